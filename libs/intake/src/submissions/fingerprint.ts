import { createHash } from 'node:crypto';
import { foldName } from '../fold-name.js';

/** What identifies a row, whatever the encoding, delimiter, column order or date form of the export. */
export interface RowIdentity {
  readonly externalId: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly time: string | null;
  /** As written, so that a profile that learns a new name does not make old rows look new. */
  readonly places: readonly string[];
  readonly answers: readonly string[];
}

const sameText = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** SHA-256, hex. Consent and moderation are left out: changing them does not make another row. */
export function fingerprintOf(row: RowIdentity): string {
  const parts = [
    row.externalId === null ? null : sameText(row.externalId),
    row.author === null ? null : sameText(row.author).toLocaleLowerCase('sv'),
    row.date,
    row.time,
    row.places
      .map(foldName)
      .filter((name) => name !== '')
      .sort(),
    row.answers.map(sameText).sort(),
  ];
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex');
}
