/** Precision, recall and their harmonic mean F1 (van Rijsbergen 1979) of one coding held against another, in weighted counts. */
import type { Interval } from '../facts.js';
import { wilson } from '../wilson.js';

export interface Matches {
  /** Given by both. */
  readonly hits: number;
  /** Given by the one that is tried, not by the other. */
  readonly extra: number;
  /** Given by the other, not by the one that is tried. */
  readonly missed: number;
}

/** 0-1; null when the one that is tried gave nothing. */
export function precision({ hits, extra }: Matches): number | null {
  return hits + extra > 0 ? hits / (hits + extra) : null;
}

/** 0-1; null when there was nothing to find. */
export function recall({ hits, missed }: Matches): number | null {
  return hits + missed > 0 ? hits / (hits + missed) : null;
}

/** 0-1; null when neither gave anything. */
export function f1({ hits, extra, missed }: Matches): number | null {
  const given = 2 * hits + extra + missed;
  return given > 0 ? (2 * hits) / given : null;
}

/** All themes' matches in one: every decision weighs the same (micro). */
export function pooled(themes: readonly Matches[]): Matches {
  const sum = (part: (matches: Matches) => number) => themes.reduce((total, matches) => total + part(matches), 0);
  return { hits: sum((m) => m.hits), extra: sum((m) => m.extra), missed: sum((m) => m.missed) };
}

/** The mean of the themes' F1: every theme weighs the same (macro). Those that neither gave are left out; null when none is left. */
export function macroF1(themes: readonly Matches[]): number | null {
  const defined = themes.map(f1).filter((value) => value !== null);
  return defined.length === 0 ? null : defined.reduce((sum, value) => sum + value, 0) / defined.length;
}

/**
 * The interval of an F1 of 0 or 1, where drawing anew cannot tell: Wilson's for the share of decisions that match, hits / (hits
 * + extra + missed) = J, as F1 = 2J / (1 + J).
 * @param decisions how many there were, unweighted.
 */
export function f1Interval(value: number, decisions: number): Interval {
  const share = wilson((value / (2 - value)) * decisions, decisions) ?? { lower: 0, upper: 1 };
  const asF1 = (j: number) => (2 * j) / (1 + j);
  return { lower: Math.min(value, asF1(share.lower)), upper: Math.max(value, asF1(share.upper)) };
}
