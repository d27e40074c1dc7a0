import { describe, expect, it } from '@jest/globals';
import { firstWords } from './first-words.js';
import { plainDocument } from './plain-document.js';
import { tfIdf } from './tfidf.js';

describe("natural's TfIdf", () => {
  it('is tf · (1 + ln(N / (1 + df)))', () => {
    const documents = ['buss och buss skola 12', 'buss', 'is'].map((text) => plainDocument(text, ['och']));
    expect(tfIdf(documents)[0]).toEqual([
      { phrase: 'buss', score: 2 },
      { phrase: 'skola', score: 1 + Math.log(3 / 2) },
    ]);
  });
});

describe('keyword-extractor', () => {
  it('gives the words that are no stop words in their order, each once', () =>
    expect(firstWords('Skolan och bussen, och skolan!')).toEqual(['skolan', 'bussen']));
});
