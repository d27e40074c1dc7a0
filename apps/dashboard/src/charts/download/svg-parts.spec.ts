import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textWidth } from '../text-width';
import { clearOf, element, escaped, stacked, wrapped } from './svg-parts';

it.each([
  ['<script>&"', '&lt;script&gt;&amp;&quot;'],
  ['null\u0000 och halva \ud83d', 'null\ufffd och halva \ufffd'],
  ['hel 🌲', 'hel 🌲'],
])('escapes %j', (text, written) => {
  expect(escaped(text)).toBe(written);
});

it('writes an element with what it holds, and rounds its numbers', () => {
  expect(element('rect', { x: 1.23456, class: 'a"b' })).toBe('<rect x="1.23" class="a&quot;b"/>');
  expect(element('g', {}, '<path/>')).toBe('<g><path/></g>');
});

describe('wrapped', () => {
  it('breaks between words', () => {
    expect(wrapped('Så många har hörts i varje bygd', 120, 16)).toEqual(['Så många har', 'hörts i varje', 'bygd']);
  });

  it('loses nothing and holds the width, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrapped(text, width, 14);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(lines.filter((line) => textWidth(line, 14) > width)).toEqual([]);
      }),
    );
  });
});

it('stacks parts below each other and leaves empty ones out', () => {
  const part = (height: number) => ({ svg: `<h${height}/>`, height });
  expect(stacked([part(10), part(0), part(20)], 5)).toEqual({
    svg: '<g transform="translate(0 0)"><h10/></g><g transform="translate(0 15)"><h20/></g>',
    height: 35,
  });
});

it('keeps the labels that have room, the first ones first', () => {
  const labels = [
    { x: 100, words: 'lika vanligt' },
    { x: 120, words: '2 ggr' },
    { x: 200, words: '4 ggr' },
  ];
  expect(clearOf(labels, 13).map(({ words }) => words)).toEqual(['lika vanligt', '4 ggr']);
});
