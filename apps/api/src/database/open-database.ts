import { MikroORM, type Options } from '@mikro-orm/sql';
import type { Config } from '../config/config.js';
import { ormOptions, sqliteFile } from './orm-options.js';
import { refuseNewer, SchemaNewerError } from './schema-state.js';

// The drivers' defaults differ, so each setting that durability rests on is named here.
const sqlitePragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'busy_timeout = 5000',
  'foreign_keys = ON',
  // Pages: an import changes the same ones again and again, and is to move them to the database's file less often.
  'wal_autocheckpoint = 16000',
  // Kilobytes: what a batch changes of a large database's indexes is to find room.
  'cache_size = -32000',
  // Bytes that the log is cut back to once all of it has been moved.
  'journal_size_limit = 67108864',
];

/** A database that cannot be opened; the message says where, why and what to do. */
export class DatabaseError extends Error {
  readonly code = 'DATABASE_UNAVAILABLE';

  constructor(config: Pick<Config, 'dataDir' | 'databaseUrl'>, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const [place, sv, en] =
      config.databaseUrl === null
        ? [
            sqliteFile(config.dataDir),
            'att mappen går att skriva i (DATA_DIR) och att disken inte är full',
            'that the folder can be written to (DATA_DIR) and the disk is not full',
          ]
        : [
            'PostgreSQL (DATABASE_URL)',
            'adressen, lösenordet och att databasen är igång',
            'the address, the password and that the database is running',
          ];
    super(
      `Databasen går inte att öppna: ${place}: ${reason}. Kontrollera ${sv}.\nThe database cannot be opened: ${place}: ${reason}. Check ${en}.`,
      {
        cause,
      },
    );
    this.name = 'DatabaseError';
  }
}

/** Opens the configured database and brings its schema forward. The caller closes it. @throws DatabaseError, SchemaNewerError. */
export async function openDatabase(
  config: Pick<Config, 'dataDir' | 'databaseUrl'>,
  loggerFactory?: Options['loggerFactory'],
): Promise<MikroORM> {
  let orm: MikroORM | null = null;
  try {
    orm = (await MikroORM.init(ormOptions(config, loggerFactory))) as MikroORM;
    await orm.connect();
    if (config.databaseUrl === null)
      for (const pragma of sqlitePragmas) await orm.em.getConnection().execute(`PRAGMA ${pragma}`);
    await refuseNewer(orm, config);
    await orm.migrator.up();
    return orm;
  } catch (error) {
    // Not waited for: a pool that never opened a connection may never end.
    void orm?.close(true).catch(() => undefined);
    throw error instanceof SchemaNewerError ? error : new DatabaseError(config, error);
  }
}
