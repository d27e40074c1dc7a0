import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Config } from '../config/config.js';
import { backupDamaged, backupNewer, byPostgresTools, dataThere, serverRuns } from './backup-refusals.js';
import { checkSqlite } from './check-sqlite.js';
import { copyDurably, digestOf, sync } from './durable-files.js';
import { databaseName, keyName, readBackup, type Manifest } from './manifest.js';
import { profileFiles } from './profile-files.js';

/** What SQLite keeps beside a database that was not closed. */
const besides = ['-wal', '-shm'];
const half = '.restoring.sqlite';

/** What was done. */
export interface Restored {
  readonly database: string;
  /** Where what was there before is kept; null where nothing was. */
  readonly aside: string | null;
  /** The backup's profile and map that are not what is read from: where they are, and where they are to be. */
  readonly profile: readonly { readonly from: string; readonly to: string }[];
}

export interface RestoreOptions {
  /** Replaces data that are there. */
  readonly replace: boolean;
  /** The migrations that this program knows. */
  readonly known: readonly string[];
  readonly now: Date;
}

/** Holds the data as a server does, by the same file, so that none starts meanwhile. @throws DomainError DATA_IN_USE. */
function holdData(dataDir: string): DatabaseSync {
  const lock = new DatabaseSync(join(dataDir, 'guldkorn.lock'));
  try {
    lock.exec('pragma busy_timeout = 2000; pragma locking_mode = exclusive; begin exclusive');
    return lock;
  } catch (error) {
    lock.close();
    throw /database is locked/.test(String(error)) ? serverRuns(dataDir) : error;
  }
}

/** Moves what stands in the log into the database, so that its file is all there is; a damaged one is left as it is. */
function settle(database: string): void {
  // It would be made.
  if (!existsSync(database)) return;
  try {
    const open = new DatabaseSync(database);
    try {
      open.exec('pragma wal_checkpoint(truncate); pragma journal_mode = delete');
    } finally {
      open.close();
    }
  } catch {
    // It is kept aside with what stands beside it.
  }
}

function keepAside(dataDir: string, database: string, now: Date): string {
  settle(database);
  const aside = join(dataDir, `replaced-${now.toISOString().replaceAll(':', '').replace(/\.\d+/, '')}`);
  mkdirSync(aside, { recursive: true });
  for (const name of [databaseName, ...besides.map((suffix) => `${databaseName}${suffix}`), keyName]) {
    const there = join(dataDir, name);
    if (!existsSync(there)) continue;
    const kept = join(aside, name);
    rmSync(kept, { force: true });
    try {
      linkSync(there, kept);
    } catch {
      // A file system without links.
      copyFileSync(there, kept);
    }
  }
  sync(aside);
  return aside;
}

const holds = (path: string, sha256: string) => existsSync(path) && digestOf(path) === sha256;

/** Settings are not written over; older backups call the profile and the map what they were called. */
function profileToCopy(folder: string, { files }: Manifest, profileFile: string): Restored['profile'] {
  const [profile, map] = profileFiles(profileFile);
  return files
    .filter(({ name }) => name !== databaseName && name !== keyName)
    .map(({ name, sha256 }) => ({
      from: join(folder, name),
      to: (name.endsWith('.map.geojson') ? map : profile)!.file,
      sha256,
    }))
    .filter(({ to, sha256 }) => !holds(to, sha256))
    .map(({ from, to }) => ({ from, to }));
}

/**
 * Puts a backup in the place of the data. Everything is looked through before anything is replaced, and what is replaced is kept
 * aside. Killed at any moment, the data are either those before or those of the backup.
 * @throws DomainError BACKUP_UNKNOWN, BACKUP_DAMAGED, SCHEMA_NEWER, RESTORE_NOT_EMPTY, DATA_IN_USE, POSTGRESQL_BY_ITS_OWN.
 */
export function restoreBackup(
  folder: string,
  { dataDir, databaseUrl, profileFile }: Pick<Config, 'dataDir' | 'databaseUrl' | 'profileFile'>,
  { replace, known, now }: RestoreOptions,
): Restored {
  if (databaseUrl !== null) throw byPostgresTools(databaseUrl);
  const manifest = readBackup(folder);
  const newer = manifest.migrations.find((name) => !known.includes(name));
  if (newer !== undefined) throw backupNewer(folder, newer);
  const database = join(dataDir, databaseName);
  const key = join(dataDir, keyName);
  const comingKey = manifest.files.find(({ name }) => name === keyName);
  // Also without a database beside it a key opens something: what a dump or a copy elsewhere holds sealed.
  const losesKey = comingKey !== undefined && existsSync(key) && !holds(key, comingKey.sha256);
  const [lost] = [...(existsSync(database) ? [database] : []), ...(losesKey ? [key] : [])];
  if (lost !== undefined && !replace) throw dataThere(lost);
  mkdirSync(dataDir, { recursive: true });
  const lock = holdData(dataDir);
  try {
    const coming = join(dataDir, half);
    for (const name of readdirSync(dataDir)) if (name.startsWith(half)) rmSync(join(dataDir, name));
    copyDurably(join(folder, databaseName), coming);
    const expected = manifest.files.find(({ name }) => name === databaseName)?.sha256;
    if (digestOf(coming) !== expected || checkSqlite(coming).problems.length > 0) {
      rmSync(coming);
      throw backupDamaged(folder, databaseName);
    }
    for (const suffix of besides) rmSync(`${coming}${suffix}`, { force: true });
    const aside = lost !== undefined ? keepAside(dataDir, database, now) : null;
    // The key first: a database whose key is not there yet would have another made for it.
    if (comingKey !== undefined) {
      copyDurably(join(folder, keyName), join(dataDir, `${half}.key`));
      renameSync(join(dataDir, `${half}.key`), key);
    }
    // A log of the old database must not be taken for one of the new.
    for (const suffix of besides) rmSync(`${database}${suffix}`, { force: true });
    renameSync(coming, database);
    sync(dataDir);
    return { database, aside, profile: profileToCopy(folder, manifest, profileFile) };
  } finally {
    lock.close();
  }
}
