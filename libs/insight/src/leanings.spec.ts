import { describe, expect, it } from '@jest/globals';
import { kindOf, leaningBit, leaningHangsOnOneVoice, valuedShare } from './leanings.js';

const praise = { weight: 1, leanings: leaningBit('praise') };
const trouble = { weight: 1, leanings: leaningBit('trouble') };
const both = { weight: 1, leanings: leaningBit('praise') | leaningBit('trouble') };
const unclear = { weight: 1, leanings: leaningBit('unclear') };

describe('valued share', () => {
  it('splits a voice that leans two ways and sets the unclear aside', () => {
    const valued = valuedShare([praise, praise, both, trouble, unclear]);
    expect(valued).toMatchObject({ praise: 2.5, trouble: 1.5, wish: 0, unclear: 1, share: 2.5 / 4 });
    expect(valued.interval?.lower).toBeLessThan(2.5 / 4);
  });

  it('is null, never NaN, when nobody leans', () => {
    expect(valuedShare([unclear])).toMatchObject({ share: null, interval: null, unclear: 1 });
    expect(valuedShare([])).toMatchObject({ share: null, interval: null });
  });

  it.each([
    ['half of four praise', [praise, praise, trouble, trouble], 'nugget'],
    ['one of three praises', [praise, trouble, trouble], 'challenge'],
    ['two lean, three are needed', [praise, praise, unclear], null],
  ])('when %s', (_, says, kind) => {
    expect(kindOf(valuedShare(says), 3)).toBe(kind);
  });

  it.each([
    ['two of four: one praise less is one of three', [praise, praise, trouble, trouble], 'nugget' as const, true],
    ['three of four: one less is two of three', [praise, praise, praise, trouble], 'nugget' as const, false],
    ['one of three: one trouble less is one of two', [praise, trouble, trouble], 'challenge' as const, true],
    ['one of four: one trouble less is one of three', [praise, trouble, trouble, trouble], 'challenge' as const, false],
  ])('hangs on one voice or not: %s', (_, says, kind, expected) => {
    expect(leaningHangsOnOneVoice(says, kind)).toBe(expected);
  });
});
