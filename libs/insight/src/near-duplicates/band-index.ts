/** Which texts share a band key with one: an open hash table of chained entries in typed arrays. */
import { bands } from './min-hash.js';

const none = -1;

export class BandIndex {
  private count = 0;
  /** Of entry `text × bands + band` its key, and beside it, so that both are fetched at once, the next entry in the same chain. */
  private entries = new Int32Array(64 * bands * 2);
  private heads = new Int32Array(1 << 11).fill(none);
  /** The last search that gave each text, so that it is given once a search. */
  private givenIn = new Int32Array(64);
  private searches = 0;

  /** Takes in the text numbered next, from 0. */
  add(keys: Uint32Array): void {
    const text = this.count++;
    if (this.count > this.givenIn.length) this.grow();
    for (let band = 0; band < bands; band++) {
      const entry = text * bands + band;
      this.entries[entry * 2] = keys[band]! | 0;
      this.chain(entry);
    }
  }

  /** Calls with each other text that shares a key with this one, once, in no order to rely on. */
  forEachCandidate(text: number, call: (candidate: number) => void): void {
    const search = ++this.searches;
    for (let own = text * bands; own < (text + 1) * bands; own++) {
      const key = this.entries[own * 2]!;
      for (
        let entry = this.heads[key & (this.heads.length - 1)]!;
        entry !== none;
        entry = this.entries[entry * 2 + 1]!
      ) {
        if (this.entries[entry * 2] !== key) continue;
        const candidate = Math.floor(entry / bands);
        if (candidate === text || this.givenIn[candidate] === search) continue;
        this.givenIn[candidate] = search;
        call(candidate);
      }
    }
  }

  private chain(entry: number): void {
    const head = this.entries[entry * 2]! & (this.heads.length - 1);
    this.entries[entry * 2 + 1] = this.heads[head]!;
    this.heads[head] = entry;
  }

  private grow(): void {
    const texts = this.givenIn.length * 2;
    const givenIn = new Int32Array(texts);
    givenIn.set(this.givenIn);
    this.givenIn = givenIn;
    const entries = new Int32Array(texts * bands * 2);
    entries.set(this.entries);
    this.entries = entries;
    this.heads = new Int32Array(this.heads.length * 2).fill(none);
    for (let entry = 0; entry < (this.count - 1) * bands; entry++) this.chain(entry);
  }
}
