import type { Token, UniversalTag } from '@guldkorn/text';

/** A word or sign as all baselines get it: the same tokens and stop words for each. */
export interface BaselineToken {
  readonly text: string;
  /** Lower case; what makes two tokens one term. */
  readonly term: string;
  /** Signs, emoji and addresses end a phrase. */
  readonly isWord: boolean;
  readonly isNumber: boolean;
  readonly isStopWord: boolean;
  /** For TextRank alone, whose published form keeps nouns and adjectives. */
  readonly tag: UniversalTag;
}

/** A text as its sentences, each as its tokens. */
export type BaselineDocument = readonly (readonly BaselineToken[])[];

/** A phrase with its score; lists of them are best first. */
export interface Scored {
  readonly phrase: string;
  readonly score: number;
}

/** Makes the baselines' document of tokens in their sentences. @param stopWords in lower case. */
export function baselineDocument(
  sentences: readonly (readonly Pick<Token, 'text' | 'kind' | 'tag'>[])[],
  stopWords: ReadonlySet<string>,
): BaselineDocument {
  return sentences.map((tokens) =>
    tokens.map(({ text, kind, tag }) => {
      const term = text.toLowerCase();
      return {
        text,
        term,
        isWord: kind === 'word' || kind === 'number',
        isNumber: kind === 'number' || /^[\d.,]+$/u.test(text),
        isStopWord: stopWords.has(term),
        tag,
      };
    }),
  );
}

/** The runs of words of a sentence between its signs, which no phrase crosses. */
export function chunksOf(sentence: readonly BaselineToken[]): BaselineToken[][] {
  const chunks: BaselineToken[][] = [[]];
  for (const token of sentence) {
    if (token.isWord) chunks.at(-1)?.push(token);
    else chunks.push([]);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** Best first; of equals the one said first stays first. */
export function byScore(scored: Iterable<Scored>): Scored[] {
  return [...scored].sort((a, b) => b.score - a.score);
}
