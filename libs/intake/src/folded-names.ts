import { foldName } from './fold-name.js';

/** A form adds a few words around what it asks: `2. Vad är unikt med just din plats? (frivilligt)`. */
const WORDS_AROUND = 25;
const SHORTEST_INSIDE = 15;

/** Finds by name, however case, punctuation and spacing are written. The first of those that share a name is found. */
export class FoldedNames<Item> {
  private readonly named: readonly { readonly folded: string; readonly item: Item }[];

  constructor(items: readonly Item[], namesOf: (item: Item) => readonly string[]) {
    this.named = items.flatMap((item) => namesOf(item).map((name) => ({ folded: foldName(name), item })));
  }

  /** By the very name; null when it is none of them. */
  exactly(name: string): Item | null {
    const folded = foldName(name);
    return folded === '' ? null : (this.named.find((each) => each.folded === folded)?.item ?? null);
  }

  /** By a name, alone or, where it is long enough to tell, with a few words around it; null when it is none of them. */
  find(name: string): Item | null {
    const exact = this.exactly(name);
    if (exact !== null) return exact;
    const folded = foldName(name);
    const inside = this.named.find(
      (each) =>
        each.folded.length >= SHORTEST_INSIDE &&
        folded.length <= each.folded.length + WORDS_AROUND &&
        folded.includes(each.folded),
    );
    return inside?.item ?? null;
  }
}
