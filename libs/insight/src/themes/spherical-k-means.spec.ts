import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../seeded-random.js';
import { continueKMeans, sphericalKMeans, toUnitRows, type Directions } from './spherical-k-means.js';

/** Vectors of three dimensions, each made one long, and each pulling as much. */
function directions(...vectors: readonly (readonly [number, number, number])[]): Directions {
  const values = Float64Array.from(vectors.flat());
  toUnitRows(values, 3);
  return { dimensions: 3, values, weights: vectors.map(() => 1) };
}

describe('spherical k-means', () => {
  // Two directions, x and y, and one between x and z: the first three and the last two share a centre.
  const five = directions([1, 0, 0], [2, 0, 0], [1, 0, 1], [0, 1, 0], [0, 3, 0]);

  it('parts two directions, whatever the lengths', () => {
    const { clusters } = sphericalKMeans(five, 2, 5, seededRandom(1));
    expect(new Set(clusters.slice(0, 3)).size).toBe(1);
    expect(new Set(clusters.slice(3)).size).toBe(1);
    expect(clusters[0]).not.toBe(clusters[3]);
  });

  // The centre of the first three: (1 + 1 + √½, 0, √½), of length √(7.3284 + .5) = 2.79793, which is the sum of their cosines.
  it('says how well they hang together', () => {
    expect(sphericalKMeans(five, 2, 5, seededRandom(1)).coherence).toBeCloseTo(2.79793 + 2, 4);
  });

  it('leaves a vector of nothing without a cluster, and finds no more clusters than directions', () => {
    const { clusters } = sphericalKMeans(directions([0, 0, 0], [1, 0, 0], [1, 0, 0]), 3, 2, seededRandom(1));
    expect(clusters).toEqual([-1, 0, 0]);
  });

  it('goes on from known clusters, and looks for the one that is missing', () => {
    const vectors = directions([1, 0, 0], [1, 0.1, 0], [0, 1, 0], [0, 1, 0.1], [0, 0, 1], [0.1, 0, 1]);
    const known = [1, 1, 0, 0, -1, -1];
    expect(continueKMeans(vectors, 3, known, seededRandom(1)).clusters).toEqual([1, 1, 0, 0, 2, 2]);
  });

  it.each([
    ['no vectors', directions(), 2],
    ['no clusters', five, 0],
  ])('gives %s no clusters', (_, vectors, k) => {
    const { clusters, coherence } = sphericalKMeans(vectors, k, 2, seededRandom(1));
    expect(clusters.filter((cluster) => cluster >= 0)).toEqual([]);
    expect(coherence).toBe(0);
  });

  it('gives every vector the centre it is nearest, or none, and repeats itself', () => {
    const vectors = fc.array(
      fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 })),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(vectors, fc.integer({ min: 1, max: 6 }), fc.nat(), (list, k, seed) => {
        const given = directions(...list);
        const found = sphericalKMeans(given, k, 2, seededRandom(seed));
        expect(found.clusters).toHaveLength(list.length);
        for (const cluster of found.clusters) expect(cluster).toBeLessThan(k);
        expect(found.coherence).toBeGreaterThanOrEqual(0);
        expect(found.coherence).toBeLessThanOrEqual(list.length + 1e-9);
        expect(sphericalKMeans(given, k, 2, seededRandom(seed))).toEqual(found);
      }),
    );
  });
});
