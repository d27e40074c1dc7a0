import type { LocalizedText } from '@guldkorn/municipality';
import { foldName } from '../fold-name.js';
import type { Column, ColumnMapping, Problem } from '../parsed.js';
import { warning } from '../problem.js';
import type { MergedRows } from '../spreadsheets/sheet.js';
import { roleOfName } from './column-names.js';
import { asks, columnNamed, recogniseColumns } from './column-roles.js';
import type { Table } from './read-table.js';
import type { Vocabulary } from './vocabulary.js';

/** A table of a file, and the sheet it stands on. */
export interface SheetTable {
  /** Null for a csv, which has one table. */
  readonly name: string | null;
  readonly table: Table;
  readonly merged: readonly MergedRows[];
}

/** A table of answers, its columns understood. */
export interface ReadSheet extends SheetTable {
  readonly columns: readonly Column[];
}

/** The tables that are read, and a warning for each that is not. */
export interface ChosenSheets {
  readonly all: readonly ReadSheet[];
  readonly read: readonly ReadSheet[];
  readonly problems: readonly Problem[];
}

/**
 * Chooses the tables that hold answers: those with a column that is called or asks for one, and those that have the
 * same columns. What only looks like answers (a sheet of instructions) is read where there is nothing surer.
 */
export function chooseSheets(
  sheets: readonly SheetTable[],
  vocabulary: Vocabulary,
  mapping: ColumnMapping,
): ChosenSheets {
  const understood = recogniseAlike(sheets, vocabulary, mapping);
  const withAnswers = understood.filter(({ columns }) => columns.some(({ role }) => role === 'answer'));
  const sure = withAnswers.filter((sheet) => isSurelyAnswers(sheet, vocabulary, mapping));
  const headers = new Set(sure.map(headerOf));
  const alike = withAnswers.filter((sheet) => sure.includes(sheet) || headers.has(headerOf(sheet)));
  const largest = withAnswers.toSorted((a, b) => b.table.rows.length - a.table.rows.length).slice(0, 1);
  const read = alike.length > 0 ? alike : largest;
  return {
    all: understood,
    read,
    problems: understood.filter((sheet) => !read.includes(sheet)).map(({ name }) => leftOut(name ?? '')),
  };
}

/** Columns of the same name on several sheets get the same role: the first that is not to ignore them. */
function recogniseAlike(
  sheets: readonly SheetTable[],
  vocabulary: Vocabulary,
  mapping: ColumnMapping,
): readonly ReadSheet[] {
  const alone = sheets.map((sheet) => ({ ...sheet, columns: recogniseColumns(sheet.table, vocabulary, mapping) }));
  if (sheets.length < 2) return alone;
  const shared: Record<string, ColumnMapping[string]> = {};
  for (const { columns, table } of alone)
    for (const { name, role, questionId, attributeId, index } of columns)
      if (role !== 'ignore' && table.labels[index] !== '') shared[name] ??= { role, questionId, attributeId };
  return sheets.map((sheet) => ({
    ...sheet,
    columns: recogniseColumns(sheet.table, vocabulary, { ...shared, ...mapping }),
  }));
}

function isSurelyAnswers({ table, columns }: ReadSheet, { questions }: Vocabulary, mapping: ColumnMapping): boolean {
  const chosen = new Set(Object.keys(mapping).map((name) => columnNamed(table.names, name)));
  const label = (column: Column) => table.labels[column.index] ?? '';
  const known = columns.filter((column) => roleOfName(foldName(label(column))) !== null).length;
  return (
    known >= 2 ||
    columns.some(
      (column) =>
        column.role === 'answer' &&
        (chosen.has(column.index) ||
          roleOfName(foldName(label(column))) === 'answer' ||
          questions.find(label(column)) !== null ||
          column.leaning !== undefined ||
          asks.test(label(column))),
    )
  );
}

const headerOf = ({ table }: SheetTable) => table.labels.map(foldName).sort().join('\n');

export function sheetPlace(name: string): LocalizedText {
  return { sv: `blad ${name}`, en: `sheet ${name}` };
}

function leftOut(name: string): Problem {
  return warning('SHEET_LEFT_OUT', sheetPlace(name), null, {
    sv: `Bladet ”${name}” ser inte ut att innehålla invånarnas svar och läses inte in. Är det svar: döp kolumnen med svaren till ”Svar” på det bladet, spara och ladda upp filen igen.`,
    en: `The sheet "${name}" does not seem to hold residents’ answers and is not read. If it does, call the column of answers "Svar" on that sheet, save and upload the file again.`,
  });
}

/** The columns of all sheets, those of one name as one; columns without a name and without anything in them are none. */
export function columnsOfFile(sheets: readonly ReadSheet[]): Column[] {
  const listed = sheets.flatMap(({ columns, table }) =>
    columns.filter(({ index, samples }) => table.labels[index] !== '' || samples.length > 0),
  );
  if (sheets.length < 2) return listed;
  const byName = new Map<string, Column>();
  for (const column of listed) {
    const before = byName.get(column.name);
    byName.set(
      column.name,
      before === undefined
        ? { ...column, index: byName.size }
        : { ...before, samples: [...new Set([...before.samples, ...column.samples])].slice(0, 3) },
    );
  }
  return [...byName.values()];
}
