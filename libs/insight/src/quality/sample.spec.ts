import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InsightError } from '../insight-error.js';
import { allocate, drawSample, type Drawable } from './sample.js';

const district = (id: string | null, count: number): Drawable[] =>
  Array.from({ length: count }, (_, n) => ({ id: `${id ?? 'none'}-${n}`, districtId: id }));

describe('allocation of a sample', () => {
  it.each([
    ['in proportion', [500, 300, 200], 100, [50, 30, 20]],
    // 4 % of 100 is under ten; the other 90 go 600 : 360.
    ['with ten at least', [600, 360, 40], 100, [56, 34, 10]],
    ['with all of what is less than ten', [600, 397, 3], 100, [58, 39, 3]],
    ['with an equal part where ten each is too much', [980, 10, 10], 12, [4, 4, 4]],
    ['of everything', [5, 3], 100, [5, 3]],
    ['of one', [7], 1, [1]],
    ['of nothing', [], 10, []],
  ])('is made %s', (_, sizes, size, expected) => {
    expect(allocate(sizes, size)).toEqual(expected);
  });

  it('adds up, takes no more than there are, and gives each its minimum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 12, max: 1000 }),
        (sizes, size) => {
          const taken = allocate(sizes, size);
          const all = sizes.reduce((sum, each) => sum + each, 0);
          expect(taken.reduce((sum, each) => sum + each, 0)).toBe(Math.min(size, all));
          const floor = Math.min(10, Math.floor(size / sizes.length));
          taken.forEach((each, at) => {
            expect(each).toBeLessThanOrEqual(sizes[at] ?? 0);
            expect(each).toBeGreaterThanOrEqual(Math.min(sizes[at] ?? 0, floor));
          });
        },
      ),
    );
  });
});

describe('a sample', () => {
  const statements = [...district('hotagen', 40), ...district('offerdal', 600), ...district(null, 360)];

  it('weighs up to all statements, within each district', () => {
    const sample = drawSample(statements, 100, 1);
    const weightOf = (id: string | null) =>
      sample.filter((each) => each.districtId === id).reduce((sum, each) => sum + each.weight, 0);
    expect(sample).toHaveLength(100);
    expect(new Set(sample.map((each) => each.id)).size).toBe(100);
    expect(weightOf('hotagen')).toBeCloseTo(40, 9);
    expect(weightOf('offerdal')).toBeCloseTo(600, 9);
    expect(weightOf(null)).toBeCloseTo(360, 9);
  });

  it('is the same for the same statements in any order, and another for another seed', () => {
    expect(drawSample([...statements].reverse(), 100, 7)).toEqual(drawSample(statements, 100, 7));
    expect(drawSample(statements, 100, 8)).not.toEqual(drawSample(statements, 100, 7));
  });

  // 200 draws of 10 from 50: each statement is expected 40 times, with a standard deviation of √(200 × .2 × .8) = 5.7.
  it('gives every statement the same chance, and mixes districts in the order of coding', () => {
    const times = new Map<string, number>();
    let hotagenFirst = 0;
    const fifty = [...district('hotagen', 25), ...district('offerdal', 25)];
    for (let seed = 0; seed < 200; seed++) {
      const sample = drawSample(fifty, 10, seed);
      for (const { id } of sample) times.set(id, (times.get(id) ?? 0) + 1);
      if (sample[0]?.districtId === 'hotagen') hotagenFirst++;
    }
    expect(times.size).toBe(50);
    for (const count of times.values()) expect(Math.abs(count - 40)).toBeLessThan(5 * 5.7);
    expect(Math.abs(hotagenFirst - 100)).toBeLessThan(5 * 7.1);
  });

  it('of fewer than the districts is drawn from all at once', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => ({ id: `s${n}`, districtId: `d${n}` }));
    const sample = drawSample(many, 100, 1);
    expect(sample).toHaveLength(100);
    expect(sample.reduce((sum, each) => sum + each.weight, 0)).toBeCloseTo(10_000, 6);
  });

  it('of nothing is empty', () => {
    expect(drawSample([], 50, 1)).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN])('cannot be of %p', (size) => {
    expect(() => drawSample(statements, size, 1)).toThrow(InsightError);
  });

  it('cannot be drawn from a statement that stands twice', () => {
    expect(() => drawSample([...statements, ...district('hotagen', 1)], 10, 1)).toThrow(InsightError);
  });
});
