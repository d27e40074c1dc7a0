import { createHash } from 'node:crypto';
import { closeSync, copyFileSync, fsyncSync, openSync, readSync, writeFileSync } from 'node:fs';

const chunk = 1024 * 1024;
/** Backups hold all that residents have written, and the installation's secrets. */
export const onlyOurs = 0o600;

/** Has the disk hold what was written, or a folder's names, before anything is built on it. */
export function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    // Windows cannot do it to a folder.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  } finally {
    closeSync(handle);
  }
}

export function writeDurably(path: string, content: string): void {
  writeFileSync(path, content, { mode: onlyOurs });
  sync(path);
}

export function copyDurably(from: string, to: string): void {
  copyFileSync(from, to);
  sync(to);
}

/** SHA-256 of a file, hex, a piece at a time. */
export function digestOf(path: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(chunk);
  const handle = openSync(path, 'r');
  try {
    for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer))
      hash.update(buffer.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}
