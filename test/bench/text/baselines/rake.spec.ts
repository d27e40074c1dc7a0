import { describe, expect, it } from '@jest/globals';
import { plainDocument } from './plain-document.js';
import { rake } from './rake.js';

/** The paper's own example (its figures 1.1 to 1.4). */
const ABSTRACT =
  'Compatibility of systems of linear constraints over the set of natural numbers. Criteria of compatibility of a system ' +
  'of linear Diophantine equations, strict inequations, and nonstrict inequations are considered. Upper bounds for ' +
  'components of a minimal set of solutions and algorithms of construction of minimal generating sets of solutions for ' +
  'all types of systems are given. These criteria and the corresponding algorithms for constructing a minimal ' +
  'supporting set of solutions can be used in solving all the considered types of systems and systems of mixed types.';
const STOP_WORDS = 'of over the a and are for all these can be used in given considered types mixed construction'.split(
  ' ',
);

describe('RAKE', () => {
  it.each([
    ['minimal generating sets', 8 / 3 + 3 + 3],
    ['linear diophantine equations', 2.5 + 3 + 3],
    ['minimal supporting set', 8 / 3 + 3 + 2],
    ['minimal set', 8 / 3 + 2],
    ['linear constraints', 2.5 + 2],
    ['natural numbers', 4],
    ['strict inequations', 4],
    ['corresponding algorithms', 2 + 1.5],
    ['set', 2],
    ['compatibility', 1],
  ])('weighs %j as the paper does', (phrase, expected) => {
    const { phrases } = rake(plainDocument(ABSTRACT, STOP_WORDS));
    expect(phrases.find((each) => each.phrase.toLowerCase() === phrase)?.score).toBeCloseTo(expected, 10);
  });

  it('ranks as the paper does, and would keep a third of the 26 words', () => {
    const { phrases, kept } = rake(plainDocument(ABSTRACT, STOP_WORDS));
    expect(phrases.slice(0, 5).map(({ phrase }) => phrase.toLowerCase())).toEqual([
      'minimal generating sets',
      'linear diophantine equations',
      'minimal supporting set',
      'minimal set',
      'linear constraints',
    ]);
    expect(kept).toBe(8);
  });

  it('joins what stands twice around the same stop words', () => {
    const phrases = (text: string) => rake(plainDocument(text, ['och', 'är'])).phrases;
    // hus and hem each stand alone, twice: 1 + 1
    expect(phrases('hus och hem är hus och hem')[0]).toEqual({ phrase: 'hus och hem', score: 2 });
    expect(phrases('hus och hem').map(({ phrase }) => phrase)).toEqual(['hus', 'hem']);
  });
});
