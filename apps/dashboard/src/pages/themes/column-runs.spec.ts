import { describe, expect, it } from '@jest/globals';
import { columnRuns } from './column-runs';

/** Columns by their voices, named by their places. */
const runs = (...voices: (number | null)[]) =>
  columnRuns(voices.map((told, at) => ({ id: at, voices: told }))).map(({ first, last }) => [first.id, last.id]);

describe('months that stand as one', () => {
  it.each([
    [[], []],
    [
      [5, 10],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      [5, null, null, null, 10],
      [
        [0, 0],
        [1, 3],
        [4, 4],
      ],
    ],
    [
      [null, 5, null],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [[null, null], [[0, 1]]],
  ])('of %j are %j', (voices, joined) => {
    expect(runs(...voices)).toEqual(joined);
  });
});
