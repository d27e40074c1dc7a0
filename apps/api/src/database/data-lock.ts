import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM, type Options } from '@mikro-orm/sql';
import { defineConfig as defineSqlite } from '@mikro-orm/sqlite';
import { DataInUseError, patience, type Place } from './data-in-use.js';
import { DatabaseError } from './open-database.js';
import { PostgresSession } from './postgres-session.js';

/** Says that this server works on the data. The operating system lets go of it when the process dies, however it dies. */
export interface DataLock {
  /** Does what no two processes may do at once on the same data, such as bringing the schema forward. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Whether this process is the one that tells the first administrator's link, for as long as it lives. */
  tellsFirstLink(): Promise<boolean>;
  release(): Promise<void>;
}

/** A file of its own beside the database, so that the database itself can be copied and looked at meanwhile. This server's alone. */
async function lockFile(place: Place): Promise<DataLock> {
  mkdirSync(place.dataDir, { recursive: true });
  const bare = { entities: [], discovery: { warnWhenNoEntities: false } };
  const orm = await MikroORM.init(defineSqlite({ ...bare, dbName: join(place.dataDir, 'guldkorn.lock') }) as Options);
  const connection = orm.em.getConnection();
  try {
    await connection.execute(`PRAGMA busy_timeout = ${patience}`);
    await connection.execute('PRAGMA locking_mode = EXCLUSIVE');
    await connection.execute('BEGIN EXCLUSIVE');
  } catch (error) {
    await orm.close(true);
    throw /database is locked/.test(String(error)) ? new DataInUseError(place) : error;
  }
  return {
    exclusively: (work) => work(),
    tellsFirstLink: () => Promise.resolve(true),
    release: () => orm.close(true),
  };
}

/**
 * Takes the data: SQLite's for this server alone, PostgreSQL's together with others of this program.
 * @throws DataInUseError, DatabaseError.
 */
export async function lockData(place: Place): Promise<DataLock> {
  try {
    return place.databaseUrl === null ? await lockFile(place) : await PostgresSession.open(place, place.databaseUrl);
  } catch (error) {
    throw error instanceof DataInUseError ? error : new DatabaseError(place, error);
  }
}
