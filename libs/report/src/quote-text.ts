/** How a resident's words are quoted: whole sentences, unaltered, with a sign where something is left out. */

interface Span {
  readonly start: number;
  readonly end: number;
}

/** About so many characters stand well as a quote. */
export const longestQuote = 320;
const cut = '[…]';

/** Where each sentence of a text lies, with the space after it left out. */
function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/\S[\s\S]*?(?:[.!?…]["”’)]*(?=\s|$)|\n\s*\n|$)/g)) {
    const words = match[0].trimEnd();
    spans.push({ start: match.index, end: match.index + words.length });
  }
  return spans;
}

/**
 * The words to quote: all of a short text; of a long one as many whole sentences around `about` as there is room for, one at
 * least. Masked characters become `masked`.
 * @param about what the quote is to hold; the beginning where it is null.
 */
export function quoteText(text: string, about: Span | null, masked: string, longest = longestQuote): string {
  return around(text, about, longest).replace(/█+/g, masked).replace(/\s+/g, ' ').trim();
}

function around(text: string, about: Span | null, longest: number): string {
  if (text.trim().length <= longest) return text;
  const sentences = sentencesOf(text);
  const at = about?.start ?? 0;
  let first = Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= at),
  );
  let last = first;
  const length = (from: number, to: number) => (sentences[to]?.end ?? 0) - (sentences[from]?.start ?? 0);
  for (;;) {
    if (last + 1 < sentences.length && length(first, last + 1) <= longest) last += 1;
    else if (first > 0 && length(first - 1, last) <= longest) first -= 1;
    else break;
  }
  const words = text.slice(sentences[first]?.start ?? 0, sentences[last]?.end ?? text.length);
  return `${first > 0 ? `${cut} ` : ''}${words}${last + 1 < sentences.length ? ` ${cut}` : ''}`;
}
