import type { Untagged } from '../4-tags/token-tags.js';
import type { EnglishLexicon } from '../lexicon/english.js';
import type { Token, UniversalTag } from '../reading.js';
import type { Lemmatizer } from './lemmas.js';

/** What is known of a text before its words have base forms. */
export interface Tagged extends Untagged {
  readonly tags: readonly UniversalTag[];
}

/** The finished tokens and, beside each, what makes two forms of a word one; no base form is pretended for other languages than Swedish and English. */
export function tokensWithLemmas(
  { raw, tags, places, language }: Tagged,
  swedish: Lemmatizer,
  english: EnglishLexicon,
): { tokens: Token[]; keys: string[] } {
  const lemmatizer = language === 'sv' ? swedish : language === 'en' ? english : null;
  const tokens: Token[] = [];
  const keys: string[] = [];
  raw.forEach(({ start, end, kind, text }, i) => {
    const tag = tags[i] ?? 'X';
    const place = places[i] ?? null;
    if (place !== null) {
      tokens.push({ start, end, kind, text, tag, lemma: place });
      keys.push(place);
    } else if (kind === 'word' && lemmatizer !== null) {
      const { lemma, key } = lemmatizer.lemma(text, tag);
      tokens.push({ start, end, kind, text, tag, lemma });
      keys.push(key);
    } else {
      const lower = text.toLowerCase();
      tokens.push({ start, end, kind, text, tag, lemma: lower });
      keys.push(lower);
    }
  });
  return { tokens, keys };
}
