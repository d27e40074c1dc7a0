import { parse } from 'csv-parse/sync';
import { IntakeError } from '../intake-error.js';
import { parseOptions } from './delimiter.js';
import { addRow, type RowRange } from './row-ranges.js';

export interface TableRow {
  /** 1-based, as a spreadsheet shows it: a cell of several lines is one row. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** As many as a spreadsheet can hold. */
const MOST_ROWS = 1_048_576;

const isBlank = (cell: string) => cell.trim() === '';

/**
 * Reads every record that holds something, with its row number. Excel writes a row of delimiters for each row that was
 * ever formatted, a million at worst: those after the last that holds something are no rows, the others are ranges.
 * @throws IntakeError FILE_TOO_LARGE for more rows than a spreadsheet holds; Error for a quote that is never closed.
 */
export function readRecords(
  text: string,
  delimiter: string,
): { readonly rows: readonly TableRow[]; readonly emptyRows: readonly RowRange[] } {
  const rows: TableRow[] = [];
  const emptyRows: RowRange[] = [];
  let row = 0;
  parse(withoutBlankEnd(text, delimiter), {
    ...parseOptions(delimiter),
    on_record: (cells: string[]) => {
      row++;
      if (row > MOST_ROWS) throw tooManyRows();
      if (cells.every(isBlank)) addRow(emptyRows, row);
      else rows.push({ row, cells });
      return null;
    },
  });
  const last = rows.at(-1)?.row ?? 0;
  return { rows, emptyRows: emptyRows.filter(({ from }) => from < last) };
}

/** The text up to the end of its last line that holds more than delimiters and space. */
function withoutBlankEnd(text: string, delimiter: string): string {
  let at = text.length;
  while (at > 0 && (text[at - 1] === delimiter || isBlank(text[at - 1] ?? ''))) at--;
  const lineEnd = text.slice(at).search(/[\r\n]/);
  return lineEnd < 0 ? text : text.slice(0, at + lineEnd);
}

function tooManyRows(): IntakeError {
  return new IntakeError('FILE_TOO_LARGE', {
    sv: 'Filen har fler än 1 048 576 rader, vilket är vad ett kalkylblad rymmer. Ta bort tomma rader eller dela upp tabellen i flera filer, och ladda upp dem.',
    en: 'The file has more than 1,048,576 rows, which is what a spreadsheet holds. Remove empty rows or split the table into several files, and upload those.',
  });
}
