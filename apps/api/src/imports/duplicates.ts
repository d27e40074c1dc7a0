import type { ParsedSubmission } from '@guldkorn/intake';

/** Rows of a file that are in already by one import; by the form when it is null. */
export interface StoredDuplicates {
  readonly importId: string | null;
  /** In the order of the file. */
  readonly rows: readonly number[];
}

/** Which rows do not come in since they are, or stand earlier in the file. */
export interface Duplicates {
  readonly inFile: readonly { readonly row: number; readonly sameAs: number }[];
  /** The import with the most first. */
  readonly stored: readonly StoredDuplicates[];
}

/** @param storedBy the fingerprints that are in, each with the import that brought it (null: the form). */
export function duplicatesIn(
  submissions: Iterable<Pick<ParsedSubmission, 'row' | 'fingerprint'>>,
  storedBy: ReadonlyMap<string, string | null>,
): Duplicates {
  const first = new Map<string, number>();
  const inFile: { row: number; sameAs: number }[] = [];
  const stored = new Map<string | null, number[]>();
  for (const { row, fingerprint } of submissions) {
    const sameAs = first.get(fingerprint);
    if (sameAs !== undefined) {
      inFile.push({ row, sameAs });
      continue;
    }
    first.set(fingerprint, row);
    const importId = storedBy.get(fingerprint);
    if (importId === undefined) continue;
    const rows = stored.get(importId);
    if (rows === undefined) stored.set(importId, [row]);
    else rows.push(row);
  }
  return {
    inFile,
    stored: [...stored].map(([importId, rows]) => ({ importId, rows })).sort((a, b) => b.rows.length - a.rows.length),
  };
}
