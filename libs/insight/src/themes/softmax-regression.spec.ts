import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { golden } from './golden.fixture.js';
import { toChances } from './multinomial-mixture.js';
import { fitSoftmax, type SparseRows } from './softmax-regression.js';

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

describe('multinomial logistic regression', () => {
  // Nothing but the intercepts: of six, three, two and one, so the chances are ½, ⅓ and ⅙.
  it('gives the shares where there are no words', () => {
    const belongs = [0, 0, 0, 1, 1, 2];
    const targets = Float64Array.from(belongs.flatMap((own) => [0, 1, 2].map((k) => (k === own ? 1 : 0))));
    const { intercepts } = fitSoftmax(
      sparse(
        belongs.map(() => []),
        0,
      ),
      targets,
      belongs.map(() => 1),
      3,
      1,
    );
    const chances = Float64Array.from(intercepts);
    toChances(chances);
    [1 / 2, 1 / 3, 1 / 6].forEach((share, k) => expect(chances[k]).toBeCloseTo(share, 4));
  });

  // With two classes the weights are w/2 and −w/2: twice the penalty on them is the penalty on w.
  it('agrees with weights of two classes computed in Python', () => {
    const { rows, targets, counts, penalty, weights, intercept } = golden.logistic;
    const shares = Float64Array.from(targets.flatMap((share) => [share, 1 - share]));
    const found = fitSoftmax(sparse(rows, 3), shares, counts, 2, 2 * penalty);
    weights.forEach((weight, i) =>
      expect((found.weights[2 * i] ?? 0) - (found.weights[2 * i + 1] ?? 0)).toBeCloseTo(weight, 2),
    );
    expect((found.intercepts[0] ?? 0) - (found.intercepts[1] ?? 0)).toBeCloseTo(intercept, 2);
  });

  it('is at the bottom: the gradient is next to nothing, whatever the examples', () => {
    const example = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 0, max: 2 }),
    );
    fc.assert(
      fc.property(fc.array(example, { minLength: 1, maxLength: 20 }), (examples) => {
        // One of each class that says nothing, so that no intercept runs away.
        const rows = [...examples.map(([row]) => row), [], [], []];
        const own = [...examples.map(([, each]) => each), 0, 1, 2];
        const targets = Float64Array.from(own.flatMap((each) => [0, 1, 2].map((k) => (k === each ? 1 : 0))));
        const { weights, intercepts } = fitSoftmax(
          sparse(rows, 4),
          targets,
          own.map(() => 1),
          3,
          0.5,
        );
        const errors = rows.map((row, i) => {
          const scores = Float64Array.from([0, 1, 2], (k) =>
            row.reduce((sum, value, j) => sum + value * (weights[j * 3 + k] ?? 0), intercepts[k] ?? 0),
          );
          toChances(scores);
          return scores.map((chance, k) => chance - (targets[i * 3 + k] ?? 0));
        });
        for (let k = 0; k < 3; k++) {
          expect(Math.abs(errors.reduce((sum, error) => sum + (error[k] ?? 0), 0))).toBeLessThan(0.02);
          for (let j = 0; j < 4; j++) {
            const pull = 0.5 * (weights[j * 3 + k] ?? 0);
            const slope = errors.reduce((sum, error, i) => sum + (error[k] ?? 0) * (rows[i]?.[j] ?? 0), pull);
            expect(Math.abs(slope)).toBeLessThan(0.02);
          }
        }
      }),
    );
  });
});
