/**
 * Places the labels of a network so that linked ones are near each other and none lies on another. The same network is always
 * placed the same: distances along links by stress majorisation (Gansner, Koren & North 2004, doi 10.1007/978-3-540-31843-9_25)
 * from a circle, then labels pushed apart, then the pieces side by side.
 */

/** A label by its size. */
export interface NetworkBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A label by its middle. */
export interface PlacedBox extends NetworkBox {
  readonly x: number;
  readonly y: number;
}

export interface NetworkEnds {
  readonly a: string;
  readonly b: string;
}

export interface NetworkLayout {
  readonly boxes: readonly PlacedBox[];
  readonly height: number;
}

interface Point {
  x: number;
  y: number;
}

type Moving = NetworkBox & Point;

/** How far apart the middles of linked labels would be, were there no others. */
const reach = 118;
/** Clear space around a label, so that its links are seen. */
const gap = { x: 26, y: 20 } as const;
const betweenPieces = 30;
const rounds = 150;

/** Steps along links between each two; Infinity where no links lead. */
function stepsBetween(boxes: readonly NetworkBox[], links: readonly NetworkEnds[]): number[][] {
  const place = new Map(boxes.map(({ id }, at) => [id, at]));
  const steps = boxes.map((_, a) => boxes.map((__, b) => (a === b ? 0 : Infinity)));
  const set = (a: number, b: number, value: number) => {
    const row = steps[a];
    if (row !== undefined) row[b] = value;
  };
  for (const { a, b } of links) {
    const [one, other] = [place.get(a), place.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    set(one, other, 1);
    set(other, one, 1);
  }
  const at = (a: number, b: number) => steps[a]?.[b] ?? Infinity;
  for (let by = 0; by < boxes.length; by++)
    for (let a = 0; a < boxes.length; a++)
      for (let b = 0; b < boxes.length; b++) if (at(a, by) + at(by, b) < at(a, b)) set(a, b, at(a, by) + at(by, b));
  return steps;
}

/** The labels that hang together, the largest piece first; each in the order given. */
function pieces(boxes: readonly NetworkBox[], steps: readonly (readonly number[])[]): number[][] {
  const found: number[][] = [];
  const taken = new Set<number>();
  boxes.forEach((_, from) => {
    if (taken.has(from)) return;
    const piece = boxes.flatMap((__, to) => ((steps[from]?.[to] ?? Infinity) < Infinity ? [to] : []));
    for (const each of piece) taken.add(each);
    found.push(piece);
  });
  return found.sort((one, other) => other.length - one.length);
}

/** Points whose distances are as near to the steps between them as a plane allows. */
function majorised(distance: (a: number, b: number) => number, count: number): Point[] {
  const points = Array.from({ length: count }, (_, at): Point => {
    const angle = (2 * Math.PI * at) / count;
    return { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach };
  });
  for (let round = 0; round < rounds; round++)
    points.forEach((point, a) => {
      let [x, y, weights] = [0, 0, 0];
      points.forEach((other, b) => {
        if (a === b) return;
        const wanted = distance(a, b);
        const now = Math.hypot(point.x - other.x, point.y - other.y) || 1e-9;
        const weight = 1 / wanted ** 2;
        x += weight * (other.x + (wanted * (point.x - other.x)) / now);
        y += weight * (other.y + (wanted * (point.y - other.y)) / now);
        weights += weight;
      });
      if (weights > 0) Object.assign(point, { x: x / weights, y: y / weights });
    });
  return points;
}

/** How much two labels with their clear space lie over each other, each way; not at all where either is 0 or less. */
function overlap(one: Moving, other: Moving): Point {
  return {
    x: (one.width + other.width) / 2 + gap.x - Math.abs(one.x - other.x),
    y: (one.height + other.height) / 2 + gap.y - Math.abs(one.y - other.y),
  };
}

/** Pushes labels apart, each pair by the shorter way. @returns whether all are clear of each other. */
function pushedApart(boxes: readonly Moving[]): boolean {
  for (let round = 0; round < rounds; round++) {
    let clear = true;
    boxes.forEach((one, at) => {
      for (const other of boxes.slice(at + 1)) {
        const over = overlap(one, other);
        if (over.x <= 1e-6 || over.y <= 1e-6) continue;
        clear = false;
        const way = over.x < over.y ? 'x' : 'y';
        const half = (one[way] <= other[way] ? -1 : 1) * (over[way] / 2);
        one[way] += half;
        other[way] -= half;
      }
    });
    if (clear) return true;
  }
  return false;
}

/** Moves labels down, from the uppermost on, until each is clear of those above it. */
function movedDown(boxes: readonly Moving[]): void {
  const done: Moving[] = [];
  for (const box of [...boxes].sort((one, other) => one.y - other.y || one.x - other.x)) {
    for (let again = true; again;) {
      again = false;
      for (const above of done) {
        const over = overlap(box, above);
        if (over.x <= 1e-6 || over.y <= 1e-6) continue;
        box.y = above.y + (box.height + above.height) / 2 + gap.y;
        again = true;
      }
    }
    done.push(box);
  }
}

/** Moves labels so that the piece begins at 0, 0, no wider than `width`. @returns its size. */
function fitted(boxes: readonly Moving[], width: number): { readonly width: number; readonly height: number } {
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2));
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2));
  const squeezed = right - left > width;
  for (const box of boxes) {
    const from = box.width / 2;
    const room = Math.max(0, width - box.width);
    // Each label's middle as far along the room that it has as it was along the room that it had.
    const along = right - left - box.width <= 0 ? 0 : (box.x - from - left) / (right - left - box.width);
    box.x = squeezed ? from + along * room : box.x - left;
  }
  if (squeezed) movedDown(boxes);
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2));
  for (const box of boxes) box.y -= top;
  return {
    width: Math.min(width, right - left),
    height: Math.max(...boxes.map((box) => box.y + box.height / 2)),
  };
}

/** Places a network within a width; it is as high as it must be. A label that is wider by itself stands at the left edge. */
export function layNetwork(boxes: readonly NetworkBox[], links: readonly NetworkEnds[], width: number): NetworkLayout {
  const steps = stepsBetween(boxes, links);
  const placed = new Map<string, PlacedBox>();
  let [x, y, rowHeight] = [0, 0, 0];
  for (const piece of pieces(boxes, steps)) {
    const points = majorised((a, b) => (steps[piece[a] ?? 0]?.[piece[b] ?? 0] ?? 1) * reach, piece.length);
    const moving = piece.flatMap((at, index): Moving[] => {
      const box = boxes[at];
      return box === undefined ? [] : [{ ...box, ...(points[index] ?? { x: 0, y: 0 }) }];
    });
    if (!pushedApart(moving)) movedDown(moving);
    const size = fitted(moving, width);
    if (x > 0 && x + size.width > width) {
      y += rowHeight + betweenPieces;
      [x, rowHeight] = [0, 0];
    }
    for (const box of moving) placed.set(box.id, { ...box, x: box.x + x, y: box.y + y });
    x += size.width + betweenPieces;
    rowHeight = Math.max(rowHeight, size.height);
  }
  return { boxes: boxes.flatMap(({ id }) => placed.get(id) ?? []), height: y + rowHeight };
}

/** The label that an arrow key leads to from another: the nearest that way; undefined where there is none. */
export function neighbourTowards(
  boxes: readonly PlacedBox[],
  from: PlacedBox,
  way: { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 },
): PlacedBox | undefined {
  let best: PlacedBox | undefined;
  let least = Infinity;
  for (const box of boxes) {
    const ahead = (box.x - from.x) * way.x + (box.y - from.y) * way.y;
    if (box.id === from.id || ahead <= 0.5) continue;
    const aside = Math.abs((box.x - from.x) * way.y) + Math.abs((box.y - from.y) * way.x);
    // What lies aside is twice as far: the key says which way.
    const far = ahead + 2 * aside;
    if (far < least) [best, least] = [box, far];
  }
  return best;
}
