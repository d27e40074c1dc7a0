/** Between the text as blocks and the elements in which it is edited. */
import { putUnder, rangeUnder, textUnder } from '../../writing/text-places';
import type { Block, BlockRole } from './blocks';

const tags: Readonly<Record<BlockRole, string>> = { title: 'h2', heading: 'h3', body: 'p', quote: 'blockquote' };
const rolesByTag = new Map(Object.entries(tags).map(([role, tag]) => [tag.toUpperCase(), role as BlockRole]));

/** The element that a block is edited in. */
export function elementOf({ id, role, text }: Block): HTMLElement {
  const element = document.createElement(tags[role]);
  element.dataset['block'] = id;
  putUnder(element, text);
  return element;
}

/** What has been written in the editor, a block for each element; what a browser has put in beside them is body text. */
export function readBlocks(editor: HTMLElement): Block[] {
  const known = new Set<string>();
  return [...editor.childNodes].map((node, index) => {
    const own = node instanceof HTMLElement ? node.dataset['block'] : undefined;
    // A paragraph that was parted in two has the same id twice.
    const id = own === undefined || known.has(own) ? `own:${index}` : own;
    known.add(id);
    return { id, role: rolesByTag.get(node.nodeName) ?? 'body', text: textUnder(node) };
  });
}

/** The place of characters of a block in the editor; null where they are not there. */
export function rangeOf(editor: HTMLElement, block: number, start: number, end: number): Range | null {
  const node = editor.childNodes[block];
  return node === undefined ? null : rangeUnder(node, start, end);
}
