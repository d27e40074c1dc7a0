import { locateParts } from '../locate.js';
import type { ColumnMapping, ExcludedOrigin, Exclusion, ParsedSubmission, Problem } from '../parsed.js';
import { dayMonthOrder } from './cell-meanings.js';
import { ExcludedRows } from './excluded-rows.js';
import type { Fingerprints } from './fingerprint.js';
import { leftOutColumns } from './left-out-columns.js';
import { withMergedCells } from './merged-cells.js';
import { readRow, type RowReading } from './read-row.js';
import { RowOrigins } from './row-origins.js';
import type { RowPlaces } from './row-place.js';
import { countRows } from './row-ranges.js';
import { sheetPlace, type ReadSheet } from './sheets.js';
import { signsLeftOut } from './signs-alone.js';
import type { TableRow } from './table-rows.js';
import type { UnknownNames } from './unknown-names.js';
import type { Vocabulary } from './vocabulary.js';

/** What all sheets of a file are read with. */
export interface FileReading {
  readonly vocabulary: Vocabulary;
  readonly mapping: ColumnMapping;
  readonly places: RowPlaces;
  readonly unknownNames: UnknownNames;
  readonly fingerprints: Fingerprints;
  /** Called with each submission, in the order of the file. */
  readonly take: (submission: ParsedSubmission) => void;
  /** Whether problems name the sheet that they stand on. */
  readonly namesSheets: boolean;
}

/** What one sheet gives beside its submissions; rows = submissions + excludedRows, exactly. */
export interface SheetRows {
  readonly excluded: readonly Exclusion[];
  readonly excludedRows: number;
  readonly excludedOrigins: readonly ExcludedOrigin[];
  readonly problems: readonly Problem[];
  readonly rows: number;
}

/** Reads the rows of a sheet whose columns are understood. */
export function readSheet(sheet: ReadSheet, file: FileReading): SheetRows {
  const { table, columns, name } = sheet;
  const { profile } = file.vocabulary;
  const rows = withMergedCells(table.rows, columns, sheet.merged);
  const dateColumn = columns.find((column) => column.role === 'date');
  const reading: RowReading = {
    profile,
    places: file.places,
    unknownNames: file.unknownNames,
    attributes: file.vocabulary.attributes,
    sheet: file.namesSheets ? name : null,
    ofSheet: placeOfSheet(name, file),
    columns,
    answers: columns.filter((column) => column.role === 'answer'),
    dateOrder: dateColumn === undefined ? 'dayFirst' : dayMonthOrder(cellsIn(rows, dateColumn.index), profile.timeZone),
    width: table.names.length,
    fingerprints: file.fingerprints,
    withSigns: [],
  };
  const excluded = new ExcludedRows(table.emptyRows);
  const origins = new RowOrigins(columns, profile, file.places, reading.dateOrder);
  const problems: Problem[] = [...table.problems, ...leftOutColumns(table, columns, file.mapping, profile)];
  for (const row of rows) {
    const outcome = readRow(row, reading);
    if ('excluded' in outcome) excluded.add(row.row, outcome.excluded, origins.of(row.cells), outcome.ofMany);
    else {
      file.take(outcome.submission);
      problems.push(...outcome.problems);
    }
  }
  const withSigns = signsLeftOut(reading.withSigns);
  if (withSigns !== null) problems.push(withSigns);
  const placed = <Each extends Problem>(each: Each): Each =>
    reading.sheet === null ? each : onSheet(each, reading.sheet);
  return {
    excluded: excluded.list().map(placed),
    excludedRows: excluded.rows,
    excludedOrigins: excluded.origins,
    problems: problems.map(placed),
    rows: table.rows.length + countRows(table.emptyRows),
  };
}

function* cellsIn(rows: Iterable<TableRow>, column: number): Generator<string, void, undefined> {
  for (const { cells } of rows) yield cells[column] ?? '';
}

function placeOfSheet(name: string | null, { vocabulary: { gazetteer } }: FileReading): RowReading['ofSheet'] {
  const { districtId = null, placeId = null } = name === null ? {} : (locateParts(name, gazetteer) ?? {});
  const group = name === null ? undefined : gazetteer.findGroup(name.trim());
  return { districtId: districtId ?? group?.districtId ?? null, placeId, groupId: group?.id ?? null };
}

/** The problem with its sheet named first: `blad Svar, rad 14, kolumn Bygd`. */
function onSheet<Each extends Problem>(problem: Each, name: string): Each {
  const sheet = sheetPlace(name);
  return { ...problem, place: { sv: `${sheet.sv}, ${problem.place.sv}`, en: `${sheet.en}, ${problem.place.en}` } };
}
