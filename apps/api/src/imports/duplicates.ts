import type { ParsedSubmission } from '@guldkorn/intake';
import type { RowPlace } from './row-place.js';

/** Rows of a file that are in already by one import; by the form when it is null. */
export interface StoredDuplicates {
  readonly importId: string | null;
  /** In the order of the file. */
  readonly rows: readonly RowPlace[];
}

/** Which rows do not come in since they are, or stand earlier in the file. */
export interface Duplicates {
  readonly inFile: readonly (RowPlace & { readonly sameAs: RowPlace })[];
  /** The import with the most first. */
  readonly stored: readonly StoredDuplicates[];
}

/** @param storedBy the fingerprints that are in, each with the import that brought it (null: the form). */
export function duplicatesIn(
  submissions: Iterable<RowPlace & Pick<ParsedSubmission, 'fingerprint'>>,
  storedBy: ReadonlyMap<string, string | null>,
): Duplicates {
  const first = new Map<string, RowPlace>();
  const inFile: (RowPlace & { sameAs: RowPlace })[] = [];
  const stored = new Map<string | null, RowPlace[]>();
  for (const place of submissions) {
    const { row, sheet, fingerprint } = place;
    const sameAs = first.get(fingerprint);
    if (sameAs !== undefined) {
      inFile.push({ row, sheet, sameAs: { row: sameAs.row, sheet: sameAs.sheet } });
      continue;
    }
    first.set(fingerprint, place);
    const importId = storedBy.get(fingerprint);
    if (importId === undefined) continue;
    const rows = stored.get(importId);
    if (rows === undefined) stored.set(importId, [{ row, sheet }]);
    else rows.push({ row, sheet });
  }
  return {
    inFile,
    stored: [...stored].map(([importId, rows]) => ({ importId, rows })).sort((a, b) => b.rows.length - a.rows.length),
  };
}
