import type { MapShape } from './map-shapes';

/** A name longer than this is cut on the map. */
export const longestName = 20;
/** About how wide a letter of a name is drawn, in the drawing's units. */
const letterWidth = 7.8;

export interface NamePlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly left: number;
  readonly right: number;
}

/** A name stands in its district where there is room, else beside it on the outer side. */
export function placeName(shape: MapShape, name: string, mapWidth: number): NamePlace {
  const width = name.length * letterWidth;
  const { x, y } = shape.label;
  if (width <= shape.label.width) return { x, y, anchor: 'middle', left: x, right: x };
  const edge = shape.right + 8;
  if (x > mapWidth / 2) return { x: edge, y, anchor: 'start', left: edge, right: edge + width };
  return { x: shape.left - 8, y, anchor: 'end', left: shape.left - 8 - width, right: shape.left };
}
