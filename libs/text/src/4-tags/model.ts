import { imul } from '../lexicon/imul.js';
import { TAGS } from './tags.js';

const DIGIT_BITS = 5;
const DIGIT_MASK = (1 << DIGIT_BITS) - 1;
const MORE = 1 << DIGIT_BITS;
const FIRST_DIGIT = 48;
const FIRST_TAG = 'a'.charCodeAt(0);
const NEWLINE = 10;
const MIX = 0x9e3779b1;

/** Weights of the features, one number a tag; asked by a feature's number. */
export class TaggerModel {
  /** Rows of one weight a tag, one row after another. */
  readonly weights: Int16Array;
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  private readonly shift: number;

  constructor(features: readonly number[], weights: Int16Array) {
    const bits = Math.ceil(Math.log2(Math.max(16, features.length * 2)));
    this.weights = weights;
    this.shift = 32 - bits;
    this.keys = new Int32Array(2 ** bits).fill(-1);
    this.rows = new Int32Array(2 ** bits);
    features.forEach((feature, i) => {
      let slot = imul(feature, MIX) >>> this.shift;
      while (this.keys[slot] !== -1) slot = (slot + 1) & (this.keys.length - 1);
      this.keys[slot] = feature;
      this.rows[slot] = i * TAGS.length;
    });
  }

  /** Where the feature's row starts in `weights`, or -1. */
  rowOf(feature: number): number {
    let slot = imul(feature, MIX) >>> this.shift;
    for (;;) {
      const key = this.keys[slot] ?? -1;
      if (key === feature) return this.rows[slot] ?? -1;
      if (key === -1) return -1;
      slot = (slot + 1) & (this.keys.length - 1);
    }
  }
}

/**
 * Reads a model file: a line for each feature in order of number, each the distance from the number before and then a letter a tag with
 * its weight. Numbers are in digits of five bits, lowest first, from `0` on, the sixth bit saying that more follow; weights fold
 * their sign into the lowest bit.
 */
export function parseModel(text: string): TaggerModel {
  const features: number[] = [];
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === NEWLINE) count++;
  const weights = new Int16Array(count * TAGS.length);
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let bits = 0; at < text.length; bits += DIGIT_BITS) {
      const digit = text.charCodeAt(at++) - FIRST_DIGIT;
      value |= (digit & DIGIT_MASK) << bits;
      if ((digit & MORE) === 0) break;
    }
    return value;
  };
  let feature = 0;
  for (let row = 0; row < count; row++) {
    feature += number();
    features.push(feature);
    while (at < text.length && text.charCodeAt(at) !== NEWLINE) {
      const tag = text.charCodeAt(at++) - FIRST_TAG;
      const folded = number();
      weights[row * TAGS.length + tag] = (folded & 1) === 1 ? -(folded >>> 1) - 1 : folded >>> 1;
    }
    at++;
  }
  return new TaggerModel(features, weights);
}

/** Writes what `parseModel` reads: features (ascending) and, for each, its weights by tag. */
export function formatModel(
  rows: readonly { readonly feature: number; readonly weights: readonly number[] }[],
): string {
  let before = 0;
  let text = '';
  for (const { feature, weights } of rows) {
    text += digits(feature - before);
    weights.forEach((weight, tag) => {
      if (weight !== 0)
        text += String.fromCharCode(FIRST_TAG + tag) + digits(weight < 0 ? (-weight - 1) * 2 + 1 : weight * 2);
    });
    text += '\n';
    before = feature;
  }
  return text;
}

function digits(value: number): string {
  let text = '';
  let rest = value;
  do {
    const more = rest > DIGIT_MASK;
    text += String.fromCharCode(FIRST_DIGIT + (rest & DIGIT_MASK) + (more ? MORE : 0));
    rest >>>= DIGIT_BITS;
  } while (rest > 0);
  return text;
}
