import { wordSet } from '../lexicon/word-set.js';

/** Swedish words that other languages' lists or English claim too; in a short answer they are Swedish. */
export const SHARED_WITH_SWEDISH: ReadonlySet<string> = wordSet(`
  is ro mat bio hem folk fiber service camping shopping by problem information full ny tid makt punkt start minne
  dans ont tal tak bana fara fel ben hare system test text ring plus riktig sal design tema tom bo gran el ser hos
  sen center hockey taxi bingo yoga tennis pizza jazz
`);
