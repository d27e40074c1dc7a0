/**
 * Logistic regression with a quadratic penalty: convex, so that the same examples give the same weights, whatever the start.
 * By Newton's method with conjugate gradients (Lin, Weng & Keerthi 2008, JMLR 9, pages 627-650).
 */

/** Sparse rows: row i is `columns` and `values` from `starts[i]` to `starts[i + 1]`. */
export interface SparseRows {
  readonly starts: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly number[];
  /** How many columns there are. */
  readonly width: number;
}

export interface Logistic {
  /** One a column. */
  readonly weights: Float64Array;
  readonly intercept: number;
}

const mostNewtonSteps = 30;
const mostGradientSteps = 30;
/** Of the first gradient: a smaller one is the bottom. */
const flat = 1e-5;

/**
 * The weights w and intercept b that make Σ cᵢ [ln(1 + exp zᵢ) − yᵢ zᵢ] + ½ λ |w|² least, with zᵢ = w · xᵢ + b.
 * @param targets yᵢ, 0-1.
 * @param counts cᵢ, how often each row counts, above 0.
 * @param penalty λ, above 0; the intercept is not penalized.
 */
export function fitLogistic(
  rows: SparseRows,
  targets: readonly number[],
  counts: readonly number[],
  penalty: number,
): Logistic {
  const size = rows.width + 1;
  let point = new Float64Array(size);
  let margins = marginsOf(rows, point);
  let loss = lossOf(margins, point, targets, counts, penalty);
  let least = -1;
  for (let step = 0; step < mostNewtonSteps; step++) {
    const chances = margins.map(chanceOf);
    const gradient = transposed(
      rows,
      chances.map((chance, i) => (counts[i] ?? 0) * (chance - (targets[i] ?? 0))),
    );
    for (let j = 0; j < rows.width; j++) gradient[j]! += penalty * point[j]!;
    const length = Math.sqrt(dot(gradient, gradient));
    if (least < 0) least = flat * length;
    if (length <= least) break;
    const curvature = chances.map((chance, i) => (counts[i] ?? 0) * Math.max(1e-12, chance * (1 - chance)));
    const direction = newtonDirection(rows, gradient, curvature, penalty);
    const slope = dot(gradient, direction);
    let next = point;
    let nextMargins = margins;
    let nextLoss = loss;
    for (let share = 1; share > 1e-6; share /= 2) {
      next = point.map((value, j) => value + share * direction[j]!);
      nextMargins = marginsOf(rows, next);
      nextLoss = lossOf(nextMargins, next, targets, counts, penalty);
      if (nextLoss <= loss + 1e-4 * share * slope) break;
    }
    if (!(nextLoss < loss)) break;
    point = next;
    margins = nextMargins;
    loss = nextLoss;
  }
  return { weights: point.slice(0, rows.width), intercept: point[rows.width] ?? 0 };
}

/** 1 / (1 + exp −z). */
export function chanceOf(margin: number): number {
  return margin >= 0 ? 1 / (1 + Math.exp(-margin)) : Math.exp(margin) / (1 + Math.exp(margin));
}

/** w · xᵢ + b of every row; the last of `point` is b. */
function marginsOf({ starts, columns, values, width }: SparseRows, point: Float64Array): Float64Array {
  const margins = new Float64Array(Math.max(0, starts.length - 1)).fill(point[width] ?? 0);
  for (let row = 0; row < margins.length; row++) {
    let sum = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += values[at]! * point[columns[at]!]!;
    margins[row]! += sum;
  }
  return margins;
}

/** Σ sᵢ (xᵢ, 1). */
function transposed({ starts, columns, values, width }: SparseRows, scales: Float64Array): Float64Array {
  const sums = new Float64Array(width + 1);
  for (let row = 0; row < scales.length; row++) {
    const scale = scales[row]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) sums[columns[at]!]! += scale * values[at]!;
    sums[width]! += scale;
  }
  return sums;
}

function lossOf(
  margins: Float64Array,
  point: Float64Array,
  targets: readonly number[],
  counts: readonly number[],
  penalty: number,
): number {
  let loss = 0;
  for (let j = 0; j < point.length - 1; j++) loss += (penalty / 2) * point[j]! ** 2;
  margins.forEach((z, i) => {
    const log = z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
    loss += (counts[i] ?? 0) * (log - (targets[i] ?? 0) * z);
  });
  return loss;
}

/** Solves (Σ hᵢ xᵢ xᵢᵀ + λ I) d = −g by conjugate gradients, nearly. */
function newtonDirection(
  rows: SparseRows,
  gradient: Float64Array,
  curvature: Float64Array,
  penalty: number,
): Float64Array {
  const direction = new Float64Array(gradient.length);
  const residual = gradient.map((value) => -value);
  let search = Float64Array.from(residual);
  let square = dot(residual, residual);
  const enough = square * 1e-4;
  for (let step = 0; step < mostGradientSteps && square > enough; step++) {
    const along = marginsOf(rows, search).map((value, i) => value * curvature[i]!);
    const product = transposed(rows, along);
    for (let j = 0; j < rows.width; j++) product[j]! += penalty * search[j]!;
    const length = square / dot(search, product);
    for (let j = 0; j < direction.length; j++) {
      direction[j]! += length * search[j]!;
      residual[j]! -= length * product[j]!;
    }
    const left = dot(residual, residual);
    search = search.map((value, j) => residual[j]! + (left / square) * value);
    square = left;
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
