/**
 * The first directions of a sparse matrix, for latent semantic analysis (Deerwester et al. 1990, doi
 * 10.1002/(SICI)1097-4571(199009)41:6<391::AID-ASI1>3.0.CO;2-9), by a randomized range finder with power iterations
 * (Halko, Martinsson & Tropp 2011, doi 10.1137/090771806, algorithms 4.4 and 5.1).
 */
import { normalNumbers } from './normal-numbers.js';
import { symmetricEigen } from './symmetric-eigen.js';
import type { TermMatrix } from './term-matrix.js';

/** A dense matrix by rows. */
export interface Dense {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export interface TruncatedSvd {
  /** Descending, at most as many as asked for; those that are nothing are left out. */
  readonly singularValues: readonly number[];
  /** Rows × directions: each row of the matrix in the directions found, U Σ. The sign of a direction is arbitrary. */
  readonly projected: Dense;
}

const oversampling = 10;
const powerIterations = 2;
/** Of the largest singular value: less is noise of rounding. */
const nothing = 1e-9;

/**
 * The best approximation of so many directions, nearly.
 * @param weights one for each row, how much it pulls on the directions; all above 0.
 * @param random numbers in [0, 1): see `seededRandom`.
 */
export function truncatedSvd(
  matrix: TermMatrix,
  weights: readonly number[],
  directions: number,
  random: () => number,
): TruncatedSvd {
  const terms = matrix.terms.length;
  const width = Math.min(directions + oversampling, matrix.rows, terms);
  const root = Float64Array.from(weights, Math.sqrt);
  let range = times(matrix, root, { rows: terms, columns: width, values: normalNumbers(terms * width, random) });
  orthonormalize(range);
  for (let power = 0; power < powerIterations; power++) {
    const back = transposedTimes(matrix, root, range);
    orthonormalize(back);
    range = times(matrix, root, back);
    orthonormalize(range);
  }
  // B = Qᵀ A is small on one side: A ≈ Q B, and B Bᵀ = W Σ² Wᵀ.
  const b = transposedTimes(matrix, root, range);
  const { values, vectors } = symmetricEigen(gram(b), width);
  const singularValues: number[] = [];
  for (const value of values.slice(0, directions)) {
    const singular = Math.sqrt(Math.max(0, value));
    if (singular > nothing * Math.sqrt(Math.max(0, values[0] ?? 0)) && singular > 0) singularValues.push(singular);
  }
  const kept = singularValues.length;
  const right = new Float64Array(terms * kept);
  for (let term = 0; term < terms; term++)
    for (let direction = 0; direction < kept; direction++) {
      let sum = 0;
      for (let q = 0; q < width; q++) sum += (b.values[term * width + q] ?? 0) * (vectors[q * width + direction] ?? 0);
      right[term * kept + direction] = sum / (singularValues[direction] ?? 1);
    }
  const even = new Float64Array(matrix.rows).fill(1);
  return { singularValues, projected: times(matrix, even, { rows: terms, columns: kept, values: right }) };
}

/** diag(scale) A X. */
function times(matrix: TermMatrix, scale: Float64Array, x: Dense): Dense {
  const { columns: width } = x;
  const values = new Float64Array(matrix.rows * width);
  for (let row = 0; row < matrix.rows; row++)
    for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at++) {
      const value = (matrix.values[at] ?? 0) * (scale[row] ?? 0);
      const from = (matrix.columns[at] ?? 0) * width;
      for (let c = 0; c < width; c++) values[row * width + c]! += value * x.values[from + c]!;
    }
  return { rows: matrix.rows, columns: width, values };
}

/** Aᵀ diag(scale) Y. */
function transposedTimes(matrix: TermMatrix, scale: Float64Array, y: Dense): Dense {
  const { columns: width } = y;
  const values = new Float64Array(matrix.terms.length * width);
  for (let row = 0; row < matrix.rows; row++)
    for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at++) {
      const value = (matrix.values[at] ?? 0) * (scale[row] ?? 0);
      const to = (matrix.columns[at] ?? 0) * width;
      for (let c = 0; c < width; c++) values[to + c]! += value * y.values[row * width + c]!;
    }
  return { rows: matrix.terms.length, columns: width, values };
}

/** Makes the columns orthonormal, in place, by modified Gram-Schmidt, twice; what depends on those before becomes 0. */
function orthonormalize({ rows, columns, values }: Dense): void {
  const project = (onto: number, column: number) => {
    let dot = 0;
    for (let row = 0; row < rows; row++) dot += values[row * columns + onto]! * values[row * columns + column]!;
    for (let row = 0; row < rows; row++) values[row * columns + column]! -= dot * values[row * columns + onto]!;
  };
  const length = (column: number) => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += values[row * columns + column]! ** 2;
    return Math.sqrt(sum);
  };
  for (let column = 0; column < columns; column++) {
    const before = length(column);
    for (let again = 0; again < 2; again++) for (let onto = 0; onto < column; onto++) project(onto, column);
    const left = length(column);
    const scale = left > 1e-10 * before && left > 0 ? 1 / left : 0;
    for (let row = 0; row < rows; row++) values[row * columns + column]! *= scale;
  }
}

/** Xᵀ X. */
function gram({ rows, columns, values }: Dense): Float64Array {
  const product = new Float64Array(columns * columns);
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < columns; i++) {
      const value = values[row * columns + i]!;
      for (let j = 0; j < columns; j++) product[i * columns + j]! += value * values[row * columns + j]!;
    }
  return product;
}
