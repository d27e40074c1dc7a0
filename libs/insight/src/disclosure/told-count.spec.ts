import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { golden } from '../golden.fixture.js';
import { figureName, type Dimension } from './figure-name.js';
import { halfSteps } from './half-step.js';
import { checkThreshold, countBounds, sumOfTold, tellCount } from './told-count.js';

describe('the rule for counts', () => {
  it.each([
    [0, 0, null],
    [4, 0, null],
    [4.99, 0, null],
    [5, 0, 5],
    [9, 0, 5],
    [10, 0, 10],
    [120, 0, 120],
    [0, 1, null],
    [5, 1, null],
    [5.75, 1, null],
    [5.75, 0, 5],
    [6, 1, 5],
    [10, 1, 5],
    [11, 1, 10],
    [120, 1, 115],
  ] as const)('tells %p voices with half-step %p as %p', (voices, halfStep, told) => {
    expect(tellCount(voices, halfStep, 5)).toBe(told);
  });

  it('adds up what is told, and tells nothing of parts that are all hidden', () => {
    const told = (voices: number) => tellCount(voices, 0, 5);
    expect(sumOfTold([told(12), told(4), told(27)])).toBe(35);
    expect([sumOfTold([told(4), told(0)]), sumOfTold([])]).toEqual([null, null]);
  });

  it('takes ten tenths for one', () => {
    const five = Array.from({ length: 50 }, () => 0.1).reduce((sum, each) => sum + each, 0);
    expect(five).not.toBe(5);
    expect(tellCount(five, 0, 5)).toBe(5);
    expect(tellCount(five, 1, 5)).toBe(null);
  });

  it('tells whole steps or nothing, within its bounds, and more voices never as fewer', () => {
    const voices = fc.oneof(fc.nat(200), fc.double({ min: 0, max: 200, noNaN: true }));
    fc.assert(
      fc.property(voices, voices, fc.constantFrom(0, 1), fc.integer({ min: 2, max: 12 }), (one, other, halfStep, k) => {
        const told = tellCount(one, halfStep, k);
        expect(told === null || (told >= k && told % k === 0)).toBe(true);
        const { least, most } = countBounds(told, k);
        const whole = Math.floor(one + 1e-9);
        expect(whole).toBeGreaterThanOrEqual(least);
        expect(whole).toBeLessThanOrEqual(most);
        const more = tellCount(Math.max(one, other), halfStep, k);
        expect(more ?? 0).toBeGreaterThanOrEqual(tellCount(Math.min(one, other), halfStep, k) ?? 0);
        expect(tellCount(one, 0, k) ?? 0).toBeGreaterThanOrEqual(tellCount(one, 1, k) ?? 0);
      }),
    );
  });

  it.each(golden.told)('agrees with Python: $figure in steps of $k', ({ secret, figure, k, told }) => {
    const name = figureName(...figure.map(([dimension, elements]) => [dimension as Dimension, ...elements] as const));
    const halfStep = halfSteps(secret)(name);
    expect(told.map((_, voices) => tellCount(voices, halfStep, k))).toEqual(told);
  });

  it.each([0, 1, 2.5, -5, Number.NaN, Infinity])('refuses the threshold %p', (k) => {
    expect(() => checkThreshold(k)).toThrow(expect.objectContaining({ code: 'INSIGHT_OPTION_INVALID' }));
  });
});
