import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { figureName, type FigureName } from './figure-name.js';
import { halfSteps, halfStepsBy } from './half-step.js';
import { liesWithin } from './lies-within.js';

const elements: Readonly<Record<'district' | 'time' | 'leaning' | 'keyphrase' | 'note', readonly string[]>> = {
  district: ['a', 'b', 'c'],
  time: ['2020-09', '2020-09-01', '2020-09-02', '2020-10', 'after'],
  leaning: ['praise', 'trouble'],
  keyphrase: ['sv:ren', 'sv:väg'],
  note: ['n', 'm'],
};
const condition = fc
  .constantFrom(...(Object.keys(elements) as (keyof typeof elements)[]))
  .chain((dimension) => fc.tuple(fc.constant(dimension), fc.subarray([...elements[dimension]], { minLength: 1 })));
const figure: fc.Arbitrary<FigureName> = fc
  .array(condition, { maxLength: 3 })
  .map((conditions) => figureName(...conditions.map(([dimension, anyOf]) => [dimension, ...anyOf] as const)));
const ones = fc.uniqueArray(
  fc.constantFrom(
    ...Object.entries(elements).flatMap(([dimension, list]) => list.map((each) => `${dimension} ${each}`)),
  ),
);

describe('half-steps', () => {
  it('are never smaller for what lies within', () => {
    fc.assert(
      fc.property(figure, figure, ones, (one, other, raised) => {
        fc.pre(liesWithin(one, other));
        const halfStep = halfStepsBy((dimension, element) => (raised.includes(`${dimension} ${element}`) ? 1 : 0));
        expect(halfStep(one)).toBeGreaterThanOrEqual(halfStep(other));
      }),
      { numRuns: 3000 },
    );
  });

  const halfStep = halfStepsBy((_, element) => (['a', 'b', '2020-09'].includes(element) ? 1 : 0));
  it.each([
    ['everyone', figureName(), 0],
    ['one whose coin shows 1', figureName(['district', 'a']), 1],
    ['all of whose coins show 1', figureName(['district', 'a', 'b']), 1],
    ['some of whose coins show 0', figureName(['district', 'a', 'c']), 0],
    ['one condition of two', figureName(['district', 'c'], ['time', '2020-09']), 1],
    ['a day in a month whose coin shows 1', figureName(['time', '2020-09-07']), 1],
    ['what is said, which has no coins', figureName(['keyphrase', 'a'], ['theme', 'b'], ['text', 'a']), 0],
  ])('of %s', (_, name, expected) => {
    expect(halfStep(name)).toBe(expected);
  });

  it('follow from the secret alone, and show 1 seven times of eight', () => {
    const one = halfSteps('a'.repeat(64));
    const same = halfSteps('a'.repeat(64));
    const other = halfSteps('b'.repeat(64));
    const names = Array.from({ length: 4000 }, (_, index) => figureName(['group', `g${index}`]));
    expect(names.map(one)).toEqual(names.map(same));
    expect(names.map(one)).not.toEqual(names.map(other));
    // 3500 expected, standard deviation 21.
    const raised = names.filter((name) => one(name) === 1).length;
    expect(Math.abs(raised - 3500)).toBeLessThan(100);
  });
});
