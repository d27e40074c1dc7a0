import { IntakeError } from '../intake-error.js';
import type { TableRows } from '../submissions/table-rows.js';

/** Cells of one column merged into one: the first holds the value, which people see beside every row of them. */
export interface MergedRows {
  /** From 0. */
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** One sheet of a spreadsheet, its cells as the text that people see in them. */
export interface Sheet {
  readonly name: string;
  /** Hidden sheets are not read: their rows are left out. */
  readonly hidden: boolean;
  readonly records: TableRows;
  readonly merged: readonly MergedRows[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Comments stand beside cells; they are not read. */
  readonly hasComments: boolean;
}

/** More are no table's. */
export const MOST_MERGED = 100_000;
/** As many as a spreadsheet can have. */
export const MOST_COLUMNS = 16_384;
/** Cells of all sheets together, the empty ones before others in their row among them. */
const MOST_CELLS = 6_000_000;

/** The error for a spreadsheet that holds more than can be read. */
export function sheetTooLarge(fileName: string, sv: string, en: string): IntakeError {
  return new IntakeError('FILE_TOO_LARGE', {
    sv: `Kalkylfilen ”${fileName}” är för stor för att läsas: gränsen är ${sv}. Kopiera svaren till en ny arbetsbok, eller spara bladet som ”CSV UTF-8”, och ladda upp den.`,
    en: `The spreadsheet "${fileName}" is too large to be read: the limit is ${en}. Copy the answers to a new workbook, or save the sheet as "CSV UTF-8", and upload that.`,
  });
}

/** Counts the cells of a workbook as they are read, so that they never fill the memory. */
export class CellCount {
  private count = 0;

  constructor(private readonly fileName: string) {}

  /** @throws IntakeError FILE_TOO_LARGE. */
  add(cells: number): void {
    this.count += cells;
    if (this.count > MOST_CELLS) throw sheetTooLarge(this.fileName, '6 miljoner celler', '6 million cells');
  }
}
