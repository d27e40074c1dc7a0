import { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { MikroORM } from '@mikro-orm/sql';
import Database from 'better-sqlite3';
import type { Config } from '../config/config.js';
import { sqliteFile } from './orm-options.js';

/** Tells one state of all that is stored from every other. */
export interface DataVersion {
  current(): string | Promise<string>;
  close(): void;
}

/**
 * SQLite counts for each connection what others have written, be they in this process or not; so this has one of its own that
 * never writes: by the library that the ORM uses, since two libraries that have one file open in one process undo each other's locks.
 * PostgreSQL tells which transactions are seen, by whichever process they were written: two snapshots with the same name see the same.
 */
export function dataVersion(
  { dataDir, databaseUrl }: Pick<Config, 'dataDir' | 'databaseUrl'>,
  orm: MikroORM,
): DataVersion {
  let database: Database.Database | null = null;
  if (databaseUrl !== null) return { current: () => snapshotOf(orm), close: () => undefined };
  return {
    current() {
      database ??= new Database(sqliteFile(dataDir), { readonly: true });
      return String(database.pragma('data_version', { simple: true }));
    },
    close() {
      database?.close();
      database = null;
    },
  };
}

/** Asked past the ORM: it is asked before every answer, and reads nothing. */
async function snapshotOf(orm: MikroORM): Promise<string> {
  const connection: unknown = orm.em.getConnection();
  if (!(connection instanceof PostgreSqlConnection)) throw new Error('Not a connection to PostgreSQL.');
  const pool = await connection.getNativeClient();
  const { rows } = await pool.query<{ snapshot: string }>('select pg_current_snapshot()::text as snapshot');
  return rows[0]!.snapshot;
}
