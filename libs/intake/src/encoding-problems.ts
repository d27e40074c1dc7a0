import { holdsMisreadLetters, type DecodedText } from './decode-text.js';
import type { Problem } from './parsed.js';
import { listNumbers, warning, wholeFile } from './problem.js';

/**
 * Warnings about letters that are or were misread, naming the rows where they stand.
 * @param rows each text with its row, the texts of one row on end; gone through once or twice.
 */
export function encodingProblems(
  decoded: Pick<DecodedText, 'damaged'>,
  rows: Iterable<{ readonly row: number; readonly text: string }>,
): Problem[] {
  const problems: Problem[] = [];
  const rowsWhere = (test: (text: string) => boolean) => {
    const found: number[] = [];
    for (const { row, text } of rows) if (found.at(-1) !== row && test(text)) found.push(row);
    return found;
  };
  const misread = rowsWhere(holdsMisreadLetters);
  if (misread.length > 0) {
    const list = listNumbers(misread);
    problems.push(
      warning('LETTERS_MISREAD', { sv: `rad ${list.sv}`, en: `row ${list.en}` }, misread[0] ?? null, {
        sv: 'Å, ä och ö har blivit ”Ã¥”, ”Ã¤” och ”Ã¶” redan innan filen kom hit: någon har öppnat en UTF-8-fil som Latin-1 och sparat om den. Exportera filen på nytt från källan som UTF-8 och läs in den i stället; är den här redan inläst, ta bort den inläsningen först.',
        en: 'Letters such as å had become "Ã¥" before the file came here: someone opened a UTF-8 file as Latin-1 and saved it. Export the file from its source again as UTF-8 and import that instead; if this one is already in, remove that import first.',
      }),
    );
  }
  if (decoded.damaged) {
    const damaged = rowsWhere((text) => text.includes('\uFFFD'));
    const list = listNumbers(damaged);
    const place = damaged.length === 0 ? wholeFile : { sv: `rad ${list.sv}`, en: `row ${list.en}` };
    problems.push(
      warning('LETTERS_DAMAGED', place, damaged[0] ?? null, {
        sv: 'Några tecken går inte att läsa och visas som �. Låt filen komma in så, eller exportera den på nytt från källan som UTF-8 och läs in den i stället; är den här redan inläst, ta bort den inläsningen först.',
        en: 'Some characters cannot be read and show as �. Let the file come in as it is, or export it from its source again as UTF-8 and import that instead; if this one is already in, remove that import first.',
      }),
    );
  }
  return problems;
}
