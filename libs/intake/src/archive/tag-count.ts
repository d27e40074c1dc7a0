const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const LETTER_P = 0x70;

/** What tags a part of an archive holds, counted in one pass over its bytes. */
export class TagCount {
  tags = 0;
  /** `<w:p>`, `<text:p>` and the like, whatever the prefix. */
  paragraphs = 0;
  deepest = 0;

  constructor(content: Uint8Array) {
    let depth = 0;
    for (let at = content.indexOf(LESS_THAN); at >= 0; at = content.indexOf(LESS_THAN, at + 1)) {
      if (content[at + 1] === SLASH) {
        depth--;
        continue;
      }
      this.tags++;
      const end = content.indexOf(GREATER_THAN, at);
      if (end < 0) return;
      if (isParagraph(content, at, end)) this.paragraphs++;
      if (content[end - 1] !== SLASH && content[at + 1] !== 0x3f && content[at + 1] !== 0x21) depth++;
      if (depth > this.deepest) this.deepest = depth;
      at = end - 1;
    }
  }
}

function isParagraph(content: Uint8Array, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const byte = content[at] ?? 0;
    if (byte <= 0x20 || byte === SLASH) return content[at - 1] === LETTER_P && isNameStart(content, start, at - 1);
  }
  return content[end - 1] === LETTER_P && isNameStart(content, start, end - 1);
}

const isNameStart = (content: Uint8Array, start: number, at: number) => at === start + 1 || content[at - 1] === COLON;
