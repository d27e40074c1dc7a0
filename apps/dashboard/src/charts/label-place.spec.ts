import { describe, expect, it } from '@jest/globals';
import { labelPlace, type Point } from './label-place';

describe('labelPlace', () => {
  it('takes the middle of a square, with all its width', () => {
    const square: Point[] = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ];
    const place = labelPlace(square, 20);
    expect(place.x).toBe(50);
    expect(place.width).toBe(100);
    expect(place.y).toBeGreaterThanOrEqual(10);
    expect(place.y).toBeLessThanOrEqual(90);
  });

  it('stays in the wide part of an L, not in its hollow', () => {
    const letter: Point[] = [
      [0, 0],
      [20, 0],
      [20, 60],
      [100, 60],
      [100, 100],
      [0, 100],
    ];
    const place = labelPlace(letter, 20);
    expect(place.width).toBe(100);
    expect(place.y).toBeGreaterThanOrEqual(70);
  });

  it('says that there is no room where the ring is lower than the label', () => {
    expect(
      labelPlace(
        [
          [0, 0],
          [100, 0],
          [100, 5],
          [0, 5],
        ],
        20,
      ).width,
    ).toBe(0);
  });
});
