import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskCharacter, maskText, type MaskSpan } from './mask-text.js';

const span = (start: number, end: number, reason: MaskSpan['reason'] = 'name'): MaskSpan => ({
  id: null,
  start,
  end,
  reason,
});

describe('a masked text', () => {
  it.each<[string, readonly MaskSpan[], string]>([
    ['Ring Kim', [span(5, 8)], 'Ring ███'],
    ['Ring Kim', [], 'Ring Kim'],
    ['Kim', [span(0, 3)], '███'],
    ['a\nb\r\nc', [span(0, 6)], '█\n█\r\n█'],
    ['😀 Kim', [span(0, 2)], '██ Kim'],
    ['Kim Bo', [span(0, 5), span(4, 6)], '██████'],
    ['Kim', [span(2, 99), span(7, 9), span(1, 1)], 'Ki█'],
  ])('of %j by %j is %j', (text, spans, copy) => {
    expect(maskText(text, spans).text).toBe(copy);
  });

  it('gives the characters to the span that begins first, and the rest to the next', () => {
    expect(maskText('Kim Bo 1', [span(4, 8, 'address'), span(0, 6)]).redactions).toEqual([
      span(0, 6),
      span(6, 8, 'address'),
    ]);
  });

  it('is as long as the text, is the text outside the spans, and tells nothing inside them', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map((one) => one.replaceAll(maskCharacter, 'x'));
    const place = fc.integer({ min: -5, max: 130 });
    fc.assert(
      fc.property(text, fc.array(fc.tuple(place, place), { maxLength: 6 }), (original, places) => {
        const spans = places.map(([start, end]) => span(start, end));
        const { text: copy, redactions } = maskText(original, spans);
        expect(copy).toHaveLength(original.length);
        for (let at = 0; at < original.length; at++) {
          const isMasked = spans.some(({ start, end }) => start <= at && at < end);
          const character = original.charAt(at);
          const isBreak = /[\r\n\u2028\u2029]/.test(character);
          expect(copy.charAt(at)).toBe(isMasked && !isBreak ? maskCharacter : character);
          expect(redactions.some(({ start, end }) => start <= at && at < end)).toBe(isMasked);
        }
        for (const [index, { start, end }] of redactions.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(redactions[index - 1]?.end ?? 0);
        }
      }),
    );
  });
});
