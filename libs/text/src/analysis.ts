import type { Language, Token } from './reading.js';

/** What the stages hand on to those that read meaning: tokens and, beside each, what is not shown outside. */
export interface Analysis {
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** What makes two forms of a word one, without the language prefix. */
  readonly keys: readonly string[];
  /** The gazetteer's place that the token is part of, or null. */
  readonly places: readonly (string | null)[];
  /** Index of the sentence each token stands in. */
  readonly sentenceOf: readonly number[];
}
