import type { BarChart, BarValue } from '@guldkorn/report';
import { lowered, type ChartOptions, type Drawing } from './drawing.js';
import { keyDrawing } from './key.js';
import { lyingBars } from './lying-bars.js';
import { seriesStyles, styleOf } from './palette.js';
import { canStand, standingBars } from './standing-bars.js';

const keyGap = 10;

/**
 * The chart laid out: bars with their figures in words, intervals as whiskers, and a key where series are compared. Series are told
 * apart without colour, and standing bars that would be too narrow for their figures are laid down.
 */
export function drawChart(chart: BarChart, options: ChartOptions): Drawing {
  const looks = chart.series.map((_, index) => styleOf(index));
  // More than there are looks: then each bar says what it is of.
  const isNamed = chart.series.length > seriesStyles.length;
  const valueText = (value: BarValue, series: number) =>
    isNamed ? `${chart.series[series] ?? ''}: ${value.text}` : value.text;
  const stands = chart.direction === 'standing' && !isNamed && canStand(chart, options);
  const bars = (stands ? standingBars : lyingBars)(chart, looks, valueText, options);
  if (chart.series.length < 2) return bars;
  const key = keyDrawing(chart.series, looks, options.width, options.measure);
  const below = key.height + keyGap;
  return {
    width: options.width,
    height: below + bars.height,
    shapes: [...key.shapes, ...bars.shapes.map((shape) => lowered(shape, below))],
  };
}
