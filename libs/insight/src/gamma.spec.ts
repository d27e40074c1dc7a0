import { describe, expect, it } from '@jest/globals';
import { logGamma, upperGammaRatio } from './gamma.js';
import { agree, golden } from './golden.fixture.js';

describe('gamma function', () => {
  it('is the factorial: Γ(5) = 24', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
  });

  it.each(golden.logGamma)('agrees at $x', ({ x, value }) => {
    expect(Math.abs(logGamma(x) - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
  });

  it('gives e to the minus x for a = 1', () => {
    expect(upperGammaRatio(1, 2)).toBeCloseTo(Math.exp(-2), 14);
  });

  it.each(golden.chiSquare)('gives the chi-square tail of $x at $df degrees of freedom', ({ x, df, p }) => {
    expect(agree(upperGammaRatio(df / 2, x / 2), p, 1e-10)).toBe(true);
  });
});
