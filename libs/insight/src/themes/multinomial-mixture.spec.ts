import { describe, expect, it } from '@jest/globals';
import { fitMixture, toChances } from './multinomial-mixture.js';
import type { TermMatrix } from './term-matrix.js';

/** Rows that say terms by number, of so many. */
function saying(terms: number, rows: readonly (readonly number[])[]): TermMatrix {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  return {
    rows: rows.length,
    terms: Array.from({ length: terms }, (_, n) => `t${n}`),
    starts: Int32Array.from(starts),
    columns: Int32Array.from(rows.flat()),
    values: new Float64Array(rows.flat().length).fill(1),
  };
}

describe('mixture of multinomials', () => {
  // One group: each of two terms is said .3 + how often, of 3.6 in all; the share is 1.
  it('is counted by hand for one group', () => {
    const { logShares, logChances } = fitMixture(saying(2, [[0], [0], [1]]), [1, 1, 1], [0, 0, 0], 1);
    expect(logShares[0]).toBeCloseTo(0, 12);
    expect(Math.exp(logChances[0] ?? 0)).toBeCloseTo(2.3 / 3.6, 12);
    expect(Math.exp(logChances[1] ?? 0)).toBeCloseTo(1.3 / 3.6, 12);
  });

  it('counts half a voice as half', () => {
    const { logChances } = fitMixture(saying(2, [[0], [1]]), [0.5, 1], [0, 0], 1);
    expect(Math.exp(logChances[0] ?? 0)).toBeCloseTo(0.8 / 2.1, 12);
  });

  it('moves a statement that stands in the wrong group', () => {
    const rows = [
      [0, 1],
      [0, 1],
      [0, 1],
      [2, 3],
      [2, 3],
      [2, 3],
    ];
    const wrong = fitMixture(
      saying(4, rows),
      rows.map(() => 1),
      [0, 0, 1, 1, 1, 1],
      2,
    );
    const right = fitMixture(
      saying(4, rows),
      rows.map(() => 1),
      [0, 0, 0, 1, 1, 1],
      2,
    );
    wrong.logChances.forEach((value, i) => expect(value).toBeCloseTo(right.logChances[i] ?? 0, 2));
  });

  it('turns scores into chances, however far apart', () => {
    const scores = Float64Array.from([Math.log(3), 0]);
    toChances(scores);
    expect(scores[0]).toBeCloseTo(0.75, 12);
    expect(scores[1]).toBeCloseTo(0.25, 12);
    const far = Float64Array.from([-5000, 0, -5000]);
    toChances(far);
    expect([...far]).toEqual([0, 1, 0]);
  });
});
