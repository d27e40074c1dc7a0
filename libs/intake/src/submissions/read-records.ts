import { parse } from 'csv-parse/sync';
import { parseOptions } from './delimiter.js';
import { TableRows } from './table-rows.js';

/**
 * Reads every record that holds something, with its row number. Excel writes a row of delimiters for each row that was
 * ever formatted, a million at worst: those after the last that holds something are no rows, the others are ranges.
 * @throws IntakeError FILE_TOO_LARGE for more rows than a spreadsheet holds; Error for a quote that is never closed.
 */
export function readRecords(text: string, delimiter: string): TableRows {
  const records = new TableRows();
  let row = 0;
  parse(withoutBlankEnd(text, delimiter), {
    ...parseOptions(delimiter),
    on_record: (cells: string[]) => {
      records.add(++row, cells);
      return null;
    },
  });
  return records;
}

/** The text up to the end of its last line that holds more than delimiters and space. */
function withoutBlankEnd(text: string, delimiter: string): string {
  let at = text.length;
  while (at > 0 && (text[at - 1] === delimiter || (text[at - 1] ?? '').trim() === '')) at--;
  const lineEnd = text.slice(at).search(/[\r\n]/);
  return lineEnd < 0 ? text : text.slice(0, at + lineEnd);
}
