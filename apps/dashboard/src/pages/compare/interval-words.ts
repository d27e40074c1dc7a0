import type { Formats } from '../../ui/formats';

/** An interval of a share, 0 to 1, as people read it: `12–34 %`. */
export function intervalWords(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  formats: Formats,
): string {
  return `${Math.round(lower * 100)}–${formats.percent(upper)}`;
}
