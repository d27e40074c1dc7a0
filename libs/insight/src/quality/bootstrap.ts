/**
 * Intervals by drawing the statements anew, with replacement, many times. Efron 1979, doi 10.1214/aos/1176344552; the interval
 * is the middle 95 % of what comes out. Drawn over all districts at once, each statement with its weight: that takes in what the
 * districts differ too, so it is rather too wide than too narrow.
 */
import type { Interval } from '../facts.js';
import { seededRandom } from '../seeded-random.js';

export const replicates = 1000;

/** Share of the draws in which a statistic must be defined for its interval to be given. */
const fewestDefined = 0.95;

export interface Estimate {
  readonly value: number;
  /** 95 %; null when it is undefined in more than one draw of twenty. */
  readonly interval: Interval | null;
}

export interface Statistic {
  /** Null where it is undefined. `times` says how often each item counts, in item order. */
  readonly of: (times: Float64Array) => number | null;
  /** The interval where no draw differs from another: all alike is no proof of certainty. */
  readonly whenAllAgree: (value: number) => Interval;
}

/**
 * Each statistic with its interval, in their order; null where it is undefined.
 * @param count how many items there are.
 * @param seed a whole number.
 */
export function bootstrap(count: number, statistics: readonly Statistic[], seed: number): (Estimate | null)[] {
  const times = new Float64Array(count).fill(1);
  const values = statistics.map((statistic) => statistic.of(times));
  const drawn: number[][] = statistics.map(() => []);
  const random = seededRandom(seed);
  for (let replicate = 0; replicate < replicates; replicate++) {
    times.fill(0);
    for (let draw = 0; draw < count; draw++) times[Math.floor(random() * count)]! += 1;
    statistics.forEach((statistic, at) => {
      const value = values[at] === null ? null : statistic.of(times);
      if (value !== null) drawn[at]?.push(value);
    });
  }
  return statistics.map((statistic, at) => {
    const value = values[at] ?? null;
    return value === null ? null : { value, interval: intervalOf(value, drawn[at] ?? [], statistic) };
  });
}

function intervalOf(value: number, drawn: readonly number[], statistic: Statistic): Interval | null {
  if (drawn.length < fewestDefined * replicates) return null;
  const sorted = [...drawn].sort((a, b) => a - b);
  const last = sorted.length - 1;
  const lower = sorted[Math.floor(0.025 * last)] ?? value;
  const upper = sorted[Math.ceil(0.975 * last)] ?? value;
  if (sorted[0] === sorted.at(-1)) return statistic.whenAllAgree(value);
  // A skewed statistic may stand outside the middle of its own draws.
  return { lower: Math.min(lower, value), upper: Math.max(upper, value) };
}
