import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestPairing } from './best-pairing.js';

/** Every way of pairing, by trial. */
function bestSum(worth: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  const own = worth[row];
  if (own === undefined) return 0;
  return Math.max(
    bestSum(worth, row + 1, taken),
    ...own.flatMap((each, column) =>
      taken.includes(column) ? [] : [each + bestSum(worth, row + 1, [...taken, column])],
    ),
  );
}

describe('best pairing', () => {
  it.each([
    ['nothing', [], []],
    ['rows without columns', [[], []], [-1, -1]],
    ['one', [[0.4]], [0]],
    ['nothing in common', [[0]], [-1]],
    // The greedy way takes .9 and is left with 0; .8 + .7 is more.
    [
      'the sum, not the largest',
      [
        [0.9, 0.8],
        [0.7, 0],
      ],
      [1, 0],
    ],
    ['more rows than columns', [[0.5], [0.6], [0.4]], [-1, 0, -1]],
    ['more columns than rows', [[0.1, 0.3, 0.2]], [1]],
  ])('pairs %s', (_, worth, expected) => {
    expect(bestPairing(worth)).toEqual(expected);
  });

  it('is worth as much as the best of all ways, and takes no column twice', () => {
    const tables = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    fc.assert(
      fc.property(tables, (worth) => {
        const pairs = bestPairing(worth);
        const taken = pairs.filter((column) => column >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        expect(pairs.reduce((sum, column, row) => sum + (worth[row]?.[column] ?? 0), 0)).toBe(bestSum(worth));
      }),
    );
  });
});
