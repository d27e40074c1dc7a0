import { stringify } from 'csv-stringify/sync';
import type { ExportDescription } from './export-description.js';
import type { Cell, ColumnDescription } from './export-table.js';

type Rows = AsyncIterable<readonly (readonly Cell[])[]>;

/** Lines of RFC 4180; a text that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n', escape_formulas: true, cast: { boolean: String } },
  );
}

/** A CSV file, some rows at a time; what describes it lies beside it. */
export async function* csvFile(columns: readonly ColumnDescription[], rows: Rows): AsyncGenerator<string> {
  yield csvLines([columns.map(({ name }) => name)]);
  for await (const some of rows) yield csvLines(some);
}

/** A JSON file, some rows at a time, one a line; its description stands first. */
export async function* jsonFile(
  rowsName: string,
  columns: readonly ColumnDescription[],
  rows: Rows,
  description: ExportDescription,
): AsyncGenerator<string> {
  yield `{"description":${JSON.stringify(description)},\n${JSON.stringify(rowsName)}:[`;
  let isFirst = true;
  for await (const some of rows) {
    if (some.length === 0) continue;
    const objects = some.map((row) =>
      JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))),
    );
    yield `${isFirst ? '' : ','}\n${objects.join(',\n')}`;
    isFirst = false;
  }
  yield '\n]}\n';
}
