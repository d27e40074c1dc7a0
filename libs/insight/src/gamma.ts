/**
 * The gamma function's logarithm, by Lanczos' approximation (g = 7, nine terms; relative error below 1e-14), and the
 * regularised incomplete gamma functions, by series or continued fraction (modified Lentz).
 * Lanczos 1964, doi 10.1137/0701008; Thompson & Barnett 1986, doi 10.1016/0021-9991(86)90046-X.
 */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

const mostRemembered = 1 << 21;

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const t = shifted + 7.5;
  let sum: number = lanczos[0];
  for (let i = 1; i < lanczos.length; i++) sum += (lanczos[i] ?? 0) / (shifted + i);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

let factorials = new Float64Array(0);

/** ln n! for whole n >= 0, remembered: an analysis asks for the same few thousand over and over. */
export function logFactorial(n: number): number {
  if (n >= mostRemembered) return logGamma(n + 1);
  if (n >= factorials.length) {
    const grown = new Float64Array(Math.min(mostRemembered, Math.max(1024, 2 * (n + 1))));
    grown.set(factorials);
    for (let i = factorials.length; i < grown.length; i++) grown[i] = logGamma(i + 1);
    factorials = grown;
  }
  return factorials[n] ?? 0;
}

/** Q(a, x) = Γ(a, x) / Γ(a), for a > 0 and x >= 0; between 0 and 1. */
export function upperGammaRatio(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x < a + 1) return Math.max(0, 1 - lowerSeries(a, x));
  const scale = scaleOf(a, x);
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 100_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / nonZero(an * d + b, tiny);
    c = nonZero(b + an / c, tiny);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return Math.min(1, Math.max(0, scale * fraction));
}

/** P(a, x) = 1 − Q(a, x), told apart from 0 however small it is. */
export function lowerGammaRatio(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperGammaRatio(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-16; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.min(1, scaleOf(a, x) * sum);
}

function scaleOf(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - logGamma(a));
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
