import { MikroORM } from '@mikro-orm/sql';
import type { Config } from '../config/config.js';
import { ormOptions } from './orm-options.js';

// The drivers' defaults differ, so each setting that durability rests on is named here.
const sqlitePragmas = ['journal_mode = WAL', 'synchronous = FULL', 'busy_timeout = 5000', 'foreign_keys = ON'];

/** Opens the configured database and brings its schema forward. The caller closes it. */
export async function openDatabase(config: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<MikroORM> {
  const orm = (await MikroORM.init(ormOptions(config))) as MikroORM;
  await orm.connect();
  if (config.databaseUrl === null)
    for (const pragma of sqlitePragmas) await orm.em.getConnection().execute(`PRAGMA ${pragma}`);
  await orm.migrator.up();
  return orm;
}
