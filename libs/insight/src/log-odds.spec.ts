import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agree, golden, tableFrom } from './golden.fixture.js';
import { logOddsRatio } from './log-odds.js';
import { defaultOptions } from './options.js';

describe('log-odds ratio', () => {
  // Of 4 + 5 voices 3 + 1 mention it, so with a share of ½ the prior is ½ × (4 + ½) = 2¼ for and ½ × (5 + ½) = 2¾
  // against: odds here (3 + 2¼) / (1 + 2¾) = 7/5, odds there (1 + 2¼) / (4 + 2¾) = 13/27, ratio 189/65;
  // variance 4/21 + 4/15 + 4/13 + 4/27 = 0.9129833.
  it('gives ln(189/65) with variance 0.913 for 3 of 4 against 1 of 5', () => {
    const { logOdds, interval, z } = logOddsRatio(
      { mentions: 3, voices: 4, mentionsElsewhere: 1, voicesElsewhere: 5 },
      0.5,
    );
    const variance = 4 / 21 + 4 / 15 + 4 / 13 + 4 / 27;
    expect(logOdds).toBeCloseTo(Math.log(189 / 65), 12);
    expect(z).toBeCloseTo(Math.log(189 / 65) / Math.sqrt(variance), 12);
    expect(interval.upper - interval.lower).toBeCloseTo(2 * 1.959963984540054 * Math.sqrt(variance), 12);
  });

  it.each(golden.logOdds)(
    'agrees with 50 digits for $table and a prior share of $priorShare',
    ({ table, priorShare, ...expected }) => {
      const { logOdds, interval, z } = logOddsRatio(tableFrom(table), priorShare);
      // A difference of two near-equal logarithms keeps fewer digits.
      expect(Math.abs(logOdds - expected.logOdds)).toBeLessThan(1e-11);
      expect(Math.abs(z - expected.z)).toBeLessThan(1e-10);
      expect(agree(interval.lower, expected.lower, 1e-10)).toBe(true);
      expect(agree(interval.upper, expected.upper, 1e-10)).toBe(true);
    },
  );

  it('is finite, and rises as more here mention it', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(500),
        fc.nat(500),
        fc.nat(500),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (y, n, ye, ne, prior) => {
          const table = { mentions: y, voices: y + n, mentionsElsewhere: ye, voicesElsewhere: ye + ne };
          const here = logOddsRatio(table, prior);
          expect([here.logOdds, here.z, here.interval.lower, here.interval.upper].every(Number.isFinite)).toBe(true);
          if (n > 0) expect(logOddsRatio({ ...table, mentions: y + 1 }, prior).logOdds).toBeGreaterThan(here.logOdds);
        },
      ),
    );
  });

  it('never ranks higher for being said more elsewhere, at the default prior and from five voices on', () => {
    const table = fc.record({
      mentions: fc.integer({ min: 5, max: 60 }),
      rest: fc.nat(500),
      mentionsElsewhere: fc.nat(60),
      restElsewhere: fc.integer({ min: 1, max: 3000 }),
    });
    fc.assert(
      fc.property(table, ({ mentions, rest, mentionsElsewhere, restElsewhere }) => {
        const voices = mentions + rest;
        const voicesElsewhere = mentionsElsewhere + restElsewhere;
        if (mentions / voices < mentionsElsewhere / voicesElsewhere) return;
        const z = logOddsRatio({ mentions, voices, mentionsElsewhere, voicesElsewhere }, defaultOptions.priorShare).z;
        const more = logOddsRatio(
          { mentions, voices, mentionsElsewhere: mentionsElsewhere + 1, voicesElsewhere },
          defaultOptions.priorShare,
        ).z;
        expect(more).toBeLessThanOrEqual(z + 1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  it('shrinks towards no difference as the prior grows', () => {
    const table = { mentions: 8, voices: 60, mentionsElsewhere: 4, voicesElsewhere: 240 };
    const sizes = [0.1, 0.5, 1, 10, 100].map((prior) => Math.abs(logOddsRatio(table, prior).logOdds));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});
