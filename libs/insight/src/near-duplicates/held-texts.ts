/** The different texts among statements, and which of them hang together by being near-identical, one to the next. */
import { byCodeUnit } from '../code-unit-order.js';
import { BandIndex } from './band-index.js';
import { LinkedSets } from './linked-sets.js';
import { bandKeys, bands } from './min-hash.js';
import { imul, spread, type Shingles } from './shingles.js';
import { TextStore } from './text-store.js';

/**
 * The share of their shingles that two texts must share. Above ½ no text can be like two that share nothing, so nobody can tie
 * others together by pasting them into one. At .6 two changed words do not hide a copy of 30 words, nor four one of 58; texts
 * that people wrote by themselves about one thing shared less than .3 in what we tried.
 */
export const copyThreshold = 0.6;

export class HeldTexts<Cut> {
  private readonly store = new TextStore();
  private readonly index = new BandIndex();
  private readonly sets = new LinkedSets();
  /** Text → the statements with that very text; none when it is let go of. */
  private readonly ids: Set<string>[] = [];
  private readonly byDigest = new Map<number, number>();
  private readonly cuts = new Map<number, Cut>();
  /** Roots of sets that lost a text, and may hang together no more. */
  private readonly torn = new Set<number>();
  /** Texts that two statements say, or that were found alike: in what hangs together there is one of them at least. */
  private readonly shared = new Set<number>();
  private readonly keys = new Uint32Array(bands);
  private gone = 0;

  add(id: string, shingles: Shingles): number {
    const digest = digestOf(shingles.digests);
    const known = this.byDigest.get(digest);
    if (known !== undefined && sameShingles(this.store.shingles(known), shingles)) {
      this.ids[known]!.add(id);
      this.shared.add(known);
      this.cuts.delete(this.sets.rootOf(known));
      return known;
    }
    const text = this.store.add(shingles);
    this.ids.push(new Set([id]));
    this.byDigest.set(digest, text);
    this.sets.add();
    bandKeys(shingles.digests, this.keys);
    this.index.add(this.keys);
    this.link(text);
    return text;
  }

  /** True when so much is let go of that it is time to start over. */
  remove(id: string, text: number): boolean {
    const ids = this.ids[text]!;
    ids.delete(id);
    const root = this.sets.rootOf(text);
    this.cuts.delete(root);
    if (ids.size > 0) return false;
    this.torn.add(root);
    this.byDigest.delete(digestOf(this.store.shingles(text).digests));
    this.gone++;
    return this.gone > 1000 && this.gone > this.store.length / 2;
  }

  /** The root of what hangs together with a text. */
  gatheringOf(text: number): number {
    this.mend(this.sets.rootOf(text));
    return this.sets.rootOf(text);
  }

  /** Roots of all that two or more statements share, and of some that they shared once. */
  gatherings(): number[] {
    for (const root of this.torn) this.mend(root);
    const roots = new Set<number>();
    for (const text of this.shared)
      if (this.ids[text]!.size === 0) this.shared.delete(text);
      else roots.add(this.sets.rootOf(text));
    return [...roots];
  }

  membersOf(root: number): number[] {
    return this.sets.members(root);
  }

  idsOf(text: number): string[] {
    return [...this.ids[text]!].sort(byCodeUnit);
  }

  similarity(one: number, other: number): number {
    return this.store.similarity(one, other);
  }

  shinglesOf(text: number): Shingles {
    return this.store.shingles(text);
  }

  /** What was made of a root's texts; made anew when they have changed. */
  remembered(root: number, cut: () => Cut): Cut {
    const known = this.cuts.get(root) ?? cut();
    this.cuts.set(root, known);
    return known;
  }

  private link(text: number): void {
    this.index.forEachCandidate(text, (candidate) => {
      // Of a text sent in by thousands almost all hang together already; of most others no candidate does.
      if (!this.sets.isAlone(text) && this.sets.rootOf(text) === this.sets.rootOf(candidate)) return;
      if (!this.store.areAlike(text, candidate, copyThreshold) || this.ids[candidate]!.size === 0) return;
      const [own, other] = [this.sets.rootOf(text), this.sets.rootOf(candidate)];
      const torn = [own, other].filter((root) => this.torn.delete(root)).length > 0;
      this.cuts.delete(own);
      this.cuts.delete(other);
      const root = this.sets.join(own, other);
      this.shared.add(text);
      if (torn) this.torn.add(root);
    });
  }

  private mend(root: number): void {
    if (!this.torn.delete(root)) return;
    this.cuts.delete(root);
    const members = this.sets.members(root);
    for (const text of members) this.sets.isolate(text);
    for (const text of members) if (this.ids[text]!.size > 0) this.link(text);
  }
}

/** 53 bits of a set of digests. */
function digestOf(digests: Uint32Array): number {
  let [high, low] = [0, 0];
  for (const digest of digests) {
    high = spread(high ^ digest);
    low = imul(low ^ digest, 0x01000193) ^ (low >>> 15);
  }
  return high * 0x20_0000 + (low & 0x1f_ffff);
}

function sameShingles(a: Shingles, b: Shingles): boolean {
  return a.digests.length === b.digests.length && a.digests.every((digest, at) => digest === b.digests[at]);
}
