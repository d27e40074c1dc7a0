import { DatabaseSync } from 'node:sqlite';
import type { Config } from '../config/config.js';
import { sqliteFile } from './orm-options.js';

/** Tells one state of all that is stored from every other; null where that cannot be told cheaply. */
export interface DataVersion {
  current(): string | null;
  close(): void;
}

/**
 * SQLite counts for each connection what others have written, be they in this process or not; so this has one of its own that
 * never writes. PostgreSQL has nothing that is as cheap to ask for.
 */
export function dataVersion({ dataDir, databaseUrl }: Pick<Config, 'dataDir' | 'databaseUrl'>): DataVersion {
  let database: DatabaseSync | null = null;
  return {
    current() {
      if (databaseUrl !== null) return null;
      database ??= new DatabaseSync(sqliteFile(dataDir), { readOnly: true });
      return String(database.prepare('pragma data_version').get()?.['data_version']);
    },
    close() {
      database?.close();
      database = null;
    },
  };
}
