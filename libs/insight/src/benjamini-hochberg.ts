/**
 * Controls the expected share of false findings among those announced.
 * Benjamini & Hochberg 1995, doi 10.1111/j.2517-6161.1995.tb02031.x.
 *
 * Their estimate of how many tests chance alone brings to p <= t is t × tests. An exact test of few voices has few
 * attainable p-values and chance reaches a given t far less often than that; counting what chance can really reach keeps
 * the promise and finds more (Heyse 2011; Döhler, Durand & Roquain 2018, doi 10.1214/18-EJS1441). So the estimate is
 * passed in.
 */

/** How many of all tests chance alone is expected to bring to this p-value or below; does not fall as p rises. */
export type ExpectedFalse = (p: number) => number;

/** The adjusted p-value (q, from p to 1) of each test, in the order given. Tests with p = 1 need not be listed. */
export function benjaminiHochberg(pValues: readonly number[], expectedFalse: ExpectedFalse): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1) || a - b);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let least = 1;
  for (let rank = order.length; rank >= 1; rank--) {
    const index = order[rank - 1] ?? 0;
    const p = pValues[index] ?? 1;
    least = Math.min(least, expectedFalse(p) / rank);
    adjusted[index] = Math.max(p, least);
  }
  return adjusted;
}

/**
 * Whether a test that is announced now would still be if its p-value rose to `p`, the other tests as they are: exactly
 * when chance alone is expected to bring at most rate × (number announced) tests there.
 */
export function staysAnnounced(
  adjusted: readonly number[],
  rate: number,
  expectedFalse: ExpectedFalse,
): (p: number) => boolean {
  const announced = adjusted.filter((q) => q <= rate).length;
  return (p) => expectedFalse(p) <= announced * rate * (1 + 1e-12);
}
