import { downloadMessages } from '../../messages/download-messages';
import { written } from '../chart-table';
import { shorten } from '../shorten';
import type { ChartFile } from './chart-file';
import { drawBars } from './draw-bars';
import { drawColumns } from './draw-columns';
import { drawGrid } from './draw-grid';
import { drawIntervals } from './draw-intervals';
import { drawMap } from './draw-map';
import { drawScatter } from './draw-scatter';
import { drawNetwork } from './draw-network';
import { palette } from './palette';
import type { LegendItem, Picture } from './picture';
import { textWidth } from '../text-width';
import { element, escaped, hatching, line, mark, paragraph, stacked, type Drawn } from './svg-parts';

/** A page's width of a document at a size where its smallest words can be read. */
export const pictureWidth = 800;
const margin = 32;
const inner = pictureWidth - 2 * margin;
const gap = 18;
/** What a line of the legend holds. */
const longestWords = 90;

/** By name only, since a file that stands alone fetches nothing: ours where it is installed, else the system's. */
const fonts = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

function draw(picture: Picture): Drawn {
  switch (picture.kind) {
    case 'bars':
      return drawBars(picture, inner);
    case 'intervals':
      return drawIntervals(picture, inner);
    case 'columns':
      return drawColumns(picture, inner);
    case 'map':
      return drawMap(picture, inner);
    case 'grid':
      return drawGrid(picture, inner);
    case 'scatter':
      return drawScatter(picture, inner);
    case 'network':
      return drawNetwork(picture, inner);
  }
}

function drawLegend(items: readonly LegendItem[]): Drawn {
  const size = 14;
  const rowHeight = 26;
  let x = 0;
  let row = 0;
  const svg = items.map(({ mark: kind, colour, sign, words: full }) => {
    const words = shorten(full, longestWords);
    const width = 26 + textWidth(words, size) + 22;
    if (x > 0 && x + width > inner) {
      x = 0;
      row += 1;
    }
    const [left, middle] = [x, row * rowHeight + 11];
    x += width;
    const shown = mark(left + 9, middle, 9, kind, colour, sign);
    // White on white is told by its edge, as in the drawing.
    const edged = colour === 'surface' ? element('g', { stroke: palette.ink, 'stroke-width': 1.5 }, shown) : shown;
    return edged + line(left + 26, middle + 5, words, { size });
  });
  return { svg: svg.join(''), height: items.length === 0 ? 0 : (row + 1) * rowHeight };
}

/** The chart in words, for those who do not see it. */
function description({ unit, n, table, caveats, language }: ChartFile): string {
  const words = downloadMessages[language];
  const rows = table.rows.map(({ cells }) =>
    cells
      .map((cell, index) => (index === 0 ? written(cell) : `${table.columns[index]?.name}: ${written(cell)}`))
      .join(', '),
  );
  return [`${words.unit}: ${unit}.`, `n: ${n}.`, ...rows.map((row) => `${row}.`), ...caveats].join(' ');
}

/**
 * A chart as an SVG that stands alone: drawn from the data and not from the page, so that it is as wide and as light whatever
 * screen it was taken from, with title, description, source and caveats inside it.
 */
export function chartSvg(file: ChartFile, picture: Picture): string {
  const { title, unit, n, facts, caveats, language } = file;
  const words = downloadMessages[language];
  const soft = { size: 15, colour: palette['ink-soft'] };
  const foot = { size: 12, colour: palette['ink-soft'] };
  const rule = element('line', { x2: inner, y1: 1, y2: 1, stroke: palette.line });
  const body = stacked(
    [
      stacked(
        [
          paragraph(0, title, inner, { size: 24, bold: true }),
          paragraph(0, `${words.unit}: ${unit}. n = ${n}.`, inner, soft),
        ],
        4,
      ),
      drawLegend(picture.legend ?? []),
      draw(picture),
      paragraph(0, picture.note ?? '', inner, { ...soft, size: 14 }),
      { svg: rule, height: 2 },
      stacked(
        [
          ...caveats.map((caveat) => paragraph(0, caveat, inner, foot)),
          paragraph(0, facts.map(([name, value]) => `${name}: ${value}`).join('. '), inner, foot),
        ],
        4,
      ),
    ],
    gap,
  );
  const height = Math.ceil(body.height + 2 * margin);
  const pattern = element(
    'pattern',
    { id: hatching, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 3, height: 7, fill: palette['line-strong'] }),
  );
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: pictureWidth,
      height,
      viewBox: `0 0 ${pictureWidth} ${height}`,
      'xml:lang': language,
      role: 'img',
      'aria-labelledby': 'title description',
      'font-family': fonts,
    },
    [
      element('title', { id: 'title' }, escaped(title)),
      element('desc', { id: 'description' }, escaped(description(file))),
      element('defs', {}, pattern),
      element('rect', { width: pictureWidth, height, fill: palette.surface }),
      element('g', { transform: `translate(${margin} ${margin})` }, body.svg),
    ].join(''),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
