/**
 * A text as the set of its runs of three words. Case, punctuation, digits, white space and invisible signs do not count.
 * Broder 1997, doi 10.1109/SEQUEN.1997.666900.
 */

/** Looked up once: this is where the time goes. */
export const { imul } = Math;

/** Words in a run: two recur in everybody's Swedish ("det är"), four make a single changed word hide too much. */
export const shingleWords = 3;

/** The most shingles kept of a text, its lowest; only texts of more than about 2,000 words have more. */
export const mostShingles = 2048;

export interface Shingles {
  /** 32-bit digests, ascending, each once. */
  readonly digests: Uint32Array;
  /** Whether there were more, and the highest are left out. */
  readonly cut: boolean;
}

const parts = 0;
const passedOver = 1;
const unknown = 0xffff;
/** UTF-16 code unit → the same in lower case, or what it does to a word; filled as units are met. */
const folded = new Uint16Array(0x10000).fill(unknown);

/** Used anew by every text but the very long: room for each of its own would cost more than the rest. */
const scratch = new Uint32Array(8192);

function fold(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/\p{Cf}/u.test(character)) return passedOver;
  if (!/[\p{L}\p{M}]/u.test(character)) return parts;
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** MurmurHash3's last step: spreads 32 bits over each other. */
export function spread(bits: number): number {
  let mixed = bits;
  mixed = imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The shingles of a text; none for one of fewer than three words. Any string will do, also one with lone surrogates. */
export function shinglesOf(text: string): Shingles {
  const composed = text.normalize('NFC');
  const most = (composed.length + 1) >>> 1;
  const found = new Found(most <= scratch.length ? scratch : new Uint32Array(most));
  let word = 0x811c9dc5;
  let letters = 0;
  for (let at = 0; at < composed.length; at++) {
    const unit = composed.charCodeAt(at);
    let letter = folded[unit]!;
    if (letter === unknown) letter = folded[unit] = fold(unit);
    if (letter > passedOver) {
      word = imul(word ^ letter, 0x01000193);
      letters++;
    } else if (letter === parts) {
      const beyond = unit >= 0xd800 && unit < 0xdc00 ? letterBeyond(composed, at) : null;
      if (beyond !== null) {
        word = imul(word ^ beyond, 0x01000193);
        letters++;
        at++;
      } else if (letters > 0) {
        found.word(word);
        word = 0x811c9dc5;
        letters = 0;
      }
    }
  }
  if (letters > 0) found.word(word);
  return found.shingles();
}

/** The lower-case code point of a letter outside the basic plane; null for anything else, such as an emoji or half of one. */
function letterBeyond(text: string, at: number): number | null {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /\p{L}/u.test(character) ? (character.toLowerCase().codePointAt(0) ?? null) : null;
}

/** Takes in words by their digests and gives the runs of them. */
class Found {
  private words = 0;
  private first = 0;
  private second = 0;
  private count = 0;

  /** @param digests room for as many as there may be words. */
  constructor(private readonly digests: Uint32Array) {}

  word(digest: number): void {
    const third = spread(digest);
    this.words++;
    if (this.words >= shingleWords) {
      let run = imul(this.first, 0x9e3779b1);
      run = imul((run ^ this.second) >>> 0, 0x85ebca77) ^ (run >>> 15);
      this.digests[this.count++] = spread(imul(run ^ third, 0xc2b2ae3d));
    }
    this.first = this.second;
    this.second = third;
  }

  shingles(): Shingles {
    const sorted = this.digests.subarray(0, this.count).sort();
    let unique = 0;
    for (let at = 0; at < this.count; at++)
      if (at === 0 || sorted[at] !== sorted[unique - 1]) sorted[unique++] = sorted[at]!;
    return { digests: sorted.slice(0, Math.min(unique, mostShingles)), cut: unique > mostShingles };
  }
}

/**
 * The share of what either text says that both say: |A ∩ B| / |A ∪ B|, 0-1; 0 when either is empty. Of texts that are cut
 * it is estimated from the digests below the cut (Broder's sketch; standard error at most .011).
 */
export function jaccard(a: Shingles, b: Shingles): number {
  const [left, right] = [a.digests, b.digests];
  let [i, j, shared] = [0, 0, 0];
  while (i < left.length && j < right.length) {
    const [one, other] = [left[i]!, right[j]!];
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  // Past the end of a cut list nothing is known; past that of a whole one the rest of the other is its own.
  const rest = (i < left.length && !b.cut ? left.length - i : 0) + (j < right.length && !a.cut ? right.length - j : 0);
  const either = i + j - shared + rest;
  return either === 0 ? 0 : shared / either;
}
