import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Characters of JSON that are packed together. */
const CHARACTERS_TOGETHER = 128 * 1024;
/** Several times as fast as the usual 6, for little more space. */
const FASTEST = { level: 1 };

/** A packed list as it passes from one thread to another: the chunks may be handed over without a copy. */
export interface PackedParts {
  readonly length: number;
  readonly chunks: readonly Uint8Array[];
}

/**
 * A list of plain data that is gone through from its beginning: kept as compressed JSON outside the heap, so that the rows
 * of a large table cost less memory than its file. What is added is copied; what is given out is made anew each time.
 */
export class PackedList<Item> implements Iterable<Item> {
  private readonly chunks: Uint8Array[] = [];
  /** Items that are not packed yet, each as JSON. */
  private open: string[] = [];
  private characters = 0;
  private count = 0;
  private skipped = 0;

  /** What another thread has sent. */
  static of<Item>({ length, chunks }: PackedParts): PackedList<Item> {
    const list = new PackedList<Item>();
    list.chunks.push(...chunks);
    list.count = length;
    return list;
  }

  get length(): number {
    return this.count - this.skipped;
  }

  add(item: Item): void {
    const json = JSON.stringify(item);
    this.open.push(json);
    this.characters += json.length;
    this.count++;
    if (this.characters >= CHARACTERS_TOGETHER) this.pack();
  }

  /** The same list without its first items; nothing may be added to either afterwards. */
  after(items: number): PackedList<Item> {
    const rest = PackedList.of<Item>(this.parts());
    rest.count = this.count;
    rest.skipped = this.skipped + items;
    return rest;
  }

  /** The first items, as many as there are up to `most`. */
  first(most: number): Item[] {
    const items: Item[] = [];
    for (const item of this) {
      if (items.length >= most) break;
      items.push(item);
    }
    return items;
  }

  /** To be sent to another thread. Of a list made by `after` this is the whole. */
  parts(): PackedParts {
    if (this.open.length > 0) this.pack();
    return { length: this.count, chunks: this.chunks };
  }

  *[Symbol.iterator](): Generator<Item, void, undefined> {
    for (const items of this.inChunks()) yield* items;
  }

  /** The items, some hundreds together: between the chunks others may have their turn. */
  *inChunks(): Generator<readonly Item[], void, undefined> {
    let left = this.skipped;
    for (const chunk of this.chunks) {
      const items = JSON.parse(new TextDecoder().decode(inflateRawSync(chunk))) as Item[];
      if (left < items.length) yield left === 0 ? items : items.slice(left);
      left = Math.max(0, left - items.length);
    }
    if (this.open.length > left) yield this.open.slice(left).map((json) => JSON.parse(json) as Item);
  }

  private pack(): void {
    this.chunks.push(new Uint8Array(deflateRawSync(`[${this.open.join(',')}]`, FASTEST)));
    this.open = [];
    this.characters = 0;
  }
}
