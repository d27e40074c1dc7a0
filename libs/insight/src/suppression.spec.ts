import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suppressCells, suppressCount } from './suppression.js';

describe('suppression', () => {
  it.each([
    [5, 5, 5],
    [4, 5, null],
    [0, 5, null],
    [4.75, 5, null],
    [12, 10, 12],
  ])('shows %d at k = %d as %s', (count, k, shown) => {
    expect(suppressCount(count, k)).toBe(shown);
  });

  it.each([
    ['all shown', [10, 20], [10, 20], 30],
    ['the next covers a lone hidden one', [3, 20, 9], [null, null, 9], 32],
    ['round the end', [9, 20, 3], [null, 20, null], 32],
    ['a further one until they reach 2k together', [3, 6, 9, 20], [null, null, null, 20], 38],
    ['two hidden need a cover too: 4 and 4 would be known from 8', [4, 9, 4, 9], [null, null, null, 9], 26],
    ['nothing left to hide behind: the total goes', [0, 2, 1], [null, null, null], null],
    ['a lone hidden cell takes the total with it', [3], [null], null],
    ['nothing', [], [], null],
  ])('%s', (_, counts, cells, total) => {
    expect(suppressCells(counts, 5)).toEqual({ cells, total });
  });

  // One who knows the rule itself lists every row that would be shown the same.
  it.each([2, 3, 4])('leaves at least two possible values for each hidden cell of %d that is below k', (width) => {
    const k = 4;
    const most = width === 4 ? 15 : 20;
    const rows = (length: number): number[][] =>
      length === 0 ? [[]] : rows(length - 1).flatMap((row) => Array.from({ length: most + 1 }, (_, n) => [...row, n]));
    const possible = new Map<string, Set<number>[]>();
    const all = rows(width).map((row) => ({ row, shown: JSON.stringify(suppressCells(row, k)) }));
    for (const { row, shown } of all) {
      const values = possible.get(shown) ?? row.map(() => new Set<number>());
      row.forEach((count, index) => values[index]?.add(count));
      possible.set(shown, values);
    }
    // Rows near the end of the list lack their neighbours beyond it.
    const judged = all.filter(({ row }) => row.every((count) => count <= most - k));
    const derivable = judged.filter(({ row, shown }) =>
      row.some((count, index) => count < k && possible.get(shown)?.[index]?.size === 1),
    );
    expect(derivable.map(({ row }) => row)).toEqual([]);
  });

  it('never shows a cell or a total below k, and never changes what it shows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 8 }), fc.integer({ min: 1, max: 12 }), (counts, k) => {
        const { cells, total } = suppressCells(counts, k);
        cells.forEach((cell, index) => expect(cell === null || (cell >= k && cell === counts[index])).toBe(true));
        expect(total === null || total >= k).toBe(true);
      }),
    );
  });
});
