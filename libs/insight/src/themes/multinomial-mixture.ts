/**
 * What each group says, and how likely each statement is to be of it: a mixture of multinomials over terms, refined by
 * expectation-maximization from groups found otherwise (Nigam, McCallum, Thrun & Mitchell 2000,
 * doi 10.1023/A:1007692713085). A few terms in common decide where a statement belongs; cosines of few terms do that worse.
 */
import type { TermMatrix } from './term-matrix.js';

export interface Mixture {
  /** Natural logarithm of the share of each group. */
  readonly logShares: Float64Array;
  /** Terms × groups: natural logarithm of the term's chance in the group. */
  readonly logChances: Float64Array;
}

/** So many times is every term thought to be said in every group before anything is: what is unheard is not impossible. */
const smoothing = 0.3;
const mostRounds = 30;
/** Rounds end when no statement moves more than this. */
const still = 1e-3;

/**
 * @param weights how much each row counts, above 0.
 * @param clusters where each row starts, from 0; -1 for anywhere.
 */
export function fitMixture(
  matrix: TermMatrix,
  weights: readonly number[],
  clusters: readonly number[],
  groups: number,
): Mixture {
  const memberships = new Float64Array(matrix.rows * groups);
  clusters.forEach((cluster, row) => {
    if (cluster >= 0) memberships[row * groups + cluster] = 1;
    else memberships.fill(1 / groups, row * groups, (row + 1) * groups);
  });
  let mixture = estimate(matrix, weights, memberships, groups);
  for (let round = 0; round < mostRounds; round++) {
    let moved = 0;
    for (let row = 0; row < matrix.rows; row++) {
      const scores = Float64Array.from(mixture.logShares);
      for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at++) {
        const from = (matrix.columns[at] ?? 0) * groups;
        for (let group = 0; group < groups; group++) scores[group]! += mixture.logChances[from + group]!;
      }
      toChances(scores);
      for (let group = 0; group < groups; group++) {
        moved = Math.max(moved, Math.abs(scores[group]! - memberships[row * groups + group]!));
        memberships[row * groups + group] = scores[group]!;
      }
    }
    mixture = estimate(matrix, weights, memberships, groups);
    if (moved < still) break;
  }
  return mixture;
}

/** Turns log-likelihoods into chances that sum to 1, in place. */
export function toChances(scores: Float64Array): void {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - most);
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
}

function estimate(matrix: TermMatrix, weights: readonly number[], memberships: Float64Array, groups: number): Mixture {
  const terms = matrix.terms.length;
  const said = new Float64Array(terms * groups).fill(smoothing);
  const shares = new Float64Array(groups).fill(1);
  for (let row = 0; row < matrix.rows; row++) {
    const weight = weights[row] ?? 0;
    for (let group = 0; group < groups; group++) shares[group]! += weight * memberships[row * groups + group]!;
    for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at++) {
      const to = (matrix.columns[at] ?? 0) * groups;
      for (let group = 0; group < groups; group++) said[to + group]! += weight * memberships[row * groups + group]!;
    }
  }
  const totals = new Float64Array(groups);
  for (let i = 0; i < said.length; i++) totals[i % groups]! += said[i]!;
  const all = shares.reduce((a, b) => a + b, 0);
  return {
    logShares: shares.map((share) => Math.log(share / all)),
    logChances: said.map((count, i) => Math.log(count / totals[i % groups]!)),
  };
}
