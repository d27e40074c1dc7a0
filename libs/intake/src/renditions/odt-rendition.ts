import { Parser } from 'htmlparser2';
import { Archive, archiveUnreadable } from '../archive/archive.js';
import type { LineHint } from '../notes/note-lines.js';
import { writeNodes, type DocumentCell, type DocumentNode } from './document-nodes.js';
import { leftOutProblems, nothingLeftOut } from './left-out.js';
import { OdtStyles } from './odt-styles.js';
import { RenditionWriter, type Rendition } from './rendition.js';
import { looksHint, styleHint } from './style-hint.js';

type Attributes = Readonly<Record<string, string>>;

/** A run of blanks is no longer than this, whatever the file says. */
const MOST_BLANKS = 100;

/** Whose content is no text of the document. Comments, deletions and footnotes among them are counted. */
const passedOver = new Set([
  'office:annotation',
  'office:forms',
  'office:event-listeners',
  'office:scripts',
  'svg:title',
  'svg:desc',
  'text:hidden-text',
  'text:note',
  'text:ruby-text',
  'text:script',
  'text:sequence-decls',
  'text:table-of-content',
  'text:tracked-changes',
]);

interface OpenParagraph {
  text: string;
  readonly hint: LineHint | null;
  readonly isBold: boolean;
  /** So far every word is bold. */
  allBold: boolean;
  /** What stands in text boxes inside it. */
  readonly nested: DocumentNode[];
}

/**
 * Reads an OpenDocument text as lines. Tracked changes are taken as accepted, and text boxes stand after the paragraph that
 * holds them; comments, footnotes, images, headers, footers and the table of contents are left out.
 * @param isKnown whether a label is a heading of the profile: a table headed by such is read column by column.
 * @param fileName named in errors.
 * @throws IntakeError ODT_UNREADABLE, FILE_TOO_LARGE.
 */
export function readOdt(bytes: Uint8Array, isKnown: (label: string) => boolean, fileName: string): Rendition {
  const archive = new Archive(bytes, 'odt', fileName);
  const content = archive.xml('content.xml');
  if (content === null) throw archiveUnreadable('odt', fileName);
  const styles = new OdtStyles([archive.xml('styles.xml'), content]);
  const reader = new OdtReader(styles);
  reader.read(new TextDecoder().decode(content));
  if (!reader.hasBody) throw archiveUnreadable('odt', fileName);
  const writer = new RenditionWriter();
  writer.problems.push(...leftOutProblems(reader.left));
  writeNodes(reader.nodes, isKnown, writer);
  return writer.finish();
}

class OdtReader {
  readonly nodes: DocumentNode[] = [];
  readonly left = nothingLeftOut();
  hasBody = false;
  /** Where finished paragraphs and tables go: the body, a cell, or what stands beside an open paragraph. */
  private readonly targets: DocumentNode[][] = [this.nodes];
  private readonly tables: DocumentCell[][][] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly bold: boolean[] = [];
  /** For each list that is open: whether its item's first paragraph has been read. */
  private readonly lists: { begun: boolean }[] = [];
  /** How many tags are open inside one that is passed over, itself counted. */
  private skipped = 0;

  constructor(private readonly styles: OdtStyles) {}

  read(xml: string): void {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => this.open(name, attributes),
        onclosetag: (name) => this.close(name),
        ontext: (text) => this.addText(text.replace(/\s+/g, ' ')),
      },
      { xmlMode: true },
    );
    parser.end(xml);
  }

  private open(name: string, attributes: Attributes): void {
    if (name === 'text:changed-region') this.left.changes++;
    if (this.skipped > 0 || passedOver.has(name)) {
      this.skipped++;
      if (name === 'office:annotation') this.left.comments++;
      if (name === 'text:note') this.left.notes++;
    } else if (name === 'office:text') this.hasBody = true;
    else if (name === 'text:p' || name === 'text:h') this.openParagraph(name, attributes);
    else if (name === 'text:span') this.bold.push(this.styles.isBold(attributes['text:style-name']) ?? this.isBold());
    else if (name === 'text:list') this.lists.push({ begun: false });
    else if (name === 'text:list-item') this.beginItem();
    else if (name === 'table:table') this.tables.push([]);
    else if (name === 'table:table-row') this.tables.at(-1)?.push([]);
    else if (name === 'table:table-cell') this.openCell(attributes);
    else if (name === 'text:s') this.addText(' '.repeat(Math.min(MOST_BLANKS, Number(attributes['text:c']) || 1)));
    else if (name === 'text:tab') this.addText('\t');
    else if (name === 'text:line-break') this.addText('\n');
  }

  private close(name: string): void {
    if (this.skipped > 0) this.skipped--;
    else if (name === 'text:p' || name === 'text:h') this.closeParagraph();
    else if (name === 'text:span') this.bold.pop();
    else if (name === 'text:list') this.lists.pop();
    else if (name === 'table:table-cell' && this.targets.length > 1) this.targets.pop();
    else if (name === 'table:table') {
      const rows = this.tables.pop();
      if (rows !== undefined) this.targets.at(-1)?.push({ kind: 'table', rows });
    }
  }

  private beginItem(): void {
    const list = this.lists.at(-1);
    if (list !== undefined) list.begun = false;
  }

  private openCell(attributes: Attributes): void {
    const nodes: DocumentNode[] = [];
    this.tables
      .at(-1)
      ?.at(-1)
      ?.push({ nodes, span: Number(attributes['table:number-columns-spanned']) || 1 });
    this.targets.push(nodes);
  }

  private openParagraph(name: string, attributes: Attributes): void {
    const style = attributes['text:style-name'];
    const isBold = this.styles.isBold(style) ?? false;
    const nested: DocumentNode[] = [];
    this.paragraphs.push({ text: '', hint: this.hintOf(name, attributes), isBold, allBold: true, nested });
    this.targets.push(nested);
  }

  private hintOf(name: string, attributes: Attributes): LineHint | null {
    const names = this.styles.namesOf(attributes['text:style-name']);
    const styled = names.map(styleHint).find((hint) => hint !== null) ?? null;
    if (name === 'text:h') return { kind: 'heading', level: Number(attributes['text:outline-level']) || 1 };
    if (styled?.kind === 'heading') return styled;
    const list = this.lists.at(-1);
    if (list === undefined) return styled;
    const level = this.lists.length - 1;
    const kind = list.begun ? 'continuation' : 'bullet';
    list.begun = true;
    return { kind, level };
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    this.targets.pop();
    const { text, hint, allBold, nested } = paragraph;
    this.targets.at(-1)?.push({ kind: 'paragraph', text, hint: hint ?? looksHint(text, allBold) }, ...nested);
  }

  private isBold(): boolean {
    return this.bold.at(-1) ?? this.paragraphs.at(-1)?.isBold ?? false;
  }

  private addText(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (this.skipped > 0 || paragraph === undefined) return;
    paragraph.text += text === ' ' && (paragraph.text === '' || paragraph.text.endsWith(' ')) ? '' : text;
    if (text.trim() !== '' && !this.isBold()) paragraph.allBold = false;
  }
}
