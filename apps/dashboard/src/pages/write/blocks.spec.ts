import { describe, expect, it } from '@jest/globals';
import { blocksOf, marksIn, type PlaceText } from './blocks';

const report: PlaceText = {
  paragraphs: [
    { id: 'title', role: 'TITLE', sentences: [{ parts: [part('TEXT', 'Hotagen')] }] },
    {
      id: 'opening',
      role: 'BODY',
      sentences: [
        { parts: [part('TEXT', 'Minst ', 'd'), part('FIGURE', '40', 'd'), part('TEXT', ' röster.', 'd')] },
        { parts: [part('TEXT', 'Ren och skoter.', 'f1', 'f2')] },
      ],
    },
    {
      id: 'quote:s',
      role: 'QUOTE',
      sentences: [{ parts: [part('QUOTE', 'Tyst.', 's')] }, { parts: [part('TEXT', '– en röst från Kaxås')] }],
    },
  ],
  sources: [],
};

function part(kind: 'TEXT' | 'FIGURE' | 'QUOTE', text: string, ...sourceIds: string[]) {
  return { kind, text, figureId: null, sourceIds };
}

describe('the proposal as blocks', () => {
  it('has marks after each claim, and a quote within its signs with its sender on a line of its own', () => {
    const numbers = new Map(['d', 'f1', 'f2', 's'].map((id, index) => [id, index + 1]));
    expect(blocksOf(report, numbers, (words) => `”${words}”`)).toEqual([
      { id: 'title', role: 'title', text: 'Hotagen' },
      { id: 'opening', role: 'body', text: 'Minst 40 röster. [1] Ren och skoter. [2] [3]' },
      { id: 'quote:s', role: 'quote', text: '”Tyst.” [4]\n– en röst från Kaxås' },
    ]);
  });

  it.each([
    ['Ett. [1] Två. [12] [3]', [1, 12, 3]],
    ['Inget [a] märke 4.', []],
  ])('knows the marks in %j', (text, marks) => {
    expect(marksIn(text)).toEqual(marks);
  });
});
