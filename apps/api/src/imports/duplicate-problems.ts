import type { Problem } from '@guldkorn/intake';
import type { Duplicates } from './duplicates.js';

function duplicate(code: string, row: number, sv: string, en: string): Problem {
  return {
    code,
    severity: 'warning',
    row,
    place: { sv: `rad ${row}`, en: `row ${row}` },
    message: { sv, en },
  };
}

/** A row that is in already, by which file is not known. */
export function rowIsIn(row: number): Problem {
  return duplicate(
    'ROW_ALREADY_IN',
    row,
    'Raden fanns redan och kom inte in en gång till. Inget behöver göras.',
    'The row was in already and did not come in again. Nothing needs to be done.',
  );
}

/** Rows that do not come in since they are in, or stand earlier in the file; for who wants to see each of them. */
export function duplicateProblems({ inFile, stored }: Duplicates, fileNameOf: (importId: string) => string): Problem[] {
  return [
    ...inFile.map(({ row, sameAs }) =>
      duplicate(
        'ROW_REPEATED',
        row,
        `Raden är densamma som rad ${sameAs} och kommer in en gång. Inget behöver göras.`,
        `The row is the same as row ${sameAs} and comes in once. Nothing needs to be done.`,
      ),
    ),
    ...stored.flatMap(({ importId, rows }) => {
      const by =
        importId === null
          ? { sv: 'genom formuläret', en: 'by the form' }
          : { sv: `med filen ${fileNameOf(importId)}`, en: `with the file ${fileNameOf(importId)}` };
      return rows.map((row) =>
        duplicate(
          'ROW_ALREADY_IN',
          row,
          `Raden kom in tidigare ${by.sv} och kommer inte in en gång till. Inget behöver göras.`,
          `The row came in before ${by.en} and does not come in again. Nothing needs to be done.`,
        ),
      );
    }),
  ].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
