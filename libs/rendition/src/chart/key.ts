import type { Drawing, Shape, TextMeasure } from './drawing.js';
import { hatched } from './hatching.js';
import { label, placed, type LabelStyle } from './labels.js';
import { colours, type SeriesStyle } from './palette.js';

const sign = { width: 14, height: 9 };
const gap = 5;
const between = 16;
const style: LabelStyle = { size: 9, weight: 'regular', colour: colours.ink };

/** Which series looks how, in their order, on as many lines as it takes. */
export function keyDrawing(
  series: readonly string[],
  looks: readonly SeriesStyle[],
  width: number,
  measure: TextMeasure,
): Drawing {
  const shapes: Shape[] = [];
  let x = 0;
  let top = 0;
  let bottom = 0;
  for (const [index, name] of series.entries()) {
    const words = label(name, width - sign.width - gap, style, measure);
    if (x > 0 && x + sign.width + gap + words.width > width) {
      x = 0;
      top = bottom + 3;
    }
    const look = looks[index];
    if (look !== undefined) shapes.push(...hatched({ x: x + 0.5, y: top + 1, ...sign }, look));
    shapes.push(...placed(words, x + sign.width + gap, top, 'start'));
    bottom = Math.max(bottom, top + words.height);
    x += sign.width + gap + words.width + between;
  }
  return { width, height: bottom, shapes };
}
