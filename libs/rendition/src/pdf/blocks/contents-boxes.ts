import { colours } from '../../chart/palette.js';
import { tag, type Box, type Tag } from '../flow.js';
import { lines, plain, type Layout } from '../rich-text.js';
import { styles, textWidth, type TextStyle } from '../style.js';

export interface Entry {
  readonly text: string;
  readonly level: 1 | 2;
  readonly anchorName: string;
}

const numberWidth = 34;

/** A line for each heading, with its page, leading to it. */
export function contentsBoxes(entries: readonly Entry[], parent: Tag, layout: Layout): Box[] {
  const list = tag('TOC', parent);
  return entries.map(({ text, level, anchorName }, index): Box => {
    const style: TextStyle = level === 1 ? styles.strong : styles.body;
    const left = level === 1 ? 0 : 16;
    const rows = lines([plain(text, style)], textWidth - left - numberWidth, layout);
    const of = tag('TOCI', list);
    const height = rows.length * style.leading;
    return {
      height,
      before: index === 0 ? 12 : level === 1 ? 8 : 2,
      keepsNext: level === 1 && entries[index + 1]?.level === 2,
      draw: (pen, top) => {
        const number = String(pen.pageOf(anchorName));
        const numberLeft = textWidth - pen.fonts.measure(number, style.size, style.face);
        const last = rows.at(-1);
        const baseline = last === undefined ? top : pen.baseline(last, top + height - style.leading);
        const place = { x: left, top, width: textWidth - left, height };
        pen.link(of, { to: anchorName, description: `${text}, ${layout.words.onPage(Number(number))}` }, place, () => {
          for (const [row, line] of rows.entries())
            for (const fragment of line.fragments)
              pen.text(`${fragment.text.trimEnd()} `, left, pen.baseline(line, top + row * style.leading), style);
          pen.text(number, numberLeft, baseline, style);
        });
        const from = left + (last?.width ?? 0) + 8;
        if (from < numberLeft - 12)
          pen.artifact('Layout', () => pen.rule(from, baseline, numberLeft - 8, baseline, colours.line, 0.5));
      },
    };
  });
}
