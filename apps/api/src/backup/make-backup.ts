import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Config } from '../config/config.js';
import { byPostgresTools, dataDamaged, noData } from './backup-refusals.js';
import { checkSqlite } from './check-sqlite.js';
import { copyDurably, onlyOurs, sync, writeDurably } from './durable-files.js';
import { databaseName, fileEntry, keyName, manifestName, sumsFile, type Manifest } from './manifest.js';

const ownFolder = 0o700;
const named = /^guldkorn-\d{4}-\d\d-\d\dT\d{6}Z$/;
/** Whatever begins so is half made, or half taken away; the number is that of the process that does it. */
const partial = /^\.partial-(\d+)-/;

/** A backup that is whole. */
export interface MadeBackup {
  readonly folder: string;
  readonly files: Manifest['files'];
}

function nameOf(moment: Date): string {
  return `guldkorn-${moment.toISOString().replace(/\.\d+/, '').replaceAll(':', '')}`;
}

/** The moment that a backup's name tells. */
export function momentOf(name: string): Date {
  return new Date(name.replace('guldkorn-', '').replace(/T(\d\d)(\d\d)(\d\d)Z$/, 'T$1:$2:$3Z'));
}

/** The backups in a folder that are whole, the latest first. */
export function backupsIn(to: string): string[] {
  if (!existsSync(to)) return [];
  return readdirSync(to)
    .filter((name) => named.test(name) && existsSync(join(to, name, manifestName)))
    .sort()
    .reverse();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What a process that was killed has left. */
function sweep(to: string): void {
  for (const name of readdirSync(to)) {
    const pid = partial.exec(name)?.[1];
    if (pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid))))
      rmSync(join(to, name), { recursive: true, force: true });
  }
}

/**
 * Makes a backup of the embedded database, also while a server writes in it: a picture of one moment, without what has been deleted,
 * looked through before it gets its name. Killed midway it leaves nothing that looks like a backup.
 * @param to the folder that backups are kept in. @param now names it.
 * @throws DomainError POSTGRESQL_BY_ITS_OWN, DATA_MISSING, DATA_DAMAGED.
 */
export function makeBackup(
  { dataDir, databaseUrl, profileFile }: Pick<Config, 'dataDir' | 'databaseUrl' | 'profileFile'>,
  to: string,
  now: Date,
): MadeBackup {
  if (databaseUrl !== null) throw byPostgresTools(databaseUrl);
  const source = join(dataDir, databaseName);
  if (!existsSync(source)) throw noData(source);
  mkdirSync(to, { recursive: true, mode: ownFolder });
  sweep(to);
  const half = join(to, `.partial-${process.pid}-${now.getTime()}`);
  mkdirSync(half, { mode: ownFolder });
  try {
    const copy = join(half, databaseName);
    const database = new DatabaseSync(source, { readOnly: true });
    try {
      database.exec('pragma busy_timeout = 10000');
      database.prepare('vacuum into ?').run(copy);
    } finally {
      database.close();
    }
    chmodSync(copy, onlyOurs);
    sync(copy);
    const { migrations, problems } = checkSqlite(copy);
    if (problems.length > 0) throw dataDamaged(source, problems);
    // What the figures are counted by; the settings are yours to keep.
    const profiles = [profileFile, profileFile.replace(/(\.json)?$/, '.map.geojson')].filter((file) =>
      existsSync(file),
    );
    for (const file of profiles) copyDurably(file, join(half, basename(file)));
    const key = join(dataDir, keyName);
    const keys = existsSync(key) ? [keyName] : [];
    for (const name of keys) {
      copyDurably(key, join(half, name));
      chmodSync(join(half, name), onlyOurs);
    }
    const files = [databaseName, ...keys, ...profiles.map((file) => basename(file))].map((name) =>
      fileEntry(half, name),
    );
    const manifest: Manifest = { format: 1, createdAt: now.toISOString(), migrations: [...migrations], files };
    writeDurably(join(half, 'SHA256SUMS'), sumsFile(manifest));
    writeDurably(join(half, manifestName), `${JSON.stringify(manifest, undefined, 2)}\n`);
    sync(half);
    const folder = join(to, nameOf(now));
    renameSync(half, folder);
    sync(to);
    return { folder, files };
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw error;
  }
}

/** Takes the oldest away, so that so many are left. */
export function keepLatest(to: string, keep: number): string[] {
  const old = backupsIn(to).slice(keep);
  for (const name of old) {
    // Renamed first: one that is half away must not look whole.
    const going = join(to, `.partial-${process.pid}-${name}`);
    renameSync(join(to, name), going);
    rmSync(going, { recursive: true, force: true });
  }
  return old;
}
