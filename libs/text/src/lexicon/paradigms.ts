import type { Frequencies } from './frequencies.js';

/** How well a word fits an inflection pattern, judged by which of its other forms are attested. */
export interface ParadigmFit {
  readonly pattern: number;
  /** Index of the word's own ending in the pattern. */
  readonly ending: number;
  /** Attested forms of the pattern, the word's own left out. */
  readonly attested: number;
}

export type ParadigmClass = 'noun' | 'verb' | 'adjective';

/** The common Swedish inflections (Svenska Akademiens språklära's declensions and conjugations), as endings after the stem. */
const PATTERNS: Readonly<Record<ParadigmClass, readonly (readonly string[])[]>> = {
  noun: [
    ['a', 'an', 'or', 'orna', 'ans', 'ornas'],
    ['', 'en', 'ar', 'arna', 'ens', 'arnas'],
    ['e', 'en', 'ar', 'arna', 'ens', 'arnas'],
    ['', 'en', 'er', 'erna', 'ens', 'ernas'],
    ['', 't', 'n', 'na', 'ts'],
    ['', 'et', 'en', 'ets', 's'],
    ['', 'n', 'r', 'rna', 'ns'],
    ['are', 'aren', 'arna', 'arnas', 'ares'],
    ['el', 'eln', 'lar', 'larna', 'elns'],
    ['', 'men', 'mar', 'marna', 'met'],
  ],
  verb: [
    ['a', 'ar', 'ade', 'at', 'as', 'ades', 'ande'],
    ['a', 'er', 'de', 't', 'as', 'des', 'ande'],
    ['a', 'er', 'te', 't', 'as', 'tes', 'ande'],
    ['', 'r', 'dde', 'tt', 's', 'ende'],
    ['a', 'er', '', 'it', 'as', 'ande'],
  ],
  adjective: [
    ['', 't', 'a', 'are', 'ast', 'aste'],
    ['ig', 'igt', 'iga', 'igare', 'igast'],
    ['ad', 'at', 'ade'],
    ['en', 'et', 'na', 'nare'],
    ['', 'tt', 'a'],
    ['d', 't', 'da'],
  ],
};

/** The best fitting pattern of a class, or null when no other form of any pattern is attested. */
export function paradigmFit(word: string, kind: ParadigmClass, frequencies: Frequencies): ParadigmFit | null {
  let best: ParadigmFit | null = null;
  PATTERNS[kind].forEach((endings, pattern) => {
    endings.forEach((own, ending) => {
      if (!word.endsWith(own) || word.length - own.length < 2) return;
      const stem = word.slice(0, word.length - own.length);
      let attested = 0;
      for (const other of endings) if (other !== own && frequencies.has(stem + other)) attested++;
      if (attested > (best?.attested ?? 0)) best = { pattern, ending, attested };
    });
  });
  return best;
}
