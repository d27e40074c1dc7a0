// Jest's global teardown.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import stopPostgres from '../postgres-teardown.mjs';

/** What test/api/server.ts has copied from, where the PostgreSQL is not the run's own. */
async function dropTemplate() {
  const made = join(process.env.TEST_RUN_FOLDER, 'postgresql-template.done');
  if (globalThis.stopTestPostgres !== undefined || !existsSync(made)) return;
  const { MikroORM, defineConfig } = await import('@mikro-orm/postgresql');
  const clientUrl = process.env.TEST_DATABASE_URL;
  const orm = await MikroORM.init(defineConfig({ clientUrl, entities: [], discovery: { warnWhenNoEntities: false } }));
  await orm.em.getConnection().execute(`drop database if exists ${JSON.parse(readFileSync(made, 'utf8'))}`);
  await orm.close();
}

export default async function tearDown() {
  await dropTemplate();
  rmSync(process.env.TEST_RUN_FOLDER, { recursive: true, force: true });
  await stopPostgres();
}
