import { describe, expect, it } from '@jest/globals';
import { blocksOf, type PlaceText } from './blocks';
import { strayFigures } from './stray-figures';

const said = (kind: 'TEXT' | 'FIGURE' | 'QUOTE', text: string, ...sourceIds: string[]) => ({
  kind,
  text,
  figureId: null,
  sourceIds,
});
const report: PlaceText = {
  paragraphs: [
    {
      id: 'opening',
      role: 'BODY',
      sentences: [
        { parts: [said('TEXT', 'Minst ', 'd'), said('FIGURE', '1 240', 'd'), said('TEXT', ' röster.', 'd')] },
      ],
    },
    {
      id: 'nugget',
      role: 'BODY',
      sentences: [
        { parts: [said('FIGURE', 'Ungefär en fjärdedel', 'f'), said('TEXT', ' av dem.', 'f')] },
        { parts: [said('TEXT', 'Det är ', 'f'), said('FIGURE', '25 %', 'f'), said('TEXT', '.', 'f')] },
      ],
    },
    { id: 'quote', role: 'QUOTE', sentences: [{ parts: [said('QUOTE', 'Vi har 3 sjöar.', 's')] }] },
  ],
  sources: [],
};
const numberOf = new Map([
  ['d', 1],
  ['f', 2],
  ['s', 3],
]);
const proposal = blocksOf(report, numberOf, (words) => `”${words}”`);
const stray = (id: string, text: string) =>
  strayFigures([{ id, role: 'body', text }], report, proposal, numberOf).map(({ figure }) => figure);

describe('a figure that its source does not hold', () => {
  it('is none in the proposal', () => {
    expect(strayFigures(proposal, report, proposal, numberOf)).toEqual([]);
  });

  it.each([
    ['changed', 'nugget', 'Det är 40 %. [2]', ['40 %']],
    ['the same in words', 'nugget', 'Det är 25 procent. [2]', []],
    ['of another source', 'own:1', 'Det är 25 %. [1]', ['25 %']],
    ['of its source elsewhere in the text', 'own:1', 'Det är 25 %. [2]', []],
    ['without a source', 'own:1', 'Det är 25 %.', ['25 %']],
    ['a spoken one changed', 'nugget', 'Ungefär sju av tio av dem. [2]', ['sju av tio']],
    ['a spoken one kept', 'nugget', 'Omkring en fjärdedel av dem. [2]', []],
    ['in English', 'nugget', 'About half of them, or two thirds. [2]', ['half', 'two thirds']],
    ['in thousands, with any space', 'opening', 'Minst 1\u00a0240 röster. [1]', []],
    ['in thousands, changed', 'opening', 'Minst 1 250 röster. [1]', ['1 250']],
    ['of a quote', 'quote', '”Vi har 4 sjöar.” [3]', ['4']],
    ['a year that nobody told', 'own:1', 'Det var 2020.', ['2020']],
    ['no figure: a mark, a word that holds one, a name', 'own:1', 'E14 och behålla [2] förhalvera', []],
  ])('%s', (_, id, text, expected) => {
    expect(stray(id, text)).toEqual(expected);
  });

  it('is told by its place', () => {
    const text = 'Det är 40 %. [2]';
    const [found] = strayFigures([...proposal, { id: 'own:1', role: 'body', text }], report, proposal, numberOf);
    expect(found).toEqual({ figure: '40 %', block: 3, start: 7, end: 11 });
    expect(text.slice(found?.start, found?.end)).toBe('40 %');
  });
});
