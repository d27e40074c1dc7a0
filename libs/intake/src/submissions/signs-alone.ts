import type { Problem } from '../parsed.js';
import { warning } from '../problem.js';
import { placeOfRanges, type RowRange } from './row-ranges.js';

const LONGEST = 40;

/** True for an answer of signs alone, or of crosses: `-`, `?`, `…`, `x`. A number or a picture answers. */
export function isSignsAlone(answer: string): boolean {
  const said = answer.trim();
  return said.length <= LONGEST && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(said.replace(/^[xX]{1,5}$/, ''));
}

/** The warning for answers that are left out since they are nothing but signs; null when there are none. */
export function signsLeftOut(rows: readonly RowRange[]): Problem | null {
  const [first] = rows;
  if (first === undefined) return null;
  return warning('ANSWER_OF_SIGNS', placeOfRanges(rows), first.from, {
    sv: 'Svar som bara är tecken, som ”-”, ”?” eller ”x”, räknas som inget svar; radens övriga svar kommer in. Betyder tecknet något: skriv ut det i filen och läs in den igen.',
    en: 'Answers of signs alone, such as "-", "?" or "x", count as no answer; the rows’ other answers come in. If the sign means something, write it out in the file and import that again.',
  });
}
