/**
 * Groups vectors by direction, so that a long text and a short one about the same thing fall together.
 * Dhillon & Modha 2001, doi 10.1023/A:1007612920971; first centres spread out as in k-means++
 * (Arthur & Vassilvitskii 2007, SODA, pages 1027-1035).
 */

/** Vectors of length one by rows, or of nothing but zeros; each with how much it pulls on its centre, above 0. */
export interface Directions {
  readonly dimensions: number;
  readonly values: Float64Array;
  readonly weights: readonly number[];
}

export interface Clustering {
  /** The cluster of each vector; -1 when it is more than a right angle from every centre. */
  readonly clusters: readonly number[];
  /** Weighted sum of cosines with the own centre; higher is better. */
  readonly coherence: number;
}

const mostRounds = 50;
/** Rounds end when coherence grows by no more than this share. */
const still = 1e-4;

/** Scales each row to length one, in place; a row of nothing stays so. */
export function toUnitRows(values: Float64Array, dimensions: number): void {
  for (let from = 0; dimensions > 0 && from < values.length; from += dimensions) {
    let square = 0;
    for (let i = from; i < from + dimensions; i++) square += values[i]! ** 2;
    const scale = square > 1e-18 ? 1 / Math.sqrt(square) : 0;
    for (let i = from; i < from + dimensions; i++) values[i]! *= scale;
  }
}

/** The best of `starts` runs. The same vectors and random numbers give the same clusters. */
export function sphericalKMeans(vectors: Directions, k: number, starts: number, random: () => number): Clustering {
  let best: Clustering = { clusters: vectors.weights.map(() => -1), coherence: 0 };
  if (vectors.dimensions === 0 || k < 1) return best;
  for (let start = 0; start < starts; start++) {
    const result = fromCentres(vectors, spreadCentres(vectors, new Float64Array(0), k, random));
    if (start === 0 || result.coherence > best.coherence) best = result;
  }
  return best;
}

/**
 * Starts from clusters that are known already, and looks for as many more as are missing.
 * @param clusters the known cluster of each vector, from 0; -1 where not known.
 */
export function continueKMeans(
  vectors: Directions,
  k: number,
  clusters: readonly number[],
  random: () => number,
): Clustering {
  const known = Math.max(0, ...clusters.map((cluster) => cluster + 1));
  const centres = new Float64Array(known * vectors.dimensions);
  moveCentres(vectors, clusters, centres);
  return fromCentres(vectors, spreadCentres(vectors, centres, Math.max(k, known), random));
}

function fromCentres(vectors: Directions, centres: Float64Array): Clustering {
  let result = nearest(vectors, centres);
  for (let round = 0; round < mostRounds; round++) {
    moveCentres(vectors, result.clusters, centres);
    const next = nearest(vectors, centres);
    const improved = next.coherence > result.coherence * (1 + still);
    result = next;
    if (!improved) break;
  }
  return result;
}

/** The centres given and, up to k, others: each a vector drawn by how far it is from those before. */
function spreadCentres(vectors: Directions, given: Float64Array, k: number, random: () => number): Float64Array {
  const { dimensions, values, weights } = vectors;
  const centres: number[] = [...given];
  const distances = weights.map((weight, row) => (isNothing(vectors, row) ? 0 : weight));
  const approach = (from: number) => {
    weights.forEach((weight, row) => {
      let cosine = 0;
      for (let i = 0; i < dimensions; i++) cosine += values[row * dimensions + i]! * centres[from + i]!;
      distances[row] = Math.min(distances[row] ?? 0, weight * Math.max(0, 1 - cosine));
    });
  };
  for (let from = 0; from < given.length; from += dimensions) approach(from);
  while (centres.length < k * dimensions) {
    const sum = distances.reduce((total, each) => total + each, 0);
    if (!(sum > 1e-9)) break;
    let point = random() * sum;
    let chosen = distances.findIndex((each) => (point -= each) < 0);
    if (chosen < 0) chosen = distances.findLastIndex((each) => each > 0);
    centres.push(...values.subarray(chosen * dimensions, (chosen + 1) * dimensions));
    approach(centres.length - dimensions);
  }
  return Float64Array.from(centres);
}

function isNothing({ dimensions, values }: Directions, row: number): boolean {
  for (let i = row * dimensions; i < (row + 1) * dimensions; i++) if (values[i] !== 0) return false;
  return true;
}

function nearest({ dimensions, values, weights }: Directions, centres: Float64Array): Clustering {
  let coherence = 0;
  const clusters = weights.map((weight, row) => {
    let best = -1;
    let most = 0;
    for (let from = 0; from < centres.length; from += dimensions) {
      let cosine = 0;
      for (let i = 0; i < dimensions; i++) cosine += values[row * dimensions + i]! * centres[from + i]!;
      if (cosine > most) {
        most = cosine;
        best = from / dimensions;
      }
    }
    coherence += weight * most;
    return best;
  });
  return { clusters, coherence };
}

/** Moves each centre to the middle of its own, in place. An emptied cluster keeps its centre: it may win members back. */
function moveCentres(
  { dimensions, values, weights }: Directions,
  clusters: readonly number[],
  centres: Float64Array,
): void {
  const sums = new Float64Array(centres.length);
  clusters.forEach((cluster, row) => {
    const weight = weights[row] ?? 0;
    if (cluster < 0) return;
    for (let i = 0; i < dimensions; i++) sums[cluster * dimensions + i]! += weight * values[row * dimensions + i]!;
  });
  toUnitRows(sums, dimensions);
  for (let from = 0; from < centres.length; from += dimensions)
    if (sums.subarray(from, from + dimensions).some((value) => value !== 0))
      centres.set(sums.subarray(from, from + dimensions), from);
}
