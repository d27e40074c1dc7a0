import { describe, expect, it } from '@jest/globals';
import { plainDocument } from './plain-document.js';
import { likeness, yake } from './yake.js';

const score = (text: string, stopWords: readonly string[], phrase: string) =>
  yake(plainDocument(text, stopWords)).phrases.find((each) => each.phrase.toLowerCase() === phrase)?.score;
const termScore = (text: string, term: string) => yake(plainDocument(text, [])).terms.get(term);

describe('YAKE by hand', () => {
  // "Bussen går. Bussen stannar.": TF 2, 1, 1; mean 4/3, σ √(2/9); TF_Norm 1.108194, .554097, .554097; T_Case 0; no stop words.
  // bussen: T_Rel 1 + (0 + 2/2) · 2/2 = 2, T_Pos ln ln 3.5 = .225351, T_Sent 1 → 2 · .225351 / (.554097 + .5) = .427573
  // går: T_Rel 1 + (1/1 + 0) · 1/2 = 1.5, T_Pos ln ln 3 = .094048, T_Sent ½ → .141072 / (.369398 + .333333) = .200748
  // stannar: T_Pos ln ln 4 = .326634 → .489951 / .702731 = .697210
  it.each([
    ['bussen', 0.427573],
    ['går', 0.200748],
    ['stannar', 0.69721],
  ])('scores the term %j', (term, expected) =>
    expect(termScore('Bussen går. Bussen stannar.', term)).toBeCloseTo(expected, 5),
  );

  it.each([
    ['bussen', 0.427573 / (2 * 1.427573)],
    ['går', 0.200748 / 1.200748],
    ['bussen går', (0.427573 * 0.200748) / (1 + 0.427573 + 0.200748)],
  ])('scores the phrase %j', (phrase, expected) =>
    expect(score('Bussen går. Bussen stannar.', [], phrase)).toBeCloseTo(expected, 5),
  );

  it('divides by how often a phrase is said', () => {
    // TF 2 and 2: mean 2, σ 0, TF_Norm 1. röda: T_Rel 1 + (0 + 1/2) · 2/2 = 1.5; T_Pos ln ln 3.5; T_Sent 1
    // → 1.5 · .225351 / (1/1.5 + 1/1.5) = .253520; stugan the same. Phrase: .253520² / (2 · (1 + 2 · .253520)) = .021324
    expect(score('röda stugan. röda stugan.', [], 'röda stugan')).toBeCloseTo(0.021324, 5);
  });

  it('counts capitals inside a sentence and whole words of capitals', () => {
    // "vi ser Bergvik": vi is a stop word (short), ser and bergvik TF 1, mean 1, σ 0, TF_Norm 1, T_Sent 1, T_Pos ln ln 3.
    // bergvik: T_Case 1 / (1 + ln 1) = 1, T_Rel 1 + 1 = 2 → .188096 / (1 + .5 + .5) = .094048
    expect(termScore('vi ser Bergvik', 'bergvik')).toBeCloseTo(0.094048, 5);
    expect(termScore('vi ser BERGVIK', 'bergvik')).toBeCloseTo(0.094048, 5);
    // without its capital: .188096 / (0 + .5 + .5)
    expect(termScore('vi ser bergvik', 'bergvik')).toBeCloseTo(0.188096, 5);
  });

  it('weighs a stop word inside by its neighbours', () => {
    // "hus vid sjö. hus byggs.": TF 2 1 1 1; valid terms hus 2, sjö 1, byggs 1: mean 4/3, σ √(2/9).
    // P(vid | hus) = 1/2, P(vid before sjö) = 1/1 → p = ½, factor 1.5, sum -½.
    const { terms, phrases } = yake(plainDocument('hus vid sjö. hus byggs.', ['vid']));
    const [hus = 0, lake = 0] = [terms.get('hus'), terms.get('sjö')];
    const found = phrases.find(({ phrase }) => phrase === 'hus vid sjö');
    expect(found?.score).toBeCloseTo((hus * 1.5 * lake) / (1 + hus - 0.5 + lake), 10);
  });

  it('begins and ends no phrase with a stop word, and crosses no sign', () => {
    const phrases = yake(plainDocument('skola, buss och affär i 1999', ['och', 'i'])).phrases.map(
      ({ phrase }) => phrase,
    );
    expect(phrases.toSorted()).toEqual(['affär', 'buss', 'buss och affär', 'skola']);
  });

  it('leaves out what is all but the same as a better one', () => {
    expect(likeness('sjöstaden', 'sjöstadens')).toBeCloseTo(0.9, 10);
    expect(likeness('abc', 'xyz')).toBe(0);
    // 1 letter of 11 differs: .909 > .9
    const phrases = yake(plainDocument('skidspåren x. skidspårens x.', ['x'])).phrases;
    expect(phrases).toHaveLength(1);
  });
});
