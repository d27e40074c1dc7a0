/**
 * Multinomial logistic regression with a quadratic penalty: convex, so that the same examples give the same weights,
 * whatever the start. By Newton's method with conjugate gradients (Lin, Weng & Keerthi 2008, JMLR 9, pages 627-650).
 */
import { toChances } from './multinomial-mixture.js';

/** Sparse rows: row i is `columns` and `values` from `starts[i]` to `starts[i + 1]`. */
export interface SparseRows {
  readonly starts: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly number[];
  /** How many columns there are. */
  readonly width: number;
}

export interface Softmax {
  /** Columns × classes. */
  readonly weights: Float64Array;
  /** One a class; they sum to 0. */
  readonly intercepts: Float64Array;
}

const mostNewtonSteps = 30;
const mostGradientSteps = 12;
/** Of the first gradient: a smaller one is the bottom. */
const flat = 1e-3;

/**
 * The weights W and intercepts b that make − Σ cᵢ Σ yᵢₖ ln pᵢₖ + ½ λ |W|² least, where pᵢ are the chances of the classes,
 * in proportion to exp(xᵢ W + b).
 * @param targets rows × classes: yᵢₖ, the share of each class, together 1 a row.
 * @param counts cᵢ, how often each row counts, above 0.
 * @param penalty λ, above 0; the intercepts are not penalized.
 */
export function fitSoftmax(
  rows: SparseRows,
  targets: Float64Array,
  counts: readonly number[],
  classes: number,
  penalty: number,
): Softmax {
  const free = rows.width * classes;
  let point = new Float64Array(free + classes);
  let { loss, chances } = lossOf(rows, point, targets, counts, classes, penalty);
  let least = -1;
  for (let step = 0; step < mostNewtonSteps; step++) {
    const errors = chances.map((chance, i) => (counts[Math.floor(i / classes)] ?? 0) * (chance - targets[i]!));
    const gradient = transposed(rows, errors, classes);
    for (let j = 0; j < free; j++) gradient[j]! += penalty * point[j]!;
    const length = Math.sqrt(dot(gradient, gradient));
    if (least < 0) least = flat * length;
    if (length <= least) break;
    const direction = newtonDirection(rows, gradient, chances, counts, classes, penalty);
    const slope = dot(gradient, direction);
    let next = { point, loss, chances };
    for (let share = 1; share > 1e-6; share /= 2) {
      const tried = point.map((value, j) => value + share * direction[j]!);
      next = { point: tried, ...lossOf(rows, tried, targets, counts, classes, penalty) };
      if (next.loss <= loss + 1e-4 * share * slope) break;
    }
    if (!(next.loss < loss)) break;
    ({ point, loss, chances } = next);
  }
  return { weights: point.slice(0, free), intercepts: point.slice(free) };
}

/** Rows × classes: xᵢ W + b. */
function scoresOf({ starts, columns, values, width }: SparseRows, point: Float64Array, classes: number): Float64Array {
  const scores = new Float64Array(Math.max(0, starts.length - 1) * classes);
  for (let row = 0; row * classes < scores.length; row++) {
    const to = row * classes;
    for (let k = 0; k < classes; k++) scores[to + k] = point[width * classes + k]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const value = values[at]!;
      const from = columns[at]! * classes;
      for (let k = 0; k < classes; k++) scores[to + k]! += value * point[from + k]!;
    }
  }
  return scores;
}

/** Σ (xᵢ, 1) eᵢ. */
function transposed(
  { starts, columns, values, width }: SparseRows,
  errors: Float64Array,
  classes: number,
): Float64Array {
  const sums = new Float64Array((width + 1) * classes);
  for (let row = 0; row * classes < errors.length; row++) {
    const from = row * classes;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const value = values[at]!;
      const to = columns[at]! * classes;
      for (let k = 0; k < classes; k++) sums[to + k]! += value * errors[from + k]!;
    }
    for (let k = 0; k < classes; k++) sums[width * classes + k]! += errors[from + k]!;
  }
  return sums;
}

function lossOf(
  rows: SparseRows,
  point: Float64Array,
  targets: Float64Array,
  counts: readonly number[],
  classes: number,
  penalty: number,
): { loss: number; chances: Float64Array } {
  const chances = scoresOf(rows, point, classes);
  let loss = 0;
  for (let j = 0; j < rows.width * classes; j++) loss += (penalty / 2) * point[j]! ** 2;
  for (let from = 0; from < chances.length; from += classes) {
    const own = chances.subarray(from, from + classes);
    toChances(own);
    for (let k = 0; k < classes; k++)
      if (targets[from + k]! > 0)
        loss -= (counts[from / classes] ?? 0) * targets[from + k]! * Math.log(Math.max(1e-300, own[k]!));
  }
  return { loss, chances };
}

/** Solves H d = −g by conjugate gradients, nearly; H is the curvature of the loss. */
function newtonDirection(
  rows: SparseRows,
  gradient: Float64Array,
  chances: Float64Array,
  counts: readonly number[],
  classes: number,
  penalty: number,
): Float64Array {
  const free = rows.width * classes;
  const direction = new Float64Array(gradient.length);
  const residual = gradient.map((value) => -value);
  const search = Float64Array.from(residual);
  let square = dot(residual, residual);
  const enough = square * 0.1;
  for (let step = 0; step < mostGradientSteps && square > enough; step++) {
    const along = scoresOf(rows, search, classes);
    for (let from = 0; from < along.length; from += classes) {
      let mean = 0;
      for (let k = 0; k < classes; k++) mean += chances[from + k]! * along[from + k]!;
      const count = counts[from / classes] ?? 0;
      for (let k = 0; k < classes; k++) along[from + k] = count * chances[from + k]! * (along[from + k]! - mean);
    }
    const product = transposed(rows, along, classes);
    for (let j = 0; j < free; j++) product[j]! += penalty * search[j]!;
    const curvature = dot(search, product);
    if (!(curvature > 0)) break;
    const length = square / curvature;
    for (let j = 0; j < direction.length; j++) {
      direction[j]! += length * search[j]!;
      residual[j]! -= length * product[j]!;
    }
    const left = dot(residual, residual);
    for (let j = 0; j < search.length; j++) search[j] = residual[j]! + (left / square) * search[j]!;
    square = left;
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
