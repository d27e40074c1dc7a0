import { colours } from '../chart/palette.js';

/** A4 in points, with room for a thumb. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 68,
  right: 68,
  top: 76,
  bottom: 74,
} as const;

export const textWidth = page.width - page.left - page.right;
export const textHeight = page.height - page.top - page.bottom;

export type Face = 'regular' | 'semibold';

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  /** From one baseline to the next. */
  readonly leading: number;
  /** How far above the baseline it stands. */
  readonly rise: number;
  /** Where it leads, and what that is called by one who does not see it; null for what leads nowhere. */
  readonly link: { readonly to: string; readonly description: string } | null;
}

const style = (face: Face, size: number, colour: string, leading: number): TextStyle => ({
  face,
  size,
  colour,
  leading,
  rise: 0,
  link: null,
});

export const styles = {
  title: style('semibold', 25, colours.lake, 30),
  longTitle: style('semibold', 21, colours.lake, 25.5),
  lead: style('regular', 13, colours.inkSoft, 18.5),
  chapter: style('semibold', 18, colours.lake, 23),
  heading: style('semibold', 13, colours.ink, 17.5),
  body: style('regular', 10.75, colours.ink, 15.75),
  strong: style('semibold', 10.75, colours.ink, 15.75),
  quote: style('regular', 11.5, colours.ink, 17),
  small: style('regular', 9, colours.inkSoft, 12.5),
  smallStrong: style('semibold', 9, colours.ink, 12.5),
  cell: style('regular', 9.25, colours.ink, 12.25),
  cellHead: style('semibold', 9.25, colours.ink, 12.25),
  keyFigure: style('semibold', 19, colours.lake, 22.5),
  keyFigureLong: style('semibold', 12.5, colours.lake, 16),
} as const;

/** The number of a source, small and raised, as it stands after text of the style. */
export const mark = (of: TextStyle, link: TextStyle['link']): TextStyle => ({
  ...of,
  face: 'semibold',
  size: of.size * 0.62,
  colour: colours.lake,
  rise: of.size * 0.36,
  link,
});
