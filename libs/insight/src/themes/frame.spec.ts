import { describe, expect, it } from '@jest/globals';
import { assignThemes, buildThemeFrame } from './frame.js';

const keyOf = (seed: string, language: 'sv' | 'en') => `${language}:${seed}`;
/** The keys, ten characters apart in this order. */
function placed(keys: readonly string[]) {
  return new Map(keys.map((key, index) => [key, { start: index * 10, end: index * 10 + key.length - 3 }]));
}
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
    const assigned = assignThemes(placed(lemmas), frame);
    expect(assigned.map(({ themeId }) => themeId)).toEqual(expected.map(([id]) => id));
    assigned.forEach(({ confidence }, index) => expect(confidence).toBeCloseTo(Number(expected[index]?.[1]), 12));
  });

  it('counts a seed named twice once', () => {
    const twice = buildThemeFrame([{ id: 'nature', seeds: { sv: ['skog', 'skog'], en: [] } }], keyOf);
    expect(assignThemes(placed(['sv:skog']), twice)).toEqual([
      { themeId: 'nature', confidence: 0.5, start: 0, end: 4 },
    ]);
  });

  // led serves two themes, skog and sjö one: either of them is surer, and the first in the text is shown.
  it.each([
    [['sv:led', 'sv:sjö', 'sv:skog'], { start: 10, end: 13 }],
    [['sv:skog', 'sv:led', 'sv:sjö'], { start: 0, end: 4 }],
    [['sv:skola', 'sv:led'], { start: 10, end: 13 }],
  ])('says where the surest seed of %s stands', (lemmas, place) => {
    const [nature] = assignThemes(placed(lemmas), frame).filter(({ themeId }) => themeId === 'nature');
    expect(nature).toMatchObject(place);
  });

  it('refuses a theme that stands twice', () => {
    const theme = { id: 'nature', seeds: { sv: ['skog'], en: [] } };
    expect(() => buildThemeFrame([theme, theme], keyOf)).toThrow(
      expect.objectContaining({ code: 'INSIGHT_THEME_TWICE' }),
    );
  });
});
