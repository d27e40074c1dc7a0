import type { Dictionary } from '../lexicon/dictionary.js';
import { wordSet } from '../lexicon/word-set.js';

/** What a word may be to an auxiliary before it. */
export const VERB_FORM = { none: 0, supine: 1, infinitive: 2, marker: 3, end: 4 } as const;
export type VerbForm = (typeof VERB_FORM)[keyof typeof VERB_FORM];

/** Verbs that help another and stand alone as often: which of the two, the verb form that follows tells. */
const HELPERS = wordSet(`
  har hade ha haft får fick få fått kommer kom komma kommit vill ville velat vilja
`);
const INFINITIVES = wordSet('vara kunna göra veta finnas');
const CLAUSE_ENDS = /^[.:;!?()]$|^(?:som|men)$/u;
const REACH = 8;

export function isHelper(word: string): boolean {
  return HELPERS.has(word);
}

/** The verb form that a word in small letters may have. */
export function verbFormOf(word: string, dictionary: Dictionary): VerbForm {
  if (word === 'att') return VERB_FORM.marker;
  if (CLAUSE_ENDS.test(word)) return VERB_FORM.end;
  if (INFINITIVES.has(word)) return VERB_FORM.infinitive;
  if (word.length < 2) return VERB_FORM.none;
  const bases = dictionary.bases(word, 'verb');
  if (/[^aeiouyåäö]its?$/u.test(word) && word.length > 3 && !dictionary.isA(word, 'adjective')) return VERB_FORM.supine;
  if (/ts?$/u.test(word) && bases.some((base) => base !== word)) return VERB_FORM.supine;
  const infinitive = word.endsWith('s') ? word.slice(0, -1) : word;
  return /[aeiouyåäö]$/u.test(infinitive) && (bases.includes(infinitive) || bases.includes(word))
    ? VERB_FORM.infinitive
    : VERB_FORM.none;
}

/** The first form after a helper that tells what it is. */
export function formAhead(forms: readonly VerbForm[], i: number): VerbForm {
  for (let j = i + 1; j < Math.min(forms.length, i + REACH); j++) {
    const form = forms[j] ?? VERB_FORM.none;
    if (form !== VERB_FORM.none) return form;
  }
  return VERB_FORM.none;
}
