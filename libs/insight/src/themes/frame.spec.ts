import { describe, expect, it } from '@jest/globals';
import { assignThemes, buildThemeFrame } from './frame.js';

const keyOf = (seed: string, language: 'sv' | 'en') => `${language}:${seed}`;
const frame = buildThemeFrame(
  [
    { id: 'nature', seeds: { sv: ['skog', 'sjö', 'led'], en: ['forest'] } },
    { id: 'roads', seeds: { sv: ['väg', 'led', 'buss'], en: [] } },
  ],
  keyOf,
);

describe('theme frame', () => {
  it.each([
    ['no seed', ['sv:skola'], []],
    ['one seed of its own: ½', ['sv:skog'], [['nature', 0.5]]],
    ['two: ¾', ['sv:skog', 'en:forest'], [['nature', 0.75]]],
    [
      'a shared seed is half a seed to each, in order of id',
      ['sv:led'],
      [
        ['nature', 1 - Math.SQRT1_2],
        ['roads', 1 - Math.SQRT1_2],
      ],
    ],
    [
      'surest first',
      ['sv:led', 'sv:väg'],
      [
        ['roads', 1 - 0.5 ** 1.5],
        ['nature', 1 - Math.SQRT1_2],
      ],
    ],
    ['another language is another seed', ['en:skog'], []],
  ])('%s', (_, lemmas, expected) => {
    const assigned = assignThemes(new Set(lemmas), frame);
    expect(assigned.map(({ themeId }) => themeId)).toEqual(expected.map(([id]) => id));
    assigned.forEach(({ confidence }, index) => expect(confidence).toBeCloseTo(Number(expected[index]?.[1]), 12));
  });

  it('counts a seed named twice once', () => {
    const twice = buildThemeFrame([{ id: 'nature', seeds: { sv: ['skog', 'skog'], en: [] } }], keyOf);
    expect(assignThemes(new Set(['sv:skog']), twice)).toEqual([{ themeId: 'nature', confidence: 0.5 }]);
  });

  it('refuses a theme that stands twice', () => {
    const theme = { id: 'nature', seeds: { sv: ['skog'], en: [] } };
    expect(() => buildThemeFrame([theme, theme], keyOf)).toThrow(
      expect.objectContaining({ code: 'INSIGHT_THEME_TWICE' }),
    );
  });
});
