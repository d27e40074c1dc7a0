import {
  bulletSignOf,
  indentOf,
  isBlank,
  readLines,
  type BulletSign,
  type Line,
  type LineHint,
  type Span,
} from './note-lines.js';
import { linesOfCell, markdownTableAt, type MarkdownTable } from './markdown-table.js';
import { cleanLabel, HeadingFinder, inlineHeading, isHeadingOf, type KnownHeadings } from './read-heading.js';

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
  /** As `+` or `1.`; null where the document itself makes the bullet. */
  readonly sign: string | null;
}

export interface ParagraphBlock extends Span {
  readonly kind: 'paragraph';
  readonly lines: readonly Span[];
}

export type Block = HeadingBlock | BulletBlock | ParagraphBlock;

/** Divides a note into headings, bullets and paragraphs, every non-blank line in one of them. */
export function readBlocks(text: string, hints: ReadonlyMap<number, LineHint> | null, known: KnownHeadings): Block[] {
  return new BlockReader(text, readLines(text, hints), known).read();
}

class BlockReader {
  private readonly blocks: Block[] = [];
  /** The lines of the paragraph last begun, which grow as the lines below join it. */
  private open: Span[] = [];
  private readonly headings: HeadingFinder;
  private afterBlank = true;

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly known: KnownHeadings,
  ) {
    this.headings = new HeadingFinder(lines, known);
  }

  read(): Block[] {
    for (let index = 0; index < this.lines.length; index++) {
      const line = this.lines[index];
      if (line === undefined || isBlank(line)) {
        this.afterBlank = true;
        continue;
      }
      const table = markdownTableAt(this.lines, index, this.text);
      index += (table === null ? null : this.readTable(table)) ?? this.readHeading(line, index) ?? this.readWords(line);
      this.afterBlank = false;
    }
    return this.blocks;
  }

  /** Lines beyond the first that the heading took, or null when the line is none. */
  private readHeading(line: Line, index: number): number | null {
    const previous = this.blocks.at(-1);
    const heading = this.headings.at(index, {
      afterBreak:
        this.afterBlank ||
        line.hint?.kind === 'paragraph' ||
        previous?.kind === 'heading' ||
        (previous?.kind === 'bullet' && !this.continuesBullet(line, previous)),
      afterGap: this.afterBlank || previous?.kind === 'bullet',
    });
    if (heading !== null) {
      const { label, level, extraLines } = heading;
      const end = this.lines[index + extraLines]?.end ?? line.end;
      this.blocks.push({ kind: 'heading', start: line.start, end, label, level });
      return extraLines;
    }
    const inline = inlineHeading(line, this.known);
    if (inline === null) return null;
    const before = line.raw.slice(0, inline.wordsAt);
    const wordsAt = line.start + before.trimStart().length;
    this.blocks.push({
      kind: 'heading',
      start: line.start,
      end: line.start + before.trim().length,
      label: inline.label,
      level: null,
    });
    this.beginParagraph({ start: wordsAt, end: line.end });
    return 0;
  }

  /**
   * Column by column where all columns are headed by known headings, else row by row without its columns' names. Null for
   * a table of the note's head or under what is set aside: it tells of the meeting, and names one person on a line.
   */
  private readTable({ head, rows, lines }: MarkdownTable): number | null {
    const wordsOf = ({ start, end }: Span) => this.text.slice(start, end);
    if (head.every((cell) => isHeadingOf(this.known, wordsOf(cell))))
      head.forEach((cell, column) => {
        this.blocks.push({ kind: 'heading', ...cell, label: cleanLabel(wordsOf(cell)), level: null });
        for (const row of rows) this.readCell(row[column]);
      });
    else {
      const above = this.blocks.findLast((block) => block.kind === 'heading');
      if (above === undefined || this.known.isSetAside(above.label)) return null;
      for (const row of rows) row.forEach((cell) => this.readCell(cell));
    }
    return lines - 1;
  }

  private readCell(cell: Span | undefined): void {
    if (cell !== undefined) for (const line of linesOfCell(cell, this.text)) this.beginParagraph(line);
  }

  private readWords(line: Line): 0 {
    const previous = this.blocks.at(-1);
    const sign = line.hint?.kind === 'continuation' ? null : bulletSignOf(line.raw);
    if (sign !== null || line.hint?.kind === 'bullet') this.beginBullet(line, sign);
    else if (previous?.kind === 'bullet' && this.belongsToBullet(line, previous)) this.extend(previous, line);
    else if (previous?.kind === 'paragraph' && !this.afterBlank && line.hint?.kind !== 'paragraph') {
      this.open.push({ start: line.start, end: line.end });
      this.extend(previous, line);
    } else this.beginParagraph({ start: line.start, end: line.end });
    return 0;
  }

  private beginBullet(line: Line, sign: BulletSign | null): void {
    this.blocks.push({
      kind: 'bullet',
      start: line.start,
      textStart: sign === null ? line.start : line.end - line.raw.slice(sign.length).trimEnd().length,
      end: line.end,
      indent: line.hint?.kind === 'bullet' ? line.hint.level : (sign?.indent ?? 0),
      sign: sign?.sign ?? null,
    });
  }

  private beginParagraph(line: Span): void {
    this.open = [line];
    this.blocks.push({ kind: 'paragraph', ...line, lines: this.open });
  }

  private extend(block: BulletBlock | ParagraphBlock, { end }: Line): void {
    this.blocks[this.blocks.length - 1] = { ...block, end };
  }

  /** A line that goes on below the bullet, or a second, indented paragraph of the same bullet. */
  private belongsToBullet(line: Line, bullet: BulletBlock): boolean {
    return this.afterBlank
      ? line.hint === undefined && indentOf(line.raw) >= bullet.indent + 2
      : this.continuesBullet(line, bullet);
  }

  /** A line below a bullet belongs to it when indented, or when it goes on in the middle of a sentence. */
  private continuesBullet(line: Line, bullet: BulletBlock): boolean {
    if (line.hint !== undefined) return line.hint.kind === 'continuation';
    if (indentOf(line.raw) > bullet.indent) return true;
    const first = this.text[line.start] ?? '';
    const ending = this.text.slice(Math.max(bullet.textStart, bullet.end - 2), bullet.end);
    return (
      /[\p{Ll}\d(]/u.test(first) ||
      (bullet.end - bullet.textStart >= 60 && !/[.!?]["”]?$/.test(ending) && this.text[line.end - 1] !== ':')
    );
  }
}
