/**
 * The one rule by which a count of voices is told: rounded down to a whole step of k, nothing below k. Rounding all
 * figures to the same steps keeps every bound that sums and differences of them give on a step too (controlled rounding:
 * Cox 1987, doi 10.1080/01621459.1987.10478456), where hiding small cells only leaves them to be had by subtraction (Cox
 * 1980, doi 10.1080/01621459.1980.10477481; trackers: Denning, Denning & Schwartz 1979, doi 10.1145/320064.320069).
 */
import { roundingSlack } from '../contingency.js';
import { InsightError } from '../insight-error.js';
import type { HalfStep } from './half-step.js';

declare const told: unique symbol;
declare const whole: unique symbol;

/** A number that may be told: a told count, or computed from told counts only. Made in this folder only. */
export type ToldNumber = number & { readonly [told]: true };

/** A count of voices that has passed the rule: a multiple of k, at least k. Made by `tellCount` only. */
export type ToldCount = ToldNumber & { readonly [whole]: true };

/** What a told count leaves possible: `least` <= voices <= `most`. */
export interface CountBounds {
  readonly least: number;
  readonly most: number;
}

/** @throws InsightError INSIGHT_OPTION_INVALID unless k is a whole number of 2 or more. */
export function checkThreshold(k: number): number {
  if (Number.isSafeInteger(k) && k >= 2) return k;
  throw new InsightError('INSIGHT_OPTION_INVALID', {
    sv: `Gränsen för att visa antal är ${k}. Välj ett heltal som är minst 2.`,
    en: `The threshold for telling counts is ${k}. Choose a whole number of at least 2.`,
  });
}

/**
 * The whole voices rounded down to a step of k; null, which looks the same as zero, when that is less than k. A count that
 * is exactly a step is told as it is with half-step 0, and as the step below with 1. Told t means t <= whole voices <= t + k,
 * null means 0 <= whole voices <= k.
 * @param voices 0 or more; fractions are left out. @param k the threshold, a whole number of 2 or more.
 * @param announced how many times k voices of it are known from announcements, as `announcedWithin` gives it. Where they make
 *   up the whole count it is told as it is: the step below would tell that nobody else is there.
 */
export function tellCount(
  voices: number,
  halfStep: HalfStep,
  k: number,
  announced: () => number = () => 0,
): ToldCount | null {
  const whole = Math.floor(voices + roundingSlack);
  const isStep = whole > 0 && whole % k === 0;
  const lowered = isStep && halfStep === 1 && whole !== k * announced() ? whole - k : k * Math.floor(whole / k);
  return lowered < k ? null : (lowered as ToldCount);
}

/** The sum of what is told of parts that have nothing in common; null when nothing is. */
export function sumOfTold(parts: readonly (ToldCount | null)[]): ToldCount | null {
  const counts = parts.filter((part) => part !== null);
  return counts.length === 0 ? null : (counts.reduce<number>((sum, count) => sum + count, 0) as ToldCount);
}

/** How many whole voices there may be behind what was told. */
export function countBounds(count: ToldCount | null, k: number): CountBounds {
  return { least: count ?? 0, most: (count ?? 0) + k };
}
