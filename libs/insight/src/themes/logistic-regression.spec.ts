import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { golden } from './golden.fixture.js';
import { chanceOf, fitLogistic, type SparseRows } from './logistic-regression.js';

function sparse(rows: readonly (readonly number[])[], width: number): SparseRows {
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
  return { starts, columns, values, width };
}

describe('logistic regression', () => {
  // Nothing but the intercept: three of four belong, so the odds are three to one.
  it('gives the odds where there are no words', () => {
    const { weights, intercept } = fitLogistic(sparse([[], [], [], []], 0), [1, 1, 1, 0], [1, 1, 1, 1], 1);
    expect(weights).toHaveLength(0);
    expect(intercept).toBeCloseTo(Math.log(3), 4);
  });

  it('agrees with weights computed in Python', () => {
    const { rows, targets, counts, penalty, weights, intercept } = golden.logistic;
    const found = fitLogistic(sparse(rows, 3), targets, counts, penalty);
    weights.forEach((weight, i) => expect(found.weights[i]).toBeCloseTo(weight, 4));
    expect(found.intercept).toBeCloseTo(intercept, 4);
  });

  it('is at the bottom: the gradient is next to nothing, whatever the examples', () => {
    const example = fc.tuple(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(example, { minLength: 1, maxLength: 20 }), (examples) => {
        const rows = examples.map(([row]) => row);
        const targets = [...examples.map(([, belongs]) => (belongs ? 1 : 0)), 0, 1];
        rows.push([0, 0, 0, 0], [0, 0, 0, 0]);
        const { weights, intercept } = fitLogistic(
          sparse(rows, 4),
          targets,
          targets.map(() => 1),
          0.5,
        );
        const errors = rows.map((row, i) => {
          const margin = row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), intercept);
          return chanceOf(margin) - (targets[i] ?? 0);
        });
        for (let j = 0; j < 4; j++) {
          const slope = errors.reduce((sum, error, i) => sum + error * (rows[i]?.[j] ?? 0), 0.5 * (weights[j] ?? 0));
          expect(Math.abs(slope)).toBeLessThan(0.01);
        }
        expect(Math.abs(errors.reduce((sum, error) => sum + error, 0))).toBeLessThan(0.01);
      }),
    );
  });

  it('stays finite when all belong', () => {
    const { weights, intercept } = fitLogistic(sparse([[1], [1]], 1), [1, 1], [1, 1], 1);
    expect(Number.isFinite(weights[0])).toBe(true);
    expect(Number.isFinite(intercept)).toBe(true);
  });
});
