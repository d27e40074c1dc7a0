import type { Valence } from '../graphql/generated/graphql';
import { valences } from '../ui/valence-tag';

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

interface LeanParts {
  /** Those that are told, in the order that they are always in. */
  readonly parts: readonly { readonly valence: Valence; readonly count: number }[];
  /** What is too little to tell apart. It keeps its room, so that the parts beside it do not look greater than they are. */
  readonly hidden: number;
  readonly sum: number;
}

/** How a bar of so many in all is divided. */
export function leanParts(counts: LeanCounts, total: number): LeanParts {
  const parts = valences.map((valence) => ({ valence, count: counts[valence] ?? 0 })).filter(({ count }) => count > 0);
  const shown = parts.reduce((sum, { count }) => sum + count, 0);
  const hidden = valences.some((valence) => counts[valence] === null) ? Math.max(0, total - shown) : 0;
  return { parts, hidden, sum: shown + hidden };
}
