import { baselineDocument, type BaselineDocument } from './document.js';

/** For the baselines' own tests: sentences end at a full stop, words at spaces and signs; the tag is NOUN for `nouns`, else X. */
export function plainDocument(
  text: string,
  stopWords: readonly string[],
  nouns: readonly string[] = [],
): BaselineDocument {
  const sentences = (text.match(/[^.]+\.?/gu) ?? []).map((sentence) =>
    (sentence.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? []).map((word) => ({
      text: word,
      kind: /^\d/u.test(word)
        ? ('number' as const)
        : /^\p{L}/u.test(word)
          ? ('word' as const)
          : ('punctuation' as const),
      tag: nouns.includes(word.toLowerCase()) ? ('NOUN' as const) : ('X' as const),
    })),
  );
  return baselineDocument(sentences, new Set(stopWords));
}
