/**
 * How many tests chance alone brings to a p-value, counted exactly: with the margins of each table held fixed, the exact
 * test can only take certain values, each with a known probability.
 * Döhler, Durand & Roquain 2018, doi 10.1214/18-EJS1441; the idea is Tarone's 1990, doi 10.2307/2531456.
 */
import type { ExpectedFalse } from './benjamini-hochberg.js';
import { eachUpperTail, finest } from './exact-test.js';

/** The margins of one table in whole voices. */
export interface Margins {
  /** Voices that mention the keyphrase, here and elsewhere. */
  readonly mentioning: number;
  readonly voices: number;
  readonly voicesElsewhere: number;
}

/** Steps of the sum, told apart by size to one part in 4,096: a p-value is looked up without sorting hundreds of thousands. */
class Steps {
  private readonly bits = new Float64Array(1);
  private readonly halves = new Uint32Array(this.bits.buffer);
  private readonly lowest = this.slotOf(finest);
  private readonly sums = new Float64Array(this.slotOf(1) - this.lowest + 2);
  private readonly last = new Int32Array(this.sums.length).fill(-1);
  private before = new Int32Array(1 << 17);
  private at = new Float64Array(1 << 17);
  private gains = new Float64Array(1 << 17);
  private length = 0;

  add(p: number, gain: number): void {
    if (this.length === this.at.length) this.grow();
    const slot = this.slotOf(p) - this.lowest;
    this.before[this.length] = this.last[slot] ?? -1;
    this.at[this.length] = p;
    this.gains[this.length] = gain;
    this.last[slot] = this.length++;
    this.sums[slot] = (this.sums[slot] ?? 0) + gain;
  }

  private grow(): void {
    const [before, at, gains] = [this.before, this.at, this.gains];
    this.before = new Int32Array(before.length * 2);
    this.before.set(before);
    this.at = new Float64Array(at.length * 2);
    this.at.set(at);
    this.gains = new Float64Array(gains.length * 2);
    this.gains.set(gains);
  }

  /** To be called once, after all have been added. @returns the sum of the gains at or below a p-value. */
  upTo(): (p: number) => number {
    for (let slot = 1; slot < this.sums.length; slot++)
      this.sums[slot] = (this.sums[slot] ?? 0) + (this.sums[slot - 1] ?? 0);
    return (p) => {
      if (p < finest) return 0;
      const slot = Math.min(this.slotOf(p) - this.lowest, this.sums.length - 1);
      let sum = slot > 0 ? (this.sums[slot - 1] ?? 0) : 0;
      for (let step = this.last[slot] ?? -1; step >= 0; step = this.before[step] ?? -1)
        if ((this.at[step] ?? 1) <= p) sum += this.gains[step] ?? 0;
      return sum;
    };
  }

  /** Sign, exponent and the first twelve bits of the fraction: they rise with the number. */
  private slotOf(p: number): number {
    this.bits[0] = p;
    return (this.halves[highHalf] ?? 0) >>> 8;
  }
}

const highHalf = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** Adds up what chance can do in many tests. */
export class ChanceLedger {
  /** By voices here, voices elsewhere and voices mentioning: how many tests have those margins. */
  private readonly groups = new Map<number, Map<number, Map<number, number>>>();
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

  add({ mentioning, voices, voicesElsewhere }: Margins, tests: number): void {
    if (tests === 0) return;
    this.counted += tests;
    const group = within(within(this.groups, voices), voicesElsewhere);
    group.set(mentioning, (group.get(mentioning) ?? 0) + tests);
  }

  /**
   * The estimate for Benjamini-Hochberg's procedure. Divided by (1 - ceiling), which is the price of the proof (their
   * theorem for the step-up procedure) and a tenth at the default rate. Above the ceiling: all tests.
   * P-values too fine to be listed are charged at their full value.
   */
  expectedFalse(): ExpectedFalse {
    const steps = new Steps();
    // Always in the same order, so that sums are the same to the byte.
    for (const [voices, bySize] of ascending(this.groups))
      for (const [voicesElsewhere, byMentioning] of ascending(bySize))
        for (const [mentioning, tests] of ascending(byMentioning)) {
          let below = 0;
          eachUpperTail({ mentioning, voices, voicesElsewhere }, this.floor, this.ceiling, (p) => {
            steps.add(p, (p - below) * tests);
            below = p;
          });
        }
    const upTo = steps.upTo();
    return (p) => {
      if (p > this.ceiling) return this.counted;
      // Equal tables reached by different sums may differ in the last digits.
      return (upTo(p * (1 + 1e-9)) + this.counted * Math.min(p, finest)) / (1 - this.ceiling);
    };
  }
}

function within<Value>(groups: Map<number, Map<number, Value>>, key: number): Map<number, Value> {
  let group = groups.get(key);
  if (group === undefined) {
    group = new Map();
    groups.set(key, group);
  }
  return group;
}

function ascending<Value>(groups: ReadonlyMap<number, Value>): [number, Value][] {
  return [...groups].sort((a, b) => a[0] - b[0]);
}
