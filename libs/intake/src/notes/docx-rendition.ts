import mammoth from 'mammoth';
import { foldName } from '../fold-name.js';
import type { LineHint } from './note-lines.js';
import { Archive, archiveUnreadable } from '../archive/archive.js';
import type { Rendition } from './rendition.js';

/** What mammoth's document model holds that we read; everything may be missing. */
interface DocxElement {
  readonly type: string;
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level?: string | number } | null;
  readonly isBold?: boolean;
  readonly children?: readonly DocxElement[];
}

/**
 * Reads a .docx as lines of text. Tracked changes are taken as accepted; comments, images, headers and footers are left out.
 * @param isKnown whether a label is a heading of the profile: a table whose first row holds such is read column by column.
 * @param fileName named in errors.
 * @throws IntakeError DOCX_UNREADABLE, FILE_TOO_LARGE.
 */
export async function readDocx(
  bytes: Uint8Array,
  isKnown: (label: string) => boolean,
  fileName: string,
): Promise<Rendition> {
  new Archive(bytes, 'docx', fileName).checkAll();
  let root: DocxElement = { type: 'document' };
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        transformDocument: (element: DocxElement) => {
          root = element;
          // The document model is all we want; nothing is left to convert.
          return { ...element, children: [] };
        },
      },
    );
    const writer = new LineWriter(isKnown);
    for (const element of root.children ?? []) writer.write(element);
    return { text: writer.lines.join('\n'), hints: writer.hints, problems: [] };
  } catch {
    throw archiveUnreadable('docx', fileName);
  }
}

class LineWriter {
  readonly lines: string[] = [];
  readonly hints = new Map<number, LineHint>();

  constructor(private readonly isKnown: (label: string) => boolean) {}

  write(element: DocxElement): void {
    if (element.type === 'paragraph') this.writeParagraph(element);
    else if (element.type === 'table') this.writeTable(element);
    else for (const child of element.children ?? []) this.write(child);
  }

  private writeParagraph(paragraph: DocxElement): void {
    const [first = '', ...rest] = textOf(paragraph).split('\n');
    const hint = hintOf(paragraph);
    if (first.trim() !== '') this.hints.set(this.lines.length, hint);
    this.lines.push(first);
    for (const line of rest) {
      if (hint.kind === 'bullet' && line.trim() !== '')
        this.hints.set(this.lines.length, { kind: 'continuation', level: hint.level });
      this.lines.push(line);
    }
  }

  private writeTable(table: DocxElement): void {
    const rows = (table.children ?? []).map((row) => row.children ?? []);
    const header = rows[0] ?? [];
    const headed = header.length > 1 && header.every((cell) => this.isKnown(textOf(cell).trim()));
    if (!headed) for (const cell of rows.flat()) this.write(cell);
    else
      header.forEach((_, column) =>
        rows.forEach((row) => (row[column] === undefined ? undefined : this.write(row[column]))),
      );
    this.lines.push('');
  }
}

function textOf(element: DocxElement): string {
  if (element.type === 'text') return (element.value ?? '').replace(/[\r\n]+/g, ' ').replaceAll('\0', '');
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return '\n';
  return (element.children ?? []).map(textOf).join('');
}

/** What style, numbering or bold type say of a paragraph; a plain one's looks may still tell a heading or a bullet. */
function hintOf(paragraph: DocxElement): LineHint {
  const style = foldName(`${paragraph.styleName ?? ''}`) || foldName(`${paragraph.styleId ?? ''}`);
  const level = /^(?:heading|rubrik)\s?(\d)$/.exec(style)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  if (/^(title|rubrik|titel)$/.test(style)) return { kind: 'heading', level: 0 };
  if (paragraph.numbering !== null && paragraph.numbering !== undefined)
    return { kind: 'bullet', level: Number(paragraph.numbering.level ?? 0) };
  if (/^(list bullet|list number|punktlista|numrerad lista)/.test(style)) return { kind: 'bullet', level: 0 };
  const runs = (paragraph.children ?? []).filter((run) => textOf(run).trim() !== '');
  const words = textOf(paragraph).trim();
  const bold = runs.length > 0 && runs.every((run) => run.isBold === true);
  return bold &&
    words.length <= 80 &&
    words.split(/\s+/).length <= 8 &&
    !/[.!,]$/.test(words) &&
    !/^[^:]{1,40}:\s/.test(words)
    ? { kind: 'heading', level: 7 }
    : { kind: 'paragraph', level: 0 };
}
