import type { LocalizedText } from '@guldkorn/municipality';
import type { Problem } from './parsed.js';

/** A text over this many characters is no longer one person's statement but a pasted document. */
export const LONGEST_TEXT = 20_000;

/** Names a row, and a column where one is meant, as a spreadsheet shows them. */
export function rowPlace(row: number, column?: string): LocalizedText {
  return column === undefined
    ? { sv: `rad ${row}`, en: `row ${row}` }
    : { sv: `rad ${row}, kolumn ${column}`, en: `row ${row}, column ${column}` };
}

export const wholeFile: LocalizedText = { sv: 'hela filen', en: 'the whole file' };

export function warning(code: string, place: LocalizedText, row: number | null, message: LocalizedText): Problem {
  return { code, severity: 'warning', place, row, message };
}

/** Numbers in a list people can read: the first ten, and how many more. */
export function listNumbers(numbers: readonly number[]): LocalizedText {
  const shown = numbers.slice(0, 10).join(', ');
  const more = numbers.length - 10;
  return more > 0 ? { sv: `${shown} och ${more} till`, en: `${shown} and ${more} more` } : { sv: shown, en: shown };
}
