import { mapLevel, mapScale } from '../map-level';
import { palette } from './palette';
import type { GridPicture } from './picture';
import { element, hatching, line, wrapped, type Drawn } from './svg-parts';

const labelWidth = 190;
const rowHeight = 44;
const size = 14;
const lineHeight = 18;
/** How much of the lake is in each level's water, as on the page. */
const depths = [0.06, 0.15, 0.24, 0.34, 0.44];

/** A table whose cells are the darker the greater their share; one too small to show is hatched. */
export function drawGrid({ columns, rows }: GridPicture, width: number): Drawn {
  const wide = (width - labelWidth) / Math.max(1, columns.length);
  const scale = mapScale(rows.flatMap(({ cells }) => cells.flatMap(({ share }) => share ?? [])));
  // A name of several parts may break after its hyphens.
  const heads = columns.map((name) =>
    wrapped(name.replaceAll('-', '- '), wide - 8, 13)
      .slice(0, 4)
      .map((words) => words.replaceAll('- ', '-')),
  );
  const top = Math.max(0, ...heads.map((lines) => lines.length)) * lineHeight + 6;
  const middle = (column: number) => labelWidth + (column + 0.5) * wide;
  const soft = { size: 13, colour: palette['ink-soft'], anchor: 'middle' } as const;
  const head = heads.flatMap((lines, column) =>
    lines.map((words, index) => line(middle(column), top - 8 - (lines.length - 1 - index) * lineHeight, words, soft)),
  );
  const body = rows.flatMap(({ label, cells }, row) => {
    const y = top + row * rowHeight;
    const words = wrapped(label, labelWidth - 10, size).slice(0, 2);
    return [
      ...words.map((text, index) => line(0, y + 27 + (index - (words.length - 1) / 2) * lineHeight, text, { size })),
      ...cells.map(({ share, written, hidden }, column) => {
        const depth = share === null || scale === null ? 0 : (depths[mapLevel(share, scale) - 1] ?? 0);
        const area = { x: labelWidth + column * wide + 1, y: y + 1, width: wide - 2, height: rowHeight - 2, rx: 3 };
        const fill = hidden
          ? { fill: `url(#${hatching})`, 'fill-opacity': 0.3 }
          : { fill: palette.lake, 'fill-opacity': depth };
        const texts = written.flatMap((text) => wrapped(text, wide - 8, 13));
        const lines = texts.map((text, index) =>
          line(middle(column), y + 27 + (index - (texts.length - 1) / 2) * lineHeight, text, {
            size: 13,
            bold: index === 0 && !hidden,
            italic: hidden,
            anchor: 'middle',
          }),
        );
        return element('rect', { ...area, ...fill }) + lines.join('');
      }),
    ];
  });
  return { svg: [...head, ...body].join(''), height: top + rows.length * rowHeight };
}
