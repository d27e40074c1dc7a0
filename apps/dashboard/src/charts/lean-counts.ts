import type { Valence } from '../graphql/generated/graphql';

/** Counts by lean; null is a count too small to show. */
export type LeanCounts = Readonly<Record<Valence, number | null>>;

/** Voices that are divided are said in whole ones, rounded down. */
const whole = (count: number | null | undefined) => (count === null || count === undefined ? null : Math.floor(count));

/** The API's counts by name as counts by valence. */
export function leanCounts(counts: {
  readonly praise?: number | null;
  readonly trouble?: number | null;
  readonly wish?: number | null;
  readonly unclear?: number | null;
}): LeanCounts {
  return {
    PRAISE: whole(counts.praise),
    TROUBLE: whole(counts.trouble),
    WISH: whole(counts.wish),
    UNCLEAR: whole(counts.unclear),
  };
}
