import type { SqlEntityManager } from '@mikro-orm/sql';
import { SqliteConnection } from '@mikro-orm/sqlite';
import { rowsOfAny } from '../database/array-rows.js';
import { chunks } from '../database/chunks.js';
import { placeholders } from '../graphql/sql.js';

const found = 'select fingerprint, import_id as "importId" from submission where fingerprint';

interface StoredRow {
  readonly fingerprint: string;
  readonly importId: string | null;
}

/** Which of the fingerprints are stored already, with the import that each came by (null: by the form). */
export async function storedFingerprints(
  em: SqlEntityManager,
  fingerprints: readonly string[],
): Promise<Map<string, string | null>> {
  const stored = new Map<string, string | null>();
  const isSqlite = em.getConnection() instanceof SqliteConnection;
  for (const some of chunks(fingerprints)) {
    const rows = isSqlite
      ? await em.execute<StoredRow[]>(`${found} in (${placeholders(some)})`, some)
      : await rowsOfAny<StoredRow>(em, `${found} = any($1::text[])`, some);
    for (const { fingerprint, importId } of rows) stored.set(fingerprint, importId);
  }
  return stored;
}
