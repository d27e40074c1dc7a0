import { layOutScatter, scatterScale, stripWords, type ScatterFrame } from '../scatter-layout';
import { palette } from './palette';
import type { ScatterPicture } from './picture';
import { element, line, mark, type Drawn } from './svg-parts';

const strip = 28;
const left = 44 + strip;
const top = 30;
const size = 480;
const fontSize = 14;

/** Two shares of everything, one along each axis, with the line where both are the same. */
export function drawScatter({ points, ticks, axes, equal, few, write }: ScatterPicture, width: number): Drawn {
  const frame: ScatterFrame = { left, top, size, strip, right: width, most: ticks.at(-1) ?? 1, fontSize };
  const scale = scatterScale(frame);
  const [bottom, right] = [top + size, left + size];
  const soft = { size: 13, colour: palette['ink-soft'] };
  const rule = (x1: number, y1: number, x2: number, y2: number, stroke: string, dashes?: string) =>
    element('line', { x1, y1, x2, y2, stroke, 'stroke-dasharray': dashes });
  const sunken = { fill: palette['surface-sunken'] };
  const grid = ticks.flatMap((tick) => [
    rule(scale.x(tick), top, scale.x(tick), bottom, palette.line),
    rule(left, scale.y(tick), right, scale.y(tick), palette.line),
    line(scale.x(tick), bottom + strip + 17, write(tick), { ...soft, anchor: 'middle' }),
    line(left - strip - 6, scale.y(tick) + 5, write(tick), { ...soft, anchor: 'end' }),
  ]);
  const fewWords = stripWords(few, frame);
  const places = layOutScatter(points, frame, [fewWords.box]);
  const marks = points.flatMap((point, index) => {
    const place = places[index];
    if (place === undefined) return [];
    const { cx, cy } = place;
    return element('g', { stroke: palette.ink, 'stroke-width': 1.5 }, mark(cx, cy, 6.5, point.mark, point.colour));
  });
  const labels = places.flatMap(({ label }) =>
    label === null ? [] : line(label.x, label.y, label.words, { size: fontSize, anchor: label.anchor }),
  );
  return {
    svg: [
      element('rect', { x: left - strip, y: top, width: strip, height: size + strip, ...sunken }),
      element('rect', { x: left - strip, y: bottom, width: size + strip, height: strip, ...sunken }),
      ...grid,
      rule(left, bottom, right, top, palette['line-strong'], '5 5'),
      line(right, top - 10, equal, { ...soft, anchor: 'end' }),
      line(0, 14, `↑ ${axes.b}`, soft),
      line(right, bottom + strip + 37, `${axes.a} →`, { ...soft, anchor: 'end' }),
      line(fewWords.x, fewWords.y, few, { ...soft, italic: true, anchor: 'end' }),
      ...marks,
      ...labels,
    ].join(''),
    height: bottom + strip + 44,
  };
}
