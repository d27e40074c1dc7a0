import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { BackupOrder } from './backup-process.js';

const program = fileURLToPath(new URL('./backup-process.js', import.meta.url));

/**
 * Makes a backup in a process of its own. @throws Error with the code of what went wrong there (DATA_DAMAGED, ENOSPC …), and never with
 * what it says, which may name files; BACKUP_FAILED_… with the exit code or KILLED where the process could not tell.
 */
export async function backupApart(order: BackupOrder): Promise<void> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'ignore'] });
  // One that ends before it has read is told of by its exit code.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(order));
  const [[code], told] = (await Promise.all([once(child, 'close'), text(child.stdout)])) as [[number | null], string];
  if (code === 0) return;
  const [named = `BACKUP_FAILED_${code ?? 'KILLED'}`] = /^[A-Z][A-Z0-9_]*$/m.exec(told) ?? [];
  throw Object.assign(new Error('The backup was not made.'), { code: named });
}
