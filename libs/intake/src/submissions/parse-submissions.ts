import type { Profile } from '@guldkorn/municipality';
import { decodeText, type DecodedText } from '../decode-text.js';
import { encodingProblems } from '../encoding-problems.js';
import { isFictionLine } from '../fiction.js';
import { IntakeError } from '../intake-error.js';
import type {
  ColumnMapping,
  ExcludedOrigin,
  NameMeanings,
  ParsedSubmission,
  Problem,
  RepeatedRow,
  SubmissionsFile,
  SubmissionsHead,
  TableFormat,
} from '../parsed.js';
import type { LeanOfHeading } from '../notes/heading-rules.js';
import type { LemmasOfWords } from '../notes/heading-words.js';
import { wholeFile } from '../problem.js';
import { checkMapping, noTextColumn } from './column-roles.js';
import { Fingerprints } from './fingerprint.js';
import { readDelimitedTable } from './read-table.js';
import { readSheet } from './read-sheet.js';
import { RowPlaces } from './row-place.js';
import { chooseSheets, columnsOfFile, type SheetTable } from './sheets.js';
import { UnknownNames } from './unknown-names.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

export interface ParseOptions {
  /** Column name → role, where a person has corrected what was found. */
  readonly mapping?: ColumnMapping;
  /**
   * To look at a file before it is taken in: a table without a column of residents' words is then given without rows,
   * with its columns to choose from and CSV_NO_TEXT_COLUMN among its problems.
   */
  readonly columnsAtLeast?: boolean;
  /** Name → district, place or group, where a person has said what an unknown one means. */
  readonly names?: NameMeanings;
  /**
   * The base form of each run of letters in a short text, in order: by it a note's headings are known in any inflection.
   * Without it they are known as the profile writes them.
   */
  readonly lemmas?: LemmasOfWords;
  /** How a heading leans by its own words, for those that the profile does not know; null where it is only a topic. */
  readonly leanOf?: LeanOfHeading;
}

/** A file of one or more tables, before anything in them is understood. */
export interface TablesFile {
  readonly format: TableFormat;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheets: readonly SheetTable[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a CSV of submissions. Every row is either a submission or excluded with its reason; nothing is guessed.
 * @param source the file's bytes, or its text where it is decoded already.
 * @throws IntakeError CSV_UNREADABLE, CSV_NO_TEXT_COLUMN, FILE_EMPTY, FILE_TOO_LARGE, MAPPING_UNKNOWN_COLUMN,
 * MAPPING_UNKNOWN_QUESTION, MAPPING_UNKNOWN_ATTRIBUTE, NAME_MEANS_UNKNOWN, ENCODING_UNKNOWN.
 */
export function parseSubmissions(
  source: Uint8Array | DecodedText,
  profile: Profile,
  options: ParseOptions = {},
): SubmissionsFile {
  const submissions: ParsedSubmission[] = [];
  const head = readSubmissions(source, profile, options, (submission) => void submissions.push(submission));
  return { ...head, submissions };
}

/**
 * As parseSubmissions, one submission after the other.
 * @param take called with each, in the order of the file.
 */
export function readSubmissions(
  source: Uint8Array | DecodedText,
  profile: Profile,
  options: ParseOptions,
  take: (submission: ParsedSubmission) => void,
): SubmissionsHead {
  const decoded = source instanceof Uint8Array ? decodeText(source) : source;
  const vocabulary = vocabularyOf(profile, options.lemmas);
  const { table, delimiter } = readDelimitedTable(decoded.text, (name) => vocabulary.questions.find(name) !== null);
  const file: TablesFile = {
    format: 'csv',
    encoding: decoded.encoding,
    delimiter,
    sheets: [{ name: null, table, merged: [] }],
    problems: [],
  };
  return understandTables(file, vocabulary, { ...options, damaged: decoded.damaged }, take);
}

/**
 * Reads the tables of a file as submissions.
 * @param options.damaged whether signs of the file could not be read.
 * @param take called with each submission, in the order of the file.
 * @throws IntakeError CSV_NO_TEXT_COLUMN, FILE_EMPTY, MAPPING_UNKNOWN_COLUMN, MAPPING_UNKNOWN_QUESTION,
 * MAPPING_UNKNOWN_ATTRIBUTE, NAME_MEANS_UNKNOWN.
 */
export function understandTables(
  { format, encoding, delimiter, sheets, problems }: TablesFile,
  vocabulary: Vocabulary,
  options: ParseOptions & { readonly damaged?: boolean },
  take: (submission: ParsedSubmission) => void,
): SubmissionsHead {
  const { mapping = {}, names = {}, columnsAtLeast = false, damaged = false } = options;
  const filled = sheets.filter(({ table }) => table.rows.length > 0);
  if (filled.length === 0) throw new IntakeError('FILE_EMPTY', format === 'csv' ? noRows : noSheets);
  const allNames = [...new Set(filled.flatMap(({ table }) => table.names))];
  checkMapping(allNames, mapping, vocabulary.profile);
  const chosen = chooseSheets(filled, vocabulary, mapping);
  const shared = { kind: 'submissions', format, encoding, delimiter } as const;
  if (chosen.read.length === 0) {
    const { code, messages } = noTextColumn(allNames);
    if (!columnsAtLeast) throw new IntakeError(code, messages);
    return {
      ...shared,
      columns: columnsOfFile(chosen.all),
      excluded: [],
      excludedRows: 0,
      excludedOrigins: [],
      problems: [{ code, severity: 'error', place: wholeFile, row: null, message: messages }],
      unknownNames: [],
      repeated: [],
      rows: 0,
      fiction: false,
    };
  }
  const unknownNames = new UnknownNames();
  const repeated = new RepeatedRows();
  const context = {
    vocabulary,
    mapping,
    unknownNames,
    places: new RowPlaces(vocabulary.profile, vocabulary.gazetteer, names),
    fingerprints: new Fingerprints(),
    // A lone sheet need not be named.
    namesSheets: sheets.length > 1,
    take: (submission: ParsedSubmission) => {
      repeated.add(submission);
      take(submission);
    },
  };
  const read = chosen.read.map((sheet) => readSheet(sheet, context));
  return {
    ...shared,
    columns: columnsOfFile(chosen.read),
    excluded: read.flatMap((sheet) => sheet.excluded),
    excludedRows: read.reduce((sum, sheet) => sum + sheet.excludedRows, 0),
    excludedOrigins: sumOrigins(read.flatMap((sheet) => sheet.excludedOrigins)),
    problems: [
      ...problems,
      ...chosen.problems,
      ...encodingProblems({ damaged }, cellsOf(chosen.read)),
      ...read.flatMap((sheet) => sheet.problems),
    ],
    unknownNames: unknownNames.list(),
    repeated: repeated.list,
    rows: read.reduce((sum, sheet) => sum + sheet.rows, 0),
    fiction: sheets.some(({ table }) => table.preamble.some(({ cells }) => cells.some(isFictionLine))),
  };
}

/** Every cell with its row, made anew each time they are gone through. */
function cellsOf(sheets: readonly SheetTable[]): Iterable<{ row: number; text: string }> {
  return {
    *[Symbol.iterator]() {
      for (const { table } of sheets)
        for (const { row, cells } of table.rows) for (const text of cells) yield { row, text };
    },
  };
}

function sumOrigins(origins: readonly ExcludedOrigin[]): ExcludedOrigin[] {
  const sums = new Map<string, ExcludedOrigin>();
  for (const origin of origins) {
    const key = JSON.stringify([origin.code, origin.districtId, origin.groupId, origin.month]);
    sums.set(key, { ...origin, rows: origin.rows + (sums.get(key)?.rows ?? 0) });
  }
  return [...sums.values()];
}

/** Finds the rows whose fingerprint stood earlier in the file. */
class RepeatedRows {
  readonly list: RepeatedRow[] = [];
  private readonly first = new Map<string, Pick<ParsedSubmission, 'row' | 'sheet'>>();

  add({ fingerprint, row, sheet }: ParsedSubmission): void {
    const before = this.first.get(fingerprint);
    if (before === undefined) this.first.set(fingerprint, { row, sheet });
    else this.list.push({ row, firstRow: before.row, sheet, firstSheet: before.sheet });
  }
}

const noRows = {
  sv: 'Filen har en rubrikrad men inga rader under den. Kontrollera att hela tabellen exporterades och ladda upp den igen.',
  en: 'The file has a header row but no rows under it. Check that the whole table was exported and upload it again.',
};

const noSheets = {
  sv: 'Inget blad i filen som syns har rader med svar under en rubrikrad. Kontrollera att rätt fil är sparad och att bladet med svaren inte är dolt, och ladda upp den igen.',
  en: 'No sheet of the file that can be seen has rows of answers under a header row. Check that the right file is saved and that the sheet of answers is not hidden, and upload it again.',
};
