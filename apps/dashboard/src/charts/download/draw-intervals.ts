import { palette } from './palette';
import type { IntervalMark, IntervalsPicture } from './picture';
import { textWidth } from '../text-width';
import { clearOf, element, line, mark, wrapped, type Drawn } from './svg-parts';

const size = 15;
const labelWidth = 220;
const markHeight = 22;
const rowGap = 20;
const axisHeight = 28;
const gutter = 20;

/** Where values lie between the ends of the scale, 0 to 1; those outside lie at its end. */
export function place({ ticks, doublings }: Pick<IntervalsPicture, 'ticks' | 'doublings'>): (value: number) => number {
  const on = (value: number) => (doublings ? Math.log2(value) : value);
  const from = on(ticks[0] ?? 0);
  const to = on(ticks.at(-1) ?? 1);
  return (value) => Math.min(1, Math.max(0, (on(value) - from) / (to - from)));
}

function drawMark(one: IntervalMark, x: (value: number) => number, y: number, end: number): string {
  const [from, to] = [x(one.lower), x(one.upper)];
  const stroke = { stroke: palette['ink-soft'], 'stroke-width': 2 };
  const rule = (x1: number, x2: number, y1: number, y2: number) => element('line', { x1, x2, y1, y2, ...stroke });
  return [
    rule(from, to, y, y),
    rule(from, from, y - 5, y + 5),
    rule(to, to, y - 5, y + 5),
    one.value === null
      ? ''
      : element('g', { stroke: palette.ink, 'stroke-width': 1.5 }, mark(x(one.value), y, 6, one.mark, one.colour)),
    line(end, y + 5, one.written, { size: 14, colour: palette['ink-soft'], anchor: 'end' }),
  ].join('');
}

/** Each row: its label, its marks with their intervals, and their numbers at the end. */
export function drawIntervals(picture: IntervalsPicture, width: number): Drawn {
  const { ticks, rows, doublings, writeTick } = picture;
  const writtenWidth = Math.max(0, ...rows.flatMap(({ marks }) => marks.map((one) => textWidth(one.written, 14))));
  const left = labelWidth + gutter;
  const right = width - writtenWidth - gutter;
  const at = place(picture);
  const x = (value: number) => left + at(value) * (right - left);
  let y = 0;
  const drawn = rows.map(({ label, marks }) => {
    const lines = wrapped(label, labelWidth, size).slice(0, 3);
    const height = Math.max(marks.length * markHeight, lines.length * 20) + rowGap;
    const middle = y + height / 2;
    y += height;
    const words = lines.map((text, index) =>
      line(0, middle + 5 + (index - (lines.length - 1) / 2) * 20, text, { size }),
    );
    const signs = marks.map((one, index) =>
      drawMark(one, x, middle + (index - (marks.length - 1) / 2) * markHeight, width),
    );
    return [...words, ...signs].join('');
  });
  // Where nothing differs, 1, is the line to read from.
  const isBase = (tick: number) => doublings && tick === 1;
  const grid = ticks.map((tick) =>
    element('line', {
      x1: x(tick),
      x2: x(tick),
      y1: 0,
      y2: y,
      stroke: palette[isBase(tick) ? 'line-strong' : 'line'],
      'stroke-width': isBase(tick) ? 2 : 1,
    }),
  );
  const labels = clearOf(
    [...ticks]
      .sort((a, b) => Number(isBase(b)) - Number(isBase(a)))
      .map((tick) => ({ x: x(tick), words: writeTick(tick) })),
    13,
  ).map((label) => line(label.x, y + 19, label.words, { size: 13, colour: palette['ink-soft'], anchor: 'middle' }));
  return { svg: [...grid, ...drawn, ...labels].join(''), height: y + axisHeight };
}
