import type { LocalizedText } from '@guldkorn/municipality';

/** Rows from one to another, both with. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** How many rows the ranges hold. */
export function countRows(ranges: readonly RowRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** The ranges with one more row, which comes after them. */
export function addRow(ranges: RowRange[], row: number): void {
  const last = ranges.at(-1);
  if (last?.to === row - 1) ranges[ranges.length - 1] = { from: last.from, to: row };
  else ranges.push({ from: row, to: row });
}

/** `rad 3–1048572, 1048580`: the first ten ranges, and how many rows more. */
export function placeOfRanges(ranges: readonly RowRange[]): LocalizedText {
  const shown = ranges
    .slice(0, 10)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
    .join(', ');
  const more = countRows(ranges.slice(10));
  const en = countRows(ranges) === 1 ? 'row' : 'rows';
  return more > 0
    ? { sv: `rad ${shown} och ${more} rader till`, en: `${en} ${shown} and ${more} more` }
    : { sv: `rad ${shown}`, en: `${en} ${shown}` };
}
