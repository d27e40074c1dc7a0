import type { Span } from '../notes/note-lines.js';

/** Finds which of some spans, in order and without overlaps, stand at a place of the text. */
export class SpanIndex<Item extends Span> {
  constructor(private readonly items: readonly Item[]) {}

  /** The span that the character stands in, or null. */
  at(offset: number): Item | null {
    return this.within({ start: offset, end: offset + 1 })[0] ?? null;
  }

  overlaps(span: Span): boolean {
    return this.within(span).length > 0;
  }

  /** Those that have a character in common with the span. */
  within({ start, end }: Span): Item[] {
    const found: Item[] = [];
    for (let index = this.firstEndingAfter(start); index < this.items.length; index++) {
      const item = this.items[index];
      if (item === undefined || item.start >= end) break;
      found.push(item);
    }
    return found;
  }

  private firstEndingAfter(offset: number): number {
    let [low, high] = [0, this.items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.items[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
