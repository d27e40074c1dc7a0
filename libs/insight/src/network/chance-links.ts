/**
 * How many pairs chance alone brings to a p-value, counted exactly over what Poisson's distribution can take: as
 * `../chance.ts` does for the exact test, and for the same procedure (Döhler, Durand & Roquain 2018, doi 10.1214/18-EJS1441).
 */
import type { ExpectedFalse } from '../benjamini-hochberg.js';
import { lowerGammaRatio } from '../gamma.js';

/** Chance of at least so many when so many are expected (Poisson). */
export function atLeast(many: number, expected: number): number {
  return many <= 0 ? 1 : lowerGammaRatio(many, expected);
}

/** P-values below this are not told apart. */
const finest = 1e-15;

/**
 * @param expected of every pair that is tested, how many voices chance brings together. @param floor pairs of fewer voices are
 *   never drawn. @param ceiling nor are p-values above this; below 1.
 */
export function expectedByChance(expected: readonly number[], floor: number, ceiling: number): ExpectedFalse {
  const steps: (readonly [p: number, gain: number])[] = [];
  for (const mean of expected) {
    let above = atLeast(floor, mean);
    for (let many = floor; above >= finest; many++) {
      const next = atLeast(many + 1, mean);
      if (above <= ceiling) steps.push([above, above - next]);
      above = next;
    }
  }
  steps.sort((one, other) => one[0] - other[0]);
  const at = Float64Array.from(steps, ([p]) => p);
  let sum = 0;
  const upTo = Float64Array.from(steps, ([, gain]) => (sum += gain));
  return (p) => {
    if (p > ceiling) return expected.length;
    // Equal counts reached by different sums may differ in the last digits.
    let [low, high] = [0, at.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[middle] ?? 1) <= p * (1 + 1e-9)) low = middle + 1;
      else high = middle;
    }
    return ((upTo[low - 1] ?? 0) + expected.length * Math.min(p, finest)) / (1 - ceiling);
  };
}
