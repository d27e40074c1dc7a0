import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../seeded-random.js';
import { golden } from './golden.fixture.js';
import { symmetricEigen } from './symmetric-eigen.js';
import type { TermMatrix } from './term-matrix.js';
import { truncatedSvd } from './truncated-svd.js';

function sparse(rows: readonly (readonly number[])[]): TermMatrix {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    row.forEach((value, column) => {
      if (value === 0) return;
      columns.push(column);
      values.push(value);
    });
    starts.push(columns.length);
  }
  return {
    rows: rows.length,
    terms: (rows[0] ?? []).map((_, column) => `t${column}`),
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
  };
}

const even = (rows: readonly unknown[]) => rows.map(() => 1);

describe('truncated singular value decomposition', () => {
  // [[3, 0], [4, 5]]: AᵀA = [[25, 20], [20, 25]], eigenvalues 45 and 5, directions (1, 1)/√2 and (1, -1)/√2.
  it('finds the directions of a matrix worked by hand', () => {
    const rows = [
      [3, 0],
      [4, 5],
    ];
    const { singularValues, projected } = truncatedSvd(sparse(rows), even(rows), 2, seededRandom(1));
    expect(singularValues[0]).toBeCloseTo(Math.sqrt(45), 10);
    expect(singularValues[1]).toBeCloseTo(Math.sqrt(5), 10);
    const lengths = [...projected.values].map(Math.abs);
    [3 / Math.SQRT2, 3 / Math.SQRT2, 9 / Math.SQRT2, 1 / Math.SQRT2].forEach((value, i) =>
      expect(lengths[i]).toBeCloseTo(value, 10),
    );
  });

  it('agrees with singular values computed in Python', () => {
    const { rows, values } = golden.singularValues;
    const found = truncatedSvd(sparse(rows), even(rows), 3, seededRandom(7)).singularValues;
    expect(found).toHaveLength(3);
    found.forEach((value, i) => expect(value).toBeCloseTo(values[i] ?? 0, 9));
  });

  it('leaves out directions that are nothing', () => {
    const rows = [
      [1, 2],
      [2, 4],
      [0, 0],
    ];
    expect(truncatedSvd(sparse(rows), even(rows), 2, seededRandom(1)).singularValues).toHaveLength(1);
    expect(truncatedSvd(sparse([[0, 0]]), [1], 2, seededRandom(1)).singularValues).toEqual([]);
    expect(truncatedSvd(sparse([]), [], 2, seededRandom(1)).singularValues).toEqual([]);
  });

  it('counts a row of weight four as the same row four times', () => {
    const once = truncatedSvd(
      sparse([
        [1, 2],
        [3, 1],
      ]),
      [4, 1],
      2,
      seededRandom(1),
    );
    const often = truncatedSvd(
      sparse([
        [1, 2],
        [1, 2],
        [1, 2],
        [1, 2],
        [3, 1],
      ]),
      [1, 1, 1, 1, 1],
      2,
      seededRandom(1),
    );
    once.singularValues.forEach((value, i) => expect(value).toBeCloseTo(often.singularValues[i] ?? 0, 9));
  });
});

describe('eigenvalues of a symmetric matrix', () => {
  it('turn it back into itself', () => {
    const entries = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(entries, (list) => {
        const matrix = Float64Array.from(list, (_, i) => (list[i] ?? 0) + (list[(i % 4) * 4 + Math.floor(i / 4)] ?? 0));
        const { values, vectors } = symmetricEigen(matrix, 4);
        for (let row = 0; row < 4; row++)
          for (let column = 0; column < 4; column++) {
            const back = values.reduce(
              (sum, value, k) => sum + value * (vectors[row * 4 + k] ?? 0) * (vectors[column * 4 + k] ?? 0),
              0,
            );
            expect(back).toBeCloseTo(matrix[row * 4 + column] ?? 0, 9);
          }
      }),
    );
  });
});
