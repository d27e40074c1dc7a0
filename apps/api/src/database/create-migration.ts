import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/sql';
import { openDatabase } from './open-database.js';

const dialects = ['sqlite', 'postgresql'] as const;
type Dialect = (typeof dialects)[number];

/** Triggers are written by hand: the comparison sees them in the database and not in the entities, and would make them anew on the way down. */
const triggers =
  /^create (?:or replace )?(?:function|procedure)\b[\s\S]*?\$\$[\s\S]*?\$\$[^;]*;|^create (?:or replace )?(?:constraint )?trigger\b[\s\S]*?(?:\bend;|\bexecute (?:function|procedure)[^;]*;)/gim;

function statements(sql: string): string[] {
  return sql
    .replace(triggers, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function addSql(lines: readonly string[]): string {
  return lines.map((line) => `    this.addSql(${JSON.stringify(line)});\n`).join('');
}

function migrationSource(className: string, up: readonly string[], down: readonly string[]): string {
  return (
    `import { Migration } from '@mikro-orm/migrations';\n\n` +
    `export class ${className} extends Migration {\n` +
    `  override up(): void {\n${addSql(up)}  }\n\n` +
    `  override down(): void {\n${addSql(down)}  }\n}\n`
  );
}

function className(file: string): string {
  const [number, ...words] = file.split('-');
  return `Migration${number}${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

function indexSource(files: readonly string[]): string {
  const imports = files.map((file) => `import { ${className(file)} } from './${file}.js';\n`).join('');
  const entries = files.map((file) => `  { name: '${file}', class: ${className(file)} },\n`).join('');
  return (
    `import type { MigrationObject } from '@mikro-orm/core';\n${imports}\n` +
    `/** In order; a released one is never changed. */\n` +
    `export const migrations: MigrationObject[] = [${entries === '' ? '' : `\n${entries}`}];\n`
  );
}

async function writeMigration(orm: MikroORM, folder: string, name: string): Promise<string | null> {
  const difference = await orm.schema.getUpdateSchemaMigrationSQL({ wrap: false });
  const up = statements(difference.up);
  if (up.length === 0) return null;
  const existing = (await readdir(folder))
    .filter((file) => /^\d{4}-.+\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const file = `${String(existing.length + 1).padStart(4, '0')}-${name}`;
  await writeFile(join(folder, `${file}.ts`), migrationSource(className(file), up, statements(difference.down)));
  await writeFile(join(folder, 'index.ts'), indexSource([...existing, file]));
  return file;
}

/**
 * Brings an empty database of each dialect up to the last migration, compares it with the entities, and writes what
 * is missing as the next migration (TypeScript, registered in the folder's index.ts).
 * @param name lower-case words with hyphens. @param postgresUrl an empty PostgreSQL database.
 * @param migrationsDir absolute path of src/database/migrations.
 * @returns the file written for each dialect, or null where nothing differs.
 */
export async function createMigrations(
  name: string,
  postgresUrl: string,
  migrationsDir: string,
): Promise<Record<Dialect, string | null>> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Error(`"${name}": name the migration in lower-case words with hyphens, e.g. add-reports`);
  const dataDir = await mkdtemp(join(tmpdir(), 'guldkorn-migration-'));
  try {
    const written: Record<Dialect, string | null> = { sqlite: null, postgresql: null };
    for (const dialect of dialects) {
      const orm = await openDatabase({ dataDir, databaseUrl: dialect === 'sqlite' ? null : postgresUrl });
      try {
        written[dialect] = await writeMigration(orm, join(migrationsDir, dialect), name);
      } finally {
        await orm.close();
      }
    }
    return written;
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
