import { IntakeError } from '../intake-error.js';
import { PackedList } from '../packed-list.js';
import type { RowRange } from './row-ranges.js';

export interface TableRow {
  /** 1-based, as a spreadsheet shows it: a cell of several lines is one row. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** As many as a spreadsheet can hold. */
export const MOST_ROWS = 1_048_576;

const isBlank = (cell: string) => cell.trim() === '';

/** Gathers the rows of a table that hold something, in order; those between them that hold nothing are ranges. */
export class TableRows {
  readonly rows = new PackedList<TableRow>();
  readonly emptyRows: RowRange[] = [];
  private last = 0;

  /** @param row greater than every one before it. @throws IntakeError FILE_TOO_LARGE. */
  add(row: number, cells: readonly string[]): void {
    if (row > MOST_ROWS)
      throw new IntakeError('FILE_TOO_LARGE', {
        sv: 'Filen har fler än 1 048 576 rader, vilket är vad ett kalkylblad rymmer. Ta bort tomma rader eller dela upp tabellen i flera filer, och ladda upp dem.',
        en: 'The file has more than 1,048,576 rows, which is what a spreadsheet holds. Remove empty rows or split the table into several files, and upload those.',
      });
    if (cells.every(isBlank)) return;
    if (row > this.last + 1) this.emptyRows.push({ from: this.last + 1, to: row - 1 });
    this.rows.add({ row, cells });
    this.last = row;
  }
}
