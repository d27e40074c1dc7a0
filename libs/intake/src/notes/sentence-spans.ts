import type { Span } from './note-lines.js';

const abbreviation =
  /(?:^|[\s(])(?:t\.?ex|bl\.?a|m\.?m|m\.?fl|d\.?v\.?s|o\.?s\.?v|s\.?k|ca|kl|nr|st|resp|inkl|ev|osv|dvs|etc|e\.?g|i\.?e|Mr|Mrs|Dr|St)\.$/i;

const endSigns = /[.!?…]/;
const closingSigns = /["”’)]/;
const nextBegins = /^\s["”'(–-]?\s?[\p{Lu}\d]/u;

/** Where the signs that end a sentence at `at` end, or null when they end none. */
function endingAt(content: string, at: number): { readonly to: number; readonly ends: boolean } {
  let to = at;
  while (endSigns.test(content[to] ?? '')) to++;
  while (closingSigns.test(content[to] ?? '')) to++;
  let next = to;
  while (/\s/.test(content[next] ?? '')) next++;
  return { to, ends: next > to && nextBegins.test(` ${content.slice(next, next + 4)}`) };
}

/** Ends of sentences; an abbreviation's point ends none. */
export function sentenceSpans(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  const content = text.slice(span.start, span.end);
  let from = 0;
  for (let at = 0; at < content.length; at++) {
    if (!endSigns.test(content[at] ?? '')) continue;
    const { to, ends } = endingAt(content, at);
    at = to - 1;
    if (!ends || abbreviation.test(content.slice(Math.max(from, to - 12), to))) continue;
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
