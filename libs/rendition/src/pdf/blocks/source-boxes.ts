import type { Source } from '@guldkorn/report';
import { tag, type Box, type Tag } from '../flow.js';
import { lines, plain, sourceAnchor, type Layout } from '../rich-text.js';
import { styles, textWidth } from '../style.js';
import { textBoxes } from '../text-boxes.js';

const numberWidth = 26;

/** The sources by their numbers, to be led to from the marks in the text. */
export function sourceBoxes(sources: readonly Source[], parent: Tag, layout: Layout): Box[] {
  const list = tag('L', parent, { numbering: 'Decimal' });
  return sources.flatMap(({ title }, index) => {
    const item = tag('LI', list);
    const label = tag('Lbl', item);
    const [number] = lines([plain(`${index + 1} `, styles.smallStrong)], numberWidth, layout);
    const text = lines(
      [plain(title, { ...styles.small, colour: styles.body.colour })],
      textWidth - numberWidth,
      layout,
    );
    const boxes = textBoxes(text, {
      of: tag('LBody', item),
      left: numberWidth,
      before: index === 0 ? 10 : 4,
      anchor: { name: sourceAnchor(index + 1), bookmark: null },
    });
    return boxes.map((box, line): Box =>
      line > 0 || number === undefined
        ? box
        : {
            ...box,
            draw: (pen, top) => {
              pen.line(number, label, 0, top);
              box.draw(pen, top);
            },
          },
    );
  });
}
