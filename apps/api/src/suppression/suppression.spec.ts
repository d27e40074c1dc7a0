import { describe, expect, it } from '@jest/globals';
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
});
