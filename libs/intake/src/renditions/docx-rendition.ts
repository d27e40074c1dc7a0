import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import { Archive, archiveUnreadable } from '../archive/archive.js';
import type { LineHint } from '../notes/note-lines.js';
import { writeNodes, type DocumentCell, type DocumentNode } from './document-nodes.js';
import { leftOutProblems, nothingLeftOut, type LeftOut } from './left-out.js';
import { RenditionWriter, type Rendition } from './rendition.js';
import { isContentsStyle, looksHint, styleHint } from './style-hint.js';

/** What mammoth's document model holds that we read; everything may be missing. */
interface DocxElement {
  readonly type: string;
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level?: string | number } | null;
  readonly isBold?: boolean;
  readonly colSpan?: number;
  readonly children?: readonly DocxElement[];
}

/**
 * Reads a .docx as lines of text. Tracked changes are taken as accepted, and text boxes stand after the paragraph that holds
 * them; comments, footnotes, images, headers, footers and the table of contents are left out.
 * @param isKnown whether a label is a heading of the profile: a table headed by such is read column by column.
 * @param fileName named in errors.
 * @throws IntakeError DOCX_UNREADABLE, FILE_TOO_LARGE.
 */
export async function readDocx(
  bytes: Uint8Array,
  isKnown: (label: string) => boolean,
  fileName: string,
): Promise<Rendition> {
  const archive = new Archive(bytes, 'docx', fileName);
  archive.checkAll();
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
    const writer = new RenditionWriter();
    writer.problems.push(...leftOutProblems(countLeftOut(archive)));
    writeNodes((root.children ?? []).flatMap(nodesOf), isKnown, writer);
    return writer.finish();
  } catch {
    throw archiveUnreadable('docx', fileName);
  }
}

function nodesOf(element: DocxElement): DocumentNode[] {
  if (element.type === 'paragraph') {
    const style = `${element.styleName ?? ''}` || `${element.styleId ?? ''}`;
    return isContentsStyle(style) ? [] : [{ kind: 'paragraph', text: textOf(element), hint: hintOf(element, style) }];
  }
  const children = element.children ?? [];
  if (element.type !== 'table') return children.flatMap(nodesOf);
  const cell = (each: DocxElement): DocumentCell => ({
    nodes: (each.children ?? []).flatMap(nodesOf),
    span: each.colSpan ?? 1,
  });
  return [{ kind: 'table', rows: children.map((row) => (row.children ?? []).map(cell)) }];
}

function textOf(element: DocxElement): string {
  if (element.type === 'text') return (element.value ?? '').replace(/[\r\n]+/g, ' ');
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return '\n';
  return (element.children ?? []).map(textOf).join('');
}

/** What style, numbering or bold type say of a paragraph; a plain one's looks may still tell a heading or a bullet. */
function hintOf(paragraph: DocxElement, style: string): LineHint {
  const styled = styleHint(style);
  if (styled?.kind === 'heading') return styled;
  if (paragraph.numbering !== null && paragraph.numbering !== undefined)
    return { kind: 'bullet', level: Number(paragraph.numbering.level ?? 0) };
  if (styled !== null) return styled;
  const runs = (paragraph.children ?? []).filter((run) => textOf(run).trim() !== '');
  return looksHint(textOf(paragraph), runs.length > 0 && runs.every(isBold));
}

/** A link's runs are its children. */
function isBold(run: DocxElement): boolean {
  return run.type === 'hyperlink' ? (run.children ?? []).every(isBold) : run.isBold === true;
}

const changed = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Counts what mammoth passes over, or takes for granted, without a word. */
function countLeftOut(archive: Archive): LeftOut {
  const left = nothingLeftOut();
  const main = archive.names.find((name) => /^word\/document\d{0,3}\.xml$/i.test(name));
  const content = main === undefined ? null : archive.xml(main);
  if (content === null) return left;
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (changed.has(name)) left.changes++;
        else if (name === 'w:commentReference') left.comments++;
        else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') left.notes++;
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(content));
  return left;
}
