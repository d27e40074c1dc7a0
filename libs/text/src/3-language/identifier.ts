import { eld } from 'eld/extrasmall';
import type { Language } from '../reading.js';

/** How like each language the letters of a text are, 0-1; languages that it is unlike are left out. */
export type LanguageIdentifier = (text: string) => Readonly<Partial<Record<Language, number>>>;

const OURS: Readonly<Record<string, Language>> = { sv: 'sv', en: 'en', no: 'nb' };
/** Everything scores something: only what lies above chance is evidence. */
const CHANCE = 0.5;

/** By byte n-grams of sixty languages (N. T. M.'s Efficient Language Detector); the best of all that are not ours stands for `other`. */
export const identifyByLetters: LanguageIdentifier = (text) => {
  const best: Partial<Record<Language, number>> = {};
  for (const [code, score] of Object.entries(eld.detect(text).getScores())) {
    const language = OURS[code] ?? 'other';
    const above = (score - CHANCE) / (1 - CHANCE);
    if (above > (best[language] ?? 0)) best[language] = above;
  }
  return best;
};
