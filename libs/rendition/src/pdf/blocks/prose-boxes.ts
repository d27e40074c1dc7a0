import type { ListBlock, ParagraphBlock, QuoteBlock } from '@guldkorn/report';
import { colours } from '../../chart/palette.js';
import { tag, type Box, type Tag } from '../flow.js';
import { lines, marks, plain, sentences, type Layout } from '../rich-text.js';
import { styles, textWidth } from '../style.js';
import { textBoxes } from '../text-boxes.js';

export function paragraphBoxes(block: ParagraphBlock, parent: Tag, layout: Layout): Box[] {
  const text = lines(sentences(block.sentences, styles.body, layout), textWidth, layout);
  return textBoxes(text, { of: tag('P', parent), before: 9 });
}

const itemIndent = 16;

export function listBoxes(block: ListBlock, parent: Tag, layout: Layout): Box[] {
  const list = tag('L', parent, { numbering: 'Disc' });
  return block.items.flatMap((item, index) => {
    const entry = tag('LI', list);
    const label = tag('Lbl', entry);
    const body = tag('LBody', entry);
    const [bullet] = lines([plain('• ', styles.body)], itemIndent, layout);
    const text = lines(sentences(item, styles.body, layout), textWidth - itemIndent, layout);
    const boxes = textBoxes(text, { of: body, left: itemIndent, before: index === 0 ? 9 : 5 });
    return boxes.map((box, line): Box =>
      line > 0 || bullet === undefined
        ? box
        : {
            ...box,
            draw: (pen, top) => {
              pen.line(bullet, label, 3, top);
              box.draw(pen, top);
            },
          },
    );
  });
}

const quoteIndent = 18;
const opening = { 'sv-SE': '”', 'en-GB': '“' } as const;

/** A resident's own words between quotation marks, with a line of gold beside them. */
export function quoteBoxes(block: QuoteBlock, parent: Tag, layout: Layout): Box[] {
  // Residents write in Swedish, whatever the report is written in.
  const quote = tag('BlockQuote', parent, { language: 'sv-SE' });
  const width = textWidth - quoteIndent - 24;
  const said = lines(
    [
      plain(`${opening[layout.words.locale]}${block.text}”`, styles.quote),
      ...marks(block.sourceIds, styles.quote, layout),
    ],
    width,
    layout,
  );
  const by = lines([plain(block.quotedAs, styles.small)], width, layout);
  const place = {
    left: quoteIndent,
    beside: (pen: Parameters<Box['draw']>[0], top: number, height: number) =>
      pen.rect(2, top, 2.5, height, colours.gold, null),
  };
  return [
    ...textBoxes(said, { ...place, of: tag('P', quote), before: 15, keepsNext: by.length > 0 }),
    ...textBoxes(by, { ...place, of: tag('P', quote, { language: layout.words.locale }), before: 0 }),
    { height: 6, before: 0, keepsNext: false, draw: () => undefined },
  ];
}
