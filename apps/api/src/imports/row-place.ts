import type { LocalizedText } from '@guldkorn/municipality';
import type { ParsedSubmission } from '@guldkorn/intake';

/** A row and the sheet that it stands on; null where the file has one table alone. */
export type RowPlace = Pick<ParsedSubmission, 'row' | 'sheet'>;

/** A row as people name it: `blad Svar, rad 14`. */
export function placeOfRow({ row, sheet }: RowPlace): LocalizedText {
  return sheet === null
    ? { sv: `rad ${row}`, en: `row ${row}` }
    : { sv: `blad ${sheet}, rad ${row}`, en: `sheet ${sheet}, row ${row}` };
}
