import { downloadMessages } from '../../messages/download-messages';
import type { InterfaceLanguage } from '../../messages/language';
import type { ChartCell, ChartColumn } from '../chart-table';
import type { ChartFile } from './chart-file';

/** Says to a spreadsheet that the bytes are UTF-8. */
const byteOrderMark = '\ufeff';

/** Digits enough for any use, and none of the noise of floating point. */
const digits = 6;

/** What a spreadsheet would take for a formula, in the wide signs of East Asian keyboards too. */
const formula = /^[=+\-@＝＋－＠]/u;

/** Words in one line that no spreadsheet runs: line breaks and odd spaces become spaces, a formula begins with an apostrophe. */
function harmless(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return formula.test(plain) ? `'${plain}` : plain;
}

function quoted(cell: string): string {
  return /[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A number as spreadsheets of the language read it: without grouping, in Swedish with a decimal comma. */
export function csvNumber(value: number, language: InterfaceLanguage): string {
  const text = value.toLocaleString('en', { maximumSignificantDigits: digits, useGrouping: false });
  return language === 'sv' ? text.replace('.', ',') : text;
}

function names({ name, parts }: ChartColumn): readonly string[] {
  return parts ?? [name];
}

/** The cells that a cell of the chart's table becomes, as many as its column has parts. */
function cellsOf(cell: ChartCell, column: ChartColumn, language: InterfaceLanguage): string[] {
  const few = downloadMessages[language].few;
  const cells =
    typeof cell === 'string'
      ? [harmless(cell)]
      : cell.numbers.map((number) => (number === null ? few : csvNumber(number, language)));
  return names(column).map((_, index) => cells[index] ?? '');
}

/**
 * A chart's table as a file for spreadsheets: UTF-8 with a byte-order mark, semicolons, one line a row, numbers as numbers.
 *
 * What it is stands before the table as rows of two cells, name and value, and an empty row after them: a spreadsheet shows
 * them as such, where lines with a comment's sign would be text to clean away. The first row says on which row the table
 * begins, for those who read the file by program.
 */
export function chartCsv({ title, unit, n, facts, caveats, table, language }: ChartFile): string {
  const words = downloadMessages[language];
  const about = [
    [words.chart, title],
    [words.unit, unit],
    ['n', n],
    ...facts,
    ...caveats.map((caveat) => [words.caveat, caveat]),
    [words.numbers, words.howNumbers],
  ];
  // After the row that says it, those about, and the empty one.
  const first = about.length + 3;
  const head = table.columns.flatMap(names).map(harmless);
  const rows = table.rows.map(({ cells }) =>
    table.columns.flatMap((column, index) => cellsOf(cells[index] ?? '', column, language)),
  );
  const lines = [[words.tableFrom, String(first)], ...about.map((row) => row.map(harmless)), [], head, ...rows].map(
    (cells) => cells.map(quoted).join(';'),
  );
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}
