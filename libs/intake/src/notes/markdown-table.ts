import type { Line, Span } from './note-lines.js';

/** A table of Markdown, cell by cell, each trimmed; empty cells are spans of no length. */
export interface MarkdownTable {
  readonly head: readonly Span[];
  readonly rows: readonly (readonly Span[])[];
  /** How many lines it takes, with its head and the line below that. */
  readonly lines: number;
}

const separator = /^:?-{1,200}:?$/;

/** The table whose head is the line at `index`, known by the line of hyphens below it; null when there is none. */
export function markdownTableAt(lines: readonly Line[], index: number, text: string): MarkdownTable | null {
  const [first, second] = [lines[index], lines[index + 1]];
  if (first === undefined || second === undefined || !isRow(first) || !isRow(second)) return null;
  const below = cellsOf(second, text);
  const head = cellsOf(first, text);
  const parted = below.every(({ start, end }) => separator.test(text.slice(start, end)));
  if (!parted || below.length !== head.length || head.length < 2) return null;
  const rows: Span[][] = [];
  for (let line = lines[index + 2]; line !== undefined && isRow(line); line = lines[index + 2 + rows.length])
    rows.push(cellsOf(line, text));
  return { head, rows, lines: 2 + rows.length };
}

const isRow = ({ raw, hint }: Line) => hint === undefined && raw.includes('|');

/** Between bars, of which the outer ones may be left out and `\|` is none. */
function cellsOf(line: Line, text: string): Span[] {
  const bars: number[] = [];
  for (let at = line.start; at < line.end; at++) if (text[at] === '|' && text[at - 1] !== '\\') bars.push(at);
  if (bars[0] !== line.start) bars.unshift(line.start - 1);
  if (bars.at(-1) !== line.end - 1) bars.push(line.end);
  return bars.slice(1).map((bar, column) => {
    let [start, end] = [(bars[column] ?? 0) + 1, bar];
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    return { start, end };
  });
}

/** The lines of a cell, which `<br>` parts. */
export function linesOfCell({ start, end }: Span, text: string): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const tag of text.slice(start, end).matchAll(/<br ?\/?>/giu)) {
    parts.push({ start: from, end: start + tag.index });
    from = start + tag.index + tag[0].length;
  }
  return [...parts, { start: from, end }].filter((part) => text.slice(part.start, part.end).trim() !== '');
}
