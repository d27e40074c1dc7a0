// A process of its own, which the server starts: two SQLite libraries in one process take each other's locks from a file.
// Standard input: what to back up, JSON; standard output: the folder made.
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { keepLatest, makeBackup } from './make-backup.js';

const order = z.object({ dataDir: z.string(), profileFile: z.string(), to: z.string(), keep: z.number() });

const { to, keep, ...what } = order.parse(JSON.parse(await text(process.stdin)));
const { folder } = makeBackup({ ...what, databaseUrl: null }, to, new Date());
keepLatest(to, keep);
console.log(folder);
