import type { PackedList, ParsedSubmission } from '@guldkorn/intake';
import type { SqlEntityManager } from '@mikro-orm/sql';

/** A row of a table, and from where and when it is. */
export type NotBrought = Pick<ParsedSubmission, 'row' | 'sheet' | 'districtId' | 'groupId' | 'receivedOn'>;

/**
 * Rows that could come in and that an import, which is done, has not brought: they stand earlier in the file, or were in
 * before. In the order of the file. Told by fingerprint: rows of several sheets have the same numbers.
 */
export async function rowsNotBroughtBy(
  em: SqlEntityManager,
  importId: string,
  submissions: PackedList<ParsedSubmission>,
): Promise<NotBrought[]> {
  const stored = await em.execute<{ fingerprint: string }[]>('select fingerprint from submission where import_id = ?', [
    importId,
  ]);
  // Each was brought by the first row that has it.
  const left = new Set(stored.map(({ fingerprint }) => fingerprint));
  const rows: NotBrought[] = [];
  for (const chunk of submissions.inChunks()) {
    for (const { row, sheet, districtId, groupId, receivedOn, fingerprint } of chunk)
      if (!left.delete(fingerprint)) rows.push({ row, sheet, districtId, groupId, receivedOn });
    await new Promise((resolve) => setImmediate(resolve));
  }
  return rows;
}
