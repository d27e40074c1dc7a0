import type { Problem } from '../parsed.js';
import { rowPlace, warning } from '../problem.js';

/** What Excel and LibreOffice show, in Swedish and English, where a formula could not be worked out. */
const shown = new Set(
  [
    '#NAMN?',
    '#NAME?',
    '#VÄRDEFEL!',
    '#VÄRDE!',
    '#VALUE!',
    '#REFERENS!',
    '#REF!',
    '#DIVISION/0!',
    '#DIV/0!',
    '#SAKNAS!',
    '#SAKNAS',
    '#N/A',
    '#SKÄRNING!',
    '#NULL!',
    '#OGILTIGT!',
    '#NUM!',
    '#SPILL!',
    '#BERÄKNING!',
    '#CALC!',
  ].map((each) => each.toLocaleLowerCase('sv')),
);

/** True for a cell that shows an error in place of what was written. */
export function isFailedFormula(cell: string): boolean {
  const text = cell.trim();
  return text.length <= 12 && (shown.has(text.toLocaleLowerCase('sv')) || /^Err:5\d\d$/.test(text));
}

/** The warning for an answer that a spreadsheet took for a formula and lost. */
export function failedFormula(row: number, column: string, cell: string): Problem {
  return warning('FORMULA_FAILED', rowPlace(row, column), row, {
    sv: `Cellen visar ”${cell.trim()}” i stället för ett svar: ett svar som börjar med = eller - blir lätt en formel i Excel. Skriv svaret på nytt med en apostrof (’) först, och läs in filen igen; annars kommer raden in utan det svaret.`,
    en: `The cell shows "${cell.trim()}" instead of an answer: one that begins with = or - easily becomes a formula in Excel. Write the answer again with an apostrophe (') before it, and import the file anew; else the row comes in without that answer.`,
  });
}
