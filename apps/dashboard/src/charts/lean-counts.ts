import type { Valence } from '../graphql/generated/graphql';

/** Counts by lean; null is a count too small to show. */
export type LeanCounts = Readonly<Record<Valence, number | null>>;

/** The API's counts by name as counts by valence. */
export function leanCounts(counts: {
  readonly praise?: number | null;
  readonly trouble?: number | null;
  readonly wish?: number | null;
  readonly unclear?: number | null;
}): LeanCounts {
  return {
    PRAISE: counts.praise ?? null,
    TROUBLE: counts.trouble ?? null,
    WISH: counts.wish ?? null,
    UNCLEAR: counts.unclear ?? null,
  };
}
