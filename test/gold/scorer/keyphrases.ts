import { distinctStemmed } from './stems.js';

/** One text's keyphrases, the gold and those of a system or of another annotator, best first. */
export interface KeyphrasePair {
  readonly gold: readonly string[];
  readonly predicted: readonly string[];
}

/** Means over texts; all are shares of 1. */
export interface KeyphraseScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Texts that the means are over: those with at least one gold keyphrase. */
  readonly texts: number;
  /** Texts whose gold is empty; they are in no mean. */
  readonly emptyTexts: number;
  /** Phrases given a text where the gold is empty, on average, at most `most`; 0 is right. */
  readonly givenWhereEmpty: number;
}

/**
 * Precision, recall and F1 of the first `most` distinct phrases of each text, averaged over texts (macro). A phrase is
 * right when its stemmed form is the stemmed form of a gold phrase; phrases alike after stemming are one, on both
 * sides, before the cut. Precision is of the phrases given, not of `most`. A text's F1 is 0 where nothing is right.
 */
export function scoreKeyphrases(pairs: readonly KeyphrasePair[], most = 10): KeyphraseScores {
  const sums = { precision: 0, recall: 0, f1: 0, texts: 0, emptyTexts: 0, given: 0 };
  for (const { gold, predicted } of pairs) {
    const right = new Set(distinctStemmed(gold));
    const given = distinctStemmed(predicted).slice(0, most);
    if (right.size === 0) {
      sums.emptyTexts++;
      sums.given += given.length;
      continue;
    }
    const hits = given.filter((phrase) => right.has(phrase)).length;
    const precision = given.length === 0 ? 0 : hits / given.length;
    const recall = hits / right.size;
    sums.texts++;
    sums.precision += precision;
    sums.recall += recall;
    sums.f1 += hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }
  const mean = (sum: number, of: number): number => (of === 0 ? 0 : sum / of);
  return {
    precision: mean(sums.precision, sums.texts),
    recall: mean(sums.recall, sums.texts),
    f1: mean(sums.f1, sums.texts),
    texts: sums.texts,
    emptyTexts: sums.emptyTexts,
    givenWhereEmpty: mean(sums.given, sums.emptyTexts),
  };
}

/** Agreement of two annotators: the F1 of one's whole list against the other's, averaged over texts; two empty lists agree. */
export function keyphraseAgreement(
  pairs: readonly { readonly a: readonly string[]; readonly b: readonly string[] }[],
): {
  readonly f1: number;
  readonly texts: number;
} {
  let sum = 0;
  for (const { a, b } of pairs) {
    const left = distinctStemmed(a);
    const right = new Set(distinctStemmed(b));
    const both = left.filter((phrase) => right.has(phrase)).length;
    const size = left.length + right.size;
    sum += size === 0 ? 1 : (2 * both) / size;
  }
  return { f1: pairs.length === 0 ? 0 : sum / pairs.length, texts: pairs.length };
}
