import type { Sentence } from '@guldkorn/report';
import { printable } from '../text/printable.js';
import { wrap, type Fragment, type Line } from '../text/wrap.js';
import type { Words } from '../words/words.js';
import type { Fonts } from './fonts.js';
import { mark, type TextStyle } from './style.js';

/** What all boxes are laid out with. */
export interface Layout {
  readonly fonts: Fonts;
  readonly words: Words;
  /** The places of the sources in their list, from 1. */
  readonly sourcePlaces: ReadonlyMap<string, number>;
}

type StyledText = Fragment<TextStyle>;

/** Where a source stands in the list. */
export const sourceAnchor = (place: number) => `source-${place}`;

export const plain = (text: string, style: TextStyle): StyledText => ({ text: printable(text), style });

/** The text's lines of a width. */
export const lines = (of: readonly StyledText[], width: number, { fonts }: Layout): Line<TextStyle>[] =>
  wrap(of, width, (text, { size, face }) => fonts.measure(text, size, face));

/** The numbers of the sources, small and raised, each leading to its source. */
export function marks(sourceIds: readonly string[], after: TextStyle, { sourcePlaces, words }: Layout): StyledText[] {
  const places = [...new Set(sourceIds.map((id) => sourcePlaces.get(id)).filter((place) => place !== undefined))];
  return places
    .sort((one, other) => one - other)
    .flatMap((place, index) => [
      ...(index === 0 ? [] : [{ text: ',', style: mark(after, null) }]),
      { text: String(place), style: mark(after, { to: sourceAnchor(place), description: words.source(place) }) },
    ]);
}

const sameIds = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

/** The sentence, with the marks of each stretch's sources at its end: after the full stop, or where the next stretch begins. */
function marked({ parts }: Sentence, style: TextStyle, layout: Layout): StyledText[] {
  const found: StyledText[] = [];
  let ids: readonly string[] = [];
  const close = () => {
    const numbers = marks(ids, style, layout);
    ids = [];
    const last = found.at(-1);
    if (numbers.length === 0 || last === undefined) return;
    const words = last.text.trimEnd();
    found[found.length - 1] = { text: words, style };
    found.push(...numbers);
    if (words.length < last.text.length) found.push({ text: last.text.slice(words.length), style });
  };
  for (const part of parts) {
    if (part.sourceIds.length > 0 && ids.length > 0 && !sameIds(ids, part.sourceIds)) close();
    if (part.sourceIds.length > 0) ids = part.sourceIds;
    found.push(plain(part.text, style));
  }
  close();
  return found;
}

/** Sentences after each other, with the marks of what they stand on. */
export const sentences = (all: readonly Sentence[], style: TextStyle, layout: Layout): StyledText[] =>
  all.flatMap((sentence, index) => [
    ...(index === 0 ? [] : [{ text: ' ', style }]),
    ...marked(sentence, style, layout),
  ]);
