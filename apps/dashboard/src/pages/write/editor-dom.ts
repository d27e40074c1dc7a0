/** Between the text as blocks and the elements in which it is edited. */
import type { Block, BlockRole } from './blocks';

const tags: Readonly<Record<BlockRole, string>> = { title: 'h2', heading: 'h3', body: 'p', quote: 'blockquote' };
const rolesByTag = new Map(Object.entries(tags).map(([role, tag]) => [tag.toUpperCase(), role as BlockRole]));

/** The element that a block is edited in. */
export function elementOf({ id, role, text }: Block): HTMLElement {
  const element = document.createElement(tags[role]);
  element.dataset['block'] = id;
  text.split('\n').forEach((line, index) => {
    if (index > 0) element.append(document.createElement('br'));
    element.append(line);
  });
  return element;
}

/** Every piece of text under a node with its place in the node's text; a line break is one character. */
function piecesOf(node: Node): { readonly node: Node; readonly start: number; readonly text: string }[] {
  const pieces: { node: Node; start: number; text: string }[] = [];
  let length = 0;
  const walk = (one: Node) => {
    const text = one.nodeType === Node.TEXT_NODE ? (one.nodeValue ?? '') : one.nodeName === 'BR' ? '\n' : '';
    if (text !== '') pieces.push({ node: one, start: length, text });
    length += text.length;
    one.childNodes.forEach(walk);
  };
  walk(node);
  return pieces;
}

/** What has been written in the editor, a block for each element; what a browser has put in beside them is body text. */
export function readBlocks(editor: HTMLElement): Block[] {
  const known = new Set<string>();
  return [...editor.childNodes].map((node, index) => {
    const own = node instanceof HTMLElement ? node.dataset['block'] : undefined;
    // A paragraph that was parted in two has the same id twice.
    const id = own === undefined || known.has(own) ? `own:${index}` : own;
    known.add(id);
    const text = piecesOf(node)
      .map((piece) => piece.text)
      .join('')
      // A browser keeps an empty line open with a line break of its own.
      .replace(/\n$/, '');
    return { id, role: rolesByTag.get(node.nodeName) ?? 'body', text };
  });
}

/** The place of characters of a block in the editor; null where they are not there. */
export function rangeOf(editor: HTMLElement, block: number, start: number, end: number): Range | null {
  const node = editor.childNodes[block];
  const pieces = node === undefined ? [] : piecesOf(node).filter((piece) => piece.node.nodeType === Node.TEXT_NODE);
  const at = (offset: number) => pieces.find((piece) => offset <= piece.start + piece.text.length);
  const [from, to] = [pieces.find((piece) => start < piece.start + piece.text.length), at(end)];
  if (from === undefined || to === undefined || start < from.start || end < to.start) return null;
  const range = document.createRange();
  range.setStart(from.node, start - from.start);
  range.setEnd(to.node, end - to.start);
  return range;
}
