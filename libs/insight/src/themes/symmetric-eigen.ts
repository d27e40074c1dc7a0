/** Eigenvalues of a small symmetric matrix by cyclic Jacobi rotations (Golub & Van Loan 2013, Matrix Computations, 8.5). */

export interface Eigen {
  /** Descending. */
  readonly values: readonly number[];
  /** n × n by rows; column j is the eigenvector of the j:th value, of length 1. */
  readonly vectors: Float64Array;
}

const mostSweeps = 60;
const converged = 1e-14;

/** @param matrix n × n by rows, symmetric. */
export function symmetricEigen(matrix: Float64Array, n: number): Eigen {
  const a = Float64Array.from(matrix);
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < mostSweeps && apart(a, n) > converged; sweep++)
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q);
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j]! - a[i * n + i]! || i - j);
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    for (let i = 0; i < n; i++) vectors[i * n + to] = v[i * n + from]!;
  });
  return { values: order.map((i) => a[i * n + i]!), vectors };
}

/** What stands beside the diagonal, as a share of the whole. */
function apart(a: Float64Array, n: number): number {
  let beside = 0;
  let whole = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const square = a[i * n + j]! ** 2;
      whole += square;
      if (i !== j) beside += square;
    }
  return whole > 0 ? Math.sqrt(beside / whole) : 0;
}

/** Turns the p:th and q:th axes until their product is nothing. */
function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q]!;
  if (apq === 0) return;
  const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * apq);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let k = 0; k < n; k++) {
    const kp = a[k * n + p]!;
    const kq = a[k * n + q]!;
    a[k * n + p] = cosine * kp - sine * kq;
    a[k * n + q] = sine * kp + cosine * kq;
  }
  for (let k = 0; k < n; k++) {
    const pk = a[p * n + k]!;
    const qk = a[q * n + k]!;
    a[p * n + k] = cosine * pk - sine * qk;
    a[q * n + k] = sine * pk + cosine * qk;
    const vp = v[k * n + p]!;
    const vq = v[k * n + q]!;
    v[k * n + p] = cosine * vp - sine * vq;
    v[k * n + q] = sine * vp + cosine * vq;
  }
}
