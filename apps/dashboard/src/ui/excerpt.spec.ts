import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerpt } from './excerpt';

describe('excerpt', () => {
  it('leaves a short text as it is', () => {
    expect(excerpt('Det är tystnaden.', { start: 7, end: 16 }, 40)).toEqual({
      text: 'Det är tystnaden.',
      span: { start: 7, end: 16 },
      shift: 0,
    });
  });

  it('cuts between words and says where', () => {
    const text = 'Vi kom hit för tjugo år sedan och det är tystnaden som har fått oss att stanna kvar i byn.';
    const start = text.indexOf('tystnaden');
    const part = excerpt(text, { start, end: start + 9 }, 40);
    expect(part.text).toMatch(/^… .* …$/);
    expect(part.text.slice(part.span.start, part.span.end)).toBe('tystnaden');
    for (const word of part.text.replaceAll('… ', '').replaceAll(' …', '').split(' '))
      expect(text.split(/[ .]/)).toContain(word);
  });

  it('keeps the marked characters unaltered, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 120 }),
        (text, a, b, most) => {
          const start = text.length === 0 ? 0 : a % text.length;
          const end = Math.min(text.length, start + 1 + (b % 20));
          const part = excerpt(text, { start, end }, most);
          expect(part.text.slice(part.span.start, part.span.end)).toBe(text.slice(start, end));
        },
      ),
    );
  });
});
