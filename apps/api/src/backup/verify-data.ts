import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/sql';
import type { Config } from '../config/config.js';
import { ormOptions } from '../database/orm-options.js';
import { noData } from './backup-refusals.js';
import { checkSqlite, type Checked } from './check-sqlite.js';
import { databaseName } from './manifest.js';

/** Looks through all that is stored and changes nothing; may be done while a server runs. @throws DomainError DATA_MISSING. */
export async function verifyData(config: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<Checked> {
  if (config.databaseUrl !== null) return checkPostgres(config);
  const file = join(config.dataDir, databaseName);
  if (!existsSync(file)) throw noData(file);
  return checkSqlite(file);
}

/** PostgreSQL keeps its own references and checksums of pages: what is left is what only we know the digests of. */
async function checkPostgres(config: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<Checked> {
  const orm = await MikroORM.init(ormOptions(config));
  try {
    const ask = <Row>(sql: string) => orm.em.fork().execute<Row[]>(sql);
    const [counts] = await ask<{ originals: string; reports: string }>(
      'select (select count(*) from original) as originals, (select count(*) from report_version) as reports',
    );
    const wrong = await ask<{ name: string; id: string }>(
      `select 'original' as name, id::text from original where encode(sha256(bytes), 'hex') <> sha256
       union all
       select 'report_version', id::text from report_version where encode(sha256(convert_to(content, 'UTF8')), 'hex') <> hash`,
    );
    const migrations = await ask<{ name: string }>('select name from mikro_orm_migrations order by id');
    return {
      migrations: migrations.map(({ name }) => name),
      originals: Number(counts?.originals),
      reports: Number(counts?.reports),
      problems: wrong.map(({ name, id }) => `${name} ${id}: SHA-256`),
    };
  } finally {
    await orm.close();
  }
}
