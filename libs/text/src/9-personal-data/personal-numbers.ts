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
const BEFORE = 30;
/** The library asks the clock for the century of a short number; a number may be of either, so both are asked for and no clock. */
const CENTURIES = ['19', '20', '18'];

/** Personnummer and samordningsnummer in any writing, with a real date and a right checksum (Luhn over the last ten digits). Offsets UTF-16. */
export function findPersonalNumbers(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(WRITTEN)) {
    const [written, century, ...parts] = match;
    const ten = parts.join('');
    if (century === undefined && TELEPHONE_GROUPS.test(written)) continue;
    if (MOBILE.test(written) && !CALLED_NUMBER.test(text.slice(Math.max(0, match.index - BEFORE), match.index)))
      continue;
    if ((century === undefined ? CENTURIES : [century]).some((each) => personnummer.valid(each + ten)))
      found.push({ start: match.index, end: match.index + written.length });
  }
  return found;
}
