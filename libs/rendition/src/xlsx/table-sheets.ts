import type { ReportDocument, TableColumn } from '@guldkorn/report';
import type { Cell } from 'write-excel-file/node';
import { sourceNumbers } from '../office/plain-text.js';
import { unique, type TypedTable } from '../office/typed-table.js';
import type { OfficeWords } from '../words/office-words.js';
import {
  columnHead,
  indentedCell,
  linkCell,
  numberCell,
  softCell,
  textCell,
  titleCell,
  withHeights,
  type Sheet,
  type SheetLink,
} from './cells.js';

const numberFormat = (type: TableColumn['type'], locale: string): string | undefined => {
  if (type === 'share') return locale === 'sv-SE' ? '0 %' : '0%';
  return type === 'count' ? '#,##0' : undefined;
};

function valueCell(value: string | number | null, type: TableColumn['type'], indent: 0 | 1, locale: string): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return numberCell(value, numberFormat(type, locale));
  return indent === 1 ? indentedCell(value) : textCell(value);
}

/** The most that Excel bears in a table's heading, with room for a number after it. */
const longestHeading = 240;

/** Headings as a table of Excel's needs them: on one line, none empty or too long, each unlike the others. */
function headings(columns: readonly TableColumn[]): string[] {
  const taken = new Set<string>();
  return columns.map(({ label, id }) => {
    const plain = label.replace(/\s+/g, ' ').trim() || id.replace(/\s+/g, ' ').trim() || '–';
    const name = unique(plain.slice(0, longestHeading).replace(/[\ud800-\udbff]$/, ''), {
      has: (candidate) => taken.has(candidate.toLowerCase()),
    });
    taken.add(name.toLowerCase());
    return name;
  });
}

/** As wide as what it holds, within what a page bears. */
function width(heading: string, values: readonly (string | number | null)[]): number {
  const longest = Math.max(heading.length, ...values.map((value) => (typeof value === 'string' ? value.length : 8)));
  return Math.min(60, Math.max(12, longest + 3));
}

/** Rows under a title, with a table of them from `firstRow` on. */
export function tableSheet(
  name: string,
  above: readonly (readonly Cell[])[],
  columns: readonly TableColumn[],
  rows: readonly (readonly (string | number | null)[])[],
  locale: string,
  links: readonly SheetLink[],
): Sheet {
  const names = headings(columns);
  const typeOf = (index: number) => columns[index]?.type ?? 'text';
  const indent = (index: number) => (typeOf(index) === 'text' && index > 0 && typeOf(index - 1) !== 'text' ? 1 : 0);
  const widths = names.map((heading, index) =>
    width(
      heading,
      rows.map((row) => row[index] ?? null),
    ),
  );
  const table = [
    names.map((heading, index) => columnHead(heading, typeOf(index) === 'text' ? 'left' : 'right', indent(index))),
    ...rows.map((row) => row.map((value, index) => valueCell(value, typeOf(index), indent(index), locale))),
  ];
  return {
    name,
    data: [...above.map((row) => [...row]), ...withHeights(table, widths)],
    widths,
    table: columns.length === 0 ? null : { firstRow: above.length + 1, headings: names, rowCount: rows.length },
    links,
  };
}

/** A chart's or table's own sheet: what it shows, what it stands on, and its figures as numbers. */
export function figuresSheet(
  document: ReportDocument,
  table: TypedTable,
  name: string,
  about: string,
  words: OfficeWords,
  locale: string,
): Sheet {
  const numbers = sourceNumbers(document)(table.sourceIds);
  const above = [
    [titleCell(table.title)],
    ...(table.caption === null ? [] : [[softCell(table.caption)]]),
    ...(numbers.length === 0 ? [] : [[softCell(words.sourceMarks(numbers))]]),
    [linkCell(words.workbook.toAbout)],
    [null],
  ];
  const links = [{ cell: `A${above.length - 1}`, to: about }];
  return tableSheet(name, above, table.columns, table.rows, locale, links);
}
