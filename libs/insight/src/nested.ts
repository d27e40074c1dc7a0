/** Shows once what people say both in the same breath. */
import type { Evidence } from './facts.js';
import type { Spot } from './table/subjects.js';

/** From this share of the larger one's voices on, two keyphrases are taken to rest on the same evidence. */
const sameEvidence = 0.8;

interface Spoken {
  readonly weight: number;
  readonly byUnit: ReadonlyMap<number, Spot>;
}

/**
 * Keeps the first of those that rest on the same evidence: mentions that overlap in the text, by at least 80 % of the
 * voices of the larger. Put the best first. Counted by voices, so that nobody can decide it by repeating themselves.
 */
export function withoutNested<T extends { readonly spots: readonly Spot[] }>(bestFirst: readonly T[]): T[] {
  const kept: { item: T; spoken: Spoken }[] = [];
  for (const item of bestFirst) {
    const spoken = {
      weight: item.spots.reduce((sum, spot) => sum + spot.weight, 0),
      byUnit: new Map(item.spots.map((spot) => [spot.unit, spot])),
    };
    if (!kept.some((better) => nested(better.spoken, spoken))) kept.push({ item, spoken });
  }
  return kept.map(({ item }) => item);
}

/** Whether voices weighing at least the needed share of the larger mention both in the same place. */
function nested(a: Spoken, b: Spoken): boolean {
  const needed = sameEvidence * Math.max(a.weight, b.weight);
  const [fewer, more] = a.byUnit.size <= b.byUnit.size ? [a, b] : [b, a];
  let possible = fewer.weight;
  let shared = 0;
  for (const [unit, spot] of fewer.byUnit) {
    if (possible < needed) return false;
    const other = more.byUnit.get(unit);
    if (other !== undefined && overlap(spot.places, other.places)) shared += spot.weight;
    else possible -= spot.weight;
  }
  return shared >= needed;
}

function overlap(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  return a.some((one) =>
    b.some((other) => one.statementId === other.statementId && one.start < other.end && other.start < one.end),
  );
}
