import type { Cell, SheetData } from 'write-excel-file/node';

/** A sheet before it is written. */
export interface Sheet {
  readonly name: string;
  readonly data: SheetData;
  /** In characters. */
  readonly widths: readonly number[];
  /** The rows that are a table, with their headings first; null where there is none. */
  readonly table: SheetTable | null;
  readonly links: readonly SheetLink[];
}

export interface SheetTable {
  /** From 1. */
  readonly firstRow: number;
  /** Each unlike the others whatever the case. */
  readonly headings: readonly string[];
  readonly rowCount: number;
}

/** A cell that leads to another sheet. */
export interface SheetLink {
  readonly cell: string;
  readonly to: string;
}

const ink = '#14262d';
const inkSoft = '#48606a';
const lake = '#0f5468';
const lakeWash = '#dfecef';
const line = '#7f949b';

/** Of a row of one line, in points. */
const lineHeight = 15;
/** Excel's largest row. */
const highestRow = 409;

/** The most that Excel keeps in a cell. */
const longestCell = 32_767;

/**
 * Before every text while it is written, and taken away again after: the writer keeps its texts under their own names in a plain
 * object, where `constructor` is something else already.
 */
export const guard = '\ue000';

/** As a cell keeps it: what looks like an escape of Excel's, `_x0041_`, is to be read as it stands. */
export function cellText(text: string): string {
  const cut = text.length > longestCell ? `${text.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return guard + cut.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

const text = (value: string, style: object = {}): Cell =>
  value === '' ? null : { value: cellText(value), type: String, alignVertical: 'top', textColor: ink, ...style };

export const titleCell = (value: string): Cell => text(value, { fontWeight: 'bold', fontSize: 16, height: 24 });
export const headingCell = (value: string): Cell => text(value, { fontWeight: 'bold', fontSize: 13, height: 20 });
export const softCell = (value: string): Cell => text(value, { textColor: inkSoft });
export const linkCell = (value: string): Cell => text(value, { textColor: lake, textDecoration: { underline: true } });
export const labelCell = (value: string): Cell => text(value, { fontWeight: 'bold', wrap: true });
export const textCell = (value: string): Cell => text(value, { wrap: true });
/** Text after a figure, which lies to the right of its own cell. */
export const indentedCell = (value: string): Cell => text(value, { wrap: true, indent: 1 });

/** The head of a table's column, on the side where its cells lie. */
export const columnHead = (value: string, side: 'left' | 'right', indent: 0 | 1): Cell =>
  text(value, {
    fontWeight: 'bold',
    backgroundColor: lakeWash,
    bottomBorderColor: line,
    bottomBorderStyle: 'thin',
    wrap: true,
    align: side,
    ...(indent === 0 ? {} : { indent }),
  });

export const numberCell = (value: number, format: string | undefined): Cell => ({
  value,
  type: Number,
  ...(format === undefined ? {} : { format }),
  alignVertical: 'top',
  textColor: ink,
});

/** Rows as high as what is wrapped in them: not every program finds that out by itself. */
export function withHeights(data: SheetData, widths: readonly number[]): SheetData {
  return data.map((row) => {
    const lines = Math.max(1, ...row.map((cell, index) => wrappedLines(cell, widths[index] ?? 10)));
    if (lines === 1) return row;
    const height = Math.min(highestRow, lines * lineHeight);
    return row.map((cell) => (isWrapped(cell) ? { ...cell, height } : cell));
  });
}

type Wrapped = Extract<Cell, object> & { readonly value: string; readonly wrap: true };

const isWrapped = (cell: Cell | undefined): cell is Wrapped =>
  typeof cell === 'object' && cell !== null && 'wrap' in cell && cell.wrap === true && typeof cell.value === 'string';

/** How many lines a cell's text takes, with some room for words that do not fit. */
function wrappedLines(cell: Cell | undefined, width: number): number {
  if (!isWrapped(cell)) return 1;
  const room = Math.max(1, width * 1.1 - 2);
  return cell.value.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / room)), 0);
}

/** `A`, `Z`, `AA`. @param index from 0 */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
