import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layNetwork, neighbourTowards, type NetworkBox } from './network-layout';

const box = (id: string, width = 60): NetworkBox => ({ id, width, height: 28 });

const networks = fc.array(fc.integer({ min: 20, max: 180 }), { minLength: 1, maxLength: 40 }).chain((widths) =>
  fc.record({
    boxes: fc.constant(widths.map((width, n) => box(`n${n}`, width))),
    links: fc.array(
      fc.record({ a: fc.nat(widths.length - 1), b: fc.nat(widths.length - 1) }).map(({ a, b }) => ({
        a: `n${a}`,
        b: `n${b}`,
      })),
      { maxLength: 80 },
    ),
    width: fc.integer({ min: 200, max: 1200 }),
  }),
);

describe('where the labels of a network are placed', () => {
  it('is never on each other, nor outside the drawing', () => {
    fc.assert(
      fc.property(networks, ({ boxes, links, width }) => {
        const layout = layNetwork(boxes, links, width);
        expect(layout.boxes.map(({ id }) => id)).toEqual(boxes.map(({ id }) => id));
        layout.boxes.forEach((one, at) => {
          expect(one.x - one.width / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(one.x + one.width / 2).toBeLessThanOrEqual(width + 1e-6);
          expect(one.y - one.height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(one.y + one.height / 2).toBeLessThanOrEqual(layout.height + 1e-6);
          for (const other of layout.boxes.slice(at + 1))
            expect(
              Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
                Math.abs(one.y - other.y) >= (one.height + other.height) / 2,
            ).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(networks, ({ boxes, links, width }) => {
        expect(layNetwork(boxes, links, width)).toEqual(layNetwork(boxes, links, width));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps linked ones nearer than those a step further off', () => {
    const { boxes } = layNetwork(
      ['a', 'b', 'c', 'd'].map((id) => box(id, 30)),
      [
        { a: 'a', b: 'b' },
        { a: 'b', b: 'c' },
        { a: 'c', b: 'd' },
      ],
      900,
    );
    const [a, b, , d] = boxes;
    const far = (one = a, other = b) => Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
    expect(far(a, b) * 1.8).toBeLessThan(far(a, d));
  });

  it('is empty for nothing', () => {
    expect(layNetwork([], [], 500)).toEqual({ boxes: [], height: 0 });
  });
});

describe('the label that an arrow key leads to', () => {
  const at = (id: string, x: number, y: number) => ({ ...box(id), x, y });
  const boxes = [at('middle', 0, 0), at('right', 100, 10), at('further', 200, 0), at('below', 20, 90)];
  const [middle] = boxes as [(typeof boxes)[number]];

  it.each([
    [{ x: 1, y: 0 }, 'right'],
    [{ x: 0, y: 1 }, 'below'],
    [{ x: -1, y: 0 }, undefined],
    [{ x: 0, y: -1 }, undefined],
  ] as const)('is the nearest that way: %o', (way, id) => {
    expect(neighbourTowards(boxes, middle, way)?.id).toBe(id);
  });
});
