export type Point = readonly [number, number];

export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  /** Room for the label there, from side to side. */
  readonly width: number;
}

type Interval = readonly [number, number];

/** Where a horizontal line lies inside a ring (even-odd rule), from left to right. */
function inside(ring: readonly Point[], y: number): Interval[] {
  const crossings: number[] = [];
  let [x0, y0] = ring.at(-1) ?? [0, 0];
  for (const [x1, y1] of ring) {
    if (y0 <= y !== y1 <= y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    [x0, y0] = [x1, y1];
  }
  crossings.sort((a, b) => a - b);
  const intervals: Interval[] = [];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    intervals.push([crossings[index] ?? 0, crossings[index + 1] ?? 0]);
  }
  return intervals;
}

function overlap(left: readonly Interval[], right: readonly Interval[]): Interval[] {
  return left.flatMap(([a, b]) =>
    right.map(([c, d]): Interval => [Math.max(a, c), Math.min(b, d)]).filter(([from, to]) => to > from),
  );
}

/** Lines scanned for half a label's height, so that each line serves labels above, on and below it. */
const linesInHalf = 5;

/** The place in a ring with most room for a label of the given height: scanned line by line. */
export function labelPlace(ring: readonly Point[], height: number): LabelPlace {
  const ys = ring.map(([, y]) => y);
  const top = Math.min(...ys);
  const bottom = Math.max(...ys);
  let best: LabelPlace = { x: ring[0]?.[0] ?? 0, y: (top + bottom) / 2, width: 0 };
  const step = height / 2 / linesInHalf;
  const lines = Array.from({ length: Math.floor((bottom - top) / step) + 1 }, (_, n) => inside(ring, top + n * step));
  for (let n = linesInHalf; n + linesInHalf < lines.length; n++) {
    const y = top + n * step;
    const rows = [lines[n - linesInHalf] ?? [], lines[n] ?? [], lines[n + linesInHalf] ?? []];
    const free = rows.reduce((known, row) => overlap(known, row));
    for (const [from, to] of free) {
      if (to - from > best.width) best = { x: (from + to) / 2, y, width: to - from };
    }
  }
  return best;
}
