import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../seeded-random.js';
import { sphericalKMeans, type SparseVector } from './spherical-k-means.js';

function along(...terms: number[]): SparseVector {
  return { terms, values: terms.map(() => 1 / Math.sqrt(terms.length)), weight: 1 };
}

describe('spherical k-means', () => {
  // Two directions, x and y, and one between x and z: the first three and the last two share a centre.
  it('parts two directions', () => {
    const { clusters } = sphericalKMeans(
      [along(0), along(0), along(0, 2), along(1), along(1)],
      3,
      2,
      5,
      seededRandom(1),
    );
    expect(new Set(clusters.slice(0, 3)).size).toBe(1);
    expect(new Set(clusters.slice(3)).size).toBe(1);
    expect(clusters[0]).not.toBe(clusters[3]);
  });

  // (1,0) and (1,1)/√2 stand 45° apart; their centre stands between, 22.5° from either.
  it('puts the centre between: coherence 2 cos 22.5°', () => {
    const { similarities, coherence } = sphericalKMeans([along(0), along(0, 1)], 2, 1, 3, () => 0);
    expect(coherence).toBeCloseTo(2 * Math.cos(Math.PI / 8), 12);
    expect(similarities).toEqual([
      expect.closeTo(Math.cos(Math.PI / 8), 12),
      expect.closeTo(Math.cos(Math.PI / 8), 12),
    ]);
  });

  it('leaves alone what shares no word with any centre', () => {
    expect(sphericalKMeans([along(0), along(1)], 2, 1, 1, () => 0).clusters).toEqual([0, -1]);
  });

  it.each([
    ['nothing', [], 3],
    ['more clusters than vectors', [along(0)], 9],
    ['all the same', [along(0), along(0), along(0)], 2],
  ])('copes with %s', (_, vectors, k) => {
    const result = sphericalKMeans(vectors, 1, k, 2, seededRandom(3));
    expect(result.clusters).toHaveLength(vectors.length);
    expect(result.coherence).toBeCloseTo(vectors.length, 12);
  });

  it('repeats itself and keeps similarities within 0 to 1', () => {
    const vector = fc
      .uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 })
      .map((terms) => along(...terms.sort((a, b) => a - b)));
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), fc.nat(), (vectors, k, seed) => {
        const first = sphericalKMeans(vectors, 10, k, 2, seededRandom(seed));
        expect(sphericalKMeans(vectors, 10, k, 2, seededRandom(seed))).toEqual(first);
        expect(first.similarities.every((each) => each >= 0 && each <= 1)).toBe(true);
        expect(first.clusters.every((each) => each >= -1 && each < k)).toBe(true);
      }),
    );
  });
});
