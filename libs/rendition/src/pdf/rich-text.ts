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

/** The numbers of the sources, small and raised, each leading to its source; three or more in a row as the first and the last. */
export function marks(sourceIds: readonly string[], after: TextStyle, { sourcePlaces, words }: Layout): StyledText[] {
  const places = [...new Set(sourceIds.flatMap((id) => sourcePlaces.get(id) ?? []))].sort((one, other) => one - other);
  const linked = (place: number): StyledText => ({
    text: String(place),
    style: mark(after, { to: sourceAnchor(place), description: words.source(place) }),
  });
  const between = (text: string): StyledText => ({ text, style: mark(after, null) });
  const found: StyledText[] = [];
  for (let index = 0; index < places.length; index += 1) {
    const from = places[index] ?? 0;
    let to = from;
    while (places[index + 1] === to + 1) {
      to += 1;
      index += 1;
    }
    if (found.length > 0) found.push(between(','));
    found.push(linked(from));
    if (to > from) found.push(between(to === from + 1 ? ',' : '–'), linked(to));
  }
  return found;
}

const sameIds = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

/** A stretch of text that stands on the same sources, and what comes after it without any. */
interface Stretch {
  readonly sourceIds: readonly string[];
  readonly texts: string[];
  /** After how many of its texts its marks stand. */
  ends: number;
}

/** What stands on the same sources together: a sentence's first words belong to what follows them, its full stop to what it ends. */
function stretches(all: readonly Sentence[]): Stretch[] {
  const found: Stretch[] = [{ sourceIds: [], texts: [], ends: 0 }];
  for (const [index, { parts }] of all.entries()) {
    let isSourced = false;
    for (const [place, part] of parts.entries()) {
      const text = index > 0 && place === 0 ? ` ${part.text}` : part.text;
      let last = found.at(-1);
      if (last === undefined || (part.sourceIds.length > 0 && !sameIds(part.sourceIds, last.sourceIds))) {
        last = { sourceIds: part.sourceIds, texts: [], ends: 0 };
        found.push(last);
      }
      last.texts.push(text);
      if (part.sourceIds.length > 0) {
        isSourced = true;
        last.ends = last.texts.length;
      }
    }
    const last = found.at(-1);
    if (isSourced && last !== undefined) last.ends = last.texts.length;
  }
  return found;
}

/** Sentences after each other. What stretches stand on is marked once, at the end of each: after the full stop if there is one. */
export function sentences(all: readonly Sentence[], style: TextStyle, layout: Layout): StyledText[] {
  return stretches(all).flatMap(({ sourceIds, texts, ends }) => {
    const said = printable(texts.slice(0, ends).join(''));
    const words = said.trimEnd();
    return [
      { text: words, style },
      ...marks(sourceIds, style, layout),
      plain(`${said.slice(words.length)}${texts.slice(ends).join('')}`, style),
    ];
  });
}
