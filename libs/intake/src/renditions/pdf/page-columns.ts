import type { PdfShape } from './pdf-page.js';
import { stands, type Chunk, type Row } from './text-rows.js';

/** A line of one column: its chunks joined. */
export interface TextLine extends Chunk {
  readonly page: number;
}

/** A column's or a cell's lines from the top, and how far to the right they could have gone. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly left: number;
  readonly right: number;
  /** A cell of a table: what it says does not go on in the next. */
  readonly isCell: boolean;
}

/** An interval that several rows leave empty, and which of these rows have words to its left and to its right. */
interface Corridor {
  readonly left: number;
  readonly right: number;
  readonly lefts: Extent | null;
  readonly rights: Extent | null;
}

/** Indices of the first and the last row. */
interface Extent {
  readonly first: number;
  readonly last: number;
}

/** A corridor is at least this wide, in body type's sizes. */
const NARROWEST_CORRIDOR = 0.9;
const FEWEST_ROWS = 3;
/** How much lower than the other one column's first line may stand, in body type's sizes. */
const MOST_OFFSET = 2.5;
/** A page with more rows, or a row with more pieces, than this is no page of prose: it is read from top to bottom. */
const MOST_ROWS = 400;
const MOST_CHUNKS = 40;

interface Reading {
  /** The rows are one column's, where lines that are spaced out to fill it may have gaps in common. */
  readonly isColumn: boolean;
  readonly page: number;
  readonly bodySize: number;
  /** Lines drawn between columns, and between rows. */
  readonly walls: readonly PdfShape[];
  readonly rules: readonly PdfShape[];
  readonly isKnown: (label: string) => boolean;
}

/**
 * Puts a page's rows in reading order. Where several rows have an empty corridor in common, with words on both sides, they
 * stand in columns: those of running text, of lists and of a table headed by known headings are read one column at a time,
 * any other table row by row.
 */
export function readColumns(rows: readonly Row[], left: number, right: number, reading: Reading): TextBlock[] {
  const blocks: TextBlock[] = [];
  let plain: Row[] = [];
  const flush = () => {
    if (plain.length > 0)
      blocks.push({ lines: plain.map((row) => lineOf(row, reading.page)), left, right, isCell: false });
    plain = [];
  };
  for (let at = 0; at < rows.length;) {
    const region = rows.length > MOST_ROWS ? null : regionFrom(rows, at, reading);
    const row = rows[at];
    if (region === null) {
      if (row !== undefined) plain.push(row);
      at++;
      continue;
    }
    flush();
    blocks.push(...readRegion(rows.slice(at, region.end), region.corridors, left, right, reading));
    at = region.end;
  }
  flush();
  return blocks;
}

function lineOf(row: Row, page: number): TextLine {
  const [first, ...others] = row.chunks;
  if (first === undefined) throw new RangeError('a row has at least one chunk');
  return others.reduce<TextLine>(
    (line, chunk) => ({
      ...line,
      text: `${line.text} ${chunk.sign !== null && !chunk.sign.isNumber ? '• ' : ''}${chunk.text}`,
      right: Math.max(line.right, chunk.right),
      size: Math.max(line.size, chunk.size),
      isBold: line.isBold && chunk.isBold,
    }),
    { ...first, page },
  );
}

const startOf = (chunk: Chunk) => chunk.sign?.left ?? chunk.left;

/** What of the corridor the row leaves free, wide enough to part columns, or with a wall in it. */
function freeIn(corridor: Corridor, row: Row, index: number, reading: Reading): Corridor[] {
  const isFree = (left: number, right: number) =>
    right - left >= NARROWEST_CORRIDOR * reading.bodySize ||
    (right > left && reading.walls.some((wall) => stands(wall, left, right, row.y)));
  const free: { left: number; right: number }[] = [];
  let from = corridor.left;
  for (const chunk of row.chunks) {
    const start = startOf(chunk);
    if (chunk.right <= corridor.left || start >= corridor.right) continue;
    if (isFree(from, start)) free.push({ left: from, right: start });
    from = Math.max(from, chunk.right);
  }
  if (isFree(from, corridor.right)) free.push({ left: from, right: corridor.right });
  const [first, last] = [row.chunks[0], row.chunks.at(-1)];
  return free.map(({ left, right }) => ({
    left,
    right,
    lefts: first !== undefined && first.right <= left + 1 ? extended(corridor.lefts, index) : corridor.lefts,
    rights: last !== undefined && startOf(last) >= right - 1 ? extended(corridor.rights, index) : corridor.rights,
  }));
}

const extended = (extent: Extent | null, index: number): Extent => ({ first: extent?.first ?? index, last: index });

/** The rows over which words stand on both sides, or null when nowhere. */
function sideBySide({ left, right, lefts, rights }: Corridor): Extent | null {
  if (left === -Infinity || right === Infinity || lefts === null || rights === null) return null;
  const first = Math.max(lefts.first, rights.first);
  const last = Math.min(lefts.last, rights.last);
  return first > last ? null : { first, last };
}

interface Region {
  /** Index of the first row below. */
  readonly end: number;
  readonly corridors: readonly Corridor[];
}

/** The rows from `at` on that stand in columns, and the corridors between these; null when they do not begin here. */
function regionFrom(rows: readonly Row[], at: number, reading: Reading): Region | null {
  let corridors: Corridor[] = [{ left: -Infinity, right: Infinity, lefts: null, rights: null }];
  let best: Region | null = null;
  for (let end = at; end < rows.length; end++) {
    const row = rows[end];
    if (row === undefined || row.chunks.length > MOST_CHUNKS) break;
    corridors = corridors.flatMap((corridor) => freeIn(corridor, row, end - at, reading));
    const real = corridors.filter((corridor) => sideBySide(corridor) !== null);
    if (real.length > 0) best = { end: end + 1, corridors: real };
    // Columns begin side by side, but for a few lines of one beside the other's heading.
    else if (best !== null || row.y - (rows[at]?.y ?? 0) > MOST_OFFSET * reading.bodySize) break;
  }
  return best === null ? null : trimmedRegion(rows, at, best, reading);
}

/** The region without rows below that have words on one side only, unless these go on from it. */
function trimmedRegion(
  rows: readonly Row[],
  at: number,
  { end, corridors: open }: Region,
  reading: Reading,
): Region | null {
  const region = rows.slice(at, end);
  const corridors = open.filter((corridor) => isWalled(region, [corridor], reading) || isAligned(region, corridor));
  if (corridors.length === 0) return null;
  const spans = corridors.flatMap((corridor) => sideBySide(corridor) ?? []);
  const first = Math.min(...spans.map((span) => span.first));
  if ((region[first]?.y ?? 0) - (region[0]?.y ?? 0) > MOST_OFFSET * reading.bodySize) return null;
  // A short line that ends the text above stands nearer to that than to the columns.
  const [above, top, below] = [rows[at - 1]?.y ?? -Infinity, rows[at]?.y ?? 0, rows[at + 1]?.y ?? Infinity];
  if (first > 0 && top - above < 0.8 * (below - top)) return null;
  const walled = corridors.filter((corridor) => isWalled(region, [corridor], reading));
  // A table begins where its walls do, not at a short line above it.
  if (walled.length > 0 && !walled.some((corridor) => isWalled(region.slice(0, 1), [corridor], reading))) return null;
  let stop = Math.max(...spans.map((span) => span.last)) + 1;
  if (walled.length > 0) while (stop < region.length && isWalled(region.slice(stop, stop + 1), walled, reading)) stop++;
  else
    while (stop < region.length && (region[stop]?.y ?? 0) - (region[stop - 1]?.y ?? 0) <= 1.7 * reading.bodySize)
      stop++;
  const isWide = corridors.some((corridor) => corridor.right - corridor.left >= 2 * reading.bodySize);
  const enough =
    walled.length > 0 || stop >= (reading.isColumn ? 2 * FEWEST_ROWS : FEWEST_ROWS) || (isWide && !reading.isColumn);
  return enough && (stop >= 2 || walled.length > 0) ? { end: at + stop, corridors } : null;
}

/**
 * Most lines beside the corridor begin where others do, as a column's paragraphs, signs and items do; between words that
 * were spaced out to fill their lines there may be a gap in common too, but not that.
 */
function isAligned(region: readonly Row[], { right }: Corridor): boolean {
  const starts = region.flatMap((row) => {
    const first = row.chunks.find((chunk) => startOf(chunk) >= right - 1);
    return first === undefined ? [] : [startOf(first)];
  });
  const alike = starts.filter((start, at) =>
    starts.some((other, index) => index !== at && Math.abs(other - start) <= 2),
  );
  return alike.length >= 2 && alike.length >= 0.7 * starts.length;
}

/** A line is drawn down one of the corridors beside one of the rows. */
function isWalled(rows: readonly Row[], corridors: readonly Corridor[], { walls }: Reading): boolean {
  return rows.some((row) =>
    corridors.some(({ left, right }) => walls.some((wall) => stands(wall, left, right, row.y))),
  );
}

function readRegion(
  region: readonly Row[],
  corridors: readonly Corridor[],
  left: number,
  right: number,
  reading: Reading,
): TextBlock[] {
  const edges = corridors.map((corridor) => (corridor.left + corridor.right) / 2);
  const columns = [...edges, Infinity].map((edge, index) => ({ from: edges[index - 1] ?? -Infinity, to: edge }));
  const cells = (rows: readonly Row[]) =>
    columns.map(({ from, to }) =>
      rows.flatMap((row) => {
        const chunks = row.chunks.filter((chunk) => startOf(chunk) >= from && startOf(chunk) < to);
        return chunks.length === 0 ? [] : [{ ...row, y: chunks[0]?.y ?? row.y, chunks }];
      }),
    );
  const bounds = (index: number) => ({
    left: corridors[index - 1]?.right ?? left,
    right: (corridors[index]?.right ?? right + reading.bodySize) - reading.bodySize,
  });
  const whole = cells(region);
  const isRuled = isWalled(region, corridors, reading);
  const tables = tableRows(region, whole[0] ?? [], isRuled ? reading.rules : []);
  // Where lines part the rows, a heading has its cell for itself.
  const heads = isRuled ? cells(tables[0] ?? []) : whole.map((rows) => rows.slice(0, 1));
  const isHeaded = heads.every(
    (rows) => rows.length > 0 && reading.isKnown(rows.map((row) => lineOf(row, reading.page).text).join(' ')),
  );
  const byColumn = isHeaded || (!isRuled && whole.some((rows, index) => isRunning(rows, bounds(index))));
  const block = (rows: readonly Row[], index: number): TextBlock => ({
    lines: rows.map((row) => lineOf(row, reading.page)),
    ...bounds(index),
    isCell: true,
  });
  // Where lines part the rows, each cell is read for itself.
  if (isHeaded && isRuled)
    return columns.flatMap((_, index) =>
      tables.flatMap((rows) => {
        const cell = cells(rows)[index] ?? [];
        return cell.length === 0 ? [] : [block(cell, index)];
      }),
    );
  if (byColumn)
    return whole.flatMap((rows, index) => {
      const { left: from, right: to } = bounds(index);
      return readColumns(rows, from, to, { ...reading, isColumn: true }).map((block) => ({
        ...block,
        isCell: block.isCell || isHeaded || isRuled,
      }));
    });
  return tables.flatMap((rows) => {
    const inRow = cells(rows);
    // `18.30   Kaffe` in a list that tabs have set is one line.
    if (!isRuled && inRow.every((cell) => cell.length <= 1))
      return rows.map((row) => ({ lines: [lineOf(row, reading.page)], left, right, isCell: true }));
    return inRow.flatMap((cell, index) => (cell.length === 0 ? [] : [block(cell, index)]));
  });
}

/** Running text or a list: lines that fill the column's width, or that signs open. */
function isRunning(rows: readonly Row[], { left, right }: { left: number; right: number }): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const width = right - left;
  const lines = rows.map((row) => lineOf(row, 0));
  const filled = lines.filter((line) => line.right - startOf(line) >= 0.6 * width);
  const listed = lines.filter((line) => line.sign !== null);
  return filled.length >= rows.length * 0.5 || listed.length >= rows.length * 0.4;
}

/** A table's rows: those that lines part, else each that has words in the first column and what stands beside and below. */
function tableRows(region: readonly Row[], firstColumn: readonly Row[], rules: readonly PdfShape[]): Row[][] {
  const lines = rules.map((rule) => rule.top);
  const starts = new Set(firstColumn.map((row) => row.y));
  const isRuled = lines.some((line) => line > (region[0]?.y ?? 0) && line < (region.at(-1)?.y ?? 0));
  const found: Row[][] = [];
  for (const row of region) {
    const last = found.at(-1);
    const above = last?.at(-1);
    const begins = isRuled
      ? lines.some((line) => above !== undefined && line > above.y - 1 && line <= row.y)
      : row.chunks.some((chunk) => starts.has(chunk.y));
    if (last === undefined || begins) found.push([row]);
    else last.push(row);
  }
  return found;
}
