import { describe, expect, it } from '@jest/globals';
import { WordStock } from './line-hyphens.js';
import type { TextBlock, TextLine } from './page-columns.js';
import { readParagraphs } from './paragraphs.js';

/** Letters are 5 points wide, type 10 points and lines 12 apart. */
const line = (text: string, at: number, more: Partial<TextLine> = {}): TextLine => {
  const left = more.left ?? 50;
  return {
    text,
    left,
    right: left + text.length * 5,
    y: 100 + at * 12,
    size: 10,
    isBold: false,
    sign: null,
    page: 1,
    ...more,
  };
};
const block = (lines: readonly TextLine[], more: Partial<TextBlock> = {}): TextBlock => ({
  lines,
  left: 50,
  right: 300,
  isCell: false,
  ...more,
});
const read = (...blocks: readonly TextBlock[]) =>
  readParagraphs(blocks, { stock: new WordStock([]), isKnown: (label) => label === 'Styrkor', leading: 1.2 }).map(
    ({ text }) => text,
  );
const full = 'Vi som bor här hjälper varandra när det behövs om';

describe('lines of a PDF', () => {
  it.each<[name: string, lines: readonly TextLine[], paragraphs: readonly string[]]>([
    ['go on after a full line', [line(full, 0), line('vintern.', 1)], [`${full} vintern.`]],
    ['end where the next word had had room', [line('Skogen', 0), line('Sjön', 1)], ['Skogen', 'Sjön']],
    [
      'go on in small letters',
      [line('Skogen och sjön som ligger nära', 0), line('byn', 1)],
      ['Skogen och sjön som ligger nära byn'],
    ],
    ['part at a wider space', [line(full, 0), line('Bussen går.', 2)], [full, 'Bussen går.']],
    ['part at another size of type', [line(full, 0, { size: 14 }), line('Bussen går.', 1)], [full, 'Bussen går.']],
    ['part at bold type', [line(full, 0), line('Bussen', 1, { isBold: true })], [full, 'Bussen']],
    [
      'part at an indent after a sentence',
      [line(`${full}.`, 0), line('Bussen går.', 1, { left: 62 })],
      [`${full}.`, 'Bussen går.'],
    ],
    ['part under a known heading', [line('Styrkor', 0), line('skogen', 1)], ['Styrkor', 'skogen']],
    [
      'part where a speaker opens',
      [line(`${full}.`, 0), line('Bo Lind: Bussen går.', 1)],
      [`${full}.`, 'Bo Lind: Bussen går.'],
    ],
    [
      'part where each is a sentence',
      [`${full} vi.`, 'Det är tyst om kvällarna och man ser stjärnor.', `${full} er.`, 'Bussen går för sällan.'].map(
        (text, at) => line(text, at),
      ),
      [`${full} vi.`, 'Det är tyst om kvällarna och man ser stjärnor.', `${full} er.`, 'Bussen går för sällan.'],
    ],
    [
      'under an item’s words belong to it, however short the line above',
      [line('Skogen', 0, { left: 68, sign: { left: 50, isNumber: false } }), line('Ingen buss', 1, { left: 68 })],
      ['Skogen Ingen buss'],
    ],
  ])('%s', (_, lines, paragraphs) => expect(read(block(lines))).toEqual(paragraphs));

  it.each<[name: string, before: TextLine, after: TextLine, joined: boolean]>([
    ['an unfinished sentence', line(full, 50), line('vintern hjälps vi åt.', 0, { page: 2 }), true],
    ['a finished one', line(`${full}.`, 50), line('Bussen går för sällan.', 0, { page: 2 }), false],
    ['an item', line(full, 50), line('vintern', 0, { page: 2, sign: { left: 50, isNumber: false } }), false],
    ['a name in a sentence', line(`${full} i`, 50), line('Hede och Vallen.', 0, { page: 2 }), true],
  ])('run over to the next page after %s', (_, before, after, joined) =>
    expect(read(block([before]), block([after]))).toHaveLength(joined ? 1 : 2),
  );

  it('of one cell do not run over to the next', () => {
    expect(read(block([line(full, 0)], { isCell: true }), block([line('vintern', 1)], { isCell: true }))).toHaveLength(
      2,
    );
  });
});
