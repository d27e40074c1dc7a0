import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inOrder } from './spans';

describe('inOrder', () => {
  it.each([
    [
      'the longer of two that begin together',
      [
        { start: 0, end: 3 },
        { start: 0, end: 8 },
      ],
      [{ start: 0, end: 8 }],
    ],
    [
      'the first of two that overlap',
      [
        { start: 4, end: 9 },
        { start: 2, end: 5 },
      ],
      [{ start: 2, end: 5 }],
    ],
    [
      'both of two that touch',
      [
        { start: 5, end: 9 },
        { start: 2, end: 5 },
      ],
      [
        { start: 2, end: 5 },
        { start: 5, end: 9 },
      ],
    ],
    [
      'nothing that reaches outside the text',
      [
        { start: 8, end: 11 },
        { start: -1, end: 2 },
      ],
      [],
    ],
    ['nothing that is empty', [{ start: 3, end: 3 }], []],
  ])('keeps %s', (_, spans, kept) => {
    expect(inOrder(spans, 10)).toEqual(kept);
  });

  it('gives spans that can be cut from the text one after the other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) })),
        fc.nat({ max: 50 }),
        (spans, length) => {
          let at = 0;
          for (const span of inOrder(spans, length)) {
            expect(span.start).toBeGreaterThanOrEqual(at);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(length);
            at = span.end;
          }
        },
      ),
    );
  });
});
