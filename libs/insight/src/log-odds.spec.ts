import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agree, golden, tableFrom } from './golden.fixture.js';
import { logOddsRatio } from './log-odds.js';

describe('log-odds ratio', () => {
  // Elsewhere (1 + ½) / (2 + 1) = ½ mention it, so a prior of two voices is one for and one against on either side:
  // odds here (4 + 1) / (5 + 1), odds there (1 + 1) / (1 + 1); variance 1/5 + 1/6 + 1/2 + 1/2 = 41/30.
  it('gives ln(5/6) with variance 41/30 for 4 of 9 against 1 of 2', () => {
    const { logOdds, interval, z } = logOddsRatio({ mentions: 4, voices: 9, mentionsElsewhere: 1, voicesElsewhere: 2 }, 2);
    expect(logOdds).toBeCloseTo(-0.1823215568, 9);
    expect(z).toBeCloseTo(-0.1823215568 / Math.sqrt(41 / 30), 9);
    expect(interval.upper - interval.lower).toBeCloseTo(2 * 1.959963984540054 * Math.sqrt(41 / 30), 9);
  });

  it.each(golden.logOdds)('agrees with 50 digits for $table and a prior of $priorVoices', ({ table, priorVoices, ...expected }) => {
    const { logOdds, interval, z } = logOddsRatio(tableFrom(table), priorVoices);
    // A difference of two near-equal logarithms keeps fewer digits.
    expect(Math.abs(logOdds - expected.logOdds)).toBeLessThan(1e-11);
    expect(Math.abs(z - expected.z)).toBeLessThan(1e-10);
    expect(agree(interval.lower, expected.lower, 1e-10)).toBe(true);
    expect(agree(interval.upper, expected.upper, 1e-10)).toBe(true);
  });

  it('is finite, and rises as more here mention it', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500), fc.double({ min: 0.01, max: 1000, noNaN: true }), (y, n, ye, ne, prior) => {
        const table = { mentions: y, voices: y + n, mentionsElsewhere: ye, voicesElsewhere: ye + ne };
        const here = logOddsRatio(table, prior);
        expect([here.logOdds, here.z, here.interval.lower, here.interval.upper].every(Number.isFinite)).toBe(true);
        if (n > 0) expect(logOddsRatio({ ...table, mentions: y + 1 }, prior).logOdds).toBeGreaterThan(here.logOdds);
      }),
    );
  });

  it('shrinks towards no difference as the prior grows', () => {
    const table = { mentions: 8, voices: 60, mentionsElsewhere: 4, voicesElsewhere: 240 };
    const sizes = [1, 10, 100, 1000, 10000].map((prior) => Math.abs(logOddsRatio(table, prior).logOdds));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});
