/** A piece of text in one style. */
export interface Fragment<Style> {
  readonly text: string;
  readonly style: Style;
}

/** Fragments that stand on one line. The space that it was broken at stands last, and is not counted in the width. */
export interface Line<Style> {
  readonly fragments: readonly Fragment<Style>[];
  readonly width: number;
}

export type Measure<Style> = (text: string, style: Style) => number;

/** Sums of widths are not exact. */
const slack = 0.001;
const segments = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** After which letters a line may end: spaces that are no hard ones, and hyphens and slashes within words. */
function breaks(text: string): Set<number> {
  const places = new Set<number>();
  for (const { index, 0: found } of text.matchAll(/[^\S\u00a0\u202f]+|(?<=[\p{L}\p{N}])[-–—/](?=[\p{L}\p{N}])/gu))
    places.add(index + found.length);
  return places;
}

/** The fragments cut where a line may end: each unit stays whole if it can. */
function units<Style>(fragments: readonly Fragment<Style>[]): Fragment<Style>[][] {
  const places = breaks(fragments.map(({ text }) => text).join(''));
  const found: Fragment<Style>[][] = [[]];
  let at = 0;
  for (const { text, style } of fragments) {
    let from = 0;
    for (let to = 1; to <= text.length; to += 1) {
      const mayEnd = places.has(at + to);
      if (!mayEnd && to < text.length) continue;
      found.at(-1)?.push({ text: text.slice(from, to), style });
      if (mayEnd) found.push([]);
      from = to;
    }
    at += text.length;
  }
  return found.filter((unit) => unit.length > 0);
}

/** Letter by letter, for what is wider than a whole line. */
const letters = <Style>(unit: readonly Fragment<Style>[]): Fragment<Style>[][] =>
  unit.flatMap(({ text, style }) => [...segments.segment(text)].map(({ segment }) => [{ text: segment, style }]));

/** Side by side in the same style they are one, so that letters join as they do in a word. */
function joined<Style>(fragments: readonly Fragment<Style>[]): Fragment<Style>[] {
  const found: Fragment<Style>[] = [];
  for (const fragment of fragments) {
    if (fragment.text === '') continue;
    const last = found.at(-1);
    if (last !== undefined && last.style === fragment.style)
      found[found.length - 1] = { text: last.text + fragment.text, style: last.style };
    else found.push(fragment);
  }
  return found;
}

/** The text's lines, none wider than the width if a single letter is not. `\n` ends a line. */
export function wrap<Style>(
  fragments: readonly Fragment<Style>[],
  width: number,
  measure: Measure<Style>,
): Line<Style>[] {
  const lines: Line<Style>[] = [];
  let current: Fragment<Style>[] = [];
  let reached = 0;
  const widthOf = (unit: readonly Fragment<Style>[]) =>
    unit.reduce((sum, { text, style }) => sum + measure(text, style), 0);
  const end = () => {
    const line = joined(current);
    const seen = line.map((one, index) => (index === line.length - 1 ? { ...one, text: one.text.trimEnd() } : one));
    lines.push({ fragments: line, width: widthOf(seen) });
    current = [];
    reached = 0;
  };
  const put = (unit: readonly Fragment<Style>[], isLetter: boolean) => {
    const seen = unit.map(({ text, style }) => ({ text: text.trimEnd(), style }));
    const wide = widthOf(seen);
    if (wide > width + slack && !isLetter) {
      for (const letter of letters(unit)) put(letter, true);
      return;
    }
    if (current.length > 0 && reached + wide > width + slack) end();
    current.push(...unit.map(({ text, style }) => ({ text: text.replaceAll('\n', ''), style })));
    reached += widthOf(unit);
    const ends = unit.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
    for (let count = 0; count < ends; count += 1) end();
  };
  for (const unit of units(fragments)) put(unit, false);
  if (current.length > 0) end();
  return lines;
}
