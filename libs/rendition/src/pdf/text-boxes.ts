import type { Line } from '../text/wrap.js';
import type { Anchor, Box, Tag } from './flow.js';
import { lineHeight, type Pen } from './pen.js';
import type { TextStyle } from './style.js';

interface TextPlace {
  readonly of: Tag;
  /** From the text's left edge. */
  readonly left?: number;
  /** The air above the first line. */
  readonly before: number;
  /** Whether the last line is not to be parted from what follows. */
  readonly keepsNext?: boolean;
  readonly anchor?: Anchor;
  /** What is drawn beside each line, as the text can do without it. */
  readonly beside?: (pen: Pen, top: number, height: number, isFirst: boolean) => void;
}

/** Lines that a page may part, but for the first two and the last two. */
export function textBoxes(
  all: readonly Line<TextStyle>[],
  { of, left = 0, before, keepsNext = false, anchor, beside }: TextPlace,
): Box[] {
  return all.map((line, index): Box => {
    const isFirst = index === 0;
    const isLast = index === all.length - 1;
    const height = lineHeight(line);
    return {
      height,
      before: isFirst ? before : 0,
      keepsNext: isLast ? keepsNext : isFirst || keepsNext || index === all.length - 2,
      anchor: isFirst ? anchor : undefined,
      draw: (pen, top) => {
        if (beside !== undefined) pen.artifact('Layout', () => beside(pen, top, height, isFirst));
        pen.line(line, of, left, top);
      },
    };
  });
}
