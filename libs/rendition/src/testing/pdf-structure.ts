import { paintedOn, type Painted } from './pdf-content.js';
import type { PdfFile } from './pdf-file.js';
import { lettersOf, Ref, type Dictionary, type Value } from './pdf-syntax.js';

/** A node of the structure tree. */
export interface Node {
  readonly id: number;
  readonly role: string;
  readonly alt: string | null;
  readonly language: string | null;
  readonly attributes: Dictionary;
  readonly dictionary: Dictionary;
  readonly children: readonly (Node | Content | Annotation)[];
}

export interface Content {
  readonly page: number;
  readonly mcid: number;
  readonly text: string;
}

export interface Annotation {
  readonly annotation: Dictionary;
}

export const isNode = (child: Node | Content | Annotation): child is Node => 'role' in child;
const isContent = (child: Node | Content | Annotation): child is Content => 'mcid' in child;

const read = new WeakMap<PdfFile, Painted[][]>();

/** All that is painted, page by page. */
export function painted(file: PdfFile): Painted[][] {
  const all = read.get(file) ?? file.pages.map(({ dictionary }) => paintedOn(file, dictionary));
  read.set(file, all);
  return all;
}

/** The structure tree with the text that is painted for each of its nodes. */
export function structureOf(file: PdfFile): Node[] {
  const pageNumbers = new Map(file.pages.map(({ id }, index) => [id, index]));
  const texts = painted(file).map((all) => {
    const found = new Map<number, string>();
    for (const { marks, text } of all) {
      const mcid = marks.find((mark) => mark.mcid !== null)?.mcid;
      if (mcid !== undefined && mcid !== null) found.set(mcid, (found.get(mcid) ?? '') + (text ?? ''));
    }
    return found;
  });
  const content = (page: Value | undefined, mcid: number): Content => {
    const number = page instanceof Ref ? (pageNumbers.get(page.id) ?? -1) : -1;
    return { page: number, mcid, text: texts[number]?.get(mcid) ?? '' };
  };
  const node = (reference: Value): Node => {
    const dictionary = file.dictionary(reference);
    const kids = dictionary.get('K');
    const found = file.get(kids);
    const children = (Array.isArray(found) ? found : kids === undefined ? [] : [kids]).map((kid) => {
      if (typeof kid === 'number') return content(dictionary.get('Pg'), kid);
      const child = file.dictionary(kid);
      const type = file.name(child.get('Type'));
      if (type === 'MCR') return content(child.get('Pg'), Number(child.get('MCID')));
      if (type === 'OBJR') return { annotation: file.dictionary(child.get('Obj')) };
      return node(kid);
    });
    return {
      id: reference instanceof Ref ? reference.id : Number.NaN,
      role: file.name(dictionary.get('S')) ?? '',
      alt: lettersOf(file.get(dictionary.get('Alt'))),
      language: lettersOf(file.get(dictionary.get('Lang'))),
      attributes: file.dictionary(dictionary.get('A')),
      dictionary,
      children,
    };
  };
  return file.list(file.dictionary(file.catalog.get('StructTreeRoot')).get('K')).map(node);
}

/** The nodes from the root on, each before what it holds: the order in which they are read. */
export const inOrder = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...inOrder(node.children.filter(isNode))]);

/** What is read aloud for a node: its texts, and those of what it holds. */
export const textOf = (node: Node): string =>
  node.children.map((child) => (isNode(child) ? textOf(child) : isContent(child) ? child.text : '')).join('');

/** The marked content that the tree holds. */
export const contentsOf = (nodes: readonly Node[]): Content[] =>
  inOrder(nodes).flatMap(({ children }) => children.filter(isContent));
