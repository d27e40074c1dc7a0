import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';

/** What stands between words: all but letters, combining marks and digits. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

/**
 * A phrase as it is compared: NFC, lower case, split at everything that is no letter or digit, each word stemmed with
 * natural's Swedish Porter stemmer, joined by one space. Empty for a phrase without letters and digits.
 */
export function stemmed(phrase: string): string {
  return phrase
    .normalize('NFC')
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
    .map((word) => stemmer.stem(word))
    .join(' ');
}

/** The stemmed phrases in their order, each once, empty ones left out. */
export function distinctStemmed(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map(stemmed))].filter((phrase) => phrase !== '');
}
