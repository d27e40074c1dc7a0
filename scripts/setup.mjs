// What every command needs first: the packages of the lock file, and what is built from the sources.
// Plain JavaScript that Node 18 can read.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { node, root } from './node.mjs';

/** Runs a command to its end; on failure ends this process with the same code. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/**
 * What the lock file of a checkout asks for (optional packages aside) and does not stand in node_modules in that version.
 * Asks the packages themselves: npm's own record of them may be another checkout's, where files are shared by hard links.
 */
export function missingPackages(folder = root, withDevelopment = true) {
  const read = (...path) => {
    try {
      return JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
    } catch {
      return null;
    }
  };
  const needed = Object.entries(read('package-lock.json').packages).filter(
    ([path, entry]) =>
      /(^|\/)node_modules\//.test(path) &&
      !(entry.optional || entry.devOptional || entry.peer || (entry.dev && !withDevelopment)),
  );
  return needed
    .filter(([path, { link, version }]) => {
      const stands = read(path, 'package.json');
      return stands === null || (link !== true && stands.version !== version);
    })
    .map(([path]) => path);
}

/** npm writes its record last: without it an installation ended midway. */
const wasInstalled = () => existsSync(join(root, 'node_modules/.package-lock.json'));

/** Installs exactly what the lock file names, if it is not there yet. */
export function ensureInstalled() {
  if (wasInstalled() && missingPackages().length === 0) return;
  console.log('Installerar paket … / Installing packages …');
  const windows = process.platform === 'win32';
  run(windows ? 'npm.cmd' : 'npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    shell: windows,
  });
}

/** For what runs beside a server: installs only where nothing is, since a new installation takes the server's packages away. */
export function ensureInstalledBeside() {
  if (!wasInstalled()) return ensureInstalled();
  // What only building needs may have been taken away when it was built (npm prune --omit=dev).
  const [missing] = missingPackages(root, false);
  if (missing === undefined) return undefined;
  console.error(
    `Paketen är äldre än programmet (${missing}). Stoppa servern om den är igång och starta den igen med npm start.\n` +
      `The packages are older than the program (${missing}). Stop the server if it runs, and start it again with npm start.`,
  );
  return process.exit(1);
}

function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { withFileTypes: true });
  if (entries.length === 0) return [];
  return entries.flatMap((entry) => {
    const child = join(path, entry.name);
    return entry.isDirectory() ? (entry.name === 'node_modules' ? [] : filesBelow(child)) : [child];
  });
}

function digest(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => (path.includes('.') ? [path] : filesBelow(path))).sort())
    hash.update(relative('.', file)).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Builds a part unless the stamp of its last build says that its sources are the same. */
function buildIfStale(name, sources, outputs, build) {
  const stamp = join(root, 'dist', `.${name}.stamp`);
  const now = digest(sources);
  if (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === now &&
    outputs.every((output) => existsSync(join(root, output)))
  )
    return;
  rmSync(stamp, { force: true });
  build();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, now);
}

const lock = 'package-lock.json';
const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

/** Builds the server where it is stale. */
export function ensureServerBuilt() {
  buildIfStale(
    'api',
    [
      'apps/api/src',
      'apps/cli/src',
      ...['municipality', 'intake', 'text', 'insight', 'report', 'rendition'].map((name) => `libs/${name}/src`),
      'nest-cli.json',
      'tsconfig.json',
      lock,
    ],
    ['dist/apps/api/src/main.js', 'dist/apps/cli/src/main.js'],
    () => {
      console.log('Bygger servern … / Building the server …');
      for (const folder of ['dist/apps', 'dist/libs']) rmSync(join(root, folder), { recursive: true, force: true });
      run(node(), ['node_modules/@nestjs/cli/bin/nest.js', 'build', '--all'], quiet);
    },
  );
}

/** Builds the server and the dashboard where they are stale. */
export function ensureBuilt() {
  ensureServerBuilt();
  buildIfStale(
    'dashboard',
    ['apps/dashboard', 'apps/api/schema.gql', lock],
    ['dist/dashboard/index.html', 'dist/dashboard/graphiql.html'],
    () => {
      console.log('Bygger webbsidorna … / Building the dashboard …');
      run(node(), ['node_modules/vite/bin/vite.js', 'build', 'apps/dashboard', '--logLevel', 'warn'], quiet);
    },
  );
}
