import type { Span } from './blocks.js';

const abbreviation =
  /(?:^|[\s(])(?:t\.?ex|bl\.?a|m\.?m|m\.?fl|d\.?v\.?s|o\.?s\.?v|s\.?k|ca|kl|nr|st|resp|inkl|ev|osv|dvs|etc|e\.?g|i\.?e|Mr|Mrs|Dr|St)\.$/i;

/** Ends of sentences; an abbreviation's point ends none. */
export function sentenceSpans(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  const ending = /[.!?…]+["”’)]*(?=\s+["”'(–-]?\s?[\p{Lu}\d])/gu;
  const content = text.slice(span.start, span.end);
  let from = 0;
  for (const match of content.matchAll(ending)) {
    const to = match.index + match[0].length;
    if (abbreviation.test(content.slice(Math.max(from, to - 12), to))) continue;
    spans.push(trimmed(text, span.start + from, span.start + to));
    from = to;
  }
  spans.push(trimmed(text, span.start + from, span.end));
  return spans.filter((each) => each.start < each.end);
}

/** The span without the blanks at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** Parts of at most about `words` words, cut at ends of sentences only; a longer sentence stays whole. */
export function splitLong(text: string, span: Span, words: number): Span[] {
  if (countWords(text.slice(span.start, span.end)) <= words) return [span];
  const parts: { start: number; end: number; words: number }[] = [];
  for (const sentence of sentenceSpans(text, span)) {
    const count = countWords(text.slice(sentence.start, sentence.end));
    const last = parts.at(-1);
    if (last !== undefined && last.words + count <= words) {
      last.end = sentence.end;
      last.words += count;
    } else parts.push({ ...sentence, words: count });
  }
  return parts.map(({ start, end }) => ({ start, end }));
}
