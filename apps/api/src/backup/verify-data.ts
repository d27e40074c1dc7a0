import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/sql';
import type { Config } from '../config/config.js';
import { ormOptions } from '../database/orm-options.js';
import { verifyAudit } from '../audit/verify-audit.js';
import { knownMigrations } from '../database/schema-state.js';
import { noData } from './backup-refusals.js';
import { checkSqlite, type Checked } from './check-sqlite.js';
import { databaseName } from './manifest.js';

/** What was looked at, the chain of the audit log with it. */
export interface CheckedData extends Checked {
  /** Entries of the audit log. */
  readonly audit: number;
}

/** Looks through all that is stored and changes nothing; may be done while a server runs. @throws DomainError DATA_MISSING. */
export async function verifyData(config: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<CheckedData> {
  const file = join(config.dataDir, databaseName);
  if (config.databaseUrl === null && !existsSync(file)) throw noData(file);
  const checked = config.databaseUrl === null ? checkSqlite(file) : null;
  // Pages that cannot be read are enough to know.
  if (checked !== null && checked.problems.length > 0) return { ...checked, audit: 0 };
  const orm = (await MikroORM.init(ormOptions(config))) as MikroORM;
  try {
    const found = checked ?? (await checkPostgres(orm));
    // Data that no server of this version has opened have no such log as yet.
    const pending = knownMigrations(config).filter((name) => !found.migrations.includes(name));
    if (pending.length > 0) return { ...found, audit: 0 };
    const { entries, broken } = await verifyAudit(orm.em.fork());
    const problems = broken === null ? [] : [`audit_entry ${broken.sequence}: ${broken.why}`];
    return { ...found, problems: [...found.problems, ...problems], audit: entries };
  } finally {
    await orm.close();
  }
}

/** PostgreSQL keeps its own references and checksums of pages: what is left is what only we know the digests of. */
async function checkPostgres(orm: MikroORM): Promise<Checked> {
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
}
