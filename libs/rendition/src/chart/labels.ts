import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import type { RectShape, Shape, TextMeasure, TextShape, TextWeight } from './drawing.js';
import { colours } from './palette.js';

export interface LabelStyle {
  readonly size: number;
  readonly weight: TextWeight;
  readonly colour: string;
}

/** A text that is laid out: its lines, and how wide and high they are together. */
export interface Label {
  readonly lines: readonly string[];
  readonly style: LabelStyle;
  readonly width: number;
  readonly height: number;
}

export const lineHeight = (style: LabelStyle) => style.size * 1.2;

/** Wrapped at the width. */
export function label(text: string, width: number, style: LabelStyle, measure: TextMeasure): Label {
  const lines = wrap([{ text: printable(text), style }], width, (piece) => measure(piece, style.size, style.weight));
  return {
    lines: lines.map(({ fragments }) => fragments.map((fragment) => fragment.text).join('')),
    style,
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.length * lineHeight(style),
  };
}

/** The label's lines from a place; `top` is the upper edge of the first. */
export function placed(of: Label, x: number, top: number, anchor: TextShape['anchor']): TextShape[] {
  return of.lines.map((text, index) => ({
    kind: 'text',
    x,
    y: top + index * lineHeight(of.style) + of.style.size * 0.95,
    anchor,
    // The space that the line was broken at would move a text that ends or has its middle here.
    text: anchor === 'start' ? text : text.trimEnd(),
    ...of.style,
    isTurned: false,
  }));
}

/** How far a text reaches, as it stands. */
export function extent(of: TextShape, measure: TextMeasure): Pick<RectShape, 'x' | 'y' | 'width' | 'height'> {
  const along = measure(of.text.trimEnd(), of.size, of.weight);
  const before = { start: 0, middle: along / 2, end: along }[of.anchor];
  const above = of.size * 0.75;
  return of.isTurned
    ? { x: of.x - above, y: of.y + before - along, width: of.size, height: along }
    : { x: of.x - before, y: of.y - above, width: along, height: of.size };
}

/** The texts on paper of their own, so that no line of the scale goes through them. */
export const onPaper = (texts: readonly TextShape[], measure: TextMeasure): Shape[] => [
  ...texts.map((text): RectShape => ({ kind: 'rect', ...extent(text, measure), fill: colours.paper, edge: null })),
  ...texts,
];
