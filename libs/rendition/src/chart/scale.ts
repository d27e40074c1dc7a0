import type { BarChart, BarValue } from '@guldkorn/report';
import type { LineShape } from './drawing.js';
import { colours } from './palette.js';

const known = (value: number | null | undefined) =>
  value !== null && value !== undefined && Number.isFinite(value) ? Math.max(0, value) : 0;

/** How far a bar reaches with its interval. */
export const reach = ({ value, interval }: BarValue) => Math.max(known(value), known(interval?.upper));

export const length = ({ value }: BarValue) => known(value);

/** The end of the scale: what the chart says, or further where something reaches further. */
export function scaleEnd(chart: BarChart): number {
  const reached = chart.bars.flatMap(({ values }) => values.map(reach));
  return Math.max(known(chart.largest), ...reached) || (chart.unit === 'share' ? 1 : 10);
}

/** The value, or the end of the scale that it lies beyond. */
export const within = (value: number, end: number) => Math.min(known(value), end);

/** A line from place to place with a cap at each end, light around so that it is seen on a dark bar too. */
export function whisker(from: number, to: number, across: number, isLying: boolean): LineShape[] {
  const cap = 2.5;
  const strokes: [number, number, number, number][] = [
    [from, across, to, across],
    [from, across - cap, from, across + cap],
    [to, across - cap, to, across + cap],
  ];
  return [
    { colour: colours.paper, thickness: 3 },
    { colour: colours.ink, thickness: 1 },
  ].flatMap((look) =>
    strokes.map(([a, b, c, d]): LineShape =>
      isLying
        ? { kind: 'line', x1: a, y1: b, x2: c, y2: d, ...look }
        : { kind: 'line', x1: b, y1: a, x2: d, y2: c, ...look },
    ),
  );
}
