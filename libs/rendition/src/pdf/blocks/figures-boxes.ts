import type { FiguresBlock } from '@guldkorn/report';
import { colours } from '../../chart/palette.js';
import type { Line } from '../../text/wrap.js';
import { tag, type Box, type Tag } from '../flow.js';
import { lineHeight } from '../pen.js';
import { lines, marks, plain, type Layout } from '../rich-text.js';
import { styles, textWidth, type TextStyle } from '../style.js';

/** How many stand in a row: four as two and two. */
const columnsFor = (count: number) => (count === 4 ? 2 : Math.min(3, count));
const gap = 12;
const padding = 10;
/** Longer than this a figure is words, and is set smaller. */
const longFigure = 12;

const heightOf = (all: readonly Line<TextStyle>[]) => all.reduce((sum, line) => sum + lineHeight(line), 0);

/** Figures side by side on a ground of their own. */
export function figuresBoxes(block: FiguresBlock, parent: Tag, layout: Layout): Box[] {
  const list = tag('L', parent, { numbering: 'None' });
  const columns = columnsFor(block.figures.length);
  const width = (textWidth - gap * (columns - 1)) / columns;
  const cards = block.figures.map((figure) => {
    const style = figure.text.length > longFigure ? styles.keyFigureLong : styles.keyFigure;
    const body = tag('LBody', tag('LI', list));
    const inner = width - 2 * padding;
    return {
      figure: { of: tag('P', body), lines: lines([plain(figure.text, style)], inner, layout) },
      label: {
        of: tag('P', body),
        lines: lines(
          [plain(figure.label, styles.small), ...marks(figure.sourceIds, styles.small, layout)],
          inner,
          layout,
        ),
      },
    };
  });
  const rows = Array.from({ length: Math.ceil(cards.length / Math.max(1, columns)) }, (_, row) =>
    cards.slice(row * columns, (row + 1) * columns),
  );
  return rows.map((row, index): Box => {
    const figureHeight = Math.max(...row.map(({ figure }) => heightOf(figure.lines)));
    const height = figureHeight + Math.max(...row.map(({ label }) => heightOf(label.lines))) + 2 * padding;
    return {
      height,
      before: index === 0 ? 13 : gap,
      keepsNext: false,
      draw: (pen, top) => {
        for (const [column, { figure, label }] of row.entries()) {
          const left = column * (width + gap);
          pen.artifact('Layout', () => pen.rect(left, top, width, height, colours.lakeWash, null));
          let y = top + padding + figureHeight - heightOf(figure.lines);
          for (const { of, lines: text } of [figure, label])
            for (const line of text) {
              pen.line(line, of, left + padding, y);
              y += lineHeight(line);
            }
        }
      },
    };
  });
}
