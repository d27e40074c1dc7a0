/**
 * MinHash: how often two texts' lowest digests agree estimates how much they share. Broder 1997,
 * doi 10.1109/SEQUEN.1997.666900. Each hash is a pass of its own: one permutation for all (Li, Owen & Zhang 2012) leaves
 * most bins of a 58-word text empty, and filling them makes the bands depend on each other.
 */
import { seededRandom } from '../seeded-random.js';
import { imul, spread } from './shingles.js';

/** Rows of a band: texts that share a tenth of their shingles meet in one of 24 bands once in 42. */
const rows = 3;
/** Bands: two texts at the threshold, .6, meet in at least one with probability 1 - (1 - .6³)²⁴ = .997. */
export const bands = 24;

const hashes = rows * bands;
const random = seededRandom(1997);
const draw = () => Math.floor(random() * 0x1_0000_0000);
const xors = Int32Array.from({ length: hashes }, draw);
const odds = Int32Array.from({ length: hashes }, () => draw() | 1);

/** Writes a text's band keys, 32 bits each, to `keys`: alike texts have alike keys in some bands. */
export function bandKeys(digests: Uint32Array, keys: Uint32Array): void {
  for (let band = 0; band < bands; band++) {
    const at = band * rows;
    const [xor0, xor1, xor2] = [xors[at]!, xors[at + 1]!, xors[at + 2]!];
    const [odd0, odd1, odd2] = [odds[at]!, odds[at + 1]!, odds[at + 2]!];
    let [least0, least1, least2] = [0x7fffffff, 0x7fffffff, 0x7fffffff];
    // The three rows in one pass: this loop is most of what taking in a text costs.
    for (let n = 0; n < digests.length; n++) {
      const digest = digests[n]! | 0;
      const value0 = imul(digest ^ xor0, odd0);
      const value1 = imul(digest ^ xor1, odd1);
      const value2 = imul(digest ^ xor2, odd2);
      if (value0 < least0) least0 = value0;
      if (value1 < least1) least1 = value1;
      if (value2 < least2) least2 = value2;
    }
    keys[band] = spread(spread(spread(least0 ^ band) ^ least1) ^ least2);
  }
}
