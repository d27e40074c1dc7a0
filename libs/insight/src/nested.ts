/** Shows a phrase and the words inside it once when the same people say both in the same breath. */
import type { MentionFact, StatementFact } from './facts.js';
import type { Place, Spot } from './tally.js';

/** From this share of the larger one's voices on, two keyphrases are taken to rest on the same evidence. */
const sameEvidence = 0.8;

/**
 * Keeps the first of those that rest on the same evidence: mentions that overlap in the text, by at least 80 % of the
 * voices of the larger. Put the best first. Counted by voices, so that nobody can decide it by repeating themselves.
 */
export function withoutNested<T extends { readonly spots: readonly Spot[] }>(bestFirst: readonly T[]): T[] {
  const kept: { item: T; weight: number }[] = [];
  for (const item of bestFirst) {
    const weight = item.spots.reduce((sum, spot) => sum + spot.weight, 0);
    if (
      !kept.some((better) =>
        nested(
          better.item.spots,
          item.spots,
          sameEvidence * Math.max(better.weight, weight),
          Math.min(better.weight, weight),
        ),
      )
    )
      kept.push({ item, weight });
  }
  return kept.map(({ item }) => item);
}

/** Whether voices weighing at least `needed` mention both in the same place; spots ascend by voice. `most` is possible. */
function nested(a: readonly Spot[], b: readonly Spot[], needed: number, most: number): boolean {
  let possible = most;
  let shared = 0;
  let next = 0;
  const fewer = a.length <= b.length ? a : b;
  const more = fewer === a ? b : a;
  for (const spot of fewer) {
    if (possible < needed) return false;
    while ((more[next]?.voice ?? Infinity) < spot.voice) next++;
    const other = more[next];
    if (other?.voice === spot.voice && overlap(spot.places, other.places)) shared += spot.weight;
    else possible -= spot.weight;
  }
  return shared >= needed;
}

function overlap(a: readonly Place[], b: readonly Place[]): boolean {
  const byStatement = new Map<StatementFact, MentionFact[]>();
  for (const { statement, mention } of a) {
    const mentions = byStatement.get(statement);
    if (mentions === undefined) byStatement.set(statement, [mention]);
    else mentions.push(mention);
  }
  return b.some(({ statement, mention }) =>
    byStatement.get(statement)?.some((other) => mention.start < other.end && other.start < mention.end),
  );
}
