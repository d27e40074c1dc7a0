/** Shows once what people say both in the same breath. */

/** From this share of the larger one's voices on, two keyphrases are taken to rest on the same evidence. */
export const sameEvidence = 0.8;

/** Something that voices say, and what else they say with the same words. */
export interface Spoken {
  readonly id: string;
  /** Weighted voices that say it. */
  readonly voices: number;
  /** By id: how many of those voices say that too, with words that overlap. */
  readonly overlaps: ReadonlyMap<string, number>;
}

/**
 * Keeps the first of those that rest on the same evidence: mentions that overlap in the text, by at least 80 % of the
 * voices of the larger. Put the best first. Counted by voices, so that nobody can decide it by repeating themselves.
 * @param most how many to keep at most. @param spokenOf asked only of those that are looked at.
 */
export function withoutNested<T>(bestFirst: Iterable<T>, most: number, spokenOf: (item: T) => Spoken): T[] {
  const kept: { item: T; spoken: Spoken }[] = [];
  for (const item of bestFirst) {
    if (kept.length >= most) break;
    const spoken = spokenOf(item);
    const rests = kept.some(
      ({ spoken: better }) =>
        (spoken.overlaps.get(better.id) ?? 0) >= sameEvidence * Math.max(better.voices, spoken.voices),
    );
    if (!rests) kept.push({ item, spoken });
  }
  return kept.map(({ item }) => item);
}
