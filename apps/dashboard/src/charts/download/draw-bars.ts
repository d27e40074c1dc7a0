import { shorten } from '../shorten';
import { inkOn, palette } from './palette';
import type { BarPart, BarsPicture } from './picture';
import { element, hatching, line, type Drawn } from './svg-parts';

const size = 16;
const labelHeight = 24;
const barHeight = 20;
const gap = 14;
const longestLabel = 82;
/** A part narrower than this has no room for its sign. */
const roomForSign = 16;
/** Between parts, so that they are told apart without colour. */
const between = 2;

function bar(parts: readonly BarPart[], width: number): string {
  let x = 0;
  return parts
    .map(({ share, colour, sign, hatched }) => {
      const from = x;
      const wide = Math.max(3, share * width - between);
      x += wide + between;
      const rect = element('rect', {
        x: from,
        y: labelHeight,
        width: wide,
        height: barHeight,
        fill: hatched ? `url(#${hatching})` : palette[colour],
      });
      if (sign === undefined || hatched || wide < roomForSign) return rect;
      const look = { size: 14, colour: inkOn(colour), bold: true, anchor: 'middle' } as const;
      return rect + line(from + wide / 2, labelHeight + 15, sign, look);
    })
    .join('');
}

/** Each row: its label, its figure, and its bar below. */
export function drawBars({ rows, ofWhole }: BarsPicture, width: number): Drawn {
  const step = labelHeight + barHeight + gap;
  const svg = rows.map(({ label, written, parts, note }, index) => {
    const inside = [
      line(0, size, shorten(label, longestLabel), { size }),
      line(width, size, written, { size, bold: true, anchor: 'end' }),
    ];
    if (note !== undefined)
      inside.push(line(0, labelHeight + 15, note, { size: 14, colour: palette['ink-soft'], italic: true }));
    else if (ofWhole)
      inside.push(element('rect', { y: labelHeight, width, height: barHeight, fill: palette['surface-sunken'] }));
    inside.push(bar(parts, width));
    return element('g', { transform: `translate(0 ${index * step})` }, inside.join(''));
  });
  return { svg: svg.join(''), height: Math.max(0, rows.length * step - gap) };
}
