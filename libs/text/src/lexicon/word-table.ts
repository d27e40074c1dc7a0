import { imul } from './imul.js';

/** Odd constants of the FNV-1a hash, which is even enough over short words. */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const FIELDS = 2;

/**
 * A hash table of the words of one text, by offset: eight bytes a slot and no string a word, where a Map takes some eighty.
 * A word runs to one of two end characters or to the text's end. Homographs are all kept, in the order they were added.
 */
export class WordTable {
  /** Hash and offset (plus one, so that 0 is empty) of each slot, side by side for the cache's sake. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly text: string;
  private readonly end: number;
  private readonly otherEnd: number;
  private lastEnd = 0;

  /** `count` words at most; `end` and `otherEnd` are the UTF-16 codes that close a word. */
  constructor(text: string, count: number, end: number, otherEnd: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, count * 1.5)));
    this.slots = new Int32Array(size * FIELDS);
    this.mask = size - 1;
    this.text = text;
    this.end = end;
    this.otherEnd = otherEnd;
  }

  /** Number of slots: the length of an array that holds a value for each. */
  get size(): number {
    return this.mask + 1;
  }

  /** Where the word that was added last ends. */
  get endOfLast(): number {
    return this.lastEnd;
  }

  /** Adds the word that starts at an offset of the text; gives its slot, or -1 where there is no word. */
  add(start: number): number {
    const { text, end, otherEnd, slots, mask } = this;
    let hash = FNV_START;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === end || code === otherEnd) break;
      hash = imul(hash ^ code, FNV_PRIME);
    }
    this.lastEnd = at;
    if (at <= start) return -1;
    let slot = firstSlot(hash, mask);
    while (slots[slot * FIELDS + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * FIELDS] = hash;
    slots[slot * FIELDS + 1] = start + 1;
    return slot;
  }

  /** The slot of a word, or -1. */
  find(word: string): number {
    const hash = hashOf(word);
    return this.from(firstSlot(hash, this.mask), hash, word);
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
    const { slots, mask } = this;
    for (let slot = first; ; slot = (slot + 1) & mask) {
      const start = (slots[slot * FIELDS + 1] ?? 0) - 1;
      if (start < 0) return -1;
      if (slots[slot * FIELDS] === hash && this.isAt(start, word)) return slot;
    }
  }

  private isAt(start: number, word: string): boolean {
    if (!this.text.startsWith(word, start)) return false;
    const after = start + word.length;
    const code = this.text.charCodeAt(after);
    return code === this.end || code === this.otherEnd || after === this.text.length;
  }
}

function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function hashOf(word: string): number {
  let hash = FNV_START;
  for (let i = 0; i < word.length; i++) hash = imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}
