import { abbreviationKind } from '../lexicon/abbreviations.js';
import type { Span } from '../reading.js';

// natural's sentence tokenizer gives no offsets and reverts its placeholders in quadratic time, so this is our own.
const BOUNDARY = /[.!?…]+["'”’»)\]]*|\r\n?|[\n\u2028\u2029\f\v]/gu;
const LONGEST_ABBREVIATION = 12;

/** Splits a text into sentences; spans are trimmed, in order, and never overlap. Offsets are UTF-16 into the text as received. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    if (!isBoundary(text, match[0], match.index, end)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029
  );
}

function isBoundary(text: string, mark: string, index: number, end: number): boolean {
  const first = mark.charAt(0);
  if (/[\s]/u.test(first)) return isLineBoundary(text, index, end);
  if (end < text.length && !/\s/u.test(text.charAt(end))) return false;
  const next = nextVisible(text, end);
  if (next === '') return true;
  const lowerNext = /\p{Ll}/u.test(next);
  if (/[!?]/u.test(mark)) return !(lowerNext && /["'”’»)\]]$/u.test(mark));
  if (mark.startsWith('…') || mark.startsWith('..')) return !lowerNext;
  const before = text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index);
  const word = /(?<![\p{L}\p{M}\p{N}.:])[\p{L}\p{M}\p{N}.:]*$/u.exec(before)?.[0] ?? '';
  const spaced = /(?:^|\s)((?:\p{L}{1,2}\.? ){1,2}\p{L}{1,3})$/u.exec(before)?.[1] ?? '';
  for (const candidate of [word, spaced]) {
    const kind = candidate === '' ? 'none' : abbreviationKind(`${candidate.toLowerCase()}.`);
    if (kind === 'within') return false;
    if (kind === 'may end') return !lowerNext;
  }
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  if (/^\p{N}+$/u.test(word)) return !lowerNext && !isListNumber(text, index - word.length);
  return !lowerNext || word.length >= 3;
}

function isListNumber(text: string, wordStart: number): boolean {
  let i = wordStart - 1;
  while (i >= 0 && (text.charAt(i) === ' ' || text.charAt(i) === '\t')) i--;
  return i < 0 || text.charAt(i) === '\n' || text.charAt(i) === '\r';
}

/** A line break ends a sentence unless the next line plainly carries on with a small letter. */
function isLineBoundary(text: string, index: number, end: number): boolean {
  let i = end;
  while (i < text.length && (text.charAt(i) === ' ' || text.charAt(i) === '\t')) i++;
  if (i >= text.length) return true;
  if (!/\p{Ll}/u.test(text.charAt(i))) return true;
  const before = text.slice(Math.max(0, index - 1), index);
  return /[.:!?;\s]/u.test(before) || before === '';
}

function nextVisible(text: string, from: number): string {
  let i = from;
  while (i < text.length && isBlank(text.charCodeAt(i))) i++;
  const code = text.codePointAt(i);
  return code === undefined ? '' : String.fromCodePoint(code);
}
