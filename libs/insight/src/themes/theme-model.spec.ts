import { describe, expect, it } from '@jest/globals';
import { assignToThemes } from './assign-to-themes.js';
import { crowd, flood } from './theme-items.fixture.js';
import { clusterCount, fitThemeModel, foundingId, mostFitted } from './theme-model.js';

const horses = crowd('horses', 12, ['häst', 'stall', 'ridning']);
const singing = crowd('singing', 9, ['kör', 'sång', 'musik']);
const chess = crowd('chess', 4, ['schack', 'bräde']);
const items = [...horses, ...singing, ...chess];

describe('theme model', () => {
  it('finds the horses and the singing, most voices first, and lets four chess players be', () => {
    const { themes } = fitThemeModel(items, { seed: 1, groups: 3 });
    expect(themes.map(({ keys, voices }) => [[...keys].sort(), voices])).toEqual([
      [['sv:häst', 'sv:ridning', 'sv:stall'], 12],
      [['sv:kör', 'sv:musik', 'sv:sång'], 9],
    ]);
    expect(themes[0]?.id).toBe(foundingId(['sv:stall', 'sv:häst', 'sv:ridning']));
    expect(themes[0]?.id).toMatch(/^cluster-[0-9a-f]{16}$/);
  });

  it('is the same to the byte in any order, and when read back', () => {
    const model = fitThemeModel(items, { seed: 3 });
    const written = JSON.stringify(model);
    const mixed = items.toReversed().map((item) => ({ ...item, terms: item.terms.toReversed() }));
    expect(JSON.stringify(fitThemeModel(mixed, { seed: 3 }))).toBe(written);
    expect(JSON.stringify(JSON.parse(written))).toBe(written);
  });

  it('is not moved by one voice posting 500 times', () => {
    const flooded = fitThemeModel([...items, ...flood('casino', 500, ['kasino', 'bonus', 'häst'])], {
      seed: 1,
      groups: 4,
    });
    const ids = fitThemeModel(items, { seed: 1, groups: 3 }).themes.map(({ id }) => id);
    expect(flooded.themes.map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(flooded.logChances).filter((term) => term.includes('kasino'))).toEqual([]);
  });

  it.each([
    ['nothing', []],
    ['one statement', crowd('one', 1, ['sjö'])],
    ['all the same', crowd('same', 30, ['sjö', 'strand'])],
    ['no words', crowd('mute', 30, [])],
    ['nobody who agrees', Array.from({ length: 30 }, (_, n) => crowd(`n${n}`, 1, [`ord${n}x`])).flat()],
  ])('finds no themes in %s', (_, given) => {
    const model = fitThemeModel(given, { seed: 1 });
    expect(model.themes).toEqual([]);
    expect(assignToThemes(['sv:sjö'], model)).toEqual([]);
  });

  it('fits many statements on a sample that any order gives', () => {
    const kinds = Array.from({ length: 12 }, (_, kind) =>
      crowd(`kind${kind}`, 500, [`ämne${kind}`, `sak${kind}`]),
    ).flat();
    const model = fitThemeModel(kinds, { seed: 5, groups: 12 });
    expect(model.themes.reduce((sum, { voices }) => sum + voices, 0)).toBe(mostFitted);
    expect(JSON.stringify(fitThemeModel(kinds.toReversed(), { seed: 5, groups: 12 }))).toBe(JSON.stringify(model));
  });

  it.each([
    [0, 2],
    [8, 2],
    [50, 5],
    [200, 10],
    [10_000, 20],
  ])('looks among %d voices for %d', (voices, k) => {
    expect(clusterCount(voices)).toBe(k);
  });
});

describe('assigning a new statement', () => {
  const model = fitThemeModel(items, { seed: 1, groups: 3 });
  const [horse, song] = model.themes.map(({ id }) => id);
  it.each([
    ['none, where no word is known', ['sv:tåg'], []],
    ['one', ['sv:häst', 'sv:stall'], [horse]],
    ['one, whose word only begins as theirs', ['sv:hästskjuts', 'sv:stallkatt'], [horse]],
    ['several', ['sv:häst', 'sv:sång'], [horse, song]],
    ['none of chess, which is no theme', ['sv:schack', 'sv:bräde'], []],
  ])('%s', (_, terms, expected) => {
    const assigned = assignToThemes(terms, model);
    expect(new Set(assigned.map(({ themeId }) => themeId))).toEqual(new Set(expected));
    const sum = assigned.reduce((total, { confidence }) => total + confidence, 0);
    expect(sum).toBeLessThanOrEqual(1);
  });

  it('is surer the more is said', () => {
    const [little] = assignToThemes(['sv:häst'], model);
    const [much] = assignToThemes(['sv:häst', 'sv:stall', 'sv:ridning'], model);
    expect(much?.confidence).toBeGreaterThan(little?.confidence ?? 1);
  });

  it('takes names of properties for words like any', () => {
    expect(assignToThemes(['constructor', '__proto__', 'toString'], model)).toEqual([]);
  });
});
