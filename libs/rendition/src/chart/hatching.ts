import type { LineShape, RectShape } from './drawing.js';
import { colours, type Hatch, type SeriesStyle } from './palette.js';

const gap = 4;
type Box = Pick<RectShape, 'x' | 'y' | 'width' | 'height'>;

/** Lines at 45 degrees within the box, cut at its edges; rising ones go up to the right. */
function slanted(box: Box, isRising: boolean): LineShape[] {
  const { x, y, width, height } = box;
  const lines: LineShape[] = [];
  for (let offset = gap; offset < width + height; offset += gap) {
    const start = { x: Math.min(offset, width), y: Math.max(0, offset - width) };
    const end = { x: Math.max(0, offset - height), y: Math.min(offset, height) };
    const across = (place: number) => (isRising ? x + place : x + width - place);
    lines.push({
      kind: 'line',
      x1: across(start.x),
      y1: y + start.y,
      x2: across(end.x),
      y2: y + end.y,
      colour: colours.lake,
      thickness: 0.75,
    });
  }
  return lines;
}

function lying({ x, y, width, height }: Box): LineShape[] {
  const lines: LineShape[] = [];
  for (let offset = gap / 2; offset < height; offset += gap / 2)
    lines.push({
      kind: 'line',
      x1: x,
      y1: y + offset,
      x2: x + width,
      y2: y + offset,
      colour: colours.lake,
      thickness: 0.5,
    });
  return lines;
}

const hatches: Readonly<Record<Hatch, (box: Box) => LineShape[]>> = {
  none: () => [],
  rising: (box) => slanted(box, true),
  falling: (box) => slanted(box, false),
  crossed: (box) => [...slanted(box, true), ...slanted(box, false)],
  lying,
};

/** A bar, or its sign in the key: filled, hatched, and with an edge that is seen on white. */
export function hatched(box: Box, style: SeriesStyle): (RectShape | LineShape)[] {
  if (box.width <= 0 || box.height <= 0) return [];
  return [
    { kind: 'rect', ...box, fill: style.fill, edge: null },
    ...hatches[style.hatch](box),
    { kind: 'rect', ...box, fill: 'none', edge: colours.lake },
  ];
}
