/**
 * How many tests chance alone brings to a p-value, counted exactly: with the margins of each table held fixed, the exact
 * test can only take certain values, each with a known probability.
 * Döhler, Durand & Roquain 2018, doi 10.1214/18-EJS1441; the idea is Tarone's 1990, doi 10.2307/2531456.
 */
import type { ExpectedFalse } from './benjamini-hochberg.js';
import { finest, upperTails } from './exact-test.js';

/** The margins of one table in whole voices. */
export interface Margins {
  /** Voices that mention the keyphrase, here and elsewhere. */
  readonly mentioning: number;
  readonly voices: number;
  readonly voicesElsewhere: number;
}

/** Adds up what chance can do in many tests. */
export class ChanceLedger {
  private readonly groups = new Map<string, { margins: Margins; tests: number }>();
  private counted = 0;

  /** @param floor mentions below this are never announced. @param ceiling nor are p-values above this; below 1. */
  constructor(
    private readonly floor: number,
    private readonly ceiling: number,
  ) {}

  /** Number of tests entered. */
  get tests(): number {
    return this.counted;
  }

  add(margins: Margins, tests: number): void {
    if (tests === 0) return;
    this.counted += tests;
    const key = `${margins.mentioning} ${margins.voices} ${margins.voicesElsewhere}`;
    const group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, { margins, tests });
    else group.tests += tests;
  }

  /**
   * The estimate for Benjamini-Hochberg's procedure. Divided by (1 - ceiling), which is the price of the proof (their
   * theorem for the step-up procedure) and a tenth at the default rate. Above the ceiling: all tests.
   * P-values too fine to be listed are charged at their full value.
   */
  expectedFalse(): ExpectedFalse {
    const steps: { p: number; gain: number }[] = [];
    for (const { margins, tests } of this.groups.values()) {
      let below = 0;
      for (const p of upperTails(margins, this.floor, this.ceiling)) {
        steps.push({ p, gain: (p - below) * tests });
        below = p;
      }
    }
    steps.sort((a, b) => a.p - b.p || a.gain - b.gain);
    const at = new Float64Array(steps.length);
    const sums = new Float64Array(steps.length);
    let sum = 0;
    steps.forEach(({ p, gain }, index) => {
      sum += gain;
      at[index] = p;
      sums[index] = sum;
    });
    return (p) => {
      if (p > this.ceiling) return this.counted;
      // Equal tables reached by different sums may differ in the last digits.
      const listed = sums[lastAtMost(at, p * (1 + 1e-9))] ?? 0;
      return (listed + this.counted * Math.min(p, finest)) / (1 - this.ceiling);
    };
  }
}

function lastAtMost(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
