import type { BarChart, BarValue } from '@guldkorn/report';
import type { ChartOptions, Drawing, Shape } from './drawing.js';
import { hatched } from './hatching.js';
import { label, onPaper, placed, type Label, type LabelStyle } from './labels.js';
import { colours, type SeriesStyle } from './palette.js';
import { length, reach, scaleEnd, whisker, within } from './scale.js';
import { ticks } from './ticks.js';

const nameStyle: LabelStyle = { size: 9.5, weight: 'regular', colour: colours.ink };
const valueStyle: LabelStyle = { size: 9, weight: 'semibold', colour: colours.ink };
const hiddenStyle: LabelStyle = { size: 9, weight: 'regular', colour: colours.inkSoft };
const tickStyle: LabelStyle = { size: 8.5, weight: 'regular', colour: colours.inkSoft };
const nameGap = 8;
const valueGap = 5;
const rowGap = 9;
/** Longer values would take the bars' room. */
const mostBeside = 0.12;

interface Row {
  readonly name: Label;
  readonly values: readonly { readonly of: BarValue; readonly words: Label }[];
  readonly heights: readonly number[];
  readonly height: number;
}

/**
 * Bars from the left: what they are of to the left of them, what they say to the right; where there are intervals to the left too, as a
 * figure at the end of a whisker is read as the place on the scale where it stands.
 */
export function lyingBars(
  chart: BarChart,
  looks: readonly SeriesStyle[],
  valueText: (value: BarValue, series: number) => string,
  { width, measure, language }: ChartOptions,
): Drawing {
  const thickness = chart.series.length > 1 ? 10 : 13;
  const rows = chart.bars.map((bar): Row => {
    const name = label(bar.label, width * 0.36, nameStyle, measure);
    const values = bar.values.map((of, series) => ({
      of,
      words: label(valueText(of, series), width * 0.34, of.value === null ? hiddenStyle : valueStyle, measure),
    }));
    const heights = values.map(({ words }) => Math.max(thickness, words.height));
    const height = Math.max(
      name.height,
      heights.reduce((sum, one) => sum + one + 1, 0),
    );
    return { name, values, heights, height };
  });
  const figures = rows.flatMap(({ values }) => values);
  const widest = Math.max(0, ...figures.map(({ of, words }) => (of.value === null ? 0 : words.width)));
  const areBeside = figures.some(({ of }) => of.value !== null && of.interval !== null) && widest <= width * mostBeside;
  const nameEnd = Math.max(0, ...rows.map(({ name }) => name.width));
  const left = nameEnd + nameGap + (areBeside ? widest + valueGap : 0);
  const end = scaleEnd(chart);
  const scale = ticks(end, chart.unit, language);
  const lastTick = measure(scale.at(-1)?.label ?? '', tickStyle.size, tickStyle.weight);
  const right = figures.reduce(
    (plot, { of, words }) =>
      reach(of) > 0 && !areBeside ? Math.min(plot, ((width - left - valueGap - words.width) * end) / reach(of)) : plot,
    width - left - lastTick / 2,
  );
  const plot = Math.max(right, 20);
  const across = (value: number) => left + (value / end) * plot;
  const behind: Shape[] = [];
  const before: Shape[] = [];
  let top = 2;
  for (const { name, values, heights, height } of rows) {
    before.push(...placed(name, nameEnd, top + (height - name.height) / 2, 'end'));
    let y = top + (height - heights.reduce((sum, one) => sum + one + 1, 0)) / 2;
    for (const [series, { of, words }] of values.entries()) {
      const tall = heights[series] ?? thickness;
      const look = looks[series];
      const bar = { x: left, y: y + (tall - thickness) / 2, width: across(length(of)) - left, height: thickness };
      if (look !== undefined) before.push(...hatched(bar, look));
      if (of.interval !== null && of.value !== null)
        before.push(
          ...whisker(
            across(within(of.interval.lower, end)),
            across(within(of.interval.upper, end)),
            y + tall / 2,
            true,
          ),
        );
      const middle = y + (tall - words.height) / 2;
      before.push(
        ...(areBeside && of.value !== null
          ? placed(words, left - valueGap, middle, 'end')
          : onPaper(placed(words, across(reach(of)) + valueGap, middle, 'start'), measure)),
      );
      y += tall + 1;
    }
    top += height + rowGap;
  }
  const bottom = top - rowGap + 4;
  for (const { value, label: words } of scale) {
    const x = across(value);
    behind.push({
      kind: 'line',
      x1: x,
      y1: 0,
      x2: x,
      y2: bottom,
      colour: value === 0 ? colours.ink : colours.line,
      thickness: value === 0 ? 1 : 0.5,
    });
    behind.push(...placed(label(words, width, tickStyle, measure), x, bottom + 2, 'middle'));
  }
  return { width, height: bottom + 2 + tickStyle.size * 1.2, shapes: [...behind, ...before] };
}
