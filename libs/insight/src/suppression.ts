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
 * One row of cells that add up to its total. Every cell below `k` is hidden; while one hidden cell stands alone or the
 * hidden ones together stay below `k`, so that subtraction would tell, the smallest cell still shown is hidden too (the
 * first of equals). A lone cell, and a row where nothing is left to hide behind, loses its total instead.
 */
export function suppressCells(counts: readonly number[], k: number): SuppressedRow {
  const hidden = counts.map((count) => count < k);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const needsCover = () => {
    const under = counts.filter((_, index) => hidden[index]);
    return under.length > 0 && (under.length < 2 || under.reduce((sum, count) => sum + count, 0) < k);
  };
  while (needsCover()) {
    let smallest = -1;
    counts.forEach((count, index) => {
      if (!hidden[index] && (smallest < 0 || count < (counts[smallest] ?? 0))) smallest = index;
    });
    if (smallest < 0) break;
    hidden[smallest] = true;
  }
  return {
    cells: counts.map((count, index) => (hidden[index] ? null : count)),
    total: total >= k && !needsCover() ? total : null,
  };
}
