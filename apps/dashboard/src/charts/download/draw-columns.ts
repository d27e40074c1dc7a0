import { palette } from './palette';
import type { ColumnsPicture } from './picture';
import { clearOf, element, line, mark, type Drawn } from './svg-parts';

const top = 34;
const plot = 230;
const axisHeight = 26;
const scaleWidth = 44;
const widest = 48;
const mostSteps = 5;

/** Even steps from 0 to the first at or above the highest: 1, 2 or 5 with noughts. */
export function evenTicks(highest: number): number[] {
  let power = 1;
  let step = 1;
  while (highest / step > mostSteps) {
    const next = [2, 5, 10].map((factor) => factor * power).find((each) => each > step) ?? step * 2;
    if (next === 10 * power) power = next;
    step = next;
  }
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Columns from left to right; one too small to show leaves its place empty. */
export function drawColumns({ columns, bands, write }: ColumnsPicture, width: number): Drawn {
  const ticks = evenTicks(Math.max(0, ...columns.map(({ value }) => value ?? 0)));
  const highest = ticks.at(-1) ?? 1;
  const step = (width - scaleWidth) / Math.max(1, columns.length);
  const wide = Math.min(widest, step * 0.7);
  const bottom = top + plot;
  const x = (index: number) => scaleWidth + (index + 0.5) * step;
  const y = (value: number) => bottom - (value / highest) * plot;
  const soft = { size: 13, colour: palette['ink-soft'] } as const;
  const behind = bands.map(({ number, from, to }) => {
    const start = x(from) - step / 2;
    const reach = (to - from + 1) * step;
    const area = { x: start, y: top, width: reach, height: plot, fill: palette['lake-wash'], 'fill-opacity': 0.9 };
    return element('rect', area) + mark(start + reach / 2, top - 16, 11, 'circle', 'lake', String(number));
  });
  const grid = ticks.map(
    (tick) =>
      element('line', {
        x1: scaleWidth,
        x2: width,
        y1: y(tick),
        y2: y(tick),
        stroke: palette[tick === 0 ? 'line-strong' : 'line'],
      }) + line(scaleWidth - 8, y(tick) + 5, write(tick), { ...soft, anchor: 'end' }),
  );
  const bars = columns.map(({ value }, index) =>
    value === null
      ? ''
      : element('rect', {
          x: x(index) - wide / 2,
          y: y(value),
          width: wide,
          height: bottom - y(value),
          rx: 2,
          fill: palette.lake,
        }),
  );
  const labels = clearOf(
    columns.map(({ label }, index) => ({ x: x(index), words: label })),
    13,
  ).map((label) => line(label.x, bottom + 19, label.words, { ...soft, anchor: 'middle' }));
  return { svg: [...behind, ...grid, ...bars, ...labels].join(''), height: bottom + axisHeight };
}
