import type { Span } from '../reading.js';

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 200;
const AT = /@|[([{] ?(?:at|snabel-?a|@) ?[)\]}]|(?<![\p{L}\p{N}])snabel-?a(?![\p{L}\p{N}])/giu;
const LOCAL = /[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]{0,64}[\p{L}\p{N}_%+-])?$/u;
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const DOT = '(?:\\.| ?[([{] ?(?:dot|punkt) ?[)\\]}] ?| (?:dot|punkt) )';
const ENDS = 'se|nu|com|org|net|info|eu|no|fi|dk|de|nl|uk|example|test|invalid';
const DOMAIN = new RegExp(
  `^${LABEL}(?:${DOT}${LABEL})*(?:${DOT}${LABEL}|(?:\\. | \\.)(?:${ENDS})(?![\\p{L}\\p{N}]))`,
  'iu',
);
/** A sentence that goes on without a blank: *kim@example.org.Tack*. */
const NEXT_SENTENCE = /(?<=\.\p{Ll}{2,12})\.\p{Lu}\p{Ll}*$/u;

/** E-mail addresses, also broken by a blank or written with *(at)* or *snabel-a*. Offsets UTF-16; linear. */
export function findEmails(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const at of text.matchAll(AT)) {
    const before = text.slice(Math.max(from, at.index - LONGEST_LOCAL), at.index);
    const after = text.slice(at.index + at[0].length, at.index + at[0].length + LONGEST_DOMAIN);
    const [gapBefore, gapAfter] = [/[ \u00A0]?$/u.exec(before)?.[0] ?? '', /^[ \u00A0]?/u.exec(after)?.[0] ?? ''];
    // One-sided blanks before a plain @ are a user name: *följ @fiskargubben.se*.
    if (at[0] === '@' && gapBefore !== '' && gapAfter === '') continue;
    const local = LOCAL.exec(before.slice(0, before.length - gapBefore.length))?.[0];
    const domain = DOMAIN.exec(after.slice(gapAfter.length))?.[0].replace(NEXT_SENTENCE, '');
    if (local === undefined || domain === undefined) continue;
    const start = at.index - gapBefore.length - local.length;
    const end = at.index + at[0].length + gapAfter.length + domain.length;
    found.push({ start, end });
    from = end;
  }
  return found;
}
