// npm run migrate -- --release NAME: keeps the SQL of every migration to NAME as it is released, for test/api/migrations.test.ts.
import { writeFile } from 'node:fs/promises';
import type { Constructor, MigrationObject } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { migrations as postgresql } from '../apps/api/src/database/migrations/postgresql/index.js';
import { migrations as sqlite } from '../apps/api/src/database/migrations/sqlite/index.js';

const [last] = process.argv.slice(2);

async function statementsOf({ class: type }: MigrationObject): Promise<unknown[]> {
  // None of them asks its database anything before it says what to do.
  const migration = new (type as Constructor<Migration>)(undefined, undefined);
  await migration.up();
  return migration.getQueries();
}

async function released(migrations: readonly MigrationObject[]): Promise<Record<string, unknown[]>> {
  const end = migrations.findIndex(({ name }) => name === last);
  if (end === -1) throw new Error(`There is no migration ${last}. The last is ${migrations.at(-1)?.name}.`);
  const kept = migrations.slice(0, end + 1).map(async (one) => [one.name, await statementsOf(one)] as const);
  return Object.fromEntries(await Promise.all(kept));
}

const file = 'test/api/fixtures/released-schemas.json';
const content = { sqlite: await released(sqlite), postgresql: await released(postgresql) };
await writeFile(file, `${JSON.stringify(content, undefined, 1)}\n`);
