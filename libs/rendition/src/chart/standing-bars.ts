import type { BarChart, BarValue } from '@guldkorn/report';
import { printable } from '../text/printable.js';
import { lowered, type ChartOptions, type Drawing, type Shape, type TextShape } from './drawing.js';
import { hatched } from './hatching.js';
import { label, lineHeight, onPaper, placed, type Label, type LabelStyle } from './labels.js';
import { colours, type SeriesStyle } from './palette.js';
import { length, reach, scaleEnd, whisker, within } from './scale.js';
import { ticks } from './ticks.js';

const nameStyle: LabelStyle = { size: 9, weight: 'regular', colour: colours.ink };
const valueStyle: LabelStyle = { size: 8.5, weight: 'semibold', colour: colours.ink };
const hiddenStyle: LabelStyle = { size: 8.5, weight: 'regular', colour: colours.inkSoft };
const tickStyle: LabelStyle = { size: 8.5, weight: 'regular', colour: colours.inkSoft };
const plotHeight = 150;
const narrowest = 11;
const widestBar = 34;

/** How wide each bar may be, and its group with the air around it. */
function widths(chart: BarChart, left: number, width: number): { readonly group: number; readonly slot: number } {
  const group = (width - left) / Math.max(1, chart.bars.length);
  return { group, slot: Math.min(widestBar, (group * 0.84) / Math.max(1, chart.series.length)) };
}

const axisWidth = (chart: BarChart, { measure, language }: ChartOptions) =>
  Math.max(
    0,
    ...ticks(scaleEnd(chart), chart.unit, language).map((tick) =>
      measure(tick.label, tickStyle.size, tickStyle.weight),
    ),
  ) + 6;

/** Whether each bar gets so wide that its figure can stand above it, if need be turned, and its name below. */
export function canStand(chart: BarChart, options: ChartOptions): boolean {
  const { group, slot } = widths(chart, axisWidth(chart, options), options.width);
  const longest = (text: string) =>
    Math.max(
      ...printable(text)
        .split(/\s+/)
        .map((word) => options.measure(word, nameStyle.size, nameStyle.weight)),
    );
  const turned = (text: string) => options.measure(text, valueStyle.size, valueStyle.weight);
  return (
    slot >= narrowest &&
    chart.bars.every((bar) => longest(bar.label) <= group - 2) &&
    chart.bars.every((bar) => bar.values.every(({ text }) => turned(text) < plotHeight))
  );
}

/** A figure above its bar: lying where it fits there on two lines, else turned. */
function figureAbove(
  text: string,
  style: LabelStyle,
  middle: number,
  foot: number,
  slot: number,
  options: ChartOptions,
) {
  const words: Label = label(text, slot, style, options.measure);
  const fits =
    words.lines.length <= 2 &&
    text.split(/\s/).every((word) => options.measure(word, style.size, style.weight) <= slot);
  if (fits) return { height: words.height, shapes: placed(words, middle, foot - words.height, 'middle') };
  const turned: TextShape = {
    kind: 'text',
    x: middle + style.size * 0.35,
    y: foot - 1,
    anchor: 'start',
    text: printable(text).replaceAll('\n', ' '),
    ...style,
    isTurned: true,
  };
  return { height: options.measure(text, style.size, style.weight), shapes: [turned] };
}

/** Bars from below, in time's order: what they are of below them, what they say above. */
export function standingBars(
  chart: BarChart,
  looks: readonly SeriesStyle[],
  valueText: (value: BarValue, series: number) => string,
  options: ChartOptions,
): Drawing {
  const { width, measure, language } = options;
  const left = axisWidth(chart, options);
  const { group, slot } = widths(chart, left, width);
  const end = scaleEnd(chart);
  const up = (value: number) => -(value / end) * plotHeight;
  const bars: Shape[] = [];
  let highest = -plotHeight;
  let lowest = 0;
  for (const [place, bar] of chart.bars.entries()) {
    const middle = left + group * (place + 0.5);
    const from = middle - (slot * chart.series.length) / 2;
    for (const [series, of] of bar.values.entries()) {
      const x = from + slot * series;
      const look = looks[series];
      const box = { x: x + 1, y: up(length(of)), width: slot - 2, height: -up(length(of)) };
      if (look !== undefined) bars.push(...hatched(box, look));
      if (of.interval !== null && of.value !== null)
        bars.push(
          ...whisker(up(within(of.interval.lower, end)), up(within(of.interval.upper, end)), x + slot / 2, false),
        );
      const style = of.value === null ? hiddenStyle : valueStyle;
      const above = figureAbove(valueText(of, series), style, x + slot / 2, up(reach(of)) - 3, slot, options);
      bars.push(...onPaper(above.shapes, measure));
      highest = Math.min(highest, up(reach(of)) - 3 - above.height);
    }
    const name = label(bar.label, group - 2, nameStyle, measure);
    bars.push(...placed(name, middle, 5, 'middle'));
    lowest = Math.max(lowest, 5 + name.height);
  }
  const scale = ticks(end, chart.unit, language).flatMap((tick): Shape[] => [
    {
      kind: 'line',
      x1: left,
      y1: up(tick.value),
      x2: width,
      y2: up(tick.value),
      colour: tick.value === 0 ? colours.ink : colours.line,
      thickness: tick.value === 0 ? 1 : 0.5,
    },
    ...placed(
      label(tick.label, width, tickStyle, measure),
      left - 6,
      up(tick.value) - lineHeight(tickStyle) / 2,
      'end',
    ),
  ]);
  const top = Math.min(highest, -plotHeight - lineHeight(tickStyle) / 2);
  return { width, height: lowest - top, shapes: [...scale, ...bars].map((shape) => lowered(shape, -top)) };
}
