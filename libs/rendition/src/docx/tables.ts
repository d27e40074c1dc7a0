import type { KeyFigure, ReportTable, TableColumn } from '@guldkorn/report';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { colours } from '../chart/palette.js';
import type { RecordFact } from '../words/record-facts.js';
import { hex, styleIds, tableBorders } from './styles.js';
import { runs, sourceMarks, type SourceNumbers } from './text.js';

/** Between the margins of an A4 page, in twentieths of a point. */
export const textWidth = 9070;

const margins = { top: 20, bottom: 20, left: 70, right: 70 };
const width = (size: number) => ({ size, type: WidthType.DXA });

/** Widths that follow what the columns hold, so that short ones leave room for the long. */
function columnWidths(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): number[] {
  const lengths = columns.map(({ label, type }, index) => {
    const longest = Math.max(label.length * 0.7, ...rows.map((row) => (row[index] ?? '').length));
    return type === 'text' ? Math.min(45, Math.max(12, longest)) : Math.min(20, Math.max(9, longest));
  });
  const sum = lengths.reduce((total, length) => total + length, 0);
  return lengths.map((length) => Math.floor((length / sum) * textWidth));
}

function cell(text: string, size: number, isNumber: boolean, isHead: boolean): TableCell {
  return new TableCell({
    width: width(size),
    margins,
    ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(colours.lakeWash) } } : {}),
    children: [
      new Paragraph({
        style: isHead ? styleIds.headCell : styleIds.cell,
        ...(isNumber ? { alignment: AlignmentType.RIGHT } : {}),
        children: runs(text),
      }),
    ],
  });
}

/** A table of figures as they are read, whose headings come again on every page. Null of one without columns. */
export function figuresTable({ columns, rows }: ReportTable): Table | null {
  if (columns.length === 0) return null;
  const texts = rows.map((row) => columns.map((_, index) => row[index]?.text ?? ''));
  const widths = columnWidths(columns, texts);
  const cells = (row: readonly string[], isHead: boolean) =>
    columns.map(({ type }, index) => cell(row[index] ?? '', widths[index] ?? 0, type !== 'text', isHead));
  return new Table({
    width: width(textWidth),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: tableBorders,
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(
          columns.map(({ label }) => label),
          true,
        ),
      }),
      ...texts.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
}

/** Where the report comes from: what, and what it is. */
export function recordTable(facts: readonly RecordFact[]): Table {
  const widths = [2300, textWidth - 2300];
  return new Table({
    width: width(textWidth),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: tableBorders,
    tableLook: { firstRow: false, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: facts.map(
      ({ label, text }) =>
        new TableRow({
          cantSplit: true,
          children: [cell(label, 2300, false, true), cell(text, textWidth - 2300, false, false)],
        }),
    ),
  });
}

const figuresInRow = 3;
const gold = { style: BorderStyle.SINGLE, size: 12, color: hex(colours.gold) };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Figures beside one another, each over what it is of. Null of none. */
export function keyFigures(figures: readonly KeyFigure[], numbersOf: SourceNumbers): Table | null {
  if (figures.length === 0) return null;
  const inRow = Math.min(figuresInRow, figures.length);
  const size = Math.floor(textWidth / inRow);
  const rows = Array.from({ length: Math.ceil(figures.length / inRow) }, (_, row) =>
    figures.slice(row * inRow, (row + 1) * inRow),
  );
  const figureCell = (figure: KeyFigure | undefined) =>
    new TableCell({
      width: width(size),
      margins: { top: 60, bottom: 60, left: 0, right: 200 },
      borders: { top: figure === undefined ? none : gold, bottom: none, left: none, right: none },
      children:
        figure === undefined
          ? [new Paragraph({ style: styleIds.figureLabel })]
          : [
              new Paragraph({ style: styleIds.figure, children: runs(figure.text) }),
              new Paragraph({
                style: styleIds.figureLabel,
                children: [...runs(figure.label), ...sourceMarks(numbersOf(figure.sourceIds))],
              }),
            ],
    });
  return new Table({
    width: width(textWidth),
    columnWidths: Array.from({ length: inRow }, () => size),
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    tableLook: { firstRow: false, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: Array.from({ length: inRow }, (_, index) => figureCell(row[index])),
        }),
    ),
  });
}
