import type { ChartBlock } from '@guldkorn/report';
import { drawChart } from './draw-chart.js';
import type { ChartOptions, Shape } from './drawing.js';

const escaped = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    // eslint-disable-next-line no-control-regex -- XML holds none of these, not even as references
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const n = (value: number) => String(Math.round(value * 100) / 100);
const weights = { regular: '400', semibold: '600' } as const;

function element(shape: Shape): string {
  if (shape.kind === 'rect')
    return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}" fill="${shape.fill}"${shape.edge === null ? '' : ` stroke="${shape.edge}" stroke-width="0.75"`}/>`;
  if (shape.kind === 'line')
    return `<line x1="${n(shape.x1)}" y1="${n(shape.y1)}" x2="${n(shape.x2)}" y2="${n(shape.y2)}" stroke="${shape.colour}" stroke-width="${shape.thickness}"/>`;
  const turn = shape.isTurned ? ` transform="rotate(-90 ${n(shape.x)} ${n(shape.y)})"` : '';
  return `<text x="${n(shape.x)}" y="${n(shape.y)}" text-anchor="${shape.anchor}" font-size="${shape.size}" font-weight="${weights[shape.weight]}" fill="${shape.colour}"${turn}>${escaped(shape.text)}</text>`;
}

/** The chart as a picture of its own, with its title, and its alternative text as its description. */
export function chartSvg({ title, alt, chart }: ChartBlock, options: ChartOptions): string {
  const { width, height, shapes } = drawChart(chart, options);
  const margin = 4;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${options.language}" viewBox="${-margin} ${-margin} ${n(width + 2 * margin)} ${n(height + 2 * margin)}" width="${n(width + 2 * margin)}pt" height="${n(height + 2 * margin)}pt" font-family="'Source Sans 3', 'Source Sans Pro', Arial, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(alt)}</desc>`,
    `<rect x="${-margin}" y="${-margin}" width="100%" height="100%" fill="#ffffff"/>`,
    ...shapes.map(element),
    '</svg>',
    '',
  ].join('\n');
}
