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
  ring.forEach(([x0, y0], index) => {
    const [x1, y1] = ring[(index + 1) % ring.length] ?? [x0, y0];
    if (y0 <= y !== y1 <= y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
  });
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

/** The place in a ring with most room for a label of the given height: scanned line by line. */
export function labelPlace(ring: readonly Point[], height: number): LabelPlace {
  const ys = ring.map(([, y]) => y);
  const top = Math.min(...ys);
  const bottom = Math.max(...ys);
  let best: LabelPlace = { x: ring[0]?.[0] ?? 0, y: (top + bottom) / 2, width: 0 };
  for (let y = top + height / 2; y <= bottom - height / 2; y += 3) {
    const rows = [y - height / 2, y, y + height / 2].map((line) => inside(ring, line));
    const free = rows.reduce((known, row) => overlap(known, row));
    for (const [from, to] of free) {
      if (to - from > best.width) best = { x: (from + to) / 2, y, width: to - from };
    }
  }
  return best;
}
