import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Config } from '../config/config.js';
import { byPostgresTools, dataDamaged, noData, noRoom } from './backup-refusals.js';
import { checkSqlite } from './check-sqlite.js';
import { copyDurably, onlyOurs, sync, writeDurably } from './durable-files.js';
import { nameOf, roomFor, sweep } from './kept-backups.js';
import { databaseName, fileEntry, keyName, manifestName, readBackup, sumsFile, type Manifest } from './manifest.js';
import { profileFiles } from './profile-files.js';

const ownFolder = 0o700;

/** A backup that is whole. */
export interface MadeBackup {
  readonly folder: string;
  readonly files: Manifest['files'];
}

/**
 * Makes a backup of the embedded database, also while a server writes in it: a picture of one moment, without what has been deleted,
 * looked through before it gets its name. Killed midway it leaves nothing that looks like a backup.
 * @param to the folder that backups are kept in. @param now names it.
 * @throws DomainError POSTGRESQL_BY_ITS_OWN, DATA_MISSING, BACKUP_NO_ROOM, DATA_DAMAGED.
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
  const room = roomFor(dataDir, to);
  if (room.free < room.needed) throw noRoom(to, room);
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
    const profiles = profileFiles(profileFile).filter(({ file }) => existsSync(file));
    for (const { file, name } of profiles) copyDurably(file, join(half, name));
    const key = join(dataDir, keyName);
    const keys = existsSync(key) ? [keyName] : [];
    for (const name of keys) {
      copyDurably(key, join(half, name));
      chmodSync(join(half, name), onlyOurs);
    }
    const files = [databaseName, ...keys, ...profiles.map(({ name }) => name)].map((name) => fileEntry(half, name));
    const manifest: Manifest = { format: 1, createdAt: now.toISOString(), migrations: [...migrations], files };
    writeDurably(join(half, 'SHA256SUMS'), sumsFile(manifest));
    writeDurably(join(half, manifestName), `${JSON.stringify(manifest, undefined, 2)}\n`);
    sync(half);
    // As restoring will: what it would not take is no backup.
    readBackup(half);
    const folder = join(to, nameOf(now));
    renameSync(half, folder);
    sync(to);
    return { folder, files };
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw error;
  }
}
