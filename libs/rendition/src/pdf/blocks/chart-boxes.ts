import type { BarChart, ChartBlock, ReportLanguage } from '@guldkorn/report';
import { drawChart } from '../../chart/draw-chart.js';
import type { ChartOptions, Drawing, Shape } from '../../chart/drawing.js';
import { tag, type Box, type Tag } from '../flow.js';
import type { Pen } from '../pen.js';
import { lines, marks, plain, type Layout } from '../rich-text.js';
import { styles, textHeight, textWidth } from '../style.js';
import { textBoxes } from '../text-boxes.js';

/** Leaves room on the same page for the title above and the words below. */
const highest = textHeight * 0.78;

function drawShape(pen: Pen, shape: Shape, top: number): void {
  if (shape.kind === 'rect') {
    const fill = shape.fill === 'none' ? null : shape.fill;
    pen.rect(shape.x, top + shape.y, shape.width, shape.height, fill, shape.edge);
  } else if (shape.kind === 'line')
    pen.rule(shape.x1, top + shape.y1, shape.x2, top + shape.y2, shape.colour, shape.thickness);
  else {
    const style = { face: shape.weight, size: shape.size, colour: shape.colour };
    const width = pen.fonts.measure(shape.text, shape.size, shape.weight);
    const before = { start: 0, middle: width / 2, end: width }[shape.anchor];
    // A space after each text, so that they are not read as one word.
    const text = `${shape.text} `;
    if (shape.isTurned) pen.turnedText(text, shape.x, top + shape.y + before, style);
    else pen.text(text, shape.x - before, top + shape.y, style);
  }
}

/** The same drawing smaller: what is so high with a single bar that no page holds it. */
function shrunk({ width, height, shapes }: Drawing, by: number): Drawing {
  const smaller = (shape: Shape): Shape => {
    if (shape.kind === 'rect')
      return { ...shape, x: shape.x * by, y: shape.y * by, width: shape.width * by, height: shape.height * by };
    if (shape.kind === 'line')
      return { ...shape, x1: shape.x1 * by, y1: shape.y1 * by, x2: shape.x2 * by, y2: shape.y2 * by };
    return { ...shape, x: shape.x * by, y: shape.y * by, size: shape.size * by };
  };
  return { width: width * by, height: height * by, shapes: shapes.map(smaller) };
}

/** The chart in as many drawings as it takes for a page to hold each, on the same scale. */
function drawings(chart: BarChart, options: ChartOptions): Drawing[] {
  const whole = drawChart(chart, options);
  if (whole.height <= highest) return [whole];
  if (chart.bars.length < 2) return [shrunk(whole, highest / whole.height)];
  const half = Math.ceil(chart.bars.length / 2);
  return [chart.bars.slice(0, half), chart.bars.slice(half)].flatMap((bars) => drawings({ ...chart, bars }, options));
}

/** Where the chart's figures stand as a table. */
export const chartFiguresAnchor = (place: number) => `figures-${place}`;

/** A chart with its message above, and below it unit, n and source, and where its figures stand as a table. */
export function chartBoxes(
  block: ChartBlock,
  place: number,
  parent: Tag,
  layout: Layout,
  language: ReportLanguage,
): Box[] {
  const { fonts } = layout;
  const title = lines(
    [plain(block.title, styles.strong), ...marks(block.sourceIds, styles.strong, layout)],
    textWidth,
    layout,
  );
  const caption = lines([plain(block.caption, styles.small)], textWidth, layout);
  const measure = (text: string, size: number, weight: 'regular' | 'semibold') => fonts.measure(text, size, weight);
  const parts = drawings(block.chart, { width: textWidth, language, measure });
  const figures = parts.map((drawing, index): Box => ({
    height: drawing.height,
    before: 8,
    keepsNext: index === parts.length - 1,
    draw: (pen, top) =>
      pen.figure(
        parent,
        parts.length === 1 ? block.alt : `${block.alt} (${index + 1}/${parts.length})`,
        top,
        drawing.width,
        drawing.height,
        () => {
          for (const shape of drawing.shapes) drawShape(pen, shape, top);
        },
      ),
  }));
  return [
    ...textBoxes(title, { of: tag('P', parent), before: 18, keepsNext: true }),
    ...figures,
    ...textBoxes(caption, { of: tag('P', parent), before: 7, keepsNext: true }),
    figuresLink(place, parent, layout),
  ];
}

/** Leads to the table of the chart's figures; on which page it is, is known first when it is drawn. */
function figuresLink(place: number, parent: Tag, { words }: Layout): Box {
  const of = tag('P', parent);
  const style = { ...styles.small, colour: styles.chapter.colour };
  return {
    height: style.leading,
    before: 0,
    keepsNext: false,
    draw: (pen, top) => {
      const to = chartFiguresAnchor(place);
      const text = words.figuresOnPage(pen.pageOf(to));
      const width = pen.fonts.measure(text, style.size, style.face);
      pen.link(of, { to, description: text }, { x: 0, top, width, height: style.leading }, () =>
        pen.text(text, 0, top + style.leading * 0.75, style),
      );
    },
  };
}
