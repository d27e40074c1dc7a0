import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wilson } from '../wilson.js';
import { tellCount } from './told-count.js';
import { tellPart } from './told-part.js';

const k = 5;

describe('a part of those who were heard', () => {
  it('is told by told counts, with the widest interval that they allow', () => {
    // 10 to 15 of 40 to 45: at the least 10 of 45, at the most 15 of 40.
    const told = tellPart(tellCount(12, 0, k), tellCount(43, 0, k), k);
    expect(told).toMatchObject({ voices: 10, share: 0.25 });
    expect(told.interval).toEqual({ lower: wilson(10, 45)?.lower, upper: wilson(15, 40)?.upper });
    // Wilson 1927 by hand: (10 + 1.9207 - 1.96 √(10 · 35 / 45 + 0.9604)) / (45 + 3.8415).
    expect(told.interval.lower).toBeCloseTo(0.1254, 4);
  });

  it('has an interval from nothing where it is hidden, and knows nothing where the whole is', () => {
    expect(tellPart(null, tellCount(40, 0, k), k)).toEqual({
      voices: null,
      share: null,
      interval: { lower: 0, upper: wilson(5, 40)?.upper },
    });
    expect(tellPart(null, null, k)).toEqual({ voices: null, share: null, interval: { lower: 0, upper: 1 } });
  });

  it('never leaves the true interval out, whatever the half-steps', () => {
    const halfStep = fc.constantFrom(0 as const, 1 as const);
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), halfStep, halfStep, (part, rest, ofPart, ofWhole) => {
        const whole = part + rest;
        const { interval } = tellPart(tellCount(part, ofPart, k), tellCount(whole, ofWhole, k), k);
        const exact = wilson(part, whole);
        expect(interval.lower).toBeLessThanOrEqual((exact?.lower ?? 1) + 1e-12);
        expect(interval.upper).toBeGreaterThanOrEqual((exact?.upper ?? 0) - 1e-12);
        expect(interval.lower).toBeGreaterThanOrEqual(0);
        expect(interval.upper).toBeLessThanOrEqual(1);
      }),
    );
  });
});
