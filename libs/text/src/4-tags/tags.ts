import type { UniversalTag } from '../reading.js';

/** The universal tags in the order that a model's rows have them. */
export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const satisfies readonly UniversalTag[];
/** Stands where a sentence has no word before. */
export const START_TAG: number = TAGS.length;
