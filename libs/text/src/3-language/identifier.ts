import type { Language } from '../reading.js';
import type { LetterStatistics } from './letter-statistics.js';

const OURS: Readonly<Record<string, Language>> = { sv: 'sv', en: 'en', no: 'nb' };
/** Everything scores something: only what lies above chance is evidence. */
const CHANCE = 0.5;

/** How like each language the letters of a text are, 0-1; the best of all that are not ours stands for `other`. */
export function identifyByLetters(
  letters: LetterStatistics,
  text: string,
): Readonly<Partial<Record<Language, number>>> {
  const best: Partial<Record<Language, number>> = {};
  for (const [code, score] of letters.scores(text)) {
    const language = OURS[code] ?? 'other';
    const above = (score - CHANCE) / (1 - CHANCE);
    if (above > (best[language] ?? 0)) best[language] = above;
  }
  return best;
}
