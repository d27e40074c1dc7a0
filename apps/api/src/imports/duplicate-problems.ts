import type { Problem } from '@guldkorn/intake';
import type { Duplicates } from './duplicates.js';
import { placeOfRow, type RowPlace } from './row-place.js';

function duplicate(code: string, at: RowPlace, sv: string, en: string): Problem {
  return {
    code,
    severity: 'warning',
    row: at.row,
    place: placeOfRow(at),
    message: { sv, en },
  };
}

/** A row that is in already, by which file is not known. */
export function rowIsIn(at: RowPlace): Problem {
  return duplicate(
    'ROW_ALREADY_IN',
    at,
    'Raden fanns redan och kom inte in en gång till. Inget behöver göras.',
    'The row was in already and did not come in again. Nothing needs to be done.',
  );
}

/** Rows that do not come in since they are in, or stand earlier in the file; for who wants to see each of them. */
export function duplicateProblems({ inFile, stored }: Duplicates, fileNameOf: (importId: string) => string): Problem[] {
  return [
    ...inFile.map((at) =>
      duplicate(
        'ROW_REPEATED',
        at,
        `Raden är densamma som ${placeOfRow(at.sameAs).sv} och kommer in en gång. Inget behöver göras.`,
        `The row is the same as ${placeOfRow(at.sameAs).en} and comes in once. Nothing needs to be done.`,
      ),
    ),
    ...stored.flatMap(({ importId, rows }) => {
      const by =
        importId === null
          ? { sv: 'genom formuläret', en: 'by the form' }
          : { sv: `med filen ${fileNameOf(importId)}`, en: `with the file ${fileNameOf(importId)}` };
      return rows.map((at) =>
        duplicate(
          'ROW_ALREADY_IN',
          at,
          `Raden kom in tidigare ${by.sv} och kommer inte in en gång till. Inget behöver göras.`,
          `The row came in before ${by.en} and does not come in again. Nothing needs to be done.`,
        ),
      );
    }),
  ].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
