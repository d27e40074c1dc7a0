// Jest's global teardown.
import { rmSync } from 'node:fs';
import stopPostgres from '../postgres-teardown.mjs';

export default async function tearDown() {
  rmSync(process.env.TEST_RUN_FOLDER, { recursive: true, force: true });
  await stopPostgres();
}
