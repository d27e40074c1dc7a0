// A process of its own, which the server starts: two SQLite libraries in one process take each other's locks from a file.
// Standard input: what to back up, JSON; standard output: the code of why it was not made.
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { failureOf } from '../logging/failure.js';
import { keepLatest, makeRoom } from './kept-backups.js';
import { makeBackup } from './make-backup.js';

const order = z.object({ dataDir: z.string(), profileFile: z.string(), to: z.string(), keep: z.number() });

/** What to back up, where to, and how many are kept there. */
export type BackupOrder = z.infer<typeof order>;

try {
  const { to, keep, ...what } = order.parse(JSON.parse(await text(process.stdin)));
  await makeRoom(what.dataDir, to, keep);
  makeBackup({ ...what, databaseUrl: null }, to, new Date());
  await keepLatest(to, keep);
} catch (error) {
  console.log(failureOf(error).code ?? '');
  process.exitCode = 1;
}
