// Writes the next migration for both dialects, with the PostgreSQL that the tests use.
import { join } from 'node:path';
import { createMigrations } from '../dist/apps/api/src/database/create-migration.js';
import startPostgres from './postgres-setup.mjs';
import stopPostgres from './postgres-teardown.mjs';

await startPostgres({});
const url = process.env.TEST_DATABASE_URL;
const written = await createMigrations(
  process.argv[2],
  url,
  join(import.meta.dirname, '../apps/api/src/database/migrations'),
);
await stopPostgres();
for (const [dialect, file] of Object.entries(written)) console.log(`${dialect}: ${file ?? 'nothing differs'}`);
