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

  const valued = (praise: number, trouble: number, wish: number, unclear = 0) => {
    const share = praise / (praise + trouble + wish);
    return { share, interval: { lower: share / 3, upper: (1 + share) / 2 }, praise, trouble, wish, unclear };
  };

  it('tells how something is valued to the full when no part is hidden', () => {
    const given = valued(11, 7, 5, 6);
    expect(suppression.valued(given)).toEqual(given);
  });

  it('rounds share and interval to whole per cent when a part is hidden', () => {
    expect(suppression.valued(valued(11, 3, 0))).toEqual({
      share: 0.79,
      interval: { lower: 0.26, upper: 0.89 },
      praise: 11,
      trouble: null,
      wish: null,
      unclear: null,
    });
  });

  it('tells neither share nor interval of fewer than five who lean, however many are unclear', () => {
    expect(suppression.valued(valued(3, 1, 0, 20))).toEqual({
      share: null,
      interval: null,
      praise: null,
      trouble: null,
      wish: null,
      unclear: 20,
    });
  });

  it('counts five voices as five though they are divided', () => {
    const thirds = Array.from({ length: 15 }, () => 1 / 3).reduce((sum, each) => sum + each, 0);
    expect(suppression.valued(valued(thirds, 0, 0)).share).toBe(1);
  });

  it('leaves a share that nobody makes untold', () => {
    expect(
      suppression.valued({ share: null, interval: null, praise: 0, trouble: 0, wish: 0, unclear: 9 }),
    ).toMatchObject({ share: null, interval: null });
  });
});
