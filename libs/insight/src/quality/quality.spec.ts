import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { golden } from '../golden.fixture.js';
import type { Coding, SampleItem } from './codings.js';
import { fewestCoded, measureQuality, type Quality } from './quality.js';

interface Read {
  readonly weight?: number;
  readonly district?: string;
  readonly machine?: readonly string[];
  /** By Anna and by Bo; left out where that person has not read it. */
  readonly anna?: readonly string[];
  readonly bo?: readonly string[];
}

function codedAs(reads: readonly Read[]): { items: SampleItem[]; codings: Coding[] } {
  const items = reads.map(({ weight = 1, district = 'a', machine = [] }, at) => ({
    position: at + 1,
    districtId: district,
    weight,
    machineThemeIds: machine,
  }));
  const codings = reads.flatMap(({ anna, bo }, at) => [
    ...(anna === undefined ? [] : [{ position: at + 1, coder: 'Anna', themeIds: anna }]),
    ...(bo === undefined ? [] : [{ position: at + 1, coder: 'Bo', themeIds: bo }]),
  ]);
  return { items, codings };
}

function measure(reads: readonly Read[], frame: readonly string[] = ['a', 'b'], seed = 1) {
  const { items, codings } = codedAs(reads);
  return measureQuality(items, codings, frame, seed);
}

function measured(reads: readonly Read[], frame?: readonly string[]): Quality {
  const result = measure(reads, frame);
  if ('notYet' in result) throw new Error('not yet measured');
  return result.measured;
}

const many = (count: number, read: Read) => Array.from({ length: count }, () => read);

describe('measured quality', () => {
  // 20 + 10 + 10 statements. Against Anna: 20 hits, 10 missed, 10 extra; against Bo: 30 hits, 10 extra. Each half: 25 hits,
  // 10 extra, 5 missed: F1 = 50 / 65. The people: 20 hits, 10 + 0 apart: 40 / 50.
  it('holds the machine against each person in turn', () => {
    const quality = measured([
      ...many(20, { machine: ['a'], anna: ['a'], bo: ['a'] }),
      ...many(10, { machine: ['a'], anna: [], bo: ['a'] }),
      ...many(10, { machine: ['a'], anna: [], bo: [] }),
    ]);
    expect(quality.coded).toBe(40);
    expect(quality.coders).toEqual(['Anna', 'Bo']);
    expect(quality.microF1?.value).toBeCloseTo(50 / (50 + 15 + 0), 12);
    expect(quality.peopleMicroF1?.value).toBeCloseTo(40 / 50, 12);
    const [a, b] = quality.themes;
    expect(a).toMatchObject({ themeId: 'a', statements: 30, prevalence: 25 / 40, recall: 1 });
    expect(a?.precision).toBeCloseTo(25 / 40, 12);
    // Agreed on 30 of 40; Anna gives it to half, Bo to ¾: chance ½.
    expect(a?.kappa?.value).toBeCloseTo(0.5, 12);
    expect(b).toEqual({
      themeId: 'b',
      statements: 0,
      prevalence: 0,
      precision: null,
      recall: null,
      f1: null,
      kappa: null,
    });
    expect(quality.macroF1?.value).toBeCloseTo(50 / 65, 12);
  });

  // One district's 20 stand for 20, the other's 20 for 180: 20 right by weight 1, 20 wrong by weight 9.
  it('weighs statements by what they stand for', () => {
    const quality = measured([
      ...many(20, { district: 'small', weight: 1, machine: ['a'], anna: ['a'], bo: ['a'] }),
      ...many(20, { district: 'large', weight: 9, machine: ['b'], anna: ['a'], bo: ['a'] }),
    ]);
    expect(quality.microF1?.value).toBeCloseTo(40 / (40 + 180 + 180), 12);
    expect(quality.themes[0]).toMatchObject({ prevalence: 1, precision: 1, recall: 0.1 });
  });

  it('lets those of a district that are read stand for those that are not', () => {
    const wrong = { district: 'large', weight: 9, machine: ['b'] };
    const quality = measured([
      ...many(30, { district: 'small', weight: 1, machine: ['a'], anna: ['a'], bo: ['a'] }),
      ...many(10, { ...wrong, anna: ['a'], bo: ['a'] }),
      ...many(10, wrong),
    ]);
    // 30 right, 180 wrong, though ten of those are unread.
    expect(quality.coded).toBe(40);
    expect(quality.microF1?.value).toBeCloseTo(60 / (60 + 180 + 180), 12);
  });

  it('never counts what nobody, or only one, has read as agreement; an empty coding is a reading', () => {
    const half = [...many(15, { machine: ['a'], anna: ['a'], bo: ['b'] }), ...many(15, { anna: [], bo: [] })];
    const without = measured(half);
    const unread = [...many(40, { machine: ['a'] }), ...many(40, { machine: ['a'], anna: ['a'] }), ...many(9, {})];
    const quality = measured([...half, ...unread]);
    expect(quality.coded).toBe(30);
    for (const field of ['microF1', 'peopleMicroF1', 'alpha'] as const)
      expect(quality[field]?.value).toBeCloseTo(without[field]?.value ?? -1, 12);
    expect(quality.peopleMicroF1?.value).toBe(0);
    expect(quality.themes[0]?.kappa?.value).toBeCloseTo(0, 12);
  });

  it.each([
    ['nothing is drawn', [], 0],
    ['nobody has read', many(50, { machine: ['a'] }), 0],
    ['one has read', many(50, { machine: ['a'], anna: ['a'] }), 0],
    ['each has read the other half', [...many(50, { anna: ['a'] }), ...many(50, { bo: ['a'] })], 0],
    ['too few are read', many(fewestCoded - 1, { anna: ['a'], bo: ['a'] }), fewestCoded - 1],
  ])('is not there yet when %s', (_, reads, coded) => {
    expect(measure(reads)).toEqual({ notYet: { coders: expect.any(Array), coded, needed: fewestCoded } });
  });

  it('is not sure for being faultless', () => {
    const quality = measured([
      ...many(30, { machine: ['a'], anna: ['a'], bo: ['a'] }),
      ...many(30, { machine: [], anna: [], bo: [] }),
    ]);
    for (const estimate of [quality.microF1, quality.alpha, quality.themes[0]?.kappa]) {
      expect(estimate?.value).toBeCloseTo(1, 12);
      expect(estimate?.interval?.upper).toBeCloseTo(1, 12);
      expect(estimate?.interval?.lower).toBeGreaterThan(0.8);
      expect(estimate?.interval?.lower).toBeLessThan(0.97);
    }
  });

  it('is defined where nobody finds a theme anywhere', () => {
    const quality = measured(many(40, { machine: [], anna: [], bo: [] }));
    expect(quality).toMatchObject({ microF1: null, macroF1: null, peopleMicroF1: null, alpha: null });
  });

  it('takes the two with most in common when more have read, and the same codings in any order alike', () => {
    const { items, codings } = codedAs(many(40, { machine: ['a'], anna: ['a'], bo: ['a'] }));
    const wrong = codings.slice(0, 10).map((coding) => ({ ...coding, coder: 'Aa', themeIds: ['b'] }));
    const result = measureQuality(items, [...wrong, ...codings], ['a', 'b'], 1);
    expect(result).toMatchObject({ measured: { coders: ['Anna', 'Bo'], coded: 40 } });
    expect(measureQuality([...items].reverse(), [...codings, ...wrong].reverse(), ['a', 'b'], 1)).toEqual(result);
  });

  it('looks at no theme outside the frame', () => {
    const reads = many(40, { machine: ['a'], anna: ['a', 'old'], bo: ['a'] });
    expect(measured(reads, ['a']).peopleMicroF1?.value).toBe(1);
    expect(measured(reads, ['a']).themes).toHaveLength(1);
  });

  const { coding } = golden;
  const reads = coding.items.map((line): Read => {
    const [weight = '', machine = '', anna = '', bo = ''] = line.split('|');
    return { weight: Number(weight), district: weight, machine: [...machine], anna: [...anna], bo: [...bo] };
  });

  it('agrees with exact fractions in Python', () => {
    const quality = measured(reads, ['a', 'b', 'c']);
    expect(quality.microF1?.value).toBeCloseTo(coding.machineMicroF1, 12);
    expect(quality.peopleMicroF1?.value).toBeCloseTo(coding.peopleMicroF1, 12);
    expect(quality.alpha?.value).toBeCloseTo(coding.alpha, 12);
    for (const { themeId, f1, kappa } of quality.themes) {
      expect(f1?.value).toBeCloseTo(coding.machineF1[themeId] ?? -9, 12);
      expect(kappa?.value).toBeCloseTo(coding.kappa[themeId] ?? -9, 12);
    }
  });

  // A share of p over n statements has a standard error of √(p (1 - p) / n); the interval of an F1 near it is about as wide.
  it('has intervals that hold the value, narrow with more statements, and repeat themselves', () => {
    const width = (times: number) => {
      const interval = measured(Array.from({ length: times }, () => reads).flat(), ['a', 'b', 'c']).microF1?.interval;
      return (interval?.upper ?? 9) - (interval?.lower ?? 0);
    };
    expect(width(1)).toBeGreaterThan(0.08);
    expect(width(1)).toBeLessThan(0.4);
    expect(width(16) / width(1)).toBeGreaterThan(0.18);
    expect(width(16) / width(1)).toBeLessThan(0.32);
    expect(measured(reads)).toEqual(measured(reads));
    expect(measure(reads, ['a'], 2)).not.toEqual(measure(reads, ['a'], 3));
  });

  it('is finite and within its range whatever is coded', () => {
    const themes = fc.subarray(['a', 'b', 'c']);
    const read = fc.record({
      weight: fc.integer({ min: 1, max: 50 }),
      district: fc.constantFrom('x', 'y'),
      machine: themes,
      anna: themes,
      bo: themes,
    });
    fc.assert(
      fc.property(fc.array(read, { minLength: 30, maxLength: 40 }), fc.nat(), (given, seed) => {
        const result = measure(given, ['a', 'b', 'c'], seed);
        if ('notYet' in result) throw new Error('not yet measured');
        const { microF1, macroF1, peopleMicroF1, peopleMacroF1, alpha, themes: byTheme } = result.measured;
        const estimates = [
          ...[microF1, macroF1, peopleMicroF1, peopleMacroF1].map((estimate) => ({ estimate, least: 0 })),
          { estimate: alpha, least: -1 },
          ...byTheme.flatMap(({ f1, kappa }) => [
            { estimate: f1, least: 0 },
            { estimate: kappa, least: -1 },
          ]),
        ];
        for (const { estimate, least } of estimates) {
          if (estimate === null) continue;
          const { lower, upper } = estimate.interval ?? { lower: estimate.value, upper: estimate.value };
          expect(lower).toBeGreaterThanOrEqual(least);
          expect(estimate.value).toBeGreaterThanOrEqual(lower);
          expect(upper).toBeGreaterThanOrEqual(estimate.value);
          expect(upper).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 20 },
    );
  });
});
