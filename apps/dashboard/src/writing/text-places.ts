/** Between characters of a text and the nodes that an editor shows it in; a line break is one character. */
interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly text: string;
}

/** Every piece of text under a node with its place in the node's text. */
function piecesOf(node: Node): Piece[] {
  const pieces: Piece[] = [];
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

/** What stands under a node. */
export function textUnder(node: Node): string {
  return (
    piecesOf(node)
      .map((piece) => piece.text)
      .join('')
      // A browser keeps an empty line open with a line break of its own.
      .replace(/\n$/, '')
  );
}

/** Puts a text under an element, its lines parted by line breaks. */
export function putUnder(element: HTMLElement, text: string): void {
  element.replaceChildren();
  text.split('\n').forEach((line, index) => {
    if (index > 0) element.append(document.createElement('br'));
    element.append(line);
  });
}

/** The place of characters under a node; null where they are not there. */
export function rangeUnder(node: Node, start: number, end: number): Range | null {
  const pieces = piecesOf(node).filter((piece) => piece.node.nodeType === Node.TEXT_NODE);
  const at = (offset: number) => pieces.find((piece) => offset <= piece.start + piece.text.length);
  const [from, to] = [pieces.find((piece) => start < piece.start + piece.text.length), at(end)];
  if (from === undefined || to === undefined || start < from.start || end < to.start) return null;
  const range = document.createRange();
  range.setStart(from.node, start - from.start);
  range.setEnd(to.node, end - to.start);
  return range;
}
