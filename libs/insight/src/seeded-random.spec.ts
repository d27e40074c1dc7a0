import { describe, expect, it } from '@jest/globals';
import { seededRandom } from './seeded-random.js';

describe('seeded random', () => {
  it('repeats itself for a seed and differs between seeds', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('is spread evenly: ten equal bins of 100,000 draws, chi-square below 27.9 (p = .001)', () => {
    const random = seededRandom(1);
    const bins = new Array<number>(10).fill(0);
    for (let n = 0; n < 100_000; n++) {
      const bin = Math.floor(random() * 10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    expect(bins.reduce((sum, bin) => sum + (bin - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
  });
});
