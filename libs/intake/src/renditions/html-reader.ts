import type { LineHint } from '../notes/note-lines.js';
import type { DocumentCell, DocumentNode } from './document-nodes.js';
import { HtmlStyles, paragraphHint } from './html-styles.js';
import {
  isBlock,
  isList,
  isPassedOver,
  opensLeftOut,
  referenceOf,
  zoneOf,
  zones,
  type Attributes,
  type Zone,
} from './html-tags.js';
import { nothingLeftOut } from './left-out.js';
import { looksHint } from './style-hint.js';

const MOST_PARAGRAPHS = 20_000;
/** Tables deeper inside others are read as if they were none: pages are laid out by them. */
const DEEPEST_TABLES = 20;
/** A main part with less is a frame that scripts would fill. */
const FEWEST_LETTERS = 20;

interface OpenTag {
  readonly name: string;
  readonly isBold: boolean;
  readonly isPassedOver: boolean;
  readonly isPreformatted: boolean;
  readonly zone: Zone;
  /** What it, or a tag around it, says of the paragraph. */
  readonly hint: LineHint | null;
  /** What it opened, to be closed with it. */
  readonly opens: 'list' | 'item' | 'table' | 'cell' | null;
}

/** Builds a page's paragraphs and tables as its tags come; deep nesting costs no more than its length. */
export class HtmlReader {
  readonly left = nothingLeftOut();
  private readonly found: Record<Zone, DocumentNode[]> = { main: [], article: [], page: [], form: [] };
  private readonly tags: OpenTag[] = [];
  private readonly styles = new HtmlStyles();
  private readonly tables: DocumentCell[][][] = [];
  private readonly cells: DocumentNode[][] = [];
  private readonly lists: { readonly level: number; isInItem: boolean; hasBegun: boolean }[] = [];
  private paragraphs = 0;
  /** The paragraph that is open: its words, the zone of its first, and what is known of it. */
  private text = '';
  private zone: Zone = 'page';
  private hint: LineHint | null = null;
  private allBold = true;
  private isLeftOut = false;

  open(name: string, attributes: Attributes): void {
    if (isBlock(name)) this.endParagraph();
    const above = this.tags.at(-1);
    const style = (attributes['style'] ?? '').slice(0, 1000).toLowerCase();
    const classes = (attributes['class'] ?? '').slice(0, 1000).toLowerCase().split(/\s+/);
    const zone = zoneOf(name, attributes, above?.zone ?? 'page');
    const isOutside =
      above?.isPassedOver === true ||
      isPassedOver(name, attributes, style, classes, zone) ||
      this.styles.isHidden(style, classes);
    if (isOutside && above?.isPassedOver !== true) this.count(name, attributes);
    if (opensLeftOut(name, attributes)) this.isLeftOut = true;
    if (name === 'ins') this.left.changes++;
    const opens = isOutside ? null : this.begin(name, attributes, classes);
    if (name === 'br' && !isOutside) this.addBreak();
    const heading: LineHint | null = /^h[1-6]$/.test(name) ? { kind: 'heading', level: Number(name[1]) } : null;
    const weight = this.styles.isBold(style, classes);
    this.tags.push({
      name,
      isBold: weight ?? (name === 'b' || name === 'strong' || name === 'th' || above?.isBold === true),
      isPassedOver: isOutside,
      isPreformatted: name === 'pre' || above?.isPreformatted === true,
      zone,
      hint: heading ?? paragraphHint(style, classes) ?? above?.hint ?? null,
      opens,
    });
  }

  close(name: string): void {
    if (isBlock(name)) this.endParagraph();
    const tag = this.tags.pop();
    if (tag?.opens === 'list') this.lists.pop();
    else if (tag?.opens === 'cell') this.cells.pop();
    else if (tag?.opens === 'table') this.add({ kind: 'table', rows: this.tables.pop() ?? [] }, tag.zone);
    else if (tag?.opens === 'item') {
      const list = this.lists.at(-1);
      if (list !== undefined) list.isInItem = false;
    }
  }

  addText(text: string): void {
    const tag = this.tags.at(-1);
    if (tag?.name === 'style') this.styles.learn(text);
    if (tag?.isPassedOver === true) return;
    if (text.trim() !== '') {
      if (this.text === '') [this.zone, this.hint] = [tag?.zone ?? 'page', tag?.hint ?? null];
      if (tag?.isBold !== true) this.allBold = false;
    }
    const spaced = tag?.isPreformatted === true ? text.replace(/\r\n?/g, '\n') : text.replace(/[\s\u00A0]+/g, ' ');
    this.text += this.text === '' || /\s$/.test(this.text.slice(-1)) ? spaced.replace(/^ +/, '') : spaced;
  }

  /** The main part's paragraphs and tables, where the page has one with words; else an article's, else the page's. */
  finish(): { readonly nodes: readonly DocumentNode[]; readonly isTooLarge: boolean } {
    this.endParagraph();
    const filled = zones.find((zone) => lettersOf(this.found[zone]) >= FEWEST_LETTERS);
    const any = zones.find((zone) => this.found[zone].length > 0) ?? 'page';
    return { nodes: this.found[filled ?? any], isTooLarge: this.paragraphs > MOST_PARAGRAPHS };
  }

  private begin(name: string, attributes: Attributes, classes: readonly string[]): OpenTag['opens'] {
    const [list, table] = [this.lists.at(-1), this.tables.at(-1)];
    if (isList(name)) {
      // Google Docs writes every level as a list of its own, and says the level in its class.
      const stated = classes
        .map((each) => /^lst-kix_\w{1,60}-(\d)$/.exec(each)?.[1])
        .find((level) => level !== undefined);
      const level = stated === undefined ? this.lists.length : Number(stated);
      this.lists.push({ level, isInItem: false, hasBegun: false });
      return 'list';
    }
    if (name === 'li' && list !== undefined) {
      [list.isInItem, list.hasBegun] = [true, false];
      return 'item';
    }
    if (name === 'table' && this.tables.length < DEEPEST_TABLES) {
      this.tables.push([]);
      return 'table';
    }
    if (name === 'tr') table?.push([]);
    if ((name !== 'td' && name !== 'th') || table === undefined) return null;
    if (table.length === 0) table.push([]);
    const nodes: DocumentNode[] = [];
    table.at(-1)?.push({ nodes, span: Number(attributes['colspan']) || 1 });
    this.cells.push(nodes);
    return 'cell';
  }

  /** One break begins a line, a second one a paragraph. */
  private addBreak(): void {
    if (!this.text.trimEnd().endsWith('\n') && !/\n *$/.test(this.text.slice(-20)))
      this.text = `${this.text.trimEnd()}\n`;
    else this.endParagraph();
  }

  private endParagraph(): void {
    const text = this.text.replace(/(?<! ) *\n */g, '\n').trim();
    const { zone, allBold, isLeftOut } = this;
    if (text !== '' && !isLeftOut)
      this.add({ kind: 'paragraph', text, hint: this.hint ?? this.itemHint() ?? looksHint(text, allBold) }, zone);
    [this.text, this.hint, this.allBold, this.isLeftOut] = ['', null, true, false];
  }

  private itemHint(): LineHint | null {
    const list = this.lists.at(-1);
    if (list === undefined || !list.isInItem) return null;
    const kind = list.hasBegun ? 'continuation' : 'bullet';
    list.hasBegun = true;
    return { kind, level: list.level };
  }

  private add(node: DocumentNode, zone: Zone): void {
    this.paragraphs++;
    if (this.paragraphs <= MOST_PARAGRAPHS) (this.cells.at(-1) ?? this.found[zone]).push(node);
  }

  private count(name: string, attributes: Attributes): void {
    const reference = referenceOf(name, attributes);
    if (name === 'del') this.left.changes++;
    else if (reference === 'comment') this.left.comments++;
    else if (reference === 'note') this.left.notes++;
  }
}

function lettersOf(nodes: readonly DocumentNode[]): number {
  return nodes.reduce(
    (sum, node) =>
      sum +
      (node.kind === 'paragraph'
        ? node.text.length
        : node.rows.flat().reduce((all, cell) => all + lettersOf(cell.nodes), 0)),
    0,
  );
}
