import Database from 'better-sqlite3';
import type { Config } from '../config/config.js';
import { sqliteFile } from './orm-options.js';

/** Tells one state of all that is stored from every other; null where that cannot be told cheaply. */
export interface DataVersion {
  current(): string | null;
  close(): void;
}

/**
 * SQLite counts for each connection what others have written, be they in this process or not; so this has one of its own that
 * never writes: by the library that the ORM uses, since two libraries that have one file open in one process undo each other's locks.
 * PostgreSQL has nothing that is as cheap to ask for.
 */
export function dataVersion({ dataDir, databaseUrl }: Pick<Config, 'dataDir' | 'databaseUrl'>): DataVersion {
  let database: Database.Database | null = null;
  return {
    current() {
      if (databaseUrl !== null) return null;
      database ??= new Database(sqliteFile(dataDir), { readonly: true });
      return String(database.pragma('data_version', { simple: true }));
    },
    close() {
      database?.close();
      database = null;
    },
  };
}
