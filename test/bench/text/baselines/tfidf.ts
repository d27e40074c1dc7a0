import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import type { BaselineDocument, Scored } from './document.js';

/**
 * natural's TfIdf as it is, tf · (1 + ln(N / (1 + df))) (Spärck Jones 1972, doi 10.1108/eb026526, for the idea), with the texts as the
 * documents: each text's words without stop words and numbers, best first.
 */
export function tfIdf(documents: readonly BaselineDocument[]): Scored[][] {
  const corpus = new TfIdf();
  for (const document of documents)
    corpus.addDocument(
      document
        .flat()
        .filter((token) => token.isWord && !token.isStopWord && !token.isNumber)
        .map(({ term }) => term),
    );
  return documents.map((_, index) =>
    corpus.listTerms(index).map(({ term, tfidf }) => ({ phrase: term, score: tfidf })),
  );
}
