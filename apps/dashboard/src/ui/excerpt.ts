import type { Span } from './spans';

export interface Excerpt {
  readonly text: string;
  readonly span: Span;
  /** What is added to an offset in the whole text to have its place in the excerpt. */
  readonly shift: number;
}

/**
 * The words around a span, at most about `most` characters, cut between words and with … where cut.
 * The words themselves are unaltered.
 */
export function excerpt(text: string, span: Span, most: number): Excerpt {
  if (text.length <= most) return { text, span, shift: 0 };
  const room = Math.max(0, most - (span.end - span.start));
  let from = Math.max(0, Math.min(span.start - Math.floor(room / 2), text.length - most));
  let to = Math.min(text.length, from + most);
  if (from > 0) {
    const space = text.indexOf(' ', from);
    from = space >= 0 && space < span.start ? space + 1 : span.start;
  }
  if (to < text.length) {
    const space = text.lastIndexOf(' ', to);
    to = space > span.end ? space : Math.max(to, span.end);
  }
  const before = from > 0 ? '… ' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + (to < text.length ? ' …' : ''),
    span: { start: span.start + shift, end: span.end + shift },
    shift,
  };
}
