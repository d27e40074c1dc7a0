/** The shingles of many texts, one after the other in a single typed array. */
import { jaccard, type Shingles } from './shingles.js';

export class TextStore {
  private digests = new Uint32Array(1 << 12);
  private used = 0;
  private readonly ends: number[] = [];
  private readonly cut: boolean[] = [];

  get length(): number {
    return this.ends.length;
  }

  /** Keeps a copy; gives its number, from 0. */
  add({ digests, cut }: Shingles): number {
    if (this.used + digests.length > this.digests.length) {
      const larger = new Uint32Array(Math.max(this.digests.length * 2, this.used + digests.length));
      larger.set(this.digests);
      this.digests = larger;
    }
    this.digests.set(digests, this.used);
    this.used += digests.length;
    this.cut.push(cut);
    return this.ends.push(this.used) - 1;
  }

  /** A view; good until the next `add`. */
  shingles(text: number): Shingles {
    const start = text === 0 ? 0 : this.ends[text - 1]!;
    return { digests: this.digests.subarray(start, this.ends[text]!), cut: this.cut[text]! };
  }

  similarity(one: number, other: number): number {
    return jaccard(this.shingles(one), this.shingles(other));
  }
}
