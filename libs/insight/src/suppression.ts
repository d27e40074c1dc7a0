/**
 * Hides what could point at few people. Below k nothing is told, and zero looks the same as hidden; a second cell is
 * hidden where totals would give the first away (complementary suppression: Cox 1980,
 * doi 10.1080/01621459.1980.10477481).
 */

/** The count, or null below `k` (zero too). Counts are voices; k is at least 1. */
export function suppressCount(count: number, k: number): number | null {
  return count >= k ? count : null;
}

export interface SuppressedRow {
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
}

/**
 * One row of cells that add up to its total. Every cell below `k` is hidden, and then the next cell to the right of the
 * first of them, round the end, and further ones until the hidden cells together reach 2k. The rule looks at places and
 * at what can be worked out anyway, never at which cell is smallest: from that, one who knows the rule could tell.
 * A row with nothing left to hide behind loses its total. Each hidden cell below `k` then has at least two possible
 * values, even for one who knows this rule and the total (k of 2 or more; tested by listing all rows).
 */
export function suppressCells(counts: readonly number[], k: number): SuppressedRow {
  const hidden = counts.map((count) => count < k);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const first = hidden.indexOf(true);
  if (first < 0) return { cells: counts, total: total >= k ? total : null };
  const hiddenSum = () => counts.reduce((sum, count, index) => sum + (hidden[index] ? count : 0), 0);
  let covers = 0;
  for (let step = 1; step < counts.length && (covers < 1 || hiddenSum() < 2 * k); step++) {
    const next = (first + step) % counts.length;
    if (hidden[next]) continue;
    hidden[next] = true;
    covers++;
  }
  return {
    cells: counts.map((count, index) => (hidden[index] ? null : count)),
    total: counts.length > 1 && hiddenSum() >= 2 * k ? total : null,
  };
}
