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

/** A column of days alone is often written with midnight, in one format of the file and not in another. */
const midnightAsNone = (time: string | null) => (time === '00:00' ? null : time);

/**
 * SHA-256, hex. Consent and moderation are left out: changing them does not make another row. So is what authors say of
 * themselves: an export without it, or one read before the profile asked for it, holds the same row.
 */
function fingerprintOf(row: RowIdentity, ordinal: number): string {
  const parts = [
    row.externalId === null ? null : sameText(row.externalId),
    row.author === null ? null : sameText(row.author).toLocaleLowerCase('sv'),
    row.date,
    midnightAsNone(row.time),
    row.places
      .map(foldName)
      .filter((name) => name !== '')
      .sort(),
    row.answers.map(sameText).sort(),
  ];
  return createHash('sha256')
    .update(JSON.stringify(ordinal === 0 ? parts : [...parts, ordinal]), 'utf8')
    .digest('hex');
}

/** The fingerprints of one file's rows, in the file's order. */
export class Fingerprints {
  private readonly equals = new Map<string, number>();

  /**
   * What the row is known by in any export. Equal rows are one row twice where a number, a sender or a time of day says
   * so. Where nothing does, two people have answered the same: the second of them in the file has a fingerprint of its
   * own, which the second of them has in every upload.
   */
  of(row: RowIdentity): string {
    const first = fingerprintOf(row, 0);
    const timed = midnightAsNone(row.time) !== null;
    if (row.externalId !== null || row.author !== null || timed) return first;
    const ordinal = this.equals.get(first) ?? 0;
    this.equals.set(first, ordinal + 1);
    return ordinal === 0 ? first : fingerprintOf(row, ordinal);
  }
}
