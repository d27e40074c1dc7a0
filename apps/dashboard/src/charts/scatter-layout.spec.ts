import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layOutScatter, markRadius, type ScatterFrame, type ScatterPoint } from './scatter-layout';
import { textWidth } from './text-width';

const frame: ScatterFrame = { left: 40, top: 10, size: 400, strip: 30, right: 600, most: 0.4, fontSize: 14 };
const point = (id: string, x: number | null, y: number | null, label = id): ScatterPoint => ({ id, label, x, y });

describe('the layout of a scatter', () => {
  it('puts each share at its place, and what is too small to show beside its axis', () => {
    const places = layOutScatter([point('a', 0.4, 0), point('b', 0.2, null), point('c', null, 0.2)], frame);
    expect(places.map(({ cx, cy }) => [cx, cy])).toEqual([
      [440, 410],
      [240, 425],
      [25, 210],
    ]);
  });

  it('lets those at one place stand beside each other, the first of them where it belongs', () => {
    const places = layOutScatter([point('a', 0.2, 0.2), point('b', 0.2, 0.2), point('c', 0.2, 0.2)], frame);
    expect(places.map(({ cx, cy }) => [cx, cy])).toEqual([
      [240, 210],
      [256, 210],
      [224, 210],
    ]);
  });

  it('labels to the right where there is room, else to the left, above or below', () => {
    const [a, b] = layOutScatter([point('a', 0.2, 0.2, 'skidspår'), point('b', 0.26, 0.2, 'by')], frame);
    // The mark of b stands where the words of a would go on.
    expect([a?.label?.anchor, b?.label?.anchor]).toEqual(['end', 'start']);
  });

  const share = fc.option(fc.integer({ min: 0, max: 8 }).map((step) => step / 20));
  const points = fc
    .array(fc.tuple(share, share, fc.string({ minLength: 1, maxLength: 40 })), { maxLength: 50 })
    .map((all) =>
      all.filter(([x, y]) => x !== null || y !== null).map(([x, y, label], i) => point(`${i}`, x, y, label)),
    );
  it('never lets words cover words or marks, nor marks each other, and keeps all of it in the drawing', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 200, max: 640 }), (all, size) => {
        const right = size + 40 + 120;
        const placed = layOutScatter(all, { ...frame, size, right });
        const marks = placed.map(({ cx, cy }) => ({
          left: cx - markRadius,
          right: cx + markRadius,
          top: cy - markRadius,
          bottom: cy + markRadius,
        }));
        const words = placed.flatMap(({ label }, index) => {
          if (label === null) return [];
          const width = textWidth(label.words, frame.fontSize);
          const start = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
          return [{ left: start, right: start + width, top: label.y - 11.9, bottom: label.y + 3.5, index }];
        });
        const meet = (one: (typeof marks)[number], other: (typeof marks)[number]) =>
          one.left < other.right - 1e-6 &&
          other.left < one.right - 1e-6 &&
          one.top < other.bottom - 1e-6 &&
          other.top < one.bottom - 1e-6;
        for (const [at, one] of words.entries()) {
          expect(words.slice(at + 1).some((other) => meet(one, other))).toBe(false);
          expect(marks.some((mark, index) => index !== one.index && meet(one, mark))).toBe(false);
          expect(one.left).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(one.right).toBeLessThanOrEqual(right + 1e-6);
        }
        // As many as there is room for beside each other.
        if (all.length <= 12)
          for (const [at, mark] of marks.entries())
            expect(marks.slice(at + 1).some((other) => meet(mark, other))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
