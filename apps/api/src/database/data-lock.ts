import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { defineConfig as definePostgres, PostgreSqlConnection } from '@mikro-orm/postgresql';
import { MikroORM, type Options } from '@mikro-orm/sql';
import { defineConfig as defineSqlite } from '@mikro-orm/sqlite';
import type { Config } from '../config/config.js';
import { DatabaseError } from './open-database.js';
import { sqliteFile } from './orm-options.js';

type Place = Pick<Config, 'dataDir' | 'databaseUrl'>;

// What the lock is called among PostgreSQL's advisory locks: "guld" in ASCII.
const lockNumber = 0x67756c64;
/** How long a server that is just ending is waited for, milliseconds. */
const patience = 2000;
const pause = 100;

/** Another server works on the same data; the message names the data and the remedy. */
export class DataInUseError extends Error {
  readonly code = 'DATA_IN_USE';

  constructor({ dataDir, databaseUrl }: Place) {
    const url = databaseUrl === null ? null : new URL(databaseUrl);
    const place = url === null ? sqliteFile(dataDir) : `PostgreSQL, ${url.host}${url.pathname}`;
    const setting = url === null ? 'DATA_DIR' : 'DATABASE_URL';
    super(
      `Guldkorn är redan igång med samma data: ${place}. Två på samma data skulle förstöra för varandra. Stäng det andra (Ctrl+C där det körs), eller ge det här egna data med ${setting}.\n` +
        `Guldkorn is already running on the same data: ${place}. Two on the same data would spoil each other's work. Close the other (Ctrl+C where it runs), or give this one data of its own by ${setting}.`,
    );
    this.name = 'DataInUseError';
  }
}

/** Says that this server alone works on the data. The operating system lets go of it when the process dies, however it dies. */
export interface DataLock {
  release(): Promise<void>;
}

/** What is used of a connection of `pg`, which has no types here. */
interface Session {
  query(sql: string, values: readonly unknown[]): Promise<{ rows: { locked: boolean }[] }>;
  once(event: 'error', listener: () => void): void;
  /** @param destroy ends the session. */
  release(destroy: boolean): void;
}

const bare = { entities: [], discovery: { warnWhenNoEntities: false } };

/** A file of its own beside the database, so that the database itself can be copied and looked at meanwhile. */
async function lockFile(place: Place): Promise<DataLock> {
  mkdirSync(place.dataDir, { recursive: true });
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
  return { release: () => orm.close(true) };
}

/** A session that does nothing but hold the lock; PostgreSQL frees it when the session ends. */
class LockSession implements DataLock {
  private session: Session | null = null;
  private released = false;

  private constructor(
    private readonly orm: MikroORM,
    private readonly place: Place,
  ) {}

  static async take(place: Place, clientUrl: string): Promise<LockSession> {
    const orm = await MikroORM.init(definePostgres({ ...bare, clientUrl, pool: { min: 0, max: 1 } }) as Options);
    const lock = new LockSession(orm as MikroORM, place);
    try {
      await lock.hold();
    } catch (error) {
      await orm.close(true);
      throw error;
    }
    return lock;
  }

  async release(): Promise<void> {
    this.released = true;
    const { session } = this;
    // What the database says of a session that is given back already is no loss of the lock.
    this.session = null;
    session?.release(true);
    await this.orm.close(true);
  }

  private async hold(): Promise<void> {
    const connection: unknown = this.orm.em.getConnection();
    if (!(connection instanceof PostgreSqlConnection)) throw new Error('Not a connection to PostgreSQL.');
    await connection.connect();
    const pool = (await connection.getNativeClient()) as { connect(): Promise<Session> };
    const session = await pool.connect();
    session.once('error', () => void this.holdAgain(session));
    const end = Date.now() + patience;
    for (;;) {
      const { rows } = await session.query('select pg_try_advisory_lock($1, hashtext(session_user::text)) as locked', [
        lockNumber,
      ]);
      if (rows[0]?.locked === true) break;
      if (Date.now() > end) {
        session.release(true);
        throw new DataInUseError(this.place);
      }
      await wait(pause);
    }
    this.session = session;
  }

  /** PostgreSQL was restarted, say. If another server has taken the data meanwhile, this one ends at once. */
  private async holdAgain(lost: Session): Promise<void> {
    if (this.session !== lost) return;
    this.session = null;
    lost.release(true);
    while (!this.released)
      try {
        await this.hold();
        return;
      } catch (error) {
        if (error instanceof DataInUseError) throw error;
        await wait(patience);
      }
  }
}

/** Takes the data for this server alone. @throws DataInUseError, DatabaseError. */
export async function lockData(place: Place): Promise<DataLock> {
  try {
    return place.databaseUrl === null ? await lockFile(place) : await LockSession.take(place, place.databaseUrl);
  } catch (error) {
    throw error instanceof DataInUseError ? error : new DatabaseError(place, error);
  }
}
