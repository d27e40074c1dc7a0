/** Where the marks and the words of a scatter of shares stand, so that none covers another. */
import { shorten } from './shorten';
import { textWidth } from './text-width';

export interface ScatterPoint {
  readonly id: string;
  readonly label: string;
  /** Shares, 0 to 1; null where one is too small to show. The most important points come first. */
  readonly x: number | null;
  readonly y: number | null;
}

/** A drawing's measures in its own units; y goes down. */
export interface ScatterFrame {
  /** Where the plot begins from the left, and how wide and high it is. */
  readonly left: number;
  readonly top: number;
  readonly size: number;
  /** How wide the strip beside each axis is, where what is too small to show stands. */
  readonly strip: number;
  /** How far to the right words may go. */
  readonly right: number;
  /** The highest share on both axes. */
  readonly most: number;
  readonly fontSize: number;
}

export interface PlacedLabel {
  readonly words: string;
  /** The baseline's beginning or, anchored at its end, its end. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

export interface PlacedPoint {
  readonly id: string;
  readonly cx: number;
  readonly cy: number;
  /** Null where there is no room for it. */
  readonly label: PlacedLabel | null;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half of a mark and the air around it. */
export const markRadius = 8;
const longestLabel = 28;
const air = 3;

const apart = (one: Box, other: Box) =>
  one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
const boxOf = (x: number, y: number): Box => ({
  left: x - markRadius,
  right: x + markRadius,
  top: y - markRadius,
  bottom: y + markRadius,
});

/** Where shares lie in the drawing; what is too small to show lies in the middle of the strip beside its axis. */
export function scatterScale({ left, top, size, strip, most }: ScatterFrame) {
  return {
    x: (share: number | null) => (share === null ? left - strip / 2 : left + (Math.min(share, most) / most) * size),
    y: (share: number | null) =>
      share === null ? top + size + strip / 2 : top + size - (Math.min(share, most) / most) * size,
  };
}

/** Steps aside in growing rings, so that marks at one place stand close around it. */
function* asides(along: 'x' | 'y' | 'both'): Generator<readonly [number, number]> {
  yield [0, 0];
  const step = 2 * markRadius;
  for (let ring = 1; ring < 40; ring++) {
    const [near, far] = [ring * step, -ring * step];
    if (along !== 'y') yield* [[near, 0] as const, [far, 0] as const];
    if (along !== 'x') yield* [[0, far] as const, [0, near] as const];
    if (along === 'both')
      yield* [[near, far] as const, [far, far] as const, [near, near] as const, [far, near] as const];
  }
}

/** Where words at the strip's far end tell what it holds: labels keep clear of them. */
export function stripWords(words: string, { left, top, size, strip, fontSize }: ScatterFrame) {
  const [x, y] = [left + size - 6, top + size + strip - 9];
  const width = textWidth(words, fontSize);
  return { x, y, box: { left: x - width, right: x, top: y - fontSize, bottom: y + 4 } };
}

/**
 * Places every point, and the label of each that has room for one; those first come first.
 * @param keepClear where no label may stand.
 */
export function layOutScatter(
  points: readonly ScatterPoint[],
  frame: ScatterFrame,
  keepClear: readonly Box[] = [],
): PlacedPoint[] {
  const scale = scatterScale(frame);
  const { left, top, size, strip, right, fontSize } = frame;
  const marks: { readonly id: string; readonly cx: number; readonly cy: number; readonly box: Box }[] = [];
  for (const { id, x, y } of points) {
    const [from, to] = [scale.x(x), scale.y(y)];
    // A share that is shown never steps into the strip of those that are not.
    const allowed = (cx: number, cy: number) =>
      cx >= (x === null ? left - strip : left) &&
      cx <= left + size &&
      cy >= top &&
      cy <= top + size + (y === null ? strip : 0);
    let place: readonly [number, number] = [from, to];
    for (const [aside, down] of asides(y === null ? 'x' : x === null ? 'y' : 'both')) {
      const [cx, cy] = [from + aside, to + down];
      if (!allowed(cx, cy)) continue;
      if (marks.some(({ box }) => !apart(box, boxOf(cx, cy)))) continue;
      place = [cx, cy];
      break;
    }
    marks.push({ id, cx: place[0], cy: place[1], box: boxOf(...place) });
  }
  const taken = [...keepClear];
  return points.map(({ id, label }, index) => {
    const mark = marks[index];
    if (mark === undefined) throw new Error(`The point ${id} has no place.`);
    const { cx, cy } = mark;
    const words = shorten(label, longestLabel);
    const width = textWidth(words, fontSize);
    const middle = cy + fontSize * 0.35;
    const places: PlacedLabel[] = [
      { words, x: cx + markRadius + air, y: middle, anchor: 'start' },
      { words, x: cx - markRadius - air, y: middle, anchor: 'end' },
      { words, x: cx, y: cy - markRadius - fontSize * 0.25, anchor: 'middle' },
      { words, x: cx, y: cy + markRadius + fontSize * 0.85, anchor: 'middle' },
    ];
    for (const placed of places) {
      const start = placed.anchor === 'start' ? placed.x : placed.x - (placed.anchor === 'end' ? width : width / 2);
      const box: Box = {
        left: start,
        right: start + width,
        top: placed.y - fontSize * 0.85,
        bottom: placed.y + fontSize * 0.25,
      };
      if (box.left < left - strip || box.right > right || box.top < top || box.bottom > top + size + strip) continue;
      if (taken.some((other) => !apart(other, box))) continue;
      if (marks.some((other) => other.id !== id && !apart(other.box, box))) continue;
      taken.push(box);
      return { id, cx, cy, label: placed };
    }
    return { id, cx, cy, label: null };
  });
}
