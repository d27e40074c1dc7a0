/**
 * Score interval of a share; keeps inside 0 to 1 and is honest at small numbers, where the usual one is not.
 * Wilson 1927, doi 10.1080/01621459.1927.10502953.
 */
import type { Interval } from './facts.js';
import { z95 } from './normal.js';

/** 95 % interval of successes / trials; null when there are no trials. Both may be fractional voices. */
export function wilson(successes: number, trials: number): Interval | null {
  if (!(trials > 0)) return null;
  const square = z95 * z95;
  const middle = (successes + square / 2) / (trials + square);
  const failures = Math.max(0, trials - successes);
  const half = (z95 / (trials + square)) * Math.sqrt(successes * (failures / trials) + square / 4);
  return {
    lower: successes <= 0 ? 0 : Math.max(0, middle - half),
    upper: successes >= trials ? 1 : Math.min(1, middle + half),
  };
}
