import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOf } from './durable-files.js';
import { backupDamaged, noBackup } from './backup-refusals.js';

export const manifestName = 'manifest.json';
export const databaseName = 'guldkorn.sqlite';
/** Opens what the database holds sealed; there is none where SECRETS_KEY is set, or nothing has been sealed. */
export const keyName = 'secrets.key';

const schema = z.object({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  /** The migrations that the database has been brought through. */
  migrations: z.array(z.string()),
  files: z.array(
    z.object({
      /** Within the backup's folder, and nowhere else. */
      name: z.string().regex(/^(?!\.\.?$)[^/\\:\p{Cc}]+$/u),
      size: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof schema>;

/** What a file of a backup is. */
export function fileEntry(folder: string, name: string): Manifest['files'][number] {
  const path = join(folder, name);
  return { name, size: statSync(path).size, sha256: digestOf(path) };
}

/** As `sha256sum -c` reads it, for who would rather not take our word. */
export function sumsFile({ files }: Pick<Manifest, 'files'>): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

/** Reads what a backup says of itself and holds every file against it. @throws DomainError BACKUP_UNKNOWN, BACKUP_DAMAGED. */
export function readBackup(folder: string): Manifest {
  const path = join(folder, manifestName);
  if (!existsSync(path)) throw noBackup(folder);
  const manifest = parsed(path);
  if (manifest === null || !manifest.files.some(({ name }) => name === databaseName))
    throw backupDamaged(folder, manifestName);
  for (const { name, size, sha256 } of manifest.files) {
    const file = join(folder, name);
    if (!existsSync(file) || statSync(file).size !== size || digestOf(file) !== sha256)
      throw backupDamaged(folder, name);
  }
  return manifest;
}

function parsed(path: string): Manifest | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
