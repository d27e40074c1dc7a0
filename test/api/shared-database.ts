import { randomUUID } from 'node:crypto';
import { defineConfig, PostgreSqlConnection } from '@mikro-orm/postgresql';
import { MikroORM, type Options } from '@mikro-orm/sql';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { Municipalities } from '../../apps/api/src/database/apart/municipalities.js';
import { openAsOwner } from '../../apps/api/src/database/apart/open-as-owner.js';
import { newDataPlace, rootDir, type DataPlace } from './server.js';

/** What is used of a connection of `pg`, which has no types here. */
export interface Session {
  query<Row = Record<string, unknown>>(
    sql: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: Row[]; readonly rowCount: number | null }>;
  on(event: 'notice', listener: (notice: { readonly message: string }) => void): void;
}

export interface OpenSession extends Session {
  close(): Promise<void>;
}

/** One session as whoever the address names. */
export async function sessionAt(clientUrl: string): Promise<OpenSession> {
  const bare = { entities: [], discovery: { warnWhenNoEntities: false } };
  const orm = await MikroORM.init(defineConfig({ ...bare, clientUrl, pool: { min: 0, max: 1 } }) as Options);
  const connection: unknown = orm.em.getConnection();
  if (!(connection instanceof PostgreSqlConnection)) throw new Error('Not a connection to PostgreSQL.');
  await connection.connect();
  const pool = (await connection.getNativeClient()) as {
    connect(): Promise<Session & { release(end: boolean): void }>;
  };
  const client = await pool.connect();
  return Object.assign(client, {
    async close() {
      client.release(true);
      await orm.close(true);
    },
  });
}

/** A database that several municipalities share, as its owner has made it: who is no superuser. */
export interface SharedDatabase {
  readonly place: DataPlace;
  /** Of the database's owner. */
  readonly owner: Readonly<Record<string, string>>;
  /** Of each municipality, and of a superuser by the name of `superuser`. */
  readonly urls: ReadonlyMap<string, string>;
  asOwner<Result>(work: (orm: MikroORM) => Promise<Result>): Promise<Result>;
  remove(): Promise<void>;
}

export async function newSharedDatabase(names: readonly string[]): Promise<SharedDatabase> {
  const place = await newDataPlace('postgresql', true);
  const superuser = place.settings['DATABASE_URL']!;
  const admin = await sessionAt(superuser);
  const database = new URL(superuser).pathname.slice(1);
  const ownerName = `owner_${randomUUID().slice(0, 8)}`;
  await admin.query(`create role ${ownerName} login createrole password 'owner'`);
  await admin.query(`alter database ${database} owner to ${ownerName}`);
  const urlOf = (username: string, password: string) => {
    const url = new URL(superuser);
    Object.assign(url, { username, password });
    return url.href;
  };
  const owner = { ...place.settings, DATABASE_URL: urlOf(ownerName, 'owner') };
  async function asOwner<Result>(work: (orm: MikroORM) => Promise<Result>): Promise<Result> {
    const orm = await openAsOwner(parseConfig(owner, rootDir));
    try {
      return await work(orm);
    } finally {
      await orm.close();
    }
  }
  const urls = new Map([['superuser', superuser]]);
  await asOwner(async (orm) => {
    for (const name of names) {
      const { role, password } = await new Municipalities(orm).add(name);
      urls.set(name, urlOf(role, password!));
    }
  });
  return {
    place,
    owner,
    urls,
    asOwner,
    async remove() {
      const { rows } = await admin.query<{ role: string }>('select role::text as role from municipality_role');
      await admin.close();
      await place.remove();
      const after = await sessionAt(superuser.replace(`/${database}`, '/postgres'));
      for (const { role } of rows) await after.query(`drop role if exists "${role}"`);
      await after.query(`drop role ${ownerName}`);
      await after.close();
    },
  };
}
