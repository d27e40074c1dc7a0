import { abbreviationLength, LONGEST_OPENING } from '../lexicon/abbreviations.js';
import type { Span, TokenKind } from '../reading.js';

/** A token before tags and lemmas: its slice is the original, `text` is NFC without soft hyphens. */
export interface RawToken extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

const WORD_PART = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD]*';
// Hyphens join, apostrophes join, a colon joins an ending (EU:s, 45:e); a hyphen left hanging belongs to its word (skid- och ...).
const WORD = `${WORD_PART}(?:[-\\u2010\\u2011]${WORD_PART}|['’]\\p{L}[\\p{L}\\p{M}]*|:\\p{Ll}{1,4}(?![\\p{L}\\p{N}]))*(?:-(?=[\\s,]))?`;
// Thousands apart with spaces are one number even where the unit is written on to it (5 000kr); a price may end in :-.
const THOUSANDS = '\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?:,\\d+)?(?!\\p{N}|-\\p{L})';
const PLAIN_NUMBER = '\\d+(?:[.,:/–-]\\d+)*(?![\\p{L}\\p{M}\\p{N}]|[-:]\\p{L})';
const NUMBER = `(?:${THOUSANDS}|${PLAIN_NUMBER})(?::-(?![\\p{L}\\p{N}]))?`;
// RFC 5321 bounds keep e-mail matching linear.
const EMAIL = '[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}';
const URL = '(?:[Hh][Tt][Tt][Pp][Ss]?://|[Ww][Ww][Ww]\\.)[^\\s<>"”]+';
const EMOJI =
  '(?:\\p{Regional_Indicator}{2}|\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})*(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})*)*)';
const EMOTICON = '(?:[:;]-?[)(DP]|<3)(?![\\p{L}\\p{N}])';
const SPACE = 0x20;
const COMMA = 0x2c;
const TOKEN = new RegExp(
  `(${URL})|(${EMAIL})|(${NUMBER})|(${WORD})|(${EMOJI}|${EMOTICON})|(\\.{2,}|\\p{P})|(\\p{S}|\\p{M}+|[\\uD800-\\uDFFF])`,
  'gu',
);

/** Splits a text into tokens: in order, never overlapping, linear in the length of the text. Offsets are UTF-16 into the text as received. */
export function tokenize(text: string): RawToken[] {
  return readTokens(text, plainWordEnd);
}

/** The same, with where a plain word ends told by `wordEndAt` (0 where none starts): most of a text is nothing else, and needs no pattern. */
export function readTokens(text: string, wordEndAt: (text: string, start: number) => number): RawToken[] {
  const tokens: RawToken[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at++;
      continue;
    }
    const plainEnd = wordEndAt(text, at);
    if (plainEnd > at) {
      tokens.push({ start: at, end: plainEnd, kind: 'word', text: text.slice(at, plainEnd) });
      at = plainEnd;
      continue;
    }
    if (code === COMMA) {
      tokens.push({ start: at, end: at + 1, kind: 'punctuation', text: ',' });
      at++;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const token = tokenOf(text, match);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenOf(text: string, match: RegExpExecArray): RawToken {
  const start = match.index;
  let end = start + match[0].length;
  if (match[1] !== undefined) end = start + trimAddress(match[0]).length;
  if (match[4] !== undefined) end = wordEnd(text, start, match[0]);
  return { start, end, kind: kindOf(match), text: normalise(text.slice(start, end)) };
}

/** Where a word of plain letters ends that a space, a comma or the text's end follows and that opens no abbreviation (t ex); 0 else. */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  if (end === start) return 0;
  if (end < text.length) {
    const next = text.charCodeAt(end);
    const stops = next === SPACE || (next === COMMA && text.charCodeAt(end + 1) === SPACE);
    if (!stops) return 0;
  }
  return mayOpenAbbreviation(text, start, end) ? 0 : end;
}

/** Unaccented Latin letters and those of Latin-1, all of them composed: nothing that NFC would change. */
function isPlainLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7)
  );
}

function mayOpenAbbreviation(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_OPENING && abbreviationLength(text, start, text.slice(start, end)) > end - start;
}

function kindOf(match: RegExpExecArray): TokenKind {
  if (match[1] !== undefined || match[2] !== undefined) return 'address';
  if (match[3] !== undefined) return 'number';
  if (match[4] !== undefined) return 'word';
  if (match[5] !== undefined) return 'emoji';
  return match[6] !== undefined ? 'punctuation' : 'symbol';
}

function wordEnd(text: string, start: number, word: string): number {
  const first = /^\p{L}+/u.exec(word)?.[0] ?? '';
  const abbreviation = first === '' ? 0 : abbreviationLength(text, start, first);
  if (abbreviation > word.length) return start + abbreviation;
  const end = start + word.length;
  // An initial keeps its full stop where a name follows: A. Svensson.
  if (word.length === 1 && /\p{Lu}/u.test(word) && /^\. ?\p{Lu}/u.test(text.slice(end, end + 4))) return end + 1;
  return end;
}

function trimAddress(address: string): string {
  let end = address.length;
  while (end > 0 && ".,;:!?)]}'’".includes(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}

function normalise(slice: string): string {
  const plain = slice.includes('\u00AD') ? slice.replaceAll('\u00AD', '') : slice;
  return plain.normalize('NFC');
}
