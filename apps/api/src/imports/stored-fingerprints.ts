import type { SqlEntityManager } from '@mikro-orm/sql';
import { Submission } from '../submissions/submission.entity.js';

const perQuery = 1000;

/** Which of the fingerprints are stored already, with the import that each came by (null: by the form). */
export async function storedFingerprints(
  em: SqlEntityManager,
  fingerprints: readonly string[],
): Promise<Map<string, string | null>> {
  const stored = new Map<string, string | null>();
  for (let from = 0; from < fingerprints.length; from += perQuery) {
    const some = fingerprints.slice(from, from + perQuery);
    const rows = await em
      .fork({ keepTransactionContext: true })
      .find(
        Submission,
        { fingerprint: { $in: some } },
        { fields: ['fingerprint', 'import'], disableIdentityMap: true },
      );
    for (const row of rows) stored.set(row.fingerprint, row.import ?? null);
  }
  return stored;
}
