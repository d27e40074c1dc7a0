import { MikroORM, type Options } from '@mikro-orm/sql';
import type { Config } from '../config/config.js';
import { ApartError } from './apart/apart-refusals.js';
import { apartState, refuseUnlessApart } from './apart/apart-state.js';
import type { Apartness } from './apart/apart-statements.js';
import { ormOptions, sqliteFile } from './orm-options.js';
import { refuseNewer, refuseOlder, SchemaNewerError } from './schema-state.js';

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

/** Whoever opens the database as anything else than a municipality's server. */
type Prepare = (orm: MikroORM) => Promise<void>;

/**
 * Opens the configured database and brings its schema forward; one that several municipalities share is left as it is, and must be
 * whole. The caller closes it. @throws DatabaseError, SchemaNewerError, ApartError.
 */
export async function openDatabase(
  config: Pick<Config, 'dataDir' | 'databaseUrl'>,
  loggerFactory?: Options['loggerFactory'],
): Promise<MikroORM> {
  return openAs(config, bringForward(config), loggerFactory);
}

function bringForward(config: Pick<Config, 'databaseUrl'>): Prepare {
  return async (orm) => {
    const state = config.databaseUrl === null ? null : await apartState(orm);
    if (state === null || !state.on) return void (await orm.migrator.up());
    await refuseOlder(orm, config);
    await refuseUnlessApart(orm, state);
  };
}

/** @param prepare makes the opened database ready, when it is not one of a newer program. */
export async function openAs(
  config: Pick<Config, 'dataDir' | 'databaseUrl'>,
  prepare: Prepare,
  loggerFactory?: Options['loggerFactory'],
): Promise<MikroORM> {
  let orm: MikroORM | null = null;
  const apart: Apartness = { on: false };
  try {
    orm = (await MikroORM.init(ormOptions(config, loggerFactory, apart))) as MikroORM;
    await orm.connect();
    if (config.databaseUrl === null)
      for (const pragma of sqlitePragmas) await orm.em.getConnection().execute(`PRAGMA ${pragma}`);
    else apart.on = (await apartState(orm)).on;
    await refuseNewer(orm, config);
    await prepare(orm);
    return orm;
  } catch (error) {
    // Not waited for: a pool that never opened a connection may never end.
    void orm?.close(true).catch(() => undefined);
    throw error instanceof SchemaNewerError || error instanceof ApartError ? error : new DatabaseError(config, error);
  }
}
