import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printable } from './printable.js';
import { wrap } from './wrap.js';

const measure = (text: string) => [...text].length;
const lines = (text: string, width: number) =>
  wrap([{ text, style: 'plain' }], width, measure).map(({ fragments }) => fragments.map((one) => one.text).join(''));

describe('wrap', () => {
  it('breaks at spaces and after hyphens, and keeps hard spaces', () => {
    expect(lines('Sju av tio nämner 40\u00a0% i Åsbygden', 12)).toEqual([
      'Sju av tio ',
      'nämner 40\u00a0% ',
      'i Åsbygden',
    ]);
    expect(lines('mellan- och Norr-Åsbygden', 12)).toEqual(['mellan- och ', 'Norr-', 'Åsbygden']);
  });

  it('breaks a word that is wider than a line between letters, and lines where the text says so', () => {
    expect(lines('aaaaabbbbbcc', 5)).toEqual(['aaaaa', 'bbbbb', 'cc']);
    expect(lines('ett\ntvå\n\ntre', 20)).toEqual(['ett', 'två', '', 'tre']);
  });

  it('does not part what stands together in different styles', () => {
    const parted = wrap(
      [
        { text: 'ett två', style: 'plain' },
        { text: '12', style: 'mark' },
        { text: ' tre', style: 'plain' },
      ],
      6,
      measure,
    );
    expect(parted.map(({ fragments }) => fragments.map((one) => one.text).join(''))).toEqual(['ett ', 'två12 ', 'tre']);
  });

  it('loses no letter and no line is too wide, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (given, width) => {
        const text = printable(given);
        const found = wrap([{ text, style: 0 }], width, measure);
        expect(found.map(({ fragments }) => fragments.map((one) => one.text).join('')).join('')).toBe(
          text.replaceAll('\n', ''),
        );
        for (const line of found)
          expect(
            line.width <= width || [...new Intl.Segmenter().segment(line.fragments[0]?.text ?? '')].length === 1,
          ).toBe(true);
      }),
    );
  });
});

describe('printable', () => {
  it('takes away what shows as nothing and keeps every letter', () => {
    expect(printable('A\u030as\u00adbyg\u200bden\r\n\u0007[\ud800]\t x\u00a0y')).toBe('Åsbygden\n[\ufffd] x\u00a0y');
  });
});
