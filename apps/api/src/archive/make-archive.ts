import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { IsolationLevel } from '@mikro-orm/core';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { sync } from '../backup/durable-files.js';
import type { Config } from '../config/config.js';
import { placeholders } from '../graphql/sql.js';
import { loadMunicipality } from '../municipality/municipality.js';
import { csvHead, csvRow, csvwGroup } from './archive-csv.js';
import { dublinCore, readmeOf, type ArchiveFacts } from './archive-readme.js';
import { originalDamaged, thereAlready } from './archive-refusals.js';
import type { ArchiveTable } from './archive-table.js';
import { archiveTables } from './archive-tables.js';
import { BagWriter } from './bag-writer.js';

/** Rows that are in memory at once. */
const atOnce = 1000;

/** A package that is whole. */
export interface MadeArchive {
  readonly folder: string;
  readonly rows: number;
  readonly originals: number;
  /** SHA-512 of the checksums of all checksums; it stands in the audit log too. */
  readonly digest: string;
}

/**
 * Makes the package for the e-archive: originals, every table of the dialogue and the log as of one moment, what all of it means, and checksums.
 * It gets its name when it is whole; what is there already is left as it is.
 * @throws DomainError ARCHIVE_THERE, ORIGINAL_DAMAGED.
 */
export async function makeArchive(orm: MikroORM, config: Config, to: string, now: Date): Promise<MadeArchive> {
  const folder = resolve(to);
  if (existsSync(folder)) throw thereAlready(folder);
  const half = join(dirname(folder), `.partial-${process.pid}-${basename(folder)}`);
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  try {
    const em = orm.em.fork();
    // PostgreSQL shows one moment only if it is asked to, SQLite always.
    const moment = config.databaseUrl === null ? {} : { isolationLevel: IsolationLevel.REPEATABLE_READ };
    const made = await em.transactional((inside) => write(inside, config, half, now), moment);
    if (existsSync(folder)) throw thereAlready(folder);
    await em.transactional(async (inside) => {
      await writeAudit(inside, { act: 'archive', details: { ...made } });
      renameSync(half, folder);
    });
    sync(dirname(folder));
    return { folder, ...made };
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw error;
  }
}

async function write(
  em: SqlEntityManager,
  config: Config,
  half: string,
  now: Date,
): Promise<Omit<MadeArchive, 'folder'>> {
  const bag = new BagWriter(half);
  const counts: { name: string; rows: number }[] = [];
  for (const table of archiveTables) counts.push({ name: table.name, rows: await writeTable(em, bag, table) });
  const originals = await writeOriginals(em, bag);
  await bag.add('tables.csv-metadata.json', `${JSON.stringify(csvwGroup(archiveTables, 'tables'), null, 2)}\n`);
  const { profile } = await loadMunicipality(config.profileFile);
  for (const file of [config.profileFile, config.profileFile.replace(/(\.json)?$/, '.map.geojson')])
    await bag.add(`profile/${basename(file)}`, readFileSync(file));
  const migrations = await em.execute<{ name: string }[]>('select name from mikro_orm_migrations order by id');
  const facts: ArchiveFacts = {
    municipality: profile.name,
    code: profile.code,
    profile: basename(config.profileFile),
    madeAt: now.toISOString(),
    version: versionOf(config.rootDir),
    schema: migrations.at(-1)?.name ?? '',
    tables: counts,
    originals,
  };
  await bag.add('metadata.json', `${JSON.stringify(facts, null, 2)}\n`);
  await bag.add('dublin-core.xml', dublinCore(facts));
  const digest = bag.close(
    {
      'Source-Organization': profile.name,
      'External-Description': `Guldkorn: ${profile.name}, dialogen med invånarna / the dialogue with residents`,
      'Bagging-Date': facts.madeAt.slice(0, 10),
      'Bag-Software-Agent': `Guldkorn ${facts.version}`,
    },
    { 'LÄSMIG.txt': readmeOf(facts, 'sv'), 'README.txt': readmeOf(facts, 'en') },
  );
  return { rows: counts.reduce((sum, { rows }) => sum + rows, 0), originals: originals.count, digest };
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** Rows of a table from its first to its last, some at a time, by its key. */
async function* rowsOf(em: SqlEntityManager, { name, key, columns }: Pick<ArchiveTable, 'name' | 'key' | 'columns'>) {
  let after: unknown[] = [];
  for (;;) {
    const since = after.length === 0 ? '' : ` where (${quoted(key)}) > (${placeholders(key)})`;
    const rows = await em.execute<Record<string, unknown>[]>(
      `select ${quoted(columns.map((column) => column.name))} from "${name}"${since} order by ${quoted(key)} limit ${atOnce}`,
      after,
    );
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce) return;
    after = key.map((column) => last[column]);
  }
}

async function writeTable(em: SqlEntityManager, bag: BagWriter, table: ArchiveTable): Promise<number> {
  const file = bag.open(`tables/${table.name}.csv`);
  await file.write(csvHead(table));
  let count = 0;
  for await (const rows of rowsOf(em, table)) {
    await file.write(rows.map((row) => csvRow(table, row)).join(''));
    count += rows.length;
  }
  await file.close();
  return count;
}

/** A file as it came, one at a time: `originals/ID.ext`. */
async function writeOriginals(em: SqlEntityManager, bag: BagWriter): Promise<ArchiveFacts['originals']> {
  const table = archiveTables.find(({ name }) => name === 'original')!;
  let [count, bytes] = [0, 0];
  for await (const rows of rowsOf(em, table))
    for (const { id, sha256, file_name: name } of rows as { id: string; sha256: string; file_name: string }[]) {
      const [found] = await em.execute<{ bytes: Uint8Array }[]>('select bytes from original where id = ?', [id]);
      const content = found?.bytes ?? new Uint8Array();
      if (createHash('sha256').update(content).digest('hex') !== sha256) throw originalDamaged(id);
      await bag.add(`originals/${id}${extensionOf(name)}`, content);
      count += 1;
      bytes += content.length;
    }
  return { count, bytes };
}

/** Letters and digits only: a file's name is somebody's words, and stands in original.csv as it was. */
function extensionOf(name: string): string {
  const extension = extname(name).toLowerCase();
  return /^\.[a-z0-9]{1,8}$/.test(extension) ? extension : '.bin';
}

function versionOf(rootDir: string): string {
  const { version } = JSON.parse(readFileSync(join(rootDir, 'package.json'), 'utf8')) as { version?: string };
  return version ?? '';
}
