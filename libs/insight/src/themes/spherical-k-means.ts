/**
 * Groups unit vectors by direction, so that a long text and a short one about the same thing fall together.
 * Dhillon & Modha 2001, doi 10.1023/A:1007612920971; first centres spread out as in k-means++
 * (Arthur & Vassilvitskii 2007, SODA, pages 1027-1035).
 */

/** A sparse vector of length one; `terms` ascending. */
export interface SparseVector {
  readonly terms: readonly number[];
  readonly values: readonly number[];
  /** How much it pulls on its centre, above 0. */
  readonly weight: number;
}

export interface Clustering {
  /** The cluster of each vector; -1 when it shares no term with any centre. */
  readonly clusters: readonly number[];
  /** Cosine with its centre, 0-1. */
  readonly similarities: readonly number[];
  /** Weighted sum of similarities; higher is better. */
  readonly coherence: number;
}

const mostRounds = 50;

/** The best of `starts` runs. The same vectors and random numbers give the same clusters. */
export function sphericalKMeans(
  vectors: readonly SparseVector[],
  terms: number,
  k: number,
  starts: number,
  random: () => number,
): Clustering {
  let best: Clustering = { clusters: [], similarities: [], coherence: -1 };
  if (vectors.length === 0 || k < 1) return { ...best, coherence: 0 };
  for (let start = 0; start < starts; start++) {
    const result = oneRun(vectors, terms, Math.min(k, vectors.length), random);
    if (result.coherence > best.coherence) best = result;
  }
  return best;
}

function oneRun(vectors: readonly SparseVector[], terms: number, k: number, random: () => number): Clustering {
  let centres = spreadCentres(vectors, terms, k, random);
  let result = assign(vectors, centres);
  for (let round = 0; round < mostRounds; round++) {
    centres = centresOf(vectors, result.clusters, centres, terms);
    const next = assign(vectors, centres);
    const improved = next.coherence > result.coherence * (1 + 1e-9);
    result = next;
    if (!improved) break;
  }
  return result;
}

function spreadCentres(
  vectors: readonly SparseVector[],
  terms: number,
  k: number,
  random: () => number,
): Float64Array[] {
  const centres: Float64Array[] = [];
  const distance = vectors.map((vector) => vector.weight);
  while (centres.length < k) {
    const sum = distance.reduce((total, each) => total + each, 0);
    if (!(sum > 1e-9)) break;
    let point = random() * sum;
    let chosen = distance.findIndex((each) => (point -= each) < 0);
    if (chosen < 0) chosen = distance.findLastIndex((each) => each > 0);
    const vector = vectors[chosen];
    if (vector === undefined) break;
    const centre = new Float64Array(terms);
    vector.terms.forEach((term, i) => (centre[term] = vector.values[i] ?? 0));
    centres.push(centre);
    vectors.forEach((each, i) => {
      distance[i] = Math.min(distance[i] ?? 0, each.weight * Math.max(0, 1 - cosine(each, centre)));
    });
  }
  return centres;
}

function assign(vectors: readonly SparseVector[], centres: readonly Float64Array[]): Clustering {
  const clusters: number[] = [];
  const similarities: number[] = [];
  let coherence = 0;
  for (const vector of vectors) {
    let best = -1;
    let most = 0;
    centres.forEach((centre, index) => {
      const similarity = cosine(vector, centre);
      if (similarity > most) {
        most = similarity;
        best = index;
      }
    });
    clusters.push(best);
    similarities.push(Math.min(1, most));
    coherence += vector.weight * most;
  }
  return { clusters, similarities, coherence };
}

function centresOf(
  vectors: readonly SparseVector[],
  clusters: readonly number[],
  before: readonly Float64Array[],
  terms: number,
): Float64Array[] {
  const sums = before.map(() => new Float64Array(terms));
  vectors.forEach((vector, index) => {
    const sum = sums[clusters[index] ?? -1];
    if (sum === undefined) return;
    vector.terms.forEach((term, i) => (sum[term] = (sum[term] ?? 0) + vector.weight * (vector.values[i] ?? 0)));
  });
  // An emptied cluster keeps its centre: it may win members back.
  return sums.map((sum, index) => {
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
    return length > 0 ? sum.map((value) => value / length) : (before[index] ?? sum);
  });
}

function cosine(vector: SparseVector, centre: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.terms.length; i++) sum += (vector.values[i] ?? 0) * (centre[vector.terms[i] ?? 0] ?? 0);
  return sum;
}
