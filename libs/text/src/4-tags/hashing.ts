import { imul } from '../lexicon/imul.js';

/** Features are numbers of this many bits: few enough to be kept small, many enough that two seldom meet. */
const FEATURE_BITS = 28;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const FIRST_MIX = 0x85ebca6b;
const SECOND_MIX = 0xc2b2ae35;
const SPREAD = 0x9e3779b1;

/** A number for a stretch of text (FNV-1a over its UTF-16 units). */
export function hashText(text: string, from = 0, to: number = text.length): number {
  let hash = FNV_START;
  for (let i = from; i < to; i++) hash = imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** The number of a feature: its kind and one or two values (hashes or small numbers), mixed as MurmurHash3 (A. Appleby) ends. */
export function featureOf(kind: number, value: number, other = 0): number {
  let hash = imul(kind + 1, SPREAD) ^ value;
  hash = imul(hash ^ (hash >>> 16), FIRST_MIX);
  hash = imul(hash ^ (hash >>> 13) ^ other, SECOND_MIX);
  hash = imul(hash ^ (hash >>> 15), FIRST_MIX);
  return (hash ^ (hash >>> 16)) >>> (32 - FEATURE_BITS);
}
