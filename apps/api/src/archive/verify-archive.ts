import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { noArchive } from './archive-refusals.js';

/** What is wrong with a file: it is not there, is not as it was, or stands in no manifest. */
export interface ArchiveProblem {
  readonly path: string;
  readonly why: 'missing' | 'changed' | 'unlisted';
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}

/** Path → checksum. */
function manifest(folder: string, name: string): Map<string, string> {
  const file = join(folder, name);
  if (!existsSync(file)) throw noArchive(folder);
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, digest, path] = /^([0-9a-f]{128}) [ *](.+)$/.exec(line) ?? [];
      return digest === undefined || path === undefined
        ? []
        : [[path.replace(/%(?:25|0D|0A)/gi, decodeURIComponent), digest]];
    }),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Holds every file of a package against its checksum. @throws DomainError ARCHIVE_MISSING. */
export async function verifyArchive(
  folder: string,
): Promise<{ readonly files: number; readonly problems: readonly ArchiveProblem[] }> {
  const listed = new Map([...manifest(folder, 'manifest-sha512.txt'), ...manifest(folder, 'tagmanifest-sha512.txt')]);
  const problems: ArchiveProblem[] = [];
  for (const [path, digest] of listed) {
    const file = join(folder, path);
    if (relative(folder, file).startsWith('..')) problems.push({ path, why: 'unlisted' });
    else if (!existsSync(file)) problems.push({ path, why: 'missing' });
    else if ((await digestOf(file)) !== digest) problems.push({ path, why: 'changed' });
  }
  const found = filesIn(folder);
  for (const path of found)
    if (!listed.has(path) && path !== 'tagmanifest-sha512.txt') problems.push({ path, why: 'unlisted' });
  return { files: found.length, problems };
}
