import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from '@mikro-orm/postgresql';
import { MikroORM } from '@mikro-orm/sql';
import { ormOptions } from '../../../apps/api/src/database/orm-options.js';

export const kinds = ['sqlite', 'postgresql'] as const;
export type Kind = (typeof kinds)[number];

/** Where a bench keeps its data. */
export interface Place {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  remove(): Promise<void>;
}

const bare = { entities: [], discovery: { warnWhenNoEntities: false } };

/**
 * PostgreSQL with the settings it comes with, started when it is first asked for.
 * @param settings besides, as `name=value`.
 */
async function postgresUrl(settings: readonly string[]): Promise<string> {
  if (process.env['TEST_DATABASE_URL'] === undefined) {
    const { default: start } = (await import(pathToFileURL('test/postgres-setup.mjs').href)) as {
      default: (config: object) => Promise<void>;
    };
    await start({ settings });
  }
  return process.env['TEST_DATABASE_URL'] ?? '';
}

/** Ends the PostgreSQL that was started here, if one was. */
export async function stopPostgres(): Promise<void> {
  const { stopTestPostgres } = globalThis as { stopTestPostgres?: () => Promise<void> };
  if (stopTestPostgres === undefined) return;
  await stopTestPostgres();
  // So that the next bench starts one of its own.
  delete process.env['TEST_DATABASE_URL'];
}

export async function newPlace(kind: Kind, settings: readonly string[] = []): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'guldkorn-bench-'));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  if (kind === 'sqlite') return { dataDir, databaseUrl: null, remove };
  const url = new URL(await postgresUrl(settings));
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  const orm = await MikroORM.init(defineConfig({ ...bare, clientUrl: url.href }));
  await orm.em.getConnection().execute(`create database ${name}`);
  await orm.close();
  url.pathname = `/${name}`;
  return { dataDir, databaseUrl: url.href, remove };
}

/** Asks the database itself, past the server. */
export async function askDatabase<Row extends object>(
  place: Place,
  ...statements: readonly string[]
): Promise<Row[][]> {
  const orm = await MikroORM.init({ ...ormOptions(place), ...bare });
  try {
    const answers: Row[][] = [];
    for (const statement of statements) answers.push(await orm.em.getConnection().execute<Row[]>(statement));
    return answers;
  } finally {
    await orm.close();
  }
}
