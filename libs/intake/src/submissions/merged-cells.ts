import type { Column, ColumnRole } from '../parsed.js';
import type { MergedRows } from '../spreadsheets/sheet.js';
import type { TableRow } from './table-rows.js';

/** What holds for every row that a merged cell stands beside. An answer is one person's, and is read once. */
const heldInCommon: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'district',
  'place',
  'group',
  'date',
  'author',
  'consent',
  'attribute',
]);

/** The rows, with what a cell merged over several of them says in each where it says something of all of them. */
export function withMergedCells(
  rows: Iterable<TableRow>,
  columns: readonly Column[],
  merged: readonly MergedRows[],
): Iterable<TableRow> {
  if (merged.length === 0) return rows;
  const filled = [...rows];
  for (const { index, role } of columns) {
    if (!heldInCommon.has(role)) continue;
    const ranges = merged.filter(({ column }) => column === index).sort((a, b) => a.from - b.from);
    let next = 0;
    let current: MergedRows | null = null;
    let value = '';
    filled.forEach(({ row, cells }, at) => {
      while (next < ranges.length && (ranges[next]?.from ?? 0) <= row) {
        current = ranges[next++] ?? null;
        value = current?.from === row ? (cells[index] ?? '') : '';
      }
      if (current === null || row <= current.from || row > current.to || (cells[index] ?? '').trim() !== '') return;
      const copy = [...cells];
      while (copy.length < index) copy.push('');
      copy[index] = value;
      filled[at] = { row, cells: copy };
    });
  }
  return filled;
}
