import { createRequire } from 'node:module';
import type { Span } from '../reading.js';

interface PersonnummerLibrary {
  valid(pin: string, options?: { readonly allowInterimNumber: boolean }): boolean;
}

// The package is CommonJS with types for ES modules: the plain import is typed otherwise than it runs.
const personnummer = createRequire(import.meta.url)('personnummer') as PersonnummerLibrary;

const GAP = '[ \\u00A0\\u202F]?';
const SIGN = `${GAP}[-+–—\\u2010\\u2011\\u2212]?${GAP}`;
const WRITTEN = new RegExp(
  `(?<!\\d|\\d[-–.,:/+]|\\+)(?:((?:18|19|20))${SIGN})?(\\d\\d)${SIGN}(\\d\\d)${SIGN}(\\d\\d)${SIGN}(\\d{4})(?!\\d|[.,:/–-]\\d)`,
  'gu',
);
const TELEPHONE_GROUPS = /^0\d{1,3}[^\d]/u;
/** Ten digits in a row may be a mobile number as well as a samordningsnummer of January to December 2007: 0701740617. */
const MOBILE = /^07[02369]\d(?:6[1-9]|[78]\d|9[01])\d{4}$/u;
const CALLED_NUMBER = /(?:personn(?:umme)?r|pnr|samordningsn(?:umme)?r|persnr)\P{L}{0,4}(?:är )?$/iu;
/** Before these a birth date and four digits are a person's, however the digits are held together. */
const CALLED_BIRTH =
  /(?<!\p{L})(?:född[ae]?|f\.|personn(?:umme)?r(?:et)?|pnr|persnr|person-?id)\P{L}{0,4}(?:(?:är|den) )?$/iu;
/** A number of the same look that is a matter's, an order's or a firm's. */
const OTHER_NUMBER =
  /(?:order|faktura|kund|ärende|diarie|konto|medlems|serie|artikel|referens|org(?:anisations)?\.?[ -]?|dnr|ref|ocr|isbn|bankgiro|plusgiro|bg|pg)(?:n(?:umme)?r|numret)?[.:]?(?: är)?[ :]*$/iu;
const HELD_BY_SIGN = /^(?:\d\d)?\d{6}[ \u00A0\u202F]?[-+–—\u2010\u2011\u2212][ \u00A0\u202F]?\d{4}$/u;
const BEFORE = 30;
/** The library asks the clock for the century of a short number; a number may be of either, so both are asked for and no clock. */
const CENTURIES = ['19', '20', '18'];
/** Ten digits whose check digit is wrong: written down wrongly, they still tell when somebody was born. */
const WRONG_CHECK = 0.8;

export interface PersonalNumber extends Span {
  readonly confidence?: number;
}

/**
 * Personnummer and samordningsnummer in any writing, with a real date and a right checksum (Luhn over the last ten digits); a real
 * birth date held to four digits by a dash or plus, or called a birth date or personnummer, whatever the checksum. Offsets UTF-16.
 */
export function findPersonalNumbers(text: string): PersonalNumber[] {
  const found: PersonalNumber[] = [];
  for (const match of text.matchAll(WRITTEN)) {
    const [written, century, ...parts] = match;
    const ten = parts.join('');
    if (century === undefined && TELEPHONE_GROUPS.test(written)) continue;
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
    if (MOBILE.test(written) && !CALLED_NUMBER.test(before)) continue;
    const span = { start: match.index, end: match.index + written.length };
    const centuries = century === undefined ? CENTURIES : [century];
    if (centuries.some((each) => personnummer.valid(each + ten))) found.push(span);
    else if (
      (CALLED_BIRTH.test(before) || (HELD_BY_SIGN.test(written) && !OTHER_NUMBER.test(before))) &&
      centuries.some((each) => isDay(each + ten))
    )
      found.push({ ...span, confidence: WRONG_CHECK });
  }
  return found;
}

/** Whether twelve digits begin with a day of the calendar. */
function isDay(twelve: string): boolean {
  const [year, month, day] = [twelve.slice(0, 4), twelve.slice(4, 6), twelve.slice(6, 8)].map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.getUTCMonth() === (month ?? 0) - 1 && date.getUTCDate() === day;
}
