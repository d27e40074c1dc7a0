/** Odd constants of the FNV-1a hash, which is even enough over short words. */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const FIELDS = 2;

/**
 * A hash table of the words of one text, by offset: eight bytes a slot and no string a word, where a Map takes some eighty.
 * Homographs are all kept, in the order they were added.
 */
export class WordTable {
  /** Hash and offset (plus one, so that 0 is empty) of each slot, side by side for the cache's sake. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly text: string;
  private readonly isEnd: (code: number) => boolean;

  /** `count` words at most; a word of the text runs to the first character that `isEnd` takes, or to the text's end (NaN). */
  constructor(text: string, count: number, isEnd: (code: number) => boolean) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, count * 1.5)));
    this.slots = new Int32Array(size * FIELDS);
    this.mask = size - 1;
    this.text = text;
    this.isEnd = isEnd;
  }

  /** Number of slots: the length of an array that holds a value for each. */
  get size(): number {
    return this.mask + 1;
  }

  /** Adds the word at [start, end) of the text; gives its slot. */
  add(start: number, end: number): number {
    let hash = FNV_START;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ this.text.charCodeAt(i), FNV_PRIME);
    let slot = this.firstSlot(hash);
    while (this.slots[slot * FIELDS + 1] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot * FIELDS] = hash;
    this.slots[slot * FIELDS + 1] = start + 1;
    return slot;
  }

  /** The slot of a word, or -1. */
  find(word: string): number {
    const hash = hashOf(word);
    return this.from(this.firstSlot(hash), hash, word);
  }

  /** The next slot of the same word, or -1. */
  findAfter(slot: number, word: string): number {
    return this.from((slot + 1) & this.mask, hashOf(word), word);
  }

  /** Where the text goes on behind the word of a slot. */
  endOf(slot: number, word: string): number {
    return (this.slots[slot * FIELDS + 1] ?? 0) - 1 + word.length;
  }

  private from(first: number, hash: number, word: string): number {
    for (let slot = first; ; slot = (slot + 1) & this.mask) {
      const start = (this.slots[slot * FIELDS + 1] ?? 0) - 1;
      if (start < 0) return -1;
      if (this.slots[slot * FIELDS] === hash && this.isAt(start, word)) return slot;
    }
  }

  private isAt(start: number, word: string): boolean {
    return this.text.startsWith(word, start) && this.isEnd(this.text.charCodeAt(start + word.length));
  }

  private firstSlot(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

function hashOf(word: string): number {
  let hash = FNV_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}
