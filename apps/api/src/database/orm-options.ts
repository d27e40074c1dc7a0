import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from '@mikro-orm/sql';
import type { MigrationObject } from '@mikro-orm/core';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import { defineConfig as definePostgres } from '@mikro-orm/postgresql';
import { defineConfig as defineSqlite } from '@mikro-orm/sqlite';
import type { Config } from '../config/config.js';
import { conflictWithin, migrationWithin, type Apartness } from './apart/apart-statements.js';
import { entities } from './entities.js';
import { keptAlive } from './kept-alive.js';
import { migrations as postgresMigrations } from './migrations/postgresql/index.js';
import { migrations as sqliteMigrations } from './migrations/sqlite/index.js';

/** The embedded database's file in the data folder. */
export function sqliteFile(dataDir: string): string {
  return join(dataDir, 'guldkorn.sqlite');
}

/** One that says what it does, as all that are written do. */
interface WrittenMigration extends Migration {
  up(): Promise<void> | void;
}

/** Each migration so that it can be run on tables that several municipalities share, too. */
function migrationsFor(apart: Apartness): MigrationObject[] {
  return postgresMigrations.map(({ name, class: written }) => {
    const Written = written as new (...given: ConstructorParameters<typeof Migration>) => WrittenMigration;
    return {
      name,
      class: class extends Written {
        override addSql(...[sql]: Parameters<Migration['addSql']>): void {
          super.addSql(apart.on && typeof sql === 'string' ? migrationWithin(sql) : sql);
        }
      },
    };
  });
}

/**
 * What PostgreSQL plans by for our sessions. Its own figures are those of a turning disk: to read the mentions of some
 * hundred statements among millions it would go through all there are. And many ask at once: each takes one core.
 */
const planning = '-c random_page_cost=1.1 -c max_parallel_workers_per_gather=0';

/**
 * MikroORM's options for the configured database: the embedded SQLite, or PostgreSQL where a URL is given.
 * @param loggerFactory whoever follows the SQL statements. @param apart whether municipalities share the database, as soon as that is known.
 */
export function ormOptions(
  config: Pick<Config, 'dataDir' | 'databaseUrl'>,
  loggerFactory?: Options['loggerFactory'],
  apart: Apartness = { on: false },
): Options {
  const shared = {
    entities,
    extensions: [Migrator],
    // Dates are kept in UTC whatever the machine's own zone is.
    forceUtcTimezone: true,
    // Requests fork their own; background work does so by hand.
    allowGlobalContext: false,
    // Triggers are written in migrations by hand, each database's in its own words.
    schemaGenerator: { ignoreTriggers: true },
    ...(loggerFactory === undefined ? {} : { loggerFactory }),
  };
  if (config.databaseUrl !== null)
    // defineConfig widens every option to optional; MikroORM.init takes it as it is.
    return definePostgres({
      ...shared,
      clientUrl: config.databaseUrl,
      driverOptions: { options: planning, ...keptAlive },
      onQuery: (query) => (apart.on ? conflictWithin(query) : query),
      migrations: { migrationsList: migrationsFor(apart), transactional: true, snapshot: false, silent: true },
    }) as Options;
  mkdirSync(config.dataDir, { recursive: true });
  return defineSqlite({
    ...shared,
    dbName: sqliteFile(config.dataDir),
    migrations: { migrationsList: sqliteMigrations, transactional: true, snapshot: false, silent: true },
  }) as Options;
}
