import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jaccard, type Shingles } from './shingles.js';
import { TextStore } from './text-store.js';

/** Few different digests, so that texts have many in common. */
const shingles = fc
  .record({ digests: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }), cut: fc.boolean() })
  .map(({ digests, cut }): Shingles => ({
    digests: Uint32Array.from(digests).sort(),
    cut: cut && digests.length > 20,
  }));

const of = (...digests: number[]): Shingles => ({ digests: Uint32Array.from(digests), cut: false });

describe('texts held as shingles', () => {
  it.each([
    ['three of five', of(1, 2, 3, 4), of(1, 2, 3, 5), 0.6, true],
    ['three of six', of(1, 2, 3, 4), of(1, 2, 3, 5, 6), 0.6, false],
    ['all of a longer one', of(1, 2, 3), of(1, 2, 3, 4, 5), 0.6, true],
    ['all of a much longer one', of(1, 2, 3), of(1, 2, 3, 4, 5, 6), 0.6, false],
    ['the same', of(1, 2), of(1, 2), 1, true],
    ['nothing shared', of(1, 3, 5), of(2, 4, 6), 0.1, false],
    ['nothing at all', of(), of(), 0.6, false],
  ])('are alike or not: %s', (_, one, other, threshold, alike) => {
    const store = new TextStore();
    store.add(one);
    store.add(other);
    expect([store.areAlike(0, 1, threshold), store.areAlike(1, 0, threshold)]).toEqual([alike, alike]);
  });

  it('are alike exactly when their similarity says so, and are given back as they were', () => {
    fc.assert(
      fc.property(
        fc.array(shingles, { minLength: 2, maxLength: 8 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (texts, threshold) => {
          const store = new TextStore();
          for (const text of texts) store.add(text);
          texts.forEach((one, a) => {
            expect(store.shingles(a)).toEqual(one);
            texts.forEach((other, b) => expect(store.areAlike(a, b, threshold)).toBe(jaccard(one, other) >= threshold));
          });
        },
      ),
    );
  });
});
