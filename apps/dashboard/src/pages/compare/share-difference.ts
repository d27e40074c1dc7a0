interface Share {
  /** 0 to 1; null where it is too small to show. */
  readonly share: number | null;
  readonly interval: { readonly lower: number; readonly upper: number };
}

export interface ShareDifference {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * How much larger one share is than another, with the 95 % interval that their own intervals give; null where either is hidden.
 * Newcombe 1998, method 10, doi 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
 */
export function shareDifference(one: Share, other: Share): ShareDifference | null {
  if (one.share === null || other.share === null) return null;
  const value = one.share - other.share;
  return {
    value,
    lower: value - Math.hypot(one.share - one.interval.lower, other.interval.upper - other.share),
    upper: value + Math.hypot(one.interval.upper - one.share, other.share - other.interval.lower),
  };
}
