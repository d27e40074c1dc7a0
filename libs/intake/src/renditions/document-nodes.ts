import type { LineHint } from '../notes/note-lines.js';
import type { RenditionWriter } from './rendition.js';

/** What a word processor's file or a web page consists of, whatever the format. */
export type DocumentNode = DocumentParagraph | DocumentTable;

export interface DocumentParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly hint: LineHint;
}

export interface DocumentTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly DocumentCell[])[];
}

export interface DocumentCell {
  readonly nodes: readonly DocumentNode[];
  /** How many columns it covers. */
  readonly span: number;
}

/** No table has more columns; a cell that says it covers more is bounded by it. */
const MOST_COLUMNS = 60;
/** A headed table may have a title and a line of its own above its headings. */
const MOST_ROWS_ABOVE = 2;

/**
 * Writes a document in reading order. A table whose columns are headed by known headings is read column by column, each
 * cell under its headings; any other row by row.
 * @param isKnown whether a label is a heading of the profile.
 */
export function writeNodes(
  nodes: readonly DocumentNode[],
  isKnown: (label: string) => boolean,
  writer: RenditionWriter,
): void {
  for (const node of nodes)
    if (node.kind === 'paragraph') writer.write(node.text, node.hint);
    else {
      for (const cell of inReadingOrder(node, isKnown)) writeNodes(cell.nodes, isKnown, writer);
      writer.writeGap();
    }
}

function inReadingOrder({ rows }: DocumentTable, isKnown: (label: string) => boolean): readonly DocumentCell[] {
  const grid = rows.map(spread);
  const heads = (cell: DocumentCell | null | undefined) => isCell(cell) && isKnown(wordsOf(cell));
  const at = grid.slice(0, MOST_ROWS_ABOVE + 1).findIndex((row) => {
    const columns = row.slice(1);
    return columns.length > 0 && columns.every(heads) && (heads(row[0]) || wordsOf(row[0]) === '');
  });
  if (at < 0) return rows.flat();
  const above = rows.slice(0, at).flat();
  const body = grid.slice(at + 1);
  // Residents and politicians, say, down the side, and strengths and weaknesses along the top.
  const isMatrix = !heads(grid[at]?.[0]) && body.length > 0 && body.every((row) => heads(row[0]));
  const columns = (grid[at] ?? []).flatMap((head, column) => {
    if (column === 0 && isMatrix) return [];
    const cells = body.flatMap((row) => (isMatrix ? [row[0], row[column]] : [row[column]]));
    return [head, ...cells].filter(isCell);
  });
  return [...above, ...columns];
}

const isCell = (cell: DocumentCell | null | undefined): cell is DocumentCell => cell !== null && cell !== undefined;

/** A row with its cells at their columns, null where one covers several. */
function spread(row: readonly DocumentCell[]): (DocumentCell | null)[] {
  const columns: (DocumentCell | null)[] = [];
  for (const cell of row) {
    columns.push(cell);
    for (let more = 1; more < cell.span && columns.length < MOST_COLUMNS; more++) columns.push(null);
  }
  return columns;
}

function wordsOf(cell: DocumentCell | null | undefined): string {
  const words = (cell?.nodes ?? []).map((node) => (node.kind === 'paragraph' ? node.text : '\n'));
  return words.join('\n').trim();
}
