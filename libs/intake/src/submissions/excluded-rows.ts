import type { ExcludedOrigin, Exclusion, RowOrigin } from '../parsed.js';
import { warning } from '../problem.js';
import { addRow, countRows, placeOfRanges, type RowRange } from './row-ranges.js';

/** So many rows left out for the same reason are named one by one; the others are said together. */
const NAMED_ONE_BY_ONE = 500;

interface Gathered {
  readonly message: Exclusion['message'];
  readonly ranges: RowRange[];
}

/** Gathers why rows are left out, so that a file of a million such rows can be told of. */
export class ExcludedRows {
  private readonly one: Exclusion[] = [];
  private readonly counts = new Map<string, number>();
  private readonly gathered = new Map<string, Gathered>();
  private readonly byOrigin = new Map<string, ExcludedOrigin>();

  constructor(emptyRows: readonly RowRange[]) {
    if (emptyRows.length === 0) return;
    this.gathered.set('ROW_EMPTY', {
      message: { sv: 'Här står ingenting i någon cell.', en: 'Nothing stands in any cell here.' },
      ranges: [...emptyRows],
    });
    this.count('ROW_EMPTY', { districtId: null, groupId: null, month: null }, countRows(emptyRows));
  }

  /** @param ofMany what is said of several rows together; the row's own message when it fits them all. */
  add(row: number, problem: Exclusion, origin: RowOrigin, ofMany: Exclusion['message'] = problem.message): void {
    this.count(problem.code, origin, 1);
    const count = (this.counts.get(problem.code) ?? 0) + 1;
    this.counts.set(problem.code, count);
    if (count <= NAMED_ONE_BY_ONE) {
      this.one.push(problem);
      return;
    }
    const gathered = this.gathered.get(problem.code) ?? { message: ofMany, ranges: [] };
    this.gathered.set(problem.code, gathered);
    addRow(gathered.ranges, row);
  }

  /** In the order of the file. */
  list(): Exclusion[] {
    const together = [...this.gathered].map(([code, { message, ranges }]): Exclusion => {
      const rows = countRows(ranges);
      const place = placeOfRanges(ranges);
      return { ...warning(code, place, ranges[0]?.from ?? null, message), rows };
    });
    return [...this.one, ...together].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  }

  /** In the order in which they first stand in the file, empty rows first. */
  get origins(): ExcludedOrigin[] {
    return [...this.byOrigin.values()];
  }

  private count(code: string, { districtId, groupId, month }: RowOrigin, rows: number): void {
    const key = JSON.stringify([code, districtId, groupId, month]);
    const before = this.byOrigin.get(key)?.rows ?? 0;
    this.byOrigin.set(key, { code, districtId, groupId, month, rows: before + rows });
  }

  /** How many rows are left out. */
  get rows(): number {
    return this.list().reduce((sum, each) => sum + (each.rows ?? 1), 0);
  }
}
