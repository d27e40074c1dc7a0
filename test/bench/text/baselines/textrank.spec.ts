import { describe, expect, it } from '@jest/globals';
import { plainDocument } from './plain-document.js';
import { textRank } from './textrank.js';

const NOUNS = ['strict', 'nonstrict', 'inequations', 'upper', 'bounds'];

describe('TextRank', () => {
  it('ranks words by their neighbours', () => {
    // strict – inequations – nonstrict: S(mid) = .15 + 1.7 S(end), S(end) = .15 + .425 S(mid) → 1.459459 and .770270, the
    // scores that the paper prints for such chains; a pair has 1 and 1.
    const { words } = textRank(plainDocument('strict inequations and nonstrict inequations. upper bounds', [], NOUNS));
    expect(words.get('inequations')).toBeCloseTo(1.459459, 3);
    expect(words.get('strict')).toBeCloseTo(0.77027, 3);
    expect(words.get('nonstrict')).toBeCloseTo(0.77027, 3);
    expect(words.get('upper')).toBeCloseTo(1, 3);
    expect(words.has('and')).toBe(false);
  });

  it('makes phrases of the best words that stand in a row', () => {
    const document = plainDocument('strict inequations and nonstrict inequations. upper bounds', [], NOUNS);
    expect(textRank(document).phrases.map(({ phrase }) => phrase)).toEqual(['inequations']);
    expect(textRank(document, 1).phrases.map(({ phrase }) => phrase)).toEqual([
      'strict inequations',
      'nonstrict inequations',
      'upper bounds',
    ]);
  });
});
