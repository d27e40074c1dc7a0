import type { ReportTable, TableColumn } from '@guldkorn/report';
import { colours } from '../../chart/palette.js';
import { printable } from '../../text/printable.js';
import type { Line } from '../../text/wrap.js';
import { tag, type Anchor, type Box, type Tag } from '../flow.js';
import { lineHeight, type Pen } from '../pen.js';
import { lines, marks, plain, type Layout } from '../rich-text.js';
import { styles, textHeight, textWidth, type TextStyle } from '../style.js';
import { textBoxes } from '../text-boxes.js';
import { columnWidths } from './column-widths.js';

/** A table with what stands around it. */
export interface TitledTable {
  readonly title: string;
  readonly caption: string | null;
  readonly table: ReportTable;
  readonly sourceIds: readonly string[];
  readonly anchor?: Anchor;
}

const padding = { across: 5, along: 3.5 };
/** Higher rows may be parted by a page, after so many lines. */
const highRow = textHeight / 3;
const partLines = 8;
/** Lower tables stay on one page. */
const smallTable = textHeight * 0.4;

interface Column {
  readonly left: number;
  readonly width: number;
  readonly isNumber: boolean;
}

interface Cell {
  readonly of: Tag;
  readonly lines: readonly Line<TextStyle>[];
}

const isNumber = ({ type }: TableColumn) => type !== 'text';

/** Narrower letters where many columns share the width. */
function sized(style: TextStyle, columns: number): TextStyle {
  const smaller = columns > 9 ? 0.75 : columns > 6 ? 0.87 : 1;
  return { ...style, size: style.size * smaller, leading: style.leading * smaller };
}

function columnsOf({ columns, rows }: ReportTable, layout: Layout): Column[] {
  const head = sized(styles.cellHead, columns.length);
  const body = sized(styles.cell, columns.length);
  const wide = (text: string, { size, face }: TextStyle) => layout.fonts.measure(text, size, face);
  const wanted = columns.map((column, index) => {
    const texts = [
      { text: printable(column.label), style: head },
      ...rows.map((row) => ({ text: printable(row[index]?.text ?? ''), style: index === 0 ? head : body })),
    ];
    const around = 2 * padding.across + 0.1;
    return {
      least:
        Math.max(0, ...texts.flatMap(({ text, style }) => text.split(/\s+/).map((word) => wide(word, style)))) + around,
      most: Math.max(0, ...texts.map(({ text, style }) => wide(text, style))) + around,
    };
  });
  let left = 0;
  return columnWidths(wanted, textWidth).map((width, index) => {
    const column = columns[index];
    left += width;
    return { left: left - width, width, isNumber: column !== undefined && isNumber(column) };
  });
}

const heightOf = (all: readonly Line<TextStyle>[]) => all.reduce((sum, line) => sum + lineHeight(line), 0);
const rowHeight = (cells: readonly Cell[]) => Math.max(0, ...cells.map((cell) => heightOf(cell.lines)));

/** Where a line of a cell begins. */
const lineLeft = ({ left, width, isNumber: toTheRight }: Column, line: Line<TextStyle>) =>
  toTheRight ? left + width - padding.across - line.width : left + padding.across;

function drawCells(pen: Pen, cells: readonly Cell[], columns: readonly Column[], top: number): void {
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    if (column === undefined) continue;
    pen.enter(cell.of);
    let y = top;
    for (const line of cell.lines) {
      pen.line(line, cell.of, lineLeft(column, line), y);
      y += lineHeight(line);
    }
  }
}

/** A row, in one box or, where it is high, in several. */
function rowBoxes(
  cells: readonly Cell[],
  columns: readonly Column[],
  repeated: Box['repeated'],
  keepsNext: boolean,
): Box[] {
  const longest = Math.max(0, ...cells.map((cell) => cell.lines.length));
  const part = rowHeight(cells) > highRow ? partLines : Math.max(1, longest);
  const parts = Array.from({ length: Math.max(1, Math.ceil(longest / part)) }, (_, index) =>
    cells.map((cell) => ({ ...cell, lines: cell.lines.slice(index * part, (index + 1) * part) })),
  );
  return parts.map((held, index): Box => {
    const isFirst = index === 0;
    const isLast = index === parts.length - 1;
    const above = isFirst ? padding.along : 0;
    const height = above + rowHeight(held) + (isLast ? padding.along : 0);
    return {
      height,
      before: 0,
      keepsNext: isLast && keepsNext,
      repeated,
      draw: (pen, top) => {
        drawCells(pen, held, columns, top + above);
        if (isLast) pen.artifact('Layout', () => pen.rule(0, top + height, textWidth, top + height, colours.line, 0.5));
      },
    };
  });
}

/** The heads once in the structure tree, and on each page that the table goes on to as what is only seen. */
function headBoxes(cells: readonly Cell[], columns: readonly Column[]): { box: Box; repeated: Box['repeated'] } {
  const height = rowHeight(cells) + 2 * padding.along;
  const lowest = (cell: Cell) => height - padding.along - heightOf(cell.lines);
  const rule = (pen: Pen, bottom: number) => pen.rule(0, bottom, textWidth, bottom, colours.lakeStrong, 1);
  const draw = (top: number, drawLine: (line: Line<TextStyle>, of: Tag, left: number, y: number) => void) => {
    for (const [index, cell] of cells.entries()) {
      const column = columns[index];
      if (column === undefined) continue;
      let y = top + lowest(cell);
      for (const line of cell.lines) {
        drawLine(line, cell.of, lineLeft(column, line), y);
        y += lineHeight(line);
      }
    }
  };
  return {
    box: {
      height,
      before: 0,
      keepsNext: true,
      draw: (pen, top) => {
        for (const cell of cells) pen.enter(cell.of);
        draw(top, (line, of, left, y) => pen.line(line, of, left, y));
        pen.artifact('Layout', () => rule(pen, top + height));
      },
    },
    repeated: {
      height: height + 1,
      draw: (pen, top) => {
        draw(top, (line, _, left, y) => pen.untaggedLine(line, left, y));
        rule(pen, top + height);
      },
    },
  };
}

/** A table: its title, its heads again on each page, its rows, and what is said of it. */
export function tableBoxes(of: TitledTable, parent: Tag, layout: Layout): Box[] {
  const { title, caption, table, sourceIds, anchor } = of;
  const tableTag = tag('Table', parent);
  const columns = columnsOf(table, layout);
  const inner = (index: number) => (columns[index]?.width ?? 0) - 2 * padding.across;
  const cell = (text: string, style: TextStyle, index: number, cellTag: Tag): Cell => ({
    of: cellTag,
    lines: lines([plain(text, sized(style, columns.length))], inner(index), layout),
  });
  const headRow = tag('TR', tag('THead', tableTag));
  const heads = table.columns.map(({ label }, index) =>
    cell(label, styles.cellHead, index, tag('TH', headRow, { scope: 'Column' })),
  );
  const { box: head, repeated } = headBoxes(heads, columns);
  const body = tag('TBody', tableTag);
  const rows = table.rows.map((row) => {
    const rowTag = tag('TR', body);
    return row.map(({ text }, index) =>
      index === 0
        ? cell(text, styles.cellHead, index, tag('TH', rowTag, { scope: 'Row' }))
        : cell(text, styles.cell, index, tag('TD', rowTag)),
    );
  });
  const titleLines = lines(
    [plain(title, styles.strong), ...marks(sourceIds, styles.strong, layout)],
    textWidth,
    layout,
  );
  const said = caption === null ? [] : lines([plain(caption, styles.small)], textWidth, layout);
  const isSmall = rows.reduce((sum, cells) => sum + rowHeight(cells) + 2 * padding.along, 0) < smallTable;
  const kept = (row: number) => (isSmall ? row < rows.length - 1 : row === 0 || row === rows.length - 2);
  return [
    ...textBoxes(titleLines, { of: tag('Caption', tableTag), before: 18, keepsNext: true, anchor }),
    { ...head, before: 5 },
    ...rows.flatMap((cells, row) => rowBoxes(cells, columns, repeated, rows.length > 1 && kept(row))),
    ...textBoxes(said, { of: tag('P', parent), before: 6 }),
  ];
}
