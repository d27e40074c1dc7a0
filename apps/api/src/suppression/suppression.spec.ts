import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Suppression } from './suppression.js';

const suppression = new Suppression();

describe('the door that counts of voices pass', () => {
  it.each([
    [0, null],
    [4, null],
    [4.99, null],
    [5, 5],
    [120, 120],
  ])('of %p voices tells %p', (count, told) => {
    expect(suppression.voices(count)).toBe(told);
  });

  it('tells a figure only when enough voices stand behind it', () => {
    expect([suppression.whenEnough(5, 'x'), suppression.whenEnough(4, 'x')]).toEqual(['x', null]);
  });

  it('hides a second count where the first could be had by subtraction', () => {
    expect(suppression.row([10, 12, 3])).toEqual([null, 12, null]);
    expect(suppression.row([10, 12, 8])).toEqual([10, 12, 8]);
  });

  it('never tells a small count, and never leaves one hidden alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 6 }), (counts) => {
        const told = suppression.row(counts);
        counts.forEach((count, index) =>
          expect(told[index] === null || (told[index] === count && count >= 5)).toBe(true),
        );
        expect(told.filter((count) => count === null).length).not.toBe(1);
      }),
    );
  });
});
