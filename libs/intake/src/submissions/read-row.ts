import type { Profile } from '@guldkorn/municipality';
import type { AttributeNames } from '../attribute-names.js';
import { parseDate, type DayMonthOrder } from '../calendar-date.js';
import type { Column, ColumnRole, Exclusion, ParsedAnswer, ParsedSubmission, Problem } from '../parsed.js';
import { LONGEST_TEXT, rowPlace, warning } from '../problem.js';
import { readConsent, isModeratedAway } from './cell-meanings.js';
import type { Fingerprints } from './fingerprint.js';
import { failedFormula, isFailedFormula } from './failed-formula.js';
import { attributesOfRow } from './row-attributes.js';
import type { NamedCell, RowPlace, RowPlaces } from './row-place.js';
import { addRow, type RowRange } from './row-ranges.js';
import { rowRemedy } from './row-remedy.js';
import { isSignsAlone } from './signs-alone.js';
import type { TableRow } from './table-rows.js';
import type { UnknownNames } from './unknown-names.js';

/** What every row of a table is read with. */
export interface RowReading {
  readonly profile: Profile;
  readonly places: RowPlaces;
  readonly unknownNames: UnknownNames;
  readonly attributes: AttributeNames;
  /** The sheet that the rows stand on; null where the file has one table alone. */
  readonly sheet: string | null;
  /** What the sheet is named for, where its rows do not say themselves: `Offerdal`, `Unga`. */
  readonly ofSheet: Pick<RowPlace, 'districtId' | 'placeId' | 'groupId'>;
  readonly columns: readonly Column[];
  readonly answers: readonly Column[];
  readonly dateOrder: DayMonthOrder;
  readonly width: number;
  readonly fingerprints: Fingerprints;
  /** Rows that come in without an answer that is signs alone: grows as rows are read. */
  readonly withSigns: RowRange[];
}

export type RowOutcome =
  | { readonly submission: ParsedSubmission; readonly problems: readonly Problem[] }
  | { readonly excluded: Exclusion; readonly ofMany?: Exclusion['message'] };

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

/** Makes a submission of a row, or says why it is left out. Nothing is guessed. */
export function readRow({ row, cells }: TableRow, reading: RowReading): RowOutcome {
  const problems: Problem[] = [];
  const cellAt = (column: Column) => (cells[column.index] ?? '').replaceAll('\0', '');
  const filled = (column: Column | undefined): NamedCell | null => {
    const value = column === undefined ? '' : cellAt(column).trim();
    return column === undefined || value === '' ? null : { value, column: column.name };
  };
  const named = (role: ColumnRole) => filled(reading.columns.find((each) => each.role === role));
  const written = reading.answers
    .map((column) => ({ column, text: cellAt(column) }))
    .filter((answer) => answer.text.trim() !== '');
  const failed = written.filter(({ text }) => isFailedFormula(text));
  const given = written.filter(({ text }) => !isFailedFormula(text));
  const said = given.filter(({ text }) => !isSignsAlone(text));
  const answers: ParsedAnswer[] = said
    .filter(({ text }) => text.length <= LONGEST_TEXT)
    .map(({ column, text }) => ({
      questionId: column.questionId,
      text,
      ...(column.leaning === undefined ? {} : { leaning: column.leaning }),
    }));
  const tooLong = said
    .filter(({ text }) => text.length > LONGEST_TEXT)
    .map(({ column, text }) => textTooLong(row, column.name, text.length));
  const moderation = named('moderation');
  if (moderation !== null && isModeratedAway(moderation.value))
    return exclude(
      'MODERATED_AWAY',
      row,
      'Raden valdes bort vid granskningen i källan och tas inte med.',
      'The row was moderated away in its source and is left out.',
      moderation.column,
    );
  const [firstFailed] = failed;
  if (said.length === 0 && firstFailed !== undefined)
    return { excluded: failedFormula(row, firstFailed.column.name, firstFailed.text) };
  if (said.length === 0 && given.length > 0)
    return exclude(
      'TEXT_MISSING',
      row,
      'Raden har bara tecken, som ”-” eller ”?”, i sina svarskolumner. Betyder de något: skriv ut det i filen och läs in den igen.',
      'The row has only signs, such as "-" or "?", in its answer columns. If they mean something, write it out in the file and import that again.',
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
  if (said.length < given.length) addRow(reading.withSigns, row);
  problems.push(...tooLong, ...failed.map(({ column, text }) => failedFormula(row, column.name, text)));

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
  const told = cell.district === null && cell.place === null ? reading.ofSheet : where;
  problems.push(...where.problems);
  where.unknown.forEach((unknown) => reading.unknownNames.add(unknown));
  const ofThemselves = attributesOfRow(
    reading.columns.flatMap((column) => {
      const ticked = filled(column);
      return ticked === null || column.attributeId === null ? [] : [{ ...ticked, attributeId: column.attributeId }];
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
      sheet: reading.sheet,
      row,
      externalId,
      author,
      districtId: where.districtId ?? told.districtId,
      placeId: where.placeId ?? told.placeId,
      groupId: where.groupId ?? (cell.group === null ? reading.ofSheet.groupId : null),
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
        // With the signs too: rows that came in with them are known again.
        answers: given.map((answer) => answer.text),
      }),
    },
    problems,
  };
}

/** Signs that a row's words were cut apart or swallowed: cells beyond the header, whole rows inside a cell. */
function shapeProblems(row: number, cells: readonly string[], { width, columns }: RowReading): Problem[] {
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
