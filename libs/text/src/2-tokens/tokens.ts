import { abbreviationLength } from '../lexicon/abbreviations.js';
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
const TOKEN = new RegExp(
  `(${URL})|(${EMAIL})|(${NUMBER})|(${WORD})|(${EMOJI}|${EMOTICON})|(\\.{2,}|\\p{P})|(\\p{S}|\\p{M}+|[\\uD800-\\uDFFF])`,
  'gu',
);

/** Splits a text into tokens: in order, never overlapping, linear in the length of the text. Offsets are UTF-16 into the text as received. */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  TOKEN.lastIndex = 0;
  let match: RegExpExecArray | null;
  while ((match = TOKEN.exec(text)) !== null) {
    const start = match.index;
    let end = start + match[0].length;
    const kind = kindOf(match);
    if (match[1] !== undefined) end = start + trimAddress(match[0]).length;
    if (match[4] !== undefined) end = wordEnd(text, start, match[0]);
    tokens.push({ start, end, kind, text: normalise(text.slice(start, end)) });
    if (end !== TOKEN.lastIndex) TOKEN.lastIndex = end;
  }
  return tokens;
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
