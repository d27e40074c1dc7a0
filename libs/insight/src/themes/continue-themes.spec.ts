import { describe, expect, it } from '@jest/globals';
import { continueThemes } from './continue-themes.js';
import { crowd } from './theme-items.fixture.js';
import type { ThemeItem } from './term-matrix.js';
import { fitThemeModel, foundingId, type ThemeModel } from './theme-model.js';

const horses = crowd('horses', 10, ['häst', 'stall', 'ridning']);
const singing = crowd('singing', 10, ['kör', 'sång', 'musik']);
const trains = crowd('trains', 23, ['tåg', 'station', 'spår']);
const fit = (items: readonly ThemeItem[], groups: number, previous: ThemeModel | null = null) =>
  fitThemeModel(items, { seed: 1, groups, previous });
const idOf = (model: ThemeModel, key: string) => model.themes.find(({ keys }) => keys.includes(key))?.id;

/** A model whose groups say these words, each as likely as the others, and nothing else. */
function saying(...groups: readonly (readonly string[])[]): ThemeModel {
  const words = [...new Set(groups.flat())].sort();
  return {
    themes: groups.map((keys) => ({ id: foundingId(keys), keys, voices: 10 })),
    logShares: groups.map(() => -Math.log(groups.length)),
    logChances: Object.fromEntries(
      words.map((word) => [word, groups.map((own) => (own.includes(word) ? -Math.log(own.length) : -20))]),
    ),
  };
}
const [ab, cd] = [
  ['sv:aa', 'sv:bb'],
  ['sv:cc', 'sv:dd'],
] as const;
const both = [...crowd('ab', 10, ['aa', 'bb']), ...crowd('cd', 10, ['cc', 'dd'])];

describe('continued themes', () => {
  it('are all born in the first run', () => {
    const first = fit([...horses, ...singing], 2);
    const { model, events } = continueThemes(null, first, [...horses, ...singing]);
    expect(model).toEqual(first);
    expect(events).toEqual(first.themes.map(({ id }) => ({ kind: 'born', themeId: id })));
  });

  it('keep their ids when their words change, and say who was born and who died', () => {
    const before = [...horses, ...singing];
    const first = fit(before, 2);
    const after = [...crowd('horses', 23, ['häst', 'ridning', 'hage']), ...trains];
    const { model, events } = continueThemes(first, fit(after, 2, first), [...before, ...after]);
    expect(idOf(model, 'sv:hage')).toBe(idOf(first, 'sv:stall'));
    expect(events).toEqual([
      { kind: 'kept', themeId: idOf(first, 'sv:häst') },
      { kind: 'born', themeId: idOf(model, 'sv:tåg') },
      { kind: 'died', themeId: idOf(first, 'sv:kör') },
    ]);
  });

  // Of the whole, one half has 10 of 20 statements in common, and a cosine of √½.
  it('merge: the one that was most alike keeps its id', () => {
    const previous = saying(ab, cd);
    const items = [...both, ...crowd('more', 2, ['aa', 'bb'])];
    const { model, events } = continueThemes(previous, saying([...ab, ...cd]), items);
    expect(model.themes.map(({ id }) => id)).toEqual([foundingId(ab)]);
    expect(events).toEqual([
      { kind: 'kept', themeId: foundingId(ab) },
      { kind: 'merged', themeId: foundingId(ab), from: [foundingId(ab), foundingId(cd)] },
    ]);
  });

  it('split: the part that is most alike keeps the id', () => {
    const whole = [...ab, ...cd];
    const items = [...both, ...crowd('more', 2, ['cc', 'dd'])];
    const { model, events } = continueThemes(saying(whole), saying(ab, cd), items);
    expect(model.themes.map(({ id }) => id)).toEqual([foundingId(ab), foundingId(whole)]);
    expect(events).toEqual([
      { kind: 'kept', themeId: foundingId(whole) },
      { kind: 'split', themeId: foundingId(whole), into: [foundingId(whole), foundingId(ab)] },
    ]);
  });

  it('never give a new theme the id of another, though founded on the same keys', () => {
    // What was ab now says ef and has its statements; ab is founded anew by others.
    const ef = ['sv:ee', 'sv:ff'];
    const previous = saying(ab);
    const next: ThemeModel = saying(ef, ab);
    const { model } = continueThemes(
      { ...previous, logChances: saying(ef).logChances },
      next,
      crowd('ef', 10, ['ee', 'ff']),
    );
    expect(model.themes.map(({ id }) => id)).toEqual([foundingId(ab), `${foundingId(ab)}-2`]);
  });

  it('are the same whatever order the statements come in', () => {
    const first = fit([...horses, ...singing], 2);
    const items = [...horses, ...singing, ...trains];
    const next = fit(items, 3, first);
    expect(continueThemes(first, next, items.toReversed())).toEqual(continueThemes(first, next, items));
  });
});
