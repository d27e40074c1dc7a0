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

/** Splits text into records; never fails on a quote that stands inside a cell. */
export function splitRecords(text: string, delimiter: string, limit?: number, quotes = true): string[][] {
  return parse(text, {
    delimiter,
    quote: quotes ? '"' : null,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
    ...(limit === undefined ? {} : { to: limit }),
  });
}

/** The first records; of the whole text when the sample ends inside a quoted cell. */
function firstRecords(text: string, delimiter: Delimiter): string[][] {
  for (const part of text.length > SAMPLE_CHARACTERS ? [text.slice(0, SAMPLE_CHARACTERS), text] : [text]) {
    try {
      return splitRecords(part, delimiter, SAMPLE_ROWS);
    } catch {
      // The next part, if any, may close the quote.
    }
  }
  // A quote that is never closed: the columns can still be counted, and reading the table will name the row.
  return splitRecords(text, delimiter, SAMPLE_ROWS, false);
}

function guess(text: string, delimiter: Delimiter): DelimiterGuess {
  const records = firstRecords(text, delimiter);
  const widths = new Map<number, number>();
  const filled = records.filter((record) => record.some((cell) => cell.trim() !== ''));
  for (const record of filled) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  const [columns, rows] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  const knownNames = Math.max(
    0,
    ...filled.slice(0, 12).map((record) => record.filter((cell) => roleOfName(foldName(cell)) !== null).length),
  );
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

/** True for a table saved under a text file's name: columns that agree, with a name we know among them. */
export function looksLikeTable(text: string): boolean {
  if (/^sep=.\r?\n/i.test(text)) return true;
  const found = findDelimiter(text);
  return found.columns > 1 && found.agreement > 0.8 && found.knownNames > 0;
}
