import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agree, golden } from './golden.fixture.js';
import { wilson } from './wilson.js';

describe('Wilson interval', () => {
  it('gives 0 to z² / (n + z²) when none of ten do', () => {
    const interval = wilson(0, 10);
    expect(interval?.lower).toBe(0);
    expect(interval?.upper).toBeCloseTo(3.841458820694124 / 13.841458820694124, 12);
  });

  it('says nothing about nobody', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it.each(golden.wilson)('agrees with 50 digits for $successes of $trials', ({ successes, trials, lower, upper }) => {
    const interval = wilson(successes, trials);
    expect(Math.abs((interval?.lower ?? -1) - lower)).toBeLessThan(1e-14);
    expect(agree(interval?.upper ?? -1, upper, 1e-13)).toBe(true);
  });

  it('holds the share and stays inside 0 to 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e4, noNaN: true }),
        fc.double({ min: 0, max: 1e4, noNaN: true }),
        (yes, no) => {
          const interval = wilson(yes, yes + no);
          if (interval === null) return;
          const share = yes / (yes + no);
          expect(interval.lower).toBeGreaterThanOrEqual(0);
          expect(interval.lower).toBeLessThanOrEqual(share + 1e-12);
          expect(interval.upper).toBeGreaterThanOrEqual(share - 1e-12);
          expect(interval.upper).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
