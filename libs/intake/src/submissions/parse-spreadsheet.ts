import type { Profile } from '@guldkorn/municipality';
import type { ParsedSubmission, Problem, SubmissionsFile, SubmissionsHead } from '../parsed.js';
import { warning, wholeFile } from '../problem.js';
import { readOds } from '../spreadsheets/read-ods.js';
import { readXlsx } from '../spreadsheets/read-xlsx.js';
import type { Sheet } from '../spreadsheets/sheet.js';
import { understandTables, type ParseOptions } from './parse-submissions.js';
import { readTable } from './read-table.js';
import { sheetPlace, type SheetTable } from './sheets.js';
import { vocabularyOf } from './vocabulary.js';

/**
 * Reads a spreadsheet of submissions: every sheet that is a table of answers, by the rules of a csv. What is left out
 * (hidden and empty sheets, lists, comments) is said.
 * @param fileName named in errors.
 * @throws IntakeError SPREADSHEET_UNREADABLE, FILE_TOO_LARGE, and those of parseSubmissions.
 */
export function parseSpreadsheet(
  bytes: Uint8Array,
  format: 'xlsx' | 'ods',
  fileName: string,
  profile: Profile,
  options: ParseOptions = {},
): SubmissionsFile {
  const submissions: ParsedSubmission[] = [];
  const head = readSpreadsheet(
    bytes,
    format,
    fileName,
    profile,
    options,
    (submission) => void submissions.push(submission),
  );
  return { ...head, submissions };
}

/**
 * As parseSpreadsheet, one submission after the other.
 * @param take called with each, in the order of the file.
 */
export function readSpreadsheet(
  bytes: Uint8Array,
  format: 'xlsx' | 'ods',
  fileName: string,
  profile: Profile,
  options: ParseOptions,
  take: (submission: ParsedSubmission) => void,
): SubmissionsHead {
  const { sheets, hasComments } = format === 'xlsx' ? readXlsx(bytes, fileName) : readOds(bytes, fileName);
  const vocabulary = vocabularyOf(profile, options.lemmas);
  const isQuestion = (name: string) => vocabulary.questions.find(name) !== null;
  const visible = sheets.filter(({ hidden }) => !hidden);
  const tables = visible.map(({ name, records, merged }): SheetTable => ({
    name,
    table: readTable(records, isQuestion),
    merged,
  }));
  const empty = visible.length < 2 ? [] : tables.filter(({ table }) => table.rows.length === 0);
  const problems: Problem[] = [
    ...sheets.filter(({ hidden }) => hidden).map(hiddenSheet),
    ...empty.map(({ name }) => emptySheet(name ?? '')),
    ...(hasComments ? [commentsLeftOut] : []),
  ];
  const file = { format, encoding: null, delimiter: null, sheets: tables, problems };
  return understandTables(file, vocabulary, options, take);
}

function hiddenSheet({ name }: Sheet): Problem {
  return warning('SHEET_HIDDEN', sheetPlace(name), null, {
    sv: `Bladet ”${name}” är dolt och läses inte in. Ska det som står där med: visa bladet, spara och ladda upp filen igen.`,
    en: `The sheet "${name}" is hidden and is not read. If what stands there is to come in, show the sheet, save and upload the file again.`,
  });
}

function emptySheet(name: string): Problem {
  return warning('SHEET_EMPTY', sheetPlace(name), null, {
    sv: `Bladet ”${name}” har inga rader med svar och läses inte in.`,
    en: `The sheet "${name}" has no rows of answers and is not read.`,
  });
}

const commentsLeftOut = warning('COMMENTS_LEFT_OUT', wholeFile, null, {
  sv: 'Filen har kommentarer vid cellerna. De läses inte in. Ska de med: skriv dem i en egen kolumn, spara och ladda upp filen igen.',
  en: 'The file has comments beside its cells. They are not read. If they are to come in, write them in a column of their own, save and upload the file again.',
});
