import { describe, expect, it } from '@jest/globals';
import { compareRows } from './killed-imports.js';

describe('what a killed import left', () => {
  it.each([
    [['a', 'b', 'c'], ['c', 'b', 'a'], { lost: 0, doubled: 0 }],
    [['a', 'b', 'b', 'c'], ['a', 'a', 'b', 'c', 'd'], { lost: 1, doubled: 2 }],
    [['a'], [], { lost: 1, doubled: 0 }],
  ])('of %j is held against %j', (whole, found, difference) => {
    expect(compareRows(whole, found)).toEqual(difference);
  });
});
