import { describe, expect, it } from '@jest/globals';
import { inDistrict, leadingTheme, sortThemes } from './theme-order';

const districts = ['norr', 'mitt', 'soder'];

/** A theme with so many voices in each district, and such a share of praise. */
function theme(name: string, voices: readonly (number | null)[], share: number | null = null) {
  return {
    name,
    valence: { share },
    byDistrict: districts.map((id, index) => ({
      district: { id },
      voices: voices[index] ?? null,
      share: voices[index] === null || voices[index] === undefined ? null : voices[index] / 100,
    })),
  };
}

const themes = [
  theme('Skola', [40, 25, null], 0.4),
  theme('Ängar', [30, 30, 20], 0.9),
  theme('Buss', [null, 30, 5], null),
];
const order = (sort: string) =>
  sortThemes(
    themes,
    sort,
    ({ name }) => name,
    (a, b) => a.localeCompare(b, 'sv'),
  ).map(({ name }) => name);

describe('the order of themes', () => {
  it.each([
    ['roster', ['Skola', 'Ängar', 'Buss']],
    ['namn', ['Buss', 'Skola', 'Ängar']],
    ['berom', ['Ängar', 'Skola', 'Buss']],
    ['mitt', ['Ängar', 'Buss', 'Skola']],
    ['soder', ['Ängar', 'Buss', 'Skola']],
    ['ingenstans', ['Skola', 'Ängar', 'Buss']],
  ])('by %s', (sort, names) => {
    expect(order(sort)).toEqual(names);
  });
});

describe('the theme that leads', () => {
  it('is the one of most districts, where it is clear', () => {
    const leading = leadingTheme([theme('A', [40, 30, 20]), theme('B', [20, 20, 25])], districts, inDistrict);
    expect([leading?.theme.name, leading?.columns]).toEqual(['A', 2]);
  });

  it.each([
    ['each leads in as many', [theme('A', [40, 30, 20]), theme('B', [50, 20, 20])]],
    ['they are as many', [theme('A', [40, 40, 40]), theme('B', [40, 40, 40])]],
    ['they are a handful', [theme('A', [15, 15, 15]), theme('B', [5, 5, 5])]],
    ['there are none', []],
  ])('is none when %s', (_, all) => {
    expect(leadingTheme(all, districts, inDistrict)).toBeNull();
  });
});
