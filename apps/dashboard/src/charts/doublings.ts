/** Powers of two that span the intervals, 1 and 2 always among them: the ticks of a scale where each step is a doubling. */
export function doublings(intervals: readonly { readonly lower: number; readonly upper: number }[]): number[] {
  const low = Math.min(0, ...intervals.map(({ lower }) => Math.floor(Math.log2(lower))));
  const high = Math.max(1, ...intervals.map(({ upper }) => Math.ceil(Math.log2(upper))));
  return Array.from({ length: high - low + 1 }, (_, index) => 2 ** (low + index));
}
