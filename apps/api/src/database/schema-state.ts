import type { MikroORM } from '@mikro-orm/sql';
import type { Config } from '../config/config.js';
import { schemaOlder } from './apart/apart-refusals.js';
import { migrations as postgresMigrations } from './migrations/postgresql/index.js';
import { migrations as sqliteMigrations } from './migrations/sqlite/index.js';

/** The migrations that this program knows, in order. */
export function knownMigrations({ databaseUrl }: Pick<Config, 'databaseUrl'>): readonly string[] {
  return (databaseUrl === null ? sqliteMigrations : postgresMigrations).map(({ name }) => name);
}

/** A database that a newer program has brought further than this one knows. Nothing has been changed in it. */
export class SchemaNewerError extends Error {
  readonly code = 'SCHEMA_NEWER';

  constructor(readonly unknown: readonly string[]) {
    const last = unknown.at(-1);
    super(
      `Databasen är skapad av en nyare version av Guldkorn (${last}). Inget har ändrats i den. Starta den nyare versionen igen, eller återställ den säkerhetskopia som togs före uppgraderingen: npx guldkorn restore.\n` +
        `The database was made by a newer version of Guldkorn (${last}). Nothing has been changed in it. Start the newer version again, or restore the backup taken before the upgrade: npx guldkorn restore.`,
    );
    this.name = 'SchemaNewerError';
  }
}

/** Refuses a database that this program is too old for. @throws SchemaNewerError. */
export async function refuseNewer(orm: MikroORM, config: Pick<Config, 'databaseUrl'>): Promise<void> {
  const known = new Set(knownMigrations(config));
  const unknown = (await orm.migrator.getExecuted()).map(({ name }) => name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new SchemaNewerError(unknown.sort());
}

/** Refuses a database that is older than this program to a role that may not bring it forward. @throws ApartError SCHEMA_OLDER. */
export async function refuseOlder(orm: MikroORM, config: Pick<Config, 'databaseUrl'>): Promise<void> {
  const executed = new Set((await orm.migrator.getExecuted()).map(({ name }) => name));
  if (knownMigrations(config).some((name) => !executed.has(name))) throw schemaOlder();
}
