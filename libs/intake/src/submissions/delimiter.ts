import { parse } from 'csv-parse/sync';
import { foldName } from '../fold-name.js';
import { roleOfName } from './column-names.js';

export type Delimiter = ';' | ',' | '\t' | '|';

const candidates: readonly Delimiter[] = [';', '\t', ',', '|'];
const SAMPLE_ROWS = 60;
const SAMPLE_CHARACTERS = 200_000;

export interface DelimiterGuess {
  readonly delimiter: Delimiter;
  /** Columns of most rows. */
  readonly columns: number;
  /** Share of the sampled rows that have that many columns, 0-1. */
  readonly agreement: number;
  /** Cells of the sample that are names of columns we know. */
  readonly knownNames: number;
}

/** How records are split; never fails on a quote that stands inside a cell. */
export function parseOptions(delimiter: string) {
  return {
    delimiter,
    quote: '"',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  };
}

function splitRecords(text: string, delimiter: string, quotes = true): string[][] {
  return parse(text, { ...parseOptions(delimiter), quote: quotes ? '"' : null, to: SAMPLE_ROWS });
}

/** The first records; of the whole text when the sample ends inside a quoted cell. */
function firstRecords(text: string, delimiter: Delimiter): string[][] {
  for (const part of text.length > SAMPLE_CHARACTERS ? [text.slice(0, SAMPLE_CHARACTERS), text] : [text]) {
    try {
      return splitRecords(part, delimiter);
    } catch {
      // The next part, if any, may close the quote.
    }
  }
  // A quote that is never closed: the columns can still be counted, and reading the table will name the row.
  return splitRecords(text, delimiter, false);
}

function guess(text: string, delimiter: Delimiter): DelimiterGuess {
  const records = firstRecords(text, delimiter);
  const widths = new Map<number, number>();
  const filled = records.filter((record) => record.some((cell) => cell.trim() !== ''));
  for (const record of filled) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  const [columns, rows] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  const knownNames = Math.max(0, ...filled.slice(0, 12).map(knownIn));
  return { delimiter, columns, agreement: filled.length === 0 ? 0 : rows / filled.length, knownNames };
}

/**
 * Finds the delimiter over the first rows: the one that makes the same number of columns in most rows, and names we
 * know of the first of them. Prose full of commas does not mislead it, since its rows disagree.
 */
export function findDelimiter(text: string): DelimiterGuess {
  const score = (each: DelimiterGuess) =>
    (each.columns > 1 ? each.agreement + Math.min(each.columns, 5) * 0.02 : 0) + each.knownNames;
  const guesses = candidates.map((delimiter) => guess(text, delimiter));
  return guesses.sort((a, b) => score(b) - score(a))[0] ?? { delimiter: ';', columns: 1, agreement: 1, knownNames: 0 };
}

/** Markdown's and notes' own signs at the beginning of a line: headings, bullets, rules of a table, quotes. */
const noteSign = /^[ \t]{0,20}(#{1,6} |[-*•–+>] |:?-{2,}|\d{1,3}[.)] |\|)/;

/**
 * True only for what clearly is a table, whatever its file is called: a header with names we know, and rows that have
 * its columns. A note with a few commas, a list of bullets or a form of labels and answers is none.
 */
export function looksLikeTable(text: string): boolean {
  if (/^sep=.\r?\n/i.test(text)) return true;
  const { delimiter, columns, knownNames } = findDelimiter(text);
  // A comma stands in prose too.
  const namesNeeded = delimiter === ',' || delimiter === '|' ? 2 : 1;
  if (columns < 2 || knownNames < namesNeeded) return false;
  const records = firstRecords(text, delimiter).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  if (records.some((cells) => noteSign.test(cells[0] ?? ''))) return false;
  // Above a header stand at most a title and a note of what the table is.
  const at = records.slice(0, 3).findIndex((cells) => cells.length === columns && cells.every(couldBeName));
  const rows = records.slice(at + 1);
  if (at < 0 || rows.length === 0 || knownIn(records[at] ?? []) < namesNeeded) return false;
  const agreeing = rows.filter((cells) => cells.length === columns).length;
  const labelled = rows.filter((cells) => knownIn(cells) > 0).length;
  return agreeing >= rows.length * 0.9 && labelled <= rows.length * 0.2;
}

const couldBeName = (cell: string) => /\S/.test(cell) && !/[:.!]\s*$/.test(cell.slice(-20));

const knownIn = (cells: readonly string[]) => cells.filter((cell) => roleOfName(foldName(cell)) !== null).length;
