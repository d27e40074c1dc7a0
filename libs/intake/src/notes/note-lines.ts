/** A span of the note's text: UTF-16 offsets, blanks at both ends left out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a document format itself says of a line, so that nothing has to be read from its looks. */
export interface LineHint {
  readonly kind: 'heading' | 'bullet' | 'paragraph' | 'continuation';
  readonly level: number;
}

export interface Line extends Span {
  readonly raw: string;
  readonly hint: LineHint | undefined;
}

/** Every line of the note with its place, the blank ones too. */
export function readLines(text: string, hints: ReadonlyMap<number, LineHint> | null): Line[] {
  const lines: Line[] = [];
  const newline = /\r\n|\n|\r/g;
  let from = 0;
  while (from <= text.length) {
    newline.lastIndex = from;
    const match = newline.exec(text);
    const to = match?.index ?? text.length;
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    lines.push({
      raw,
      start: from + lead,
      end: from + Math.max(lead, raw.trimEnd().length),
      hint: hints?.get(lines.length),
    });
    if (match === null) break;
    from = match.index + match[0].length;
  }
  return lines;
}

export const isBlank = (line: Line | undefined) => line === undefined || line.start >= line.end;
export const wordsOf = (text: string) => text.trim().split(/\s+/).length;

// \uF0B7 and \uF0A7 are what Word's own bullets become in plain text; o and a tab is its hollow one.
const signs = '-*•–—·▪■□●○◦‣⁃→➢➤►+✓\uF0B7\uF0A7\uF0D8\uF0FC';
const bulletSign = new RegExp(
  `^(\\s*(?:>\\s*)?)(?:(?:(?:[${signs}]|\\d{1,2}[.)]|[a-z]\\)|o(?=\\t))\\s+)?\\[[ xX]?\\]\\s+|(?:[${signs}]|\\d{1,2}[.)]|[a-z]\\)|o(?=\\t)|[☐☑☒])\\s+|[-–—•·▪■●○◦‣→➢➤►\uF0B7\uF0A7](?=\\p{L}))(?=\\S)`,
  'u',
);
const numberSign = /^\s*\d{1,2}[.)]\s+/;

export interface BulletSign {
  /** Where the words begin on the line. */
  readonly length: number;
  readonly indent: number;
  /** The sign itself, as `+` or `1.`. */
  readonly sign: string;
}

/** The bullet sign that a line begins with, in all the forms that people paste; null when there is none. */
export function bulletSignOf(raw: string): BulletSign | null {
  const match = bulletSign.exec(raw);
  if (match === null) return null;
  const before = match[1] ?? '';
  return { length: match[0].length, indent: widthOf(before), sign: match[0].slice(before.length).trim() };
}

/** The line's words after a number such as `1.`, or null when it has none. */
export function afterNumber(raw: string): string | null {
  const match = numberSign.exec(raw);
  return match === null ? null : raw.slice(match[0].length);
}

const widthOf = (blanks: string) => blanks.replace(/\t/g, '    ').length;

export function indentOf(raw: string): number {
  return widthOf(raw.slice(0, raw.length - raw.trimStart().length));
}

const ruleLine = /^\s*(?:-{3,}|={3,}|~{3,}|\*{3,}|_{3,})\s*$/;

export const isRule = (line: Line) => ruleLine.test(line.raw);

export function isUnderline(line: Line | undefined): boolean {
  return line !== undefined && line.hint === undefined && isRule(line) && /[-=~]/.test(line.raw);
}
