import { closeSync, existsSync, openSync, readdirSync, readSync, rmSync, statfsSync, statSync } from 'node:fs';
import { access, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseName, manifestName } from './manifest.js';

const named = /^guldkorn-\d{4}-\d\d-\d\dT\d{6}Z$/;
/** Whatever begins so is half made, or half taken away; the number is that of the process that does it. */
const partial = /^\.partial-(\d+)-/;

export function nameOf(moment: Date): string {
  return `guldkorn-${moment.toISOString().replace(/\.\d+/, '').replaceAll(':', '')}`;
}

/** The moment that a backup's name tells. */
export function momentOf(name: string): Date {
  return new Date(name.replace('guldkorn-', '').replace(/T(\d\d)(\d\d)(\d\d)Z$/, 'T$1:$2:$3Z'));
}

const headLength = 100;

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** The backups in a folder that are whole, the latest first; none where there is no folder. @throws what else the file system says. */
export async function backupsIn(to: string): Promise<string[]> {
  if (!(await isThere(to))) return [];
  const whole: string[] = [];
  for (const name of (await readdir(to)).filter((each) => named.test(each)).sort())
    if (await isThere(join(to, name, manifestName))) whole.unshift(name);
  return whole;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes away what a process that was killed has left. */
export function sweep(to: string): void {
  for (const name of readdirSync(to)) {
    const pid = partial.exec(name)?.[1];
    if (pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid))))
      rmSync(join(to, name), { recursive: true, force: true });
  }
}

/** Bytes that one more backup may need, and those that there are for it. */
export interface Room {
  readonly needed: number;
  readonly free: number;
}

/** Bytes of a database that hold something, by its head (SQLite's file format, 1.3): a backup leaves what is free in it out. */
function bytesInUse(file: string): number {
  const { size } = statSync(file);
  const head = Buffer.alloc(headLength);
  const open = openSync(file, 'r');
  try {
    if (readSync(open, head, 0, headLength, 0) < headLength) return size;
  } finally {
    closeSync(open);
  }
  const pageSize = head.readUInt16BE(16);
  // 1 stands for what two bytes cannot hold.
  return Math.max(0, size - head.readUInt32BE(36) * (pageSize === 1 ? 65_536 : pageSize));
}

/** @param to a folder that is there. */
export function roomFor(dataDir: string, to: string): Room {
  const [database, log] = [databaseName, `${databaseName}-wal`].map((name) => join(dataDir, name)) as [string, string];
  const needed =
    (existsSync(database) ? bytesInUse(database) : 0) + (statSync(log, { throwIfNoEntry: false })?.size ?? 0);
  const { blocks, bavail, bsize } = statfsSync(to);
  // Some network shares do not say how large they are.
  return { needed, free: blocks === 0 ? Infinity : bavail * bsize };
}

/** Where there is no room for one more backup, takes away those that it would push out, the oldest first, and never the last one. */
export async function makeRoom(dataDir: string, to: string, keep: number): Promise<void> {
  if (!existsSync(to)) return;
  sweep(to);
  for (let left = (await backupsIn(to)).length; left > Math.max(keep - 1, 1); left--) {
    const { needed, free } = roomFor(dataDir, to);
    if (free >= needed) return;
    await keepLatest(to, left - 1);
  }
}

/** Takes the oldest away, so that so many are left. @returns those taken away. */
export async function keepLatest(to: string, keep: number): Promise<string[]> {
  const old = (await backupsIn(to)).slice(keep);
  for (const name of old) {
    // Renamed first: one that is half away must not look whole.
    const going = join(to, `.partial-${process.pid}-${name}`);
    await rename(join(to, name), going);
    await rm(going, { recursive: true, force: true });
  }
  return old;
}
