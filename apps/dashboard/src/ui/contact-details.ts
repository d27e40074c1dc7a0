import type { Span } from './spans';

/** Characters by which somebody could be reached. */
export interface ContactDetail extends Span {
  readonly kind: 'mail' | 'phone';
}

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const phone =
  /(?<![\d.,-])(?:(?:\+|00)46[\s-]*(?:\(0\)[\s-]*)?[1-9]\d{0,2}|0[1-9]\d{0,2})[\s/–-]*\d{2,3}(?:[\s–-]?\d{2,3}){1,2}(?![\d-])/g;

/** Eight digits are as well two times of day, unless the area is Stockholm's. */
function isPhone(words: string): boolean {
  return words.replaceAll(/\D/g, '').length >= 9 || /^08\D/.test(words);
}

/** The e-mail addresses and Swedish telephone numbers in a text, in order. A first measure: it knows forms, not persons. */
export function contactDetails(text: string): ContactDetail[] {
  const found = (pattern: RegExp, kind: ContactDetail['kind']) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      words,
      kind,
      start: index,
      end: index + words.length,
    }));
  return [...found(mail, 'mail'), ...found(phone, 'phone').filter(({ words }) => isPhone(words))]
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ kind, start, end }));
}
