import type { Span } from './spans';

/** Characters to mark: where a keyphrase is mentioned, where one's search is found, or both. */
export interface TextMark<Mention extends Span> extends Span {
  readonly mention: Mention | null;
  readonly isFound: boolean;
}

/** Mentions and what a search has found as marks that do not overlap: what is found outside all mentions is marked by itself. */
export function marksInText<Mention extends Span>(
  mentions: readonly Mention[],
  found: readonly Span[],
): TextMark<Mention>[] {
  const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  const alone = found.flatMap((span) => {
    const inside = mentions.filter((mention) => touches(mention, span)).toSorted((a, b) => a.start - b.start);
    const rest: Span[] = [];
    let at = span.start;
    for (const mention of inside) {
      if (mention.start > at) rest.push({ start: at, end: mention.start });
      at = Math.max(at, mention.end);
    }
    if (at < span.end) rest.push({ start: at, end: span.end });
    return rest;
  });
  return [
    ...mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      mention,
      isFound: found.some((span) => touches(mention, span)),
    })),
    ...alone.map((span) => ({ ...span, mention: null, isFound: true })),
  ];
}
