import type { Box, PlacedBox } from './flow.js';

/** Boxes that one page may not part, from one to the last of them. */
function groupEnd(boxes: readonly Box[], from: number): number {
  let end = from;
  while (boxes[end]?.keepsNext === true && end + 1 < boxes.length) end += 1;
  return end;
}

const heightOf = (boxes: readonly Box[]) =>
  boxes.reduce((sum, { height, before }, index) => sum + height + (index === 0 ? 0 : before), 0);

/**
 * The boxes on pages of the height, in their order. What belongs together goes to the next page together, unless no page holds it.
 */
export function paginate(boxes: readonly Box[], height: number): PlacedBox[][] {
  const pages: PlacedBox[][] = [];
  let current: PlacedBox[] = [];
  let reached = 0;
  const turn = () => {
    if (current.length > 0) pages.push(current);
    current = [];
    reached = 0;
  };
  let unparted = -1;
  for (const [index, box] of boxes.entries()) {
    if (index > unparted) {
      unparted = groupEnd(boxes, index);
      const group = heightOf(boxes.slice(index, unparted + 1));
      const fits = reached + (reached === 0 ? 0 : box.before) + group <= height;
      if (!fits && group + (box.repeated?.height ?? 0) <= height) turn();
    }
    if (reached > 0 && reached + box.before + box.height > height) turn();
    const repeats = reached === 0 && box.repeated !== undefined && pages.length > 0;
    if (repeats) reached += box.repeated?.height ?? 0;
    else if (reached > 0) reached += box.before;
    current.push({ box, top: reached, repeats });
    reached += box.height;
  }
  turn();
  return pages;
}
