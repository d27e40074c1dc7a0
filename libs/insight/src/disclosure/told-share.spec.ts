import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { golden } from '../golden.fixture.js';
import { wilson } from '../wilson.js';
import { tellDistinctiveness } from './told-distinctiveness.js';
import { tellCount, type ToldCount } from './told-count.js';
import { tellShare } from './told-share.js';

const k = 5;
const told = (count: number) => tellCount(count, 0, k);
const shareOf = (praise: number, against: number) =>
  tellShare(
    { praise: told(praise), trouble: told(against), wish: null, unclear: null, troubleOrWish: told(against) },
    k,
  );

describe('a told share', () => {
  it('is that of the told counts, with the bounds that they leave', () => {
    // 15-20 praise, 5-10 do not: from 15 of 25 to 20 of 25.
    const { share, bounds, interval } = shareOf(17, 8);
    expect(share).toBe(0.75);
    expect(bounds).toEqual({ lower: 15 / 25, upper: 20 / 25 });
    expect(interval).toEqual({ lower: wilson(15, 25)?.lower, upper: wilson(20, 25)?.upper });
  });

  it('is null when a side is hidden; bounds and interval are still what the other allows', () => {
    // 15-20 praise, 0-5 do not.
    const { share, bounds, interval } = shareOf(17, 3);
    expect(share).toBe(null);
    expect(bounds).toEqual({ lower: 15 / 20, upper: 1 });
    expect(interval).toEqual({ lower: wilson(15, 20)?.lower, upper: 1 });
  });

  it('leaves everything possible when both sides are hidden', () => {
    const { share, bounds, interval } = shareOf(4, 0);
    expect({ share, bounds, interval }).toEqual({
      share: null,
      bounds: { lower: 0, upper: 1 },
      interval: { lower: 0, upper: 1 },
    });
  });

  it.each(golden.toldShares)(
    'agrees with Python, which tries all counts: $praise praise, $troubleOrWish do not, k = $k',
    ({ k: step, bounds, interval, ...counts }) => {
      const [praise, troubleOrWish] = [counts.praise, counts.troubleOrWish].map((count) =>
        count === null ? null : tellCount(count, 0, step),
      ) as [ToldCount | null, ToldCount | null];
      const share = tellShare({ praise, trouble: null, wish: null, unclear: null, troubleOrWish }, step);
      expect(share.bounds.lower).toBeCloseTo(bounds.lower, 12);
      expect(share.bounds.upper).toBeCloseTo(bounds.upper, 12);
      expect(share.interval.lower).toBeCloseTo(interval.lower, 12);
      expect(share.interval.upper).toBeCloseTo(interval.upper, 12);
    },
  );

  it('holds the exact share and its whole interval, and is the same for all that is told the same', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.constantFrom(0, 1), fc.constantFrom(0, 1), (praise, against, o, u) => {
        fc.pre(praise + against > 0);
        const { bounds, interval } = tellShare(
          {
            praise: tellCount(praise, o, k),
            trouble: null,
            wish: null,
            unclear: null,
            troubleOrWish: tellCount(against, u, k),
          },
          k,
        );
        const exact = wilson(praise, praise + against);
        expect(praise / (praise + against)).toBeGreaterThanOrEqual(bounds.lower);
        expect(praise / (praise + against)).toBeLessThanOrEqual(bounds.upper);
        expect(exact?.lower).toBeGreaterThanOrEqual(interval.lower - 1e-12);
        expect(exact?.upper).toBeLessThanOrEqual(interval.upper + 1e-12);
      }),
    );
  });
});

describe('told distinctiveness', () => {
  it('is that of the told counts, a hidden one taken as half of k rounded down', () => {
    // Computed by hand from the formula with prior ½: 10 of 20 here, 2 of 100 elsewhere.
    const all = 121 * 0.5;
    const alpha = 0.5 * 12.5;
    const beta = all - alpha;
    const logOdds = Math.log((10 + alpha) / (10 + beta)) - Math.log((2 + alpha) / (98 + beta));
    const { logOdds: toldOdds, p } = tellDistinctiveness(
      { voices: told(12), districtVoices: told(23), voicesElsewhere: null, districtVoicesElsewhere: told(104) },
      k,
      0.5,
    );
    expect(toldOdds).toBeCloseTo(logOdds, 12);
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(1e-5);
  });

  it('is finite and within its bounds whatever is hidden', () => {
    const count = fc.constantFrom<ToldCount | null>(null, ...[5, 10, 15, 40].map(told));
    fc.assert(
      fc.property(count, count, count, count, (voices, districtVoices, voicesElsewhere, districtVoicesElsewhere) => {
        const found = tellDistinctiveness({ voices, districtVoices, voicesElsewhere, districtVoicesElsewhere }, k, 0.5);
        expect(Number.isFinite(found.logOdds) && Number.isFinite(found.z)).toBe(true);
        expect(found.p >= 0 && found.p <= 1).toBe(true);
      }),
    );
  });
});
