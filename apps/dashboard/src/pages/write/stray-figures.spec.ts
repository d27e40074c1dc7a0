import { describe, expect, it } from '@jest/globals';
import { blocksOf, type PlaceText } from './blocks';
import { textsToCheck } from './stray-figures';

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
const asked = (id: string, text: string) =>
  textsToCheck([{ id, role: 'body', text }], report, proposal, numberOf).map(({ sources }) => sources);

describe('what the server is asked about', () => {
  it('is nothing of the proposal', () => {
    expect(textsToCheck(proposal, report, proposal, numberOf)).toEqual([]);
  });

  it.each([
    ['a text changed, with its source and its proposal', 'nugget', 'Det är 40 %. [2]', [2, 'proposal']],
    ["a text of one's own, with its source", 'own:1', 'Det är 25 %. [1]', [1]],
    ['one without a source', 'own:1', 'Det är 25 %.', []],
    ['one in words', 'own:1', 'Ungefär hälften. [2]', [2]],
  ])('is %s', (_, id, text, leansOn) => {
    const sentences = { 1: ['Minst 1 240 röster.'], 2: ['Ungefär en fjärdedel av dem.', 'Det är 25 %.'] };
    expect(asked(id, text)).toEqual([
      leansOn.flatMap((one) =>
        one === 'proposal' ? [proposal.find((block) => block.id === id)?.text] : sentences[one as 1 | 2],
      ),
    ]);
  });

  it('is nothing that holds no figure', () => {
    expect(asked('own:1', 'Vi trivs.')).toEqual([]);
  });
});
