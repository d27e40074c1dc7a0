/** Shows a phrase and the words inside it once when the same people say both in the same breath. */
import type { Evidence } from './facts.js';
import type { Spot } from './tally.js';

/** From this share of the larger one's voices on, two keyphrases are taken to rest on the same evidence. */
const sameEvidence = 0.8;

/**
 * Keeps the first of those that rest on the same evidence: mentions that overlap in the text, by at least 80 % of the
 * voices of the larger. Put the best first. Counted by voices, so that nobody can decide it by repeating themselves.
 */
export function withoutNested<T extends { readonly spots: readonly Spot[] }>(
  bestFirst: readonly T[],
  weightOf: (voice: number) => number,
): T[] {
  const kept: T[] = [];
  for (const item of bestFirst) if (!kept.some((better) => nested(better.spots, item.spots, weightOf))) kept.push(item);
  return kept;
}

function nested(a: readonly Spot[], b: readonly Spot[], weightOf: (voice: number) => number): boolean {
  const sum = (spots: readonly Spot[]) => spots.reduce((total, spot) => total + weightOf(spot.voice), 0);
  const larger = Math.max(sum(a), sum(b));
  if (Math.min(sum(a), sum(b)) < sameEvidence * larger) return false;
  const others = new Map(b.map((spot) => [spot.voice, spot.places]));
  const shared = a.filter((spot) => overlap(spot.places, others.get(spot.voice) ?? []));
  return sum(shared) >= sameEvidence * larger;
}

function overlap(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  return a.some((one) => b.some((other) => one.statementId === other.statementId && one.start < other.end && other.start < one.end));
}
