import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { masiDistance, SetAgreement } from './alpha.js';
import { f1, f1Interval, macroF1, pooled, precision, recall } from './f1.js';
import { chanceAgreement, cohenKappa } from './kappa.js';

describe("Cohen's kappa", () => {
  // Of 50, agreed on 20 + 15: .7; the first says yes to 25, the second to 30: chance ½ × .6 + ½ × .4 = ½.
  it('is .4 where .7 agree and ½ would by chance', () => {
    const agreement = { both: 20, onlyFirst: 5, onlySecond: 10, neither: 15 };
    expect(chanceAgreement(agreement)).toBeCloseTo(0.5, 12);
    expect(cohenKappa(agreement)).toBeCloseTo(0.4, 12);
  });

  it.each([
    ['full agreement', { both: 5, onlyFirst: 0, onlySecond: 0, neither: 5 }, 1],
    ['full disagreement, half and half', { both: 0, onlyFirst: 5, onlySecond: 5, neither: 0 }, -1],
    ['nobody gave it', { both: 0, onlyFirst: 0, onlySecond: 0, neither: 9 }, null],
    ['both gave it to all', { both: 9, onlyFirst: 0, onlySecond: 0, neither: 0 }, null],
    ['only one ever gave it', { both: 0, onlyFirst: 3, onlySecond: 0, neither: 6 }, 0],
    ['nothing', { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 }, null],
  ])('for %s is as defined', (_, agreement, expected) => {
    const kappa = cohenKappa(agreement);
    expect(kappa).toEqual(expected === null ? null : expect.closeTo(expected, 12));
  });
});

describe('MASI distance', () => {
  it.each([
    [[], [], 0],
    [['a'], ['a'], 0],
    [['a'], [], 1],
    [['a'], ['b'], 1],
    // ½ × ⅔: one within the other.
    [['a'], ['a', 'b'], 2 / 3],
    // ⅓ × ⅓: they cross.
    [['a', 'b'], ['b', 'c'], 8 / 9],
  ])('of %j and %j is %d', (one, other, expected) => {
    expect(masiDistance(new Set(one), new Set(other))).toBeCloseTo(expected, 12);
    expect(masiDistance(new Set(other), new Set(one))).toBeCloseTo(expected, 12);
  });
});

describe("Krippendorff's alpha", () => {
  const once = (items: number) => new Float64Array(items).fill(1);

  // Observed (0 + ⅔ + 1) / 3 = 5/9. Codings: {a} × 3, {a,b}, {}, {b}: the 15 pairs are 2 + 3 + 3 + 1 + ⅔ + 1 = 32/3 apart,
  // so chance gives 32/45, and alpha is 1 - 25/32.
  it('is 7/32 for three items worked by hand', () => {
    const agreement = new SetAgreement([
      [['a'], ['a']],
      [['a'], ['b', 'a']],
      [[], ['b']],
    ]);
    expect(agreement.chanceDistance(once(3))).toBeCloseTo(32 / 45, 12);
    expect(agreement.alpha(once(3))).toBeCloseTo(7 / 32, 12);
  });

  it('says nothing of codings that are all the same, nor of none', () => {
    expect(new SetAgreement([[['a'], ['a']]]).alpha(once(1))).toBeNull();
    expect(new SetAgreement([]).alpha(once(0))).toBeNull();
  });

  it('counts an item drawn twice as two', () => {
    const [one, other] = [
      [['a'], ['b']],
      [['b'], ['b']],
    ] as const;
    expect(new SetAgreement([one, other]).alpha(Float64Array.of(2, 1))).toBeCloseTo(
      new SetAgreement([one, one, other]).alpha(once(3)) ?? -1,
      12,
    );
  });
});

describe('F1', () => {
  // 6 found of 8, with 4 too many: precision .6, recall .75, 12 / 18.
  const matches = { hits: 6, extra: 4, missed: 2 };
  it('is the harmonic mean of precision and recall', () => {
    expect(precision(matches)).toBeCloseTo(0.6, 12);
    expect(recall(matches)).toBeCloseTo(0.75, 12);
    expect(f1(matches)).toBeCloseTo(2 / 3, 12);
  });

  it('pools decisions (micro), or means over the themes that anybody gave (macro)', () => {
    const themes = [matches, { hits: 0, extra: 0, missed: 3 }, { hits: 0, extra: 0, missed: 0 }];
    expect(f1(pooled(themes))).toBeCloseTo(12 / 21, 12);
    expect(macroF1(themes)).toBeCloseTo(1 / 3, 12);
    expect(macroF1([])).toBeNull();
    expect(f1(pooled([]))).toBeNull();
  });

  // Wilson for 10 of 10: from 10 / (10 + 1.96²) = .7225; as F1 2 × .7225 / 1.7225 = .8389.
  it('of 1 over ten decisions may be as low as .84', () => {
    expect(f1Interval(1, 10)).toEqual({ lower: expect.closeTo(0.8389, 4), upper: 1 });
    expect(f1Interval(0, 10)).toEqual({ lower: 0, upper: expect.closeTo((2 * 0.27753) / 1.27753, 4) });
    expect(f1Interval(1, 0)).toEqual({ lower: 0, upper: 1 });
  });

  it('lies between precision and recall', () => {
    const count = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(fc.record({ hits: count, extra: count, missed: count }), (each) => {
        const [p, r, f] = [precision(each), recall(each), f1(each)];
        if (p === null || r === null || f === null) return;
        expect(f).toBeGreaterThanOrEqual(Math.min(p, r) - 1e-12);
        expect(f).toBeLessThanOrEqual(Math.max(p, r) + 1e-12);
      }),
    );
  });
});
