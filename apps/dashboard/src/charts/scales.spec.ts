import { describe, expect, it } from '@jest/globals';
import { doublings } from './doublings';
import { clearFirst } from './clear-first';
import { mapLevel, mapScale } from './map-level';
import { shorten } from './shorten';

describe('doublings', () => {
  it.each([
    ['one interval above 1', [{ lower: 1.4, upper: 7 }], [1, 2, 4, 8]],
    ['an interval that reaches below 1', [{ lower: 0.4, upper: 1.6 }], [0.25, 0.5, 1, 2]],
    ['nothing at all', [], [1, 2]],
  ])('spans %s', (_, intervals, ticks) => {
    expect(doublings(intervals)).toEqual(ticks);
  });
});

describe('mapLevel', () => {
  it.each([
    [
      [10, 60, 110],
      [1, 3, 5],
    ],
    [
      [100, 119, 200],
      [1, 1, 5],
    ],
    [
      [220, 226, 231],
      [3, 3, 3],
    ],
    [
      [0, 0],
      [3, 3],
    ],
    [[7], [3]],
  ])('draws %p from the least to the greatest as %p', (values, levels) => {
    const scale = mapScale(values);
    expect(scale && values.map((value) => mapLevel(value, scale))).toEqual(levels);
  });

  it('has no scale where nothing can be shown', () => {
    expect(mapScale([])).toBeNull();
  });
});

describe('clearFirst', () => {
  it.each([
    [[40, 39], true],
    [[39, 40, 12], true],
    [[40, 40], false],
    [[19, 3], false],
    [[20], true],
    [[], false],
  ])('of %p says %p', (counts, clear) => {
    expect(clearFirst(counts)).toBe(clear);
  });
});

describe('shorten', () => {
  it.each([
    ['Föllinge-Laxsjö', 20, 'Föllinge-Laxsjö'],
    ['Hotagen med Valsjöbyn', 20, 'Hotagen med Valsjöb…'],
    ['Hotagen med Valsjöbyn', 13, 'Hotagen med…'],
  ])('writes %s in %d characters', (label, most, written) => {
    expect(shorten(label, most)).toBe(written);
  });
});
