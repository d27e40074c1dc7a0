import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

const mostTold = 20;

/** What was looked at, and what is wrong with it. */
export interface Checked {
  readonly migrations: readonly string[];
  readonly originals: number;
  readonly reports: number;
  readonly problems: readonly string[];
}

const digest = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

/** Rows of a table whose digest is kept beside what it is of. A database older than the table has none. */
function checkDigests(
  database: DatabaseSync,
  table: string,
  content: string,
  kept: string,
  problems: string[],
): number {
  if (database.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table) === undefined)
    return 0;
  let count = 0;
  for (const row of database.prepare(`select id, ${kept} as kept, ${content} as content from ${table}`).iterate()) {
    count++;
    const { id, kept: sha256, content: bytes } = row;
    if (!(bytes instanceof Uint8Array || typeof bytes === 'string') || digest(bytes) !== sha256)
      problems.push(`${table} ${String(id)}: SHA-256`);
  }
  return count;
}

/**
 * Looks through a whole database: its pages, its references, and every file and frozen report against the digest that was kept of
 * it. Reads only, and may be done while a server writes.
 */
export function checkSqlite(file: string): Checked {
  let database: DatabaseSync | null = null;
  const problems: string[] = [];
  try {
    database = new DatabaseSync(file, { readOnly: true });
    // All of it as of one moment.
    database.exec('begin');
    for (const { integrity_check: told } of database.prepare(`pragma integrity_check(${mostTold})`).all())
      if (told !== 'ok') problems.push(String(told));
    for (const { table, rowid, parent } of database.prepare('pragma foreign_key_check').all())
      problems.push(`${String(table)}, row ${String(rowid)}: no such row of ${String(parent)}`);
    const originals = checkDigests(database, 'original', 'bytes', 'sha256', problems);
    const reports = checkDigests(database, 'report_version', 'content', 'hash', problems);
    const migrations = database
      .prepare('select name from mikro_orm_migrations order by id')
      .all()
      .map(({ name }) => String(name));
    return { migrations, originals, reports, problems: problems.slice(0, mostTold) };
  } catch (error) {
    return { migrations: [], originals: 0, reports: 0, problems: [...problems, reasonOf(error)].slice(0, mostTold) };
  } finally {
    database?.close();
  }
}

/** What SQLite says of a file that it cannot read: about pages and tables, never about what stands in them. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
