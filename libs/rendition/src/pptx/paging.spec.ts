import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paged } from './paging.js';
import type { Line } from './slides.js';

const text = (length: number): Line => ({ kind: 'text', text: 'x'.repeat(length) });
const heading: Line = { kind: 'heading', text: 'Små grupper' };

describe('paged', () => {
  it('keeps together what fits, and has no slide for nothing', () => {
    expect(paged([])).toEqual([]);
    expect(paged([heading, text(100), text(100)])).toEqual([[heading, text(100), text(100)]]);
  });

  it('moves a heading along with what it heads', () => {
    const lines = [text(900), heading, text(300)];
    expect(paged(lines)).toEqual([[text(900)], [heading, text(300)]]);
  });

  it('parts a long text after a sentence', () => {
    const sentence = `${'Ord '.repeat(40).trim()}. `;
    const pages = paged([{ kind: 'text', text: sentence.repeat(12) }]);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat().every((line) => line.text.endsWith('.'))).toBe(true);
  });

  it('loses no word of any text', () => {
    const anyLine = fc.record({
      kind: fc.constantFrom<Line['kind']>('heading', 'text', 'bullet'),
      text: fc.array(fc.lorem({ maxCount: 60 }), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('. ')),
    });
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const words = (all: readonly Line[]) => all.flatMap((line) => line.text.split(/\s+/));
        expect(words(paged(lines).flat())).toEqual(words(lines));
        for (const page of paged(lines)) expect(page.length).toBeGreaterThan(0);
      }),
    );
  });
});
