import { describe, expect, it } from '@jest/globals';
import { doublings } from './doublings';
import { mapLevel } from './map-level';
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
    [0, 128, 1],
    [1, 128, 1],
    [61, 128, 3],
    [128, 128, 5],
    [44, 49, 5],
    [0, 0, 1],
  ])('draws %d of at most %d at level %d', (value, most, level) => {
    expect(mapLevel(value, most)).toBe(level);
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
