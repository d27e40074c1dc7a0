import { Gazetteer, type Profile } from '@guldkorn/municipality';
import { parseDate, type DayMonthOrder } from '../calendar-date.js';
import { decodeText, type DecodedText } from '../decode-text.js';
import { AttributeNames } from '../attribute-names.js';
import { isFictionLine } from '../fiction.js';
import { IntakeError } from '../intake-error.js';
import type {
  Column,
  ColumnMapping,
  ColumnRole,
  Exclusion,
  NameMeanings,
  ParsedAnswer,
  ParsedSubmission,
  Problem,
  RepeatedRow,
  SubmissionsFile,
} from '../parsed.js';
import { LONGEST_TEXT, rowPlace, warning, wholeFile } from '../problem.js';
import type { LemmasOfWords } from '../notes/heading-words.js';
import { QuestionNames } from '../question-names.js';
import { encodingProblems } from '../encoding-problems.js';
import { dayMonthOrder, isModeratedAway, readConsent } from './cell-meanings.js';
import { noTextColumn, recogniseColumns } from './column-roles.js';
import { ExcludedRows } from './excluded-rows.js';
import { Fingerprints } from './fingerprint.js';
import { leftOutColumns } from './left-out-columns.js';
import type { TableRow } from './read-records.js';
import { readTable, type Table } from './read-table.js';
import { attributesOfRow } from './row-attributes.js';
import { RowOrigins } from './row-origins.js';
import { RowPlaces, type NamedCell } from './row-place.js';
import { countRows } from './row-ranges.js';
import { rowRemedy } from './row-remedy.js';
import { UnknownNames } from './unknown-names.js';

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
}

/** What every row is read with. */
interface Reading {
  readonly profile: Profile;
  readonly places: RowPlaces;
  readonly unknownNames: UnknownNames;
  readonly attributes: AttributeNames;
  readonly columns: readonly Column[];
  readonly answers: readonly Column[];
  readonly dateOrder: DayMonthOrder;
  readonly width: number;
  readonly fingerprints: Fingerprints;
}

type RowOutcome =
  | { readonly submission: ParsedSubmission; readonly problems: readonly Problem[] }
  | { readonly excluded: Exclusion; readonly ofMany?: Exclusion['message'] };

/**
 * Reads a CSV of submissions. Every row is either a submission or excluded with its reason; nothing is guessed.
 * @param source the file's bytes, or its text where it is decoded already.
 * @throws IntakeError CSV_UNREADABLE, CSV_NO_TEXT_COLUMN, FILE_EMPTY, MAPPING_UNKNOWN_COLUMN, MAPPING_UNKNOWN_QUESTION,
 * MAPPING_UNKNOWN_ATTRIBUTE, NAME_MEANS_UNKNOWN, ENCODING_UNKNOWN.
 */
export function parseSubmissions(
  source: Uint8Array | DecodedText,
  profile: Profile,
  options: ParseOptions = {},
): SubmissionsFile {
  const decoded = source instanceof Uint8Array ? decodeText(source) : source;
  const gazetteer = new Gazetteer(profile);
  const questions = new QuestionNames(profile);
  const attributes = new AttributeNames(profile);
  const table = readTable(decoded.text, (name) => questions.find(name) !== null);
  if (table.rows.length === 0) throw noRows();
  const mapping = options.mapping ?? {};
  const columns = recogniseColumns(table, profile, gazetteer, questions, attributes, mapping);
  if (!columns.some((column) => column.role === 'answer')) {
    const refusal = noTextColumn(table.names);
    const { code, messages } = refusal;
    if (options.columnsAtLeast !== true) throw refusal;
    return {
      kind: 'submissions',
      format: 'csv',
      encoding: decoded.encoding,
      delimiter: table.delimiter,
      columns,
      submissions: [],
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
  const places = new RowPlaces(profile, gazetteer, options.names);
  const dateColumn = columns.find((column) => column.role === 'date');
  const reading: Reading = {
    profile,
    places,
    unknownNames: new UnknownNames(),
    attributes,
    columns,
    answers: columns.filter((column) => column.role === 'answer'),
    dateOrder:
      dateColumn === undefined
        ? 'dayFirst'
        : dayMonthOrder(
            table.rows.map(({ cells }) => cells[dateColumn.index] ?? ''),
            profile.timeZone,
          ),
    width: table.names.length,
    fingerprints: new Fingerprints(),
  };
  const submissions: ParsedSubmission[] = [];
  const excluded = new ExcludedRows(table.emptyRows);
  const origins = new RowOrigins(columns, profile, places, reading.dateOrder);
  const problems: Problem[] = [
    ...encodingProblems(decoded, misreadRows(table)),
    ...table.problems,
    ...leftOutColumns(table, columns, mapping, profile),
  ];
  for (const row of table.rows) {
    const outcome = readRow(row, reading);
    if ('excluded' in outcome) excluded.add(row.row, outcome.excluded, origins.of(row.cells), outcome.ofMany);
    else {
      submissions.push(outcome.submission);
      problems.push(...outcome.problems);
    }
  }
  return {
    kind: 'submissions',
    format: 'csv',
    encoding: decoded.encoding,
    delimiter: table.delimiter,
    columns,
    submissions,
    excluded: excluded.list(),
    excludedRows: excluded.rows,
    excludedOrigins: excluded.origins,
    problems,
    unknownNames: reading.unknownNames.list(),
    repeated: repeatedRows(submissions),
    rows: table.rows.length + countRows(table.emptyRows),
    fiction: table.preamble.some(({ cells }) => cells.some(isFictionLine)),
  };
}

function repeatedRows(submissions: readonly ParsedSubmission[]): RepeatedRow[] {
  const firstRows = new Map<string, number>();
  return submissions.flatMap(({ row, fingerprint }) => {
    const firstRow = firstRows.get(fingerprint);
    if (firstRow !== undefined) return [{ row, firstRow }];
    firstRows.set(fingerprint, row);
    return [];
  });
}

function noRows(): IntakeError {
  return new IntakeError('FILE_EMPTY', {
    sv: 'Filen har en rubrikrad men inga rader under den. Kontrollera att hela tabellen exporterades och ladda upp den igen.',
    en: 'The file has a header row but no rows under it. Check that the whole table was exported and upload it again.',
  });
}

/** The rows' cells with their row numbers, for the encoding's warning. */
function misreadRows(table: Table): { row: number; text: string }[] {
  return table.rows.map(({ row, cells }) => ({ row, text: cells.join('\n') }));
}

function exclude(code: string, row: number, sv: string, en: string, column?: string): RowOutcome {
  return { excluded: warning(code, rowPlace(row, column), row, { sv, en }) };
}

const manyTooLong = {
  sv: 'Svaren på de här raderna är längre än 20 000 tecken och kommer inte med. Dela upp dem på flera rader i filen, eller korta dem, innan den läses in. Är filen redan inläst: ta bort inläsningen först.',
  en: 'The answers in these rows are longer than 20,000 characters and are left out. Split them into several rows of the file, or shorten them, before it is imported. If the file is already in, remove that import first.',
};

function textTooLong(row: number, column: string, length: number): Problem {
  return warning('TEXT_TOO_LONG', rowPlace(row, column), row, {
    sv: `Svaret i kolumnen ”${column}” är ${length} tecken långt och kommer inte med; gränsen är 20 000. Dela upp det på flera rader i filen, eller korta det, innan den läses in. Är filen redan inläst: ta bort inläsningen först.`,
    en: `The answer in the column "${column}" is ${length} characters long and is left out; the limit is 20,000. Split it into several rows of the file, or shorten it, before it is imported. If the file is already in, remove that import first.`,
  });
}

function readRow({ row, cells }: TableRow, reading: Reading): RowOutcome {
  const problems: Problem[] = [];
  const cellAt = (column: Column) => (cells[column.index] ?? '').replaceAll('\0', '');
  const filled = (column: Column | undefined): NamedCell | null => {
    const value = column === undefined ? '' : cellAt(column).trim();
    return column === undefined || value === '' ? null : { value, column: column.name };
  };
  const named = (role: ColumnRole) => filled(reading.columns.find((each) => each.role === role));
  const given = reading.answers
    .map((column) => ({ column, text: cellAt(column) }))
    .filter((answer) => answer.text.trim() !== '');
  const answers: ParsedAnswer[] = given
    .filter(({ text }) => text.length <= LONGEST_TEXT)
    .map(({ column, text }) => ({ questionId: column.questionId, text }));
  const tooLong = given
    .filter(({ text }) => text.length > LONGEST_TEXT)
    .map(({ column, text }) => textTooLong(row, column.name, text.length));
  const moderation = named('moderation');
  if (moderation !== null && isModeratedAway(moderation.value))
    return exclude(
      'MODERATED_AWAY',
      row,
      'Raden är bortmodererad i källan och tas inte med.',
      'The row was moderated away in its source and is left out.',
      moderation.column,
    );
  if (given.length === 0)
    return exclude(
      'TEXT_MISSING',
      row,
      'Raden har ingen text i någon svarskolumn. Är texten i en annan kolumn? Välj den som svarskolumn.',
      'The row has no text in any answer column. If the text is in another column, choose that as the answer column.',
    );
  const [firstTooLong] = tooLong;
  if (firstTooLong !== undefined && answers.length === 0) return { excluded: firstTooLong, ofMany: manyTooLong };
  problems.push(...tooLong);

  if (cells.some((cell) => cell.includes('\0')))
    problems.push(
      warning('NUL_REMOVED', rowPlace(row), row, {
        sv: 'Raden innehöll osynliga nolltecken. De är borttagna ur texten; originalfilen är orörd. ' + rowRemedy.sv,
        en:
          'The row held invisible NUL characters. They are left out of the text; the original file is untouched. ' +
          rowRemedy.en,
      }),
    );
  problems.push(...shapeProblems(row, cells, reading));
  const cell = { district: named('district'), place: named('place'), group: named('group') };
  const where = reading.places.of(cell, row);
  problems.push(...where.problems);
  where.unknown.forEach((unknown) => reading.unknownNames.add(unknown));
  const ofThemselves = attributesOfRow(
    reading.columns.flatMap((column) => {
      const said = filled(column);
      return said === null || column.attributeId === null ? [] : [{ ...said, attributeId: column.attributeId }];
    }),
    row,
    reading.profile,
    reading.attributes,
  );
  problems.push(...ofThemselves.problems);
  const dated = named('date');
  const when = dated === null ? null : parseDate(dated.value, reading.profile.timeZone, reading.dateOrder);
  if (dated !== null && when === null)
    problems.push(
      warning('DATE_UNKNOWN', rowPlace(row, dated.column), row, {
        sv: `”${dated.value.slice(0, 60)}” går inte att läsa som ett datum. Raden kommer in utan datum. Datum skrivs som 2020-09-14. ${rowRemedy.sv}`,
        en: `"${dated.value.slice(0, 60)}" cannot be read as a date. The row comes in without one. Dates are written as 2020-09-14. ${rowRemedy.en}`,
      }),
    );
  const consent = named('consent');
  const mayBeQuoted = consent === null ? false : readConsent(consent.value);
  if (consent !== null && mayBeQuoted === null)
    problems.push(
      warning('CONSENT_UNCLEAR', rowPlace(row, consent.column), row, {
        sv: `”${consent.value.slice(0, 60)}” är varken ja eller nej, så raden får inte citeras. ${rowRemedy.sv}`,
        en: `"${consent.value.slice(0, 60)}" is neither yes nor no, so the row may not be quoted. ${rowRemedy.en}`,
      }),
    );
  const externalId = named('externalId')?.value ?? null;
  const author = named('author')?.value ?? null;
  return {
    submission: {
      row,
      externalId,
      author,
      districtId: where.districtId,
      placeId: where.placeId,
      groupId: where.groupId,
      attributes: ofThemselves.attributes,
      receivedOn: when?.date ?? null,
      mayBeQuoted: mayBeQuoted ?? false,
      answers,
      fingerprint: reading.fingerprints.of({
        externalId,
        author,
        date: when?.date ?? dated?.value ?? null,
        time: when?.time ?? null,
        places: [cell.district, cell.place, cell.group].map((each) => each?.value ?? ''),
        answers: given.map((answer) => answer.text),
      }),
    },
    problems,
  };
}

/** Signs that a row's words were cut apart or swallowed: cells beyond the header, whole rows inside a cell. */
function shapeProblems(row: number, cells: readonly string[], { width, columns }: Reading): Problem[] {
  const problems: Problem[] = [];
  if (cells.slice(width).some((cell) => cell.trim() !== ''))
    problems.push(
      warning('ROW_TOO_WIDE', rowPlace(row), row, {
        sv: `Raden har fler celler än rubrikraden, så texten kan vara avklippt vid ett skiljetecken; citattecken runt texten håller ihop den. ${rowRemedy.sv}`,
        en: `The row has more cells than the header, so its text may be cut at a delimiter; quotation marks around the text keep it whole. ${rowRemedy.en}`,
      }),
    );
  const swallowed =
    columns.length >= 3 &&
    cells.some(
      (cell) =>
        cell.includes('\n') &&
        cell.split('\n').some((line) => (line.match(/[;\t|]/g)?.length ?? 0) >= columns.length - 1),
    );
  if (swallowed)
    problems.push(
      warning('CELL_HOLDS_ROWS', rowPlace(row), row, {
        sv: `En cell på raden ser ut att ha slukat flera rader, troligen för att ett citattecken (") inte avslutas. ${rowRemedy.sv}`,
        en: `A cell in the row seems to have swallowed several rows, probably since a quotation mark (") is not closed. ${rowRemedy.en}`,
      }),
    );
  return problems;
}
