// Jest's global set-up: a PostgreSQL, and a folder for what is made once in a run and used by many files.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import startPostgres from '../postgres-setup.mjs';

export default async function setUp(globalConfig) {
  process.env.TEST_RUN_FOLDER = mkdtempSync(join(tmpdir(), 'guldkorn-test-run-'));
  await startPostgres(globalConfig);
}
