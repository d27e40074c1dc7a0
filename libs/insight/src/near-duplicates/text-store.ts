/** The shingles of many texts, one after the other in a single typed array. */
import { IntColumn } from '../table/int-column.js';
import { jaccard, type Shingles } from './shingles.js';

/** @param both how many the two have together, those shared counted twice. */
const isAlike = (shared: number, both: number, threshold: number) =>
  shared > 0 && shared / (both - shared) >= threshold;

export class TextStore {
  private digests = new Uint32Array(1 << 12);
  private used = 0;
  private readonly ends = new IntColumn();
  private readonly cut = new Set<number>();

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
    const text = this.ends.length;
    if (cut) this.cut.add(text);
    this.ends.push(this.used);
    return text;
  }

  /** A view; good until the next `add`. */
  shingles(text: number): Shingles {
    return { digests: this.digests.subarray(this.startOf(text), this.ends.at(text)), cut: this.cut.has(text) };
  }

  similarity(one: number, other: number): number {
    return jaccard(this.shingles(one), this.shingles(other));
  }

  /**
   * Whether two texts' similarity is a threshold at least, found without looking through both: most candidates have nothing in
   * common, and their lowest digests tell.
   */
  areAlike(one: number, other: number, threshold: number): boolean {
    if (this.cut.has(one) || this.cut.has(other)) return this.similarity(one, other) >= threshold;
    const [endOne, endOther] = [this.ends.at(one), this.ends.at(other)];
    let [i, j] = [this.startOf(one), this.startOf(other)];
    const both = endOne - i + (endOther - j);
    // Were all of the shorter in the longer.
    if (!isAlike(Math.min(endOne - i, endOther - j), both, threshold)) return false;
    let shared = 0;
    /** Digests not yet looked at. */
    let left = both;
    const { digests } = this;
    while (i < endOne && j < endOther) {
      const a = digests[i]!;
      const b = digests[j]!;
      if (a === b) {
        shared++;
        i++;
        j++;
        left -= 2;
        continue;
      }
      if (a < b) i++;
      else j++;
      left--;
      // Were all that is left shared.
      if (!isAlike(shared + left / 2, both, threshold)) return false;
    }
    return isAlike(shared, both, threshold);
  }

  private startOf(text: number): number {
    return text === 0 ? 0 : this.ends.at(text - 1);
  }
}
