import type { PdfPage } from './pdf-page.js';
import type { Row } from './text-rows.js';

/** Headers and footers stand in the page's outermost part. */
const MARGIN_SHARE = 0.12;
const MOST_LINES = 3;
/** How far the same line may stand from page to page, in points. */
const SAME_PLACE = 3;

const pageNumber =
  /^(?:(?:sida|sid\.?|page|s\.)\s?)?[-–]?\s?\d{1,4}\s?(?:[-–]|(?:av|of|\/)\s?\d{1,4}|\(\s?\d{1,4}\s?\))?$/i;

interface Outermost {
  readonly page: number;
  readonly row: Row;
  readonly text: string;
  /** As text, with every number alike. */
  readonly pattern: string;
  readonly isApart: boolean;
}

/** Every page's rows without headers, footers and page numbers, and what these say. */
export function withoutFurniture(pages: readonly { readonly page: PdfPage; readonly rows: readonly Row[] }[]): {
  readonly rows: readonly Row[][];
  readonly removed: readonly string[];
} {
  const outermost = pages.flatMap(({ page, rows }) => outermostRows(page, rows));
  const byPattern = new Map<string, Outermost[]>();
  for (const each of outermost) {
    const same = byPattern.get(each.pattern);
    if (same === undefined) byPattern.set(each.pattern, [each]);
    else same.push(each);
  }
  const furniture = new Set<Row>();
  const removed = new Set<string>();
  for (const each of outermost) {
    const same = (byPattern.get(each.pattern) ?? []).slice(0, 400);
    const places = new Set(
      same.filter(({ row }) => Math.abs(row.y - each.row.y) <= SAME_PLACE).map(({ page }) => page),
    );
    const comesBack = places.size >= Math.max(2, Math.ceil(pages.length / 3));
    if (!each.isApart || !(comesBack || pageNumber.test(each.text))) continue;
    furniture.add(each.row);
    removed.add(each.text);
  }
  return { rows: pages.map(({ rows }) => rows.filter((row) => !furniture.has(row))), removed: [...removed] };
}

/** The rows nearest a page's upper and lower edge, and whether space parts each of them, or those outside it, from the rest. */
function outermostRows(page: PdfPage, rows: readonly Row[]): Outermost[] {
  const describe = (row: Row, isApart: boolean): Outermost => {
    const text = row.chunks.map((chunk) => chunk.text).join(' ');
    return { page: page.number, row, text, pattern: text.replace(/\d+/g, '#').toLowerCase(), isApart };
  };
  /** Farther from the text than its paragraphs are from each other, or in another size. */
  const isApart = (upper: Row | undefined, lower: Row | undefined) =>
    upper === undefined ||
    lower === undefined ||
    lower.y - upper.y > 2.2 * lower.size ||
    (Math.abs(upper.size - lower.size) > 0.1 * lower.size && lower.y - upper.y > 1.5 * lower.size);
  const top = rows.slice(0, MOST_LINES).filter((row) => row.y < page.height * MARGIN_SHARE);
  const bottom = rows
    .slice(Math.max(top.length, rows.length - MOST_LINES))
    .filter((row) => row.y > page.height * (1 - MARGIN_SHARE));
  const found: Outermost[] = [];
  top.forEach((row, index) => {
    const inwards = top.slice(index).some((each, at) => isApart(each, rows[index + at + 1]));
    found.push(describe(row, inwards));
  });
  bottom.forEach((row, index) => {
    const first = rows.length - bottom.length;
    const inwards = bottom.slice(0, index + 1).some((each, at) => isApart(rows[first + at - 1], each));
    found.push(describe(row, inwards));
  });
  return found;
}

/**
 * A page's rows without the footnotes at its end: from the first row, raised or in small type, that opens with a number
 * which a raised figure above refers to.
 */
export function withoutFootnotes(
  rows: readonly Row[],
  bodySize: number,
): { readonly rows: readonly Row[]; readonly count: number } {
  const referred = new Set<string>();
  const isSmall = (row: Row) => row.size < 0.96 * bodySize;
  const opens = (row: Row) => {
    const number = /^\d{1,3}(?=[\s.]|$)/.exec(row.chunks[0]?.text ?? '')?.[0] ?? '';
    return row.opensWithMark ? referred.has(row.marks[0] ?? '') : isSmall(row) && referred.has(number);
  };
  for (const [at, row] of rows.entries()) {
    const below = rows.slice(at);
    if (opens(row) && (row.opensWithMark || below.every(isSmall)))
      return { rows: rows.slice(0, at), count: below.filter(opens).length };
    if (!row.opensWithMark) for (const mark of row.marks) referred.add(mark);
  }
  return { rows, count: 0 };
}
