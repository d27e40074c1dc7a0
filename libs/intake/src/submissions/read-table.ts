import { foldName } from '../fold-name.js';
import { IntakeError } from '../intake-error.js';
import { findDate } from '../calendar-date.js';
import { roleHintedBy, roleOfName } from './column-names.js';
import type { PackedList } from '../packed-list.js';
import type { Problem } from '../parsed.js';
import { nameColumns, tidyLabel } from './column-labels.js';
import { findDelimiter } from './delimiter.js';
import { readRecords } from './read-records.js';
import type { RowRange } from './row-ranges.js';
import type { TableRow, TableRows } from './table-rows.js';

export interface Table {
  /** Rows above the header: a title, a note that it is fiction. */
  readonly preamble: readonly TableRow[];
  /** What the header calls each column, tidied; two may have the same. Empty where the header has none. */
  readonly labels: readonly string[];
  /** Unique names; `Kolumn 3` where the header has none. */
  readonly names: readonly string[];
  /** The rows that hold something. */
  readonly rows: PackedList<TableRow>;
  /** Rows without anything between those that hold something; what is empty after the last is no row. */
  readonly emptyRows: readonly RowRange[];
  /** What was tidied in the header. */
  readonly problems: readonly Problem[];
}

const HEADER_WITHIN = 25;
/** So many rows tell how wide a table is, and whether its only column has a name. */
const SAMPLE_ROWS = 1000;
/** More columns than any form has: the file is no table, or its delimiter is not what it seems. */
const MOST_COLUMNS = 1000;

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** Whether the cells could be names of columns: short, different from each other, no dates or numbers. */
function couldBeHeader(cells: readonly string[], mayRepeat = false): boolean {
  const named = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    named.length > 0 &&
    (mayRepeat || new Set(named).size === named.length) &&
    named.every(
      (cell) => cell.length < 150 && !/^[\d.,\s-]+$/.test(cell) && findDate(cell) === null && !/[.!]$/.test(cell),
    )
  );
}

/**
 * Index of the header row, or -1 when the first row is already data.
 * @param records the first of the file.
 */
function findHeader(records: readonly (readonly string[])[], isQuestion: (name: string) => boolean): number {
  const known = (cells: readonly string[]) =>
    cells.filter((cell) => {
      const folded = foldName(tidyLabel(cell));
      return (
        folded !== '' &&
        (roleOfName(folded) !== null ||
          isQuestion(tidyLabel(cell)) ||
          (folded.split(' ').length < 9 && roleHintedBy(folded) !== null))
      );
    }).length;
  let best = -1;
  let bestKnown = 0;
  const firstWide = records.findIndex((cells) => filled(cells) > 1);
  records.slice(0, HEADER_WITHIN).forEach((cells, index) => {
    const count = known(cells);
    // A lone word of a data row (a cell that says "Plats") must not beat a header of several names.
    if (count > bestKnown && couldBeHeader(cells, count > 1 || index === firstWide)) {
      best = index;
      bestKnown = count;
    }
  });
  if (best >= 0) return best;
  const width = Math.max(...records.slice(0, HEADER_WITHIN).map(filled), 0);
  const first = records.findIndex((cells) => filled(cells) > 0 && filled(cells) >= Math.min(2, width));
  const candidate = records[first];
  if (candidate === undefined || !couldBeHeader(candidate)) return -1;
  if (width > 1) return first;
  const texts = records
    .slice(first + 1)
    .map((cells) => (cells[0] ?? '').trim())
    .filter((cell) => cell !== '');
  const longer = texts.filter((text) => text.length > (candidate[0] ?? '').trim().length * 2).length;
  return (candidate[0] ?? '').trim().split(/\s+/).length <= 4 && longer > texts.length / 2 ? first : -1;
}

/** A csv's table, and what parts its cells. */
export interface DelimitedTable {
  readonly delimiter: string;
  readonly table: Table;
}

/**
 * Reads the text of a CSV file as a table: delimiter found, `sep=` line and title rows above the header known.
 * @param isQuestion whether a column name is one of the profile's questions.
 * @throws IntakeError CSV_UNREADABLE naming the row where a quote is never closed; FILE_TOO_LARGE.
 */
export function readDelimitedTable(text: string, isQuestion: (name: string) => boolean): DelimitedTable {
  // Excel reads the sep line and does not show it as a row.
  const sep = /^sep=(.)[^\S\r\n]*(\r\n|\n|\r|$)/i.exec(text);
  const body = sep === null ? text : text.slice(sep[0].length);
  const delimiter = sep?.[1] ?? findDelimiter(body).delimiter;
  return { delimiter, table: readTable(recordsOf(body, delimiter), isQuestion) };
}

/**
 * Reads records as a table: its header, and the rows under it.
 * @param isQuestion whether a column name is one of the profile's questions.
 * @throws IntakeError CSV_UNREADABLE for more columns than a table has.
 */
export function readTable(records: TableRows, isQuestion: (name: string) => boolean): Table {
  const first = records.rows.first(HEADER_WITHIN + SAMPLE_ROWS);
  const header = findHeader(
    first.map(({ cells }) => cells),
    isQuestion,
  );
  const headerRow = first[header]?.row ?? 0;
  const sample = first.slice(header + 1);
  const headerCells = first[header]?.cells ?? [];
  const lastNamed = headerCells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const width =
    header < 0 ? Math.max(0, ...sample.map(({ cells }) => cells.length)) : Math.max(lastNamed, commonWidth(sample));
  if (width > MOST_COLUMNS)
    throw new IntakeError('CSV_UNREADABLE', {
      sv: `Filen går inte att läsa som tabell: den skulle ha ${width} kolumner. Är raderna på samma rad? Exportera den igen med en rad för varje svar.`,
      en: `The file cannot be read as a table: it would have ${width} columns. Are all rows on one line? Export it again with one row an answer.`,
    });
  return {
    preamble: first.slice(0, Math.max(header, 0)),
    ...nameColumns(headerCells, width, headerRow),
    rows: records.rows.after(header + 1),
    emptyRows: records.emptyRows.filter(({ from }) => from > headerRow),
  };
}

/** The file's records, or why there are none. */
function recordsOf(body: string, delimiter: string): TableRows {
  try {
    return readRecords(body, delimiter);
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    const row = openQuoteRow(body, delimiter);
    throw new IntakeError('CSV_UNREADABLE', {
      sv: `Filen går inte att läsa som tabell: ett citattecken (") på eller efter rad ${row} avslutas aldrig. Rätta citattecknen i cellen eller exportera filen igen.`,
      en: `The file cannot be read as a table: a quotation mark (") in or after row ${row} is never closed. Correct the marks in the cell or export the file again.`,
    });
  }
}

/** The last column that most rows fill, so that a column of answers without a name is seen. */
function commonWidth(sample: readonly TableRow[]): number {
  const widths = sample.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') + 1).sort((a, b) => b - a);
  return widths[Math.floor(sample.length / 2)] ?? 0;
}

/** The row in which the last quoted cell begins that nothing closes. */
function openQuoteRow(text: string, delimiter: string): number {
  let row = 1;
  let openedIn = 1;
  let quoted = false;
  let cellStart = true;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter === '"' && text[at + 1] === '"') at++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"' && cellStart) {
      quoted = true;
      openedIn = row;
    } else if (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n')) row++;
    cellStart = letter === delimiter || letter === '\n' || letter === '\r';
  }
  return openedIn;
}
