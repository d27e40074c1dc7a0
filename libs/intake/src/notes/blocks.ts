/** A span of the note's text: UTF-16 offsets, blanks at both ends left out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `level`: 0 title, 1-6 as marked; null for a heading that only its looks give away. */
export interface HeadingBlock extends Span {
  readonly kind: 'heading';
  readonly label: string;
  readonly level: number | null;
}

/** `start` is the bullet sign's place, `textStart` the first word's. */
export interface BulletBlock extends Span {
  readonly kind: 'bullet';
  readonly textStart: number;
  readonly indent: number;
}

export interface ParagraphBlock extends Span {
  readonly kind: 'paragraph';
  readonly lines: readonly Span[];
}

export type Block = HeadingBlock | BulletBlock | ParagraphBlock;

/** What a document format itself says of a line, so that nothing has to be read from its looks. */
export interface LineHint {
  readonly kind: 'heading' | 'bullet' | 'paragraph' | 'continuation';
  readonly level: number;
}

interface Line extends Span {
  readonly raw: string;
  readonly hint: LineHint | undefined;
}

const bulletSign = /^(\s*(?:>\s*)?)(?:[-*•–—·▪●○◦‣+]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/u;
const numbered = /^\s*\d{1,2}[.)]\s+/;
const marked = /^\s{0,3}(#{1,6})\s*(?!#)(\S.*?)\s*#*\s*$/u;
const emphasised = /^\s*(\*\*|__)(?!\s)([^*_]{1,100})\1\s*:?\s*$/u;
const inlineHeading = /^\s*([*_]{0,2}\p{L}[^:\n]{0,60}?)\s*:[*_]{0,2}\s+(?=\S)/u;
const ruleLine = /^\s*(?:-{3,}|={3,}|~{3,}|\*{3,}|_{3,})\s*$/;

function readLines(text: string, hints: ReadonlyMap<number, LineHint> | null): Line[] {
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

const isBlank = (line: Line | undefined) => line === undefined || line.start >= line.end;
const wordsOf = (text: string) => text.trim().split(/\s+/).length;

/** Short, begins like a heading, and does not end like a sentence. */
function looksLikeHeading(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= 70 &&
    wordsOf(text) <= 8 &&
    /^[\p{Lu}\d]/u.test(text) &&
    !/[.!,;…"”]$/.test(text) &&
    !/^\d{1,2}[:.]\d{2}/.test(text)
  );
}

/**
 * Divides a note into headings, bullets and paragraphs, every non-blank line in one of them.
 * @param isKnown whether a label is a heading of the profile.
 * @param isLeaning whether it is one that gives a valence: such a heading may have words on its own line, `Styrkor: skogen`.
 */
export function readBlocks(
  text: string,
  hints: ReadonlyMap<number, LineHint> | null,
  isKnown: (label: string) => boolean,
  isLeaning: (label: string) => boolean,
): Block[] {
  const lines = readLines(text, hints);
  const blocks: Block[] = [];
  let afterBlank = true;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || isBlank(line)) {
      afterBlank = true;
      continue;
    }
    const previous = blocks.at(-1);
    const afterBreak =
      afterBlank ||
      line.hint?.kind === 'paragraph' ||
      previous?.kind === 'heading' ||
      (previous?.kind === 'bullet' && !continuesBullet(line, previous, text));
    const heading = readHeading(lines, index, isKnown, {
      afterBreak,
      afterGap: afterBlank || previous?.kind === 'bullet',
    });
    if (heading !== null) {
      blocks.push(heading.block);
      index += heading.extraLines;
      afterBlank = false;
      continue;
    }
    const inline = line.hint === undefined || line.hint.kind === 'paragraph' ? inlineHeading.exec(line.raw) : null;
    if (inline !== null && isLeaning(cleanLabel(inline[1] ?? ''))) {
      const labelEnd = line.start + inline[0].trimStart().length;
      blocks.push({
        kind: 'heading',
        start: line.start,
        end: line.start + inline[0].trim().length,
        label: cleanLabel(inline[1] ?? ''),
        level: null,
      });
      blocks.push({ kind: 'paragraph', start: labelEnd, end: line.end, lines: [{ start: labelEnd, end: line.end }] });
      afterBlank = false;
      continue;
    }
    const sign =
      line.hint?.kind === 'bullet' ? [''] : line.hint?.kind === 'continuation' ? null : bulletSign.exec(line.raw);
    if (sign !== null) {
      const typed = bulletSign.exec(line.raw);
      const indent = line.hint?.kind === 'bullet' ? line.hint.level : (typed?.[1] ?? '').replace(/\t/g, '    ').length;
      blocks.push({
        kind: 'bullet',
        start: line.start,
        textStart: typed === null ? line.start : line.end - line.raw.slice(typed[0].length).trimEnd().length,
        end: line.end,
        indent,
      });
    } else if (previous?.kind === 'bullet' && !afterBlank && continuesBullet(line, previous, text)) {
      blocks[blocks.length - 1] = { ...previous, end: line.end };
    } else if (
      previous?.kind === 'bullet' &&
      afterBlank &&
      line.hint === undefined &&
      indentOf(line.raw) >= previous.indent + 2
    ) {
      // A second, indented paragraph of the same bullet.
      blocks[blocks.length - 1] = { ...previous, end: line.end };
    } else if (previous?.kind === 'paragraph' && !afterBlank && line.hint?.kind !== 'paragraph') {
      blocks[blocks.length - 1] = {
        ...previous,
        end: line.end,
        lines: [...previous.lines, { start: line.start, end: line.end }],
      };
    } else {
      blocks.push({
        kind: 'paragraph',
        start: line.start,
        end: line.end,
        lines: [{ start: line.start, end: line.end }],
      });
    }
    afterBlank = false;
  }
  return blocks;
}

function indentOf(raw: string): number {
  return (/^\s*/.exec(raw)?.[0] ?? '').replace(/\t/g, '    ').length;
}

/** A line below a bullet belongs to it when indented, or when it goes on in the middle of a sentence. */
function continuesBullet(line: Line, bullet: BulletBlock, text: string): boolean {
  if (line.hint !== undefined) return line.hint.kind === 'continuation';
  if (indentOf(line.raw) > bullet.indent) return true;
  const first = text[line.start] ?? '';
  const begins = text.slice(bullet.textStart, bullet.end);
  return (
    /[\p{Ll}\d(]/u.test(first) ||
    (begins.length >= 60 && !/[.!?]["”]?$/.test(begins) && !text.slice(line.start, line.end).endsWith(':'))
  );
}

function readHeading(
  lines: readonly Line[],
  index: number,
  isKnown: (label: string) => boolean,
  around: Around,
): { block: HeadingBlock; extraLines: number } | null {
  const line = lines[index];
  if (line === undefined || line.hint?.kind === 'continuation') return null;
  const found = (label: string, level: number | null, extraLines = 0) => ({
    block: {
      kind: 'heading' as const,
      start: line.start,
      end: lines[index + extraLines]?.end ?? line.end,
      label: cleanLabel(label),
      level,
    },
    extraLines,
  });
  const content = line.raw.trim();
  if (line.hint?.kind === 'heading') return found(content, line.hint.level);
  if (line.hint?.kind === 'bullet') return null;
  const mark = marked.exec(line.raw);
  if (mark !== null && line.hint === undefined) return found(mark[2] ?? '', (mark[1] ?? '').length);
  if (content.length > 160) return null;
  if (isKnown(cleanLabel(content)))
    return found(content, null, lines[index + 1] !== undefined && isUnderline(lines[index + 1]) ? 1 : 0);
  if (numbered.test(line.raw) && isKnown(cleanLabel(line.raw.replace(numbered, ''))))
    return found(line.raw.replace(numbered, ''), null);
  if (bulletSign.test(line.raw)) return null;
  if (ruleLine.test(line.raw)) return null;
  if (isUnderline(lines[index + 1]) && content.length <= 100) return found(content, null, 1);
  const strong = emphasised.exec(line.raw);
  if (strong !== null && wordsOf(strong[2] ?? '') <= 10 && !/[.!]$/.test(strong[2] ?? ''))
    return found(strong[2] ?? '', null);
  return isBareHeading(lines, index, isKnown, around) ? found(content, null) : null;
}

interface Around {
  /** The line does not go on from a line of prose above it. */
  readonly afterBreak: boolean;
  /** A blank line or a bullet stands above it, so that it is not one of several lines of a list. */
  readonly afterGap: boolean;
}

/** A heading by its place: a short line that introduces bullets, a known heading, or questions and answers. */
function isBareHeading(
  lines: readonly Line[],
  index: number,
  isKnown: (label: string) => boolean,
  { afterBreak, afterGap }: Around,
): boolean {
  const content = lines[index]?.raw.trim() ?? '';
  const next = lines[index + 1];
  const gap = isBlank(next);
  const follower = gap ? lines.slice(index + 1, index + 4).find((line) => !isBlank(line)) : next;
  if (follower === undefined) return false;
  const introducesList = follower.hint?.kind === 'bullet' || bulletSign.test(follower.raw);
  if (content.endsWith(':') && content.length <= 80 && introducesList) return true;
  if (!afterBreak || !looksLikeHeading(content) || /^[^:]{1,40}:\s/.test(content)) return false;
  if (introducesList || (!gap && afterGap && isKnown(cleanLabel(follower.raw)))) return true;
  if (/^\s*[*_]{0,2}(Fråga|Svar|Question|Answer)\b[^:]{0,40}:/iu.test(follower.raw)) return true;
  return /^Om \p{L}/u.test(content) && wordsOf(content) <= 6 && wordsOf(follower.raw) > 4;
}

function isUnderline(line: Line | undefined): boolean {
  return line !== undefined && line.hint === undefined && ruleLine.test(line.raw) && /[-=~]/.test(line.raw);
}

/** A heading's words without marks of emphasis and the colon at its end. */
function cleanLabel(label: string): string {
  const words = label
    .trim()
    .replace(/^(\*\*|__)(.*)\1$/u, '$2')
    .replace(/[*_]{2}/g, '')
    .replace(/\s*:\s*$/, '')
    .trim();
  return words === '' ? label.trim() : words;
}
