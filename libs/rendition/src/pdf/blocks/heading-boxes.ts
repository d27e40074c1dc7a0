import { colours } from '../../chart/palette.js';
import { tag, type Box, type Tag } from '../flow.js';
import { lines, plain, type Layout } from '../rich-text.js';
import { textBoxes } from '../text-boxes.js';
import { styles, textWidth } from '../style.js';

export interface Heading {
  readonly text: string;
  readonly level: 1 | 2;
  /** How deep it lies for one who has it read, below the title: never more than one deeper than the one before. */
  readonly depth: 2 | 3;
  readonly anchorName: string;
  /** Whether it stands among the bookmarks. */
  readonly isBookmarked: boolean;
}

/** A heading, never last on a page; a chapter's with a grain of gold above. */
export function headingBoxes(of: Heading, parent: Tag, layout: Layout): Box[] {
  const { text, level, depth, anchorName, isBookmarked } = of;
  const isChapter = level === 1;
  const style = isChapter ? styles.chapter : styles.heading;
  const bookmark = isBookmarked ? ({ title: text, level: depth === 3 ? 2 : 1 } as const) : null;
  const boxes = textBoxes(lines([plain(text, style)], textWidth, layout), {
    of: tag(`H${depth}`, parent),
    before: isChapter ? 14 : 20,
    keepsNext: true,
    anchor: { name: anchorName, bookmark },
  });
  if (!isChapter) return boxes;
  const grain: Box = {
    height: 3,
    before: 34,
    keepsNext: true,
    draw: (pen, top) => pen.artifact('Layout', () => pen.rect(0, top, 30, 3, colours.gold, null)),
  };
  return [grain, ...boxes.map((box, index) => (index === 0 ? { ...box, before: 9 } : box))];
}
