import type { ReportBlock, ReportDocument, ReportTable, TableCell, TableColumn } from '@guldkorn/report';
import type { OfficeWords } from '../words/office-words.js';
import { reading, usualReading } from './reading.js';

/** A chart's or a table's figures as they are reckoned with: numbers as numbers, and nothing where there is none. */
export interface TypedTable {
  /** From 1, in the order of the report; what its sheet and its file are called by. */
  readonly number: number;
  readonly blockId: string;
  readonly title: string;
  readonly caption: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly sourceIds: readonly string[];
}

/** Read as `35 %` or `35`: a number that says all by itself. */
const saysAll = (pattern: string): boolean => /^[+−-]?#(?: %)?$/.test(pattern);

/** How most numbers of a column are read; null of a column without numbers. */
const usualOf = (table: ReportTable, index: number) =>
  usualReading(table.rows.flatMap((row) => (typeof row[index]?.value === 'number' ? [row[index].text] : [])));

/** What a cell's number leaves unsaid: why there is none, or that it is read otherwise than the others. Null when it says all. */
function unsaid({ value, text }: TableCell, { type }: TableColumn, usual: string | null): string | null {
  if (text === '' || type === 'text') return null;
  if (typeof value === 'string') return text === value ? null : text;
  const pattern = reading(text);
  return value !== null && (pattern === usual || saysAll(pattern)) ? null : text;
}

/** Without the noise that binary fractions bring: 0.84 and not 0.8400000000000001. */
const rounded = (value: number): number | null => (Number.isFinite(value) ? Number(value.toPrecision(12)) : null);

function typedValue({ value, text }: TableCell, { type }: TableColumn): string | number | null {
  if (type === 'text') return text === '' && value !== null ? String(value) : text;
  return typeof value === 'number' ? rounded(value) : value;
}

const empty: TableCell = { value: null, text: '' };

/** A column whose numbers are read with words, as `minst 40`, says so where it is described. */
function described(column: TableColumn, table: ReportTable, index: number, words: OfficeWords): TableColumn {
  const usual = column.type === 'text' ? null : usualOf(table, index);
  if (usual === null || saysAll(usual.pattern)) return column;
  return { ...column, description: `${column.description} ${words.readAs(usual.example)}` };
}

/** The figures and, in a last column, the words that the numbers leave unsaid. */
function typed(table: ReportTable, words: OfficeWords): Pick<TypedTable, 'columns' | 'rows'> {
  const usual = table.columns.map((_, index) => usualOf(table, index));
  const notes = table.rows.map((row) =>
    table.columns
      .map((column, index) => {
        const note = unsaid(row[index] ?? empty, column, usual[index]?.pattern ?? null);
        return note === null ? null : words.note(column.label, note);
      })
      .filter((note) => note !== null)
      .join('; '),
  );
  const columns = table.columns.map((column, index) => described(column, table, index, words));
  const rows = table.rows.map((row) => table.columns.map((column, index) => typedValue(row[index] ?? empty, column)));
  if (notes.every((note) => note === '')) return { columns, rows };
  const noteColumn: TableColumn = {
    id: unique('note', new Set(columns.map(({ id }) => id))),
    label: words.notes,
    description: words.notesDescription,
    type: 'text',
  };
  return {
    columns: [...columns, noteColumn],
    rows: rows.map((row, index) => [...row, notes[index] || null]),
  };
}

/** A name that is not taken: as it is, or with a number after it. */
export function unique(name: string, taken: { readonly has: (name: string) => boolean }): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) if (!taken.has(`${name} ${number}`)) return `${name} ${number}`;
}

type Tabled = Pick<TypedTable, 'blockId' | 'title' | 'caption' | 'sourceIds'> & { readonly table: ReportTable };

function tabled(block: ReportBlock, words: OfficeWords): Tabled[] {
  const { kind, id } = block;
  if (kind === 'chart' || kind === 'table') {
    const { title, caption, table, sourceIds } = block;
    return [{ blockId: id, title, caption, table, sourceIds }];
  }
  if (kind !== 'figures') return [];
  const { label, figure } = words.keyFigureColumns;
  return [
    {
      blockId: id,
      title: words.keyFigures,
      caption: null,
      sourceIds: block.figures.flatMap(({ sourceIds }) => sourceIds),
      table: {
        columns: [
          { id: 'label', type: 'text', ...label },
          { id: 'figure', type: 'text', ...figure },
        ],
        rows: block.figures.map((one) => [
          { value: one.label, text: one.label },
          { value: one.text, text: one.text },
        ]),
      },
    },
  ];
}

/** The figures of every chart and table, and the key figures, in the order of the report; a title that stands twice says where it stands. */
export function typedTables(document: ReportDocument, words: OfficeWords): TypedTable[] {
  let chapter = '';
  const found: Tabled[] = [];
  for (const block of [...document.firstPage, ...document.blocks]) {
    if (block.kind === 'heading') chapter = block.text;
    for (const one of tabled(block, words))
      found.push(block.kind === 'figures' && chapter !== '' ? { ...one, title: words.keyFiguresOf(chapter) } : one);
  }
  return found.map(({ table, ...rest }, index) => ({ number: index + 1, ...rest, ...typed(table, words) }));
}
