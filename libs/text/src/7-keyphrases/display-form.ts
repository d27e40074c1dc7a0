import type { Frequencies } from '../lexicon/frequencies.js';

/** The form of a noun fit to show: its base form where that is a word that people write, otherwise the word as it stands. */
export function nounForm(surface: string, lemma: string, isSure: boolean): string {
  return isSure ? lemma : surface.toLowerCase();
}

/**
 * Adjectives and noun in the indefinite: *öppna landskapet* → *öppet landskap*. Where the right form of the adjective cannot be
 * told from the words, they are shown as they stand.
 */
export function phraseForm(
  adjectives: readonly { surface: string; lemma: string }[],
  noun: { surface: string; form: string },
  frequencies: Frequencies,
): string {
  const surface = noun.surface.toLowerCase();
  const asWritten = [...adjectives.map((a) => a.surface.toLowerCase()), surface].join(' ');
  if (surface === noun.form) {
    const definite = adjectives.every(
      (a) => a.surface.toLowerCase() === a.lemma || a.surface.toLowerCase() === neuter(a.lemma),
    );
    return definite ? [...adjectives.map((a) => a.surface.toLowerCase()), noun.form].join(' ') : asWritten;
  }
  const isNeuter = surface === `${noun.form}et` || surface === `${noun.form}t`;
  const isCommon = surface === `${noun.form}en` || surface === `${noun.form}n`;
  if (!isNeuter && !isCommon) return asWritten;
  const bent = adjectives.map((a) => (isNeuter ? neuter(a.lemma) : a.lemma));
  return bent.every((form) => frequencies.has(form)) ? [...bent, noun.form].join(' ') : asWritten;
}

function neuter(lemma: string): string {
  if (lemma.endsWith('en')) return `${lemma.slice(0, -1)}t`;
  if (/[^aeiouyåäö]d$/u.test(lemma)) return `${lemma.slice(0, -1)}t`;
  if (lemma.endsWith('ad')) return `${lemma.slice(0, -1)}t`;
  if (/[aeiouyåäö]d$/u.test(lemma)) return `${lemma.slice(0, -1)}tt`;
  if (/[^t]t$/u.test(lemma) || lemma.endsWith('tt')) return lemma;
  if (/[åyö]$/u.test(lemma)) return `${lemma}tt`;
  if (lemma.endsWith('e')) return lemma;
  return lemma.endsWith('nn') ? `${lemma.slice(0, -1)}t` : `${lemma}t`;
}
