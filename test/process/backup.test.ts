import { spawn } from 'node:child_process';
import fs, { mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkSqlite } from '../../apps/api/src/backup/check-sqlite.js';
import { digestOf } from '../../apps/api/src/backup/durable-files.js';
import { backupsIn, keepLatest, makeRoom, momentOf, roomFor } from '../../apps/api/src/backup/kept-backups.js';
import { makeBackup } from '../../apps/api/src/backup/make-backup.js';
import { databaseName, keyName, manifestName, readBackup } from '../../apps/api/src/backup/manifest.js';
import { restoreBackup } from '../../apps/api/src/backup/restore-backup.js';
import { knownMigrations } from '../../apps/api/src/database/schema-state.js';
import { DomainError } from '../../apps/api/src/errors/domain-error.js';
import { granbyProfile } from '../api/granby.js';
import { beginImport, importDone, startServerProcess, type ServerProcess } from '../bench/intake/server-process.js';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line on a folder of data. */
function guldkorn(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ended> {
  const command = spawn(process.execPath, ['dist/apps/cli/src/main.js', ...args], {
    env: { ...process.env, LC_ALL: 'sv_SE.UTF-8', DATABASE_URL: '', PROFILE: granbyProfile, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  command.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  command.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => command.once('close', (code) => resolve({ code, out, err })));
}

interface Everything {
  readonly latestRun: { readonly statements: number };
  readonly statements: { readonly totalCount: number };
}

/** Everything that is told of the data, in words and figures. */
const everything = `{ imports { nodes { id fileName status createdAt } } statements(first: 100) { totalCount nodes { id text } }
  latestRun { id inputHash resultHash statements voices } overview { voices ledger { received } } keyphrases(first: 50) { nodes { id label } } }`;

/**
 * Does something that changes files and breaks it off right before its nth change: from then on no file is changed any more, as when
 * the process is killed. @returns whether it came to its end before that.
 */
function brokenOffAt(n: number, work: () => unknown): boolean {
  const names = [
    'mkdirSync',
    'copyFileSync',
    'writeFileSync',
    'linkSync',
    'renameSync',
    'rmSync',
    'fsyncSync',
  ] as const;
  const originals = new Map(names.map((name) => [name, fs[name]]));
  let left = n;
  for (const [name, original] of originals)
    Reflect.set(fs, name, (...given: readonly unknown[]) => {
      if (left-- <= 0) throw new Error('killed');
      return Reflect.apply(original, fs, given) as unknown;
    });
  syncBuiltinESMExports();
  try {
    work();
    return true;
  } catch (error) {
    if ((error as Error).message !== 'killed') throw error;
    return false;
  } finally {
    for (const [name, original] of originals) Reflect.set(fs, name, original);
    syncBuiltinESMExports();
  }
}

/** Does something while the disk has so many bytes left. */
async function withFreeBytes<Result>(free: () => number, work: () => Promise<Result>): Promise<Result> {
  const { statfsSync } = fs;
  Reflect.set(fs, 'statfsSync', () => ({ blocks: 1e12, bavail: free(), bsize: 1 }));
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    Reflect.set(fs, 'statfsSync', statfsSync);
    syncBuiltinESMExports();
  }
}

const refusalOf = (work: () => unknown): DomainError => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};

describe('backups of the embedded database', () => {
  let folder: string;
  let server: ServerProcess;
  let answers: unknown;
  let backup: string;
  let place: { readonly dataDir: string; readonly databaseUrl: null; readonly profileFile: string };
  const options = { replace: false, known: knownMigrations({ databaseUrl: null }), now: new Date() };
  const at = (...names: string[]) => join(folder, ...names);
  const digest = (dataDir: string) => digestOf(join(dataDir, databaseName));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'guldkorn-backup-'));
    place = { dataDir: at('data'), databaseUrl: null, profileFile: granbyProfile };
    server = await startServerProcess(at('data'), {
      PROFILE: granbyProfile,
      BACKUP_EVERY: '1d',
      BACKUP_KEEP: '2',
      BACKUP_DIR: at('scheduled'),
    });
  });
  afterAll(async () => {
    await server.end('SIGTERM');
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('are made by the clock, and by command while the server writes; whole, and for nobody else to read', async () => {
    await importDone(
      server,
      await beginImport(server, 'bidrag.csv', 'Bygd;Svar\nAs;Skogen är nära.\nAs;Skolan är liten.\n'),
    );
    let writing = true;
    const write = 'mutation { submit(input: { answers: [{ questionId: "bast", text: "Bänken" }] }) { id } }';
    const writes = (async () => {
      while (writing) await server.ask(write);
    })();
    const made = await guldkorn({ DATA_DIR: at('data') }, 'backup', '--to', at('meanwhile'));
    writing = false;
    await writes;
    expect(made).toMatchObject({ code: 0, err: '' });
    const [name = ''] = readdirSync(at('meanwhile'));
    expect(name).toMatch(/^guldkorn-\d{4}-\d\d-\d\dT\d{6}Z$/);
    expect(made.out).toContain(at('meanwhile', name));
    expect(checkSqlite(at('meanwhile', name, databaseName))).toMatchObject({ problems: [] });
    if (process.platform !== 'win32') expect(statSync(at('meanwhile', name, databaseName)).mode & 0o077).toBe(0);
    // The one by the clock was due at the first start.
    while ((await backupsIn(at('scheduled'))).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(refusalOf(() => restoreBackup(at('meanwhile', name), place, { ...options, replace: true })).code).toBe(
      'DATA_IN_USE',
    );
    // Until all is counted that was written: what is not would be counted at the next start.
    for (let counted = -1, there = 0; counted !== there;) {
      const told = await server.ask<Everything>(everything);
      [counted, there, answers] = [told.latestRun.statements, told.statements.totalCount, told];
    }
    expect(JSON.stringify(answers)).toContain('Skogen är nära.');
    await server.end('SIGTERM');
  });

  it('restored give the same answers to the byte, and what was there before is kept aside', async () => {
    fs.writeFileSync(at('data', keyName), 'aa');
    backup = makeBackup(place, at('made'), new Date()).folder;
    // Somebody destroys everything.
    const database = new DatabaseSync(at('data', databaseName));
    database.exec('pragma foreign_keys = off; delete from mention; delete from statement');
    database.close();
    fs.writeFileSync(at('data', keyName), 'bb');
    const later = digest(at('data'));
    expect(refusalOf(() => restoreBackup(backup, place, options)).messages.sv).toContain('--replace');
    expect(digest(at('data'))).toBe(later);
    const restored = await guldkorn({ DATA_DIR: at('data') }, 'restore', backup, '--replace');
    expect(restored).toMatchObject({ code: 0, err: '' });
    const [aside = ''] = readdirSync(at('data')).filter((name) => name.startsWith('replaced-'));
    expect(restored.out).toContain(aside);
    expect(checkSqlite(at('data', aside, databaseName))).toMatchObject({ problems: [] });
    expect([at('data'), at('data', aside)].map((each) => fs.readFileSync(join(each, keyName), 'utf8'))).toEqual([
      'aa',
      'bb',
    ]);
    expect(statementsIn(at('data', aside))).toBe(0);
    expect(statementsIn(at('data'))).toBeGreaterThan(1);
    expect(await guldkorn({ DATA_DIR: at('data') }, 'verify')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/databasen, \d+ filer som de kom in, 0 frysta rapporter och loggens \d+ rader/),
    });
    server = await startServerProcess(at('data'), { PROFILE: granbyProfile });
    expect(JSON.stringify(await server.ask(everything))).toBe(JSON.stringify(answers));
    await server.end('SIGTERM');
  });

  it.each<[string, (copy: string) => void, string, string]>([
    ['a byte is another', (copy) => flip(join(copy, databaseName), 5000), 'BACKUP_DAMAGED', databaseName],
    ['the end is missing', (copy) => fs.truncateSync(join(copy, databaseName), 8192), 'BACKUP_DAMAGED', databaseName],
    ['the database is gone', (copy) => fs.rmSync(join(copy, databaseName)), 'BACKUP_DAMAGED', databaseName],
    [
      'nothing it says of itself can be read',
      (copy) => fs.writeFileSync(join(copy, manifestName), '{'),
      'BACKUP_DAMAGED',
      manifestName,
    ],
    [
      'it leads elsewhere',
      (copy) => change(copy, '"profile.json"', '"../profile.json"'),
      'BACKUP_DAMAGED',
      manifestName,
    ],
    ['it is no backup', (copy) => fs.rmSync(join(copy, manifestName)), 'BACKUP_UNKNOWN', manifestName],
    ['it is of a newer version', (copy) => change(copy, '0001-initial', '9999-later'), 'SCHEMA_NEWER', '9999-later'],
  ])('are refused and named where %s, and nothing is changed', (_, damage, code, named) => {
    const copy = at('damaged');
    fs.cpSync(backup, copy, { recursive: true });
    damage(copy);
    const before = digest(at('data'));
    const refused = refusalOf(() => restoreBackup(copy, place, { ...options, replace: true }));
    expect(refused.code).toBe(code);
    for (const message of Object.values(refused.messages)) {
      expect(message).toContain(copy);
      expect(message).toContain(named);
    }
    expect(digest(at('data'))).toBe(before);
    fs.rmSync(copy, { recursive: true });
  });

  it('are not made of data that are damaged, which are told', () => {
    fs.cpSync(at('data', databaseName), at('rotten', databaseName), { recursive: true });
    // A file whose bytes are not those that arrived: the pages are whole, and only the digest tells.
    const database = new DatabaseSync(at('rotten', databaseName));
    database.exec("update original set bytes = x'00'");
    database.close();
    const refused = refusalOf(() => makeBackup({ ...place, dataDir: at('rotten') }, at('elsewhere'), new Date()));
    expect(refused.code).toBe('DATA_DAMAGED');
    expect(refused.messages.sv).toMatch(/original [0-9a-f-]{36}: SHA-256/);
    expect(readdirSync(at('elsewhere'))).toEqual([]);
  });

  it('broken off at any step leave nothing that looks like one and is not, nor anything behind once it is made again', async () => {
    let steps = 0;
    for (let whole = false; !whole; steps++) {
      whole = brokenOffAt(steps, () => makeBackup(place, at('killed'), new Date()));
      for (const name of await backupsIn(at('killed'))) {
        expect(readBackup(at('killed', name)).files).toHaveLength(4);
        if (!whole) fs.rmSync(at('killed', name), { recursive: true });
      }
    }
    expect(steps).toBeGreaterThan(8);
    expect(readdirSync(at('killed'))).toEqual([expect.stringMatching(/^guldkorn-/)]);
  });

  it('whose restoring is broken off at any step leave the data as they were or as they are to be', () => {
    const [old, data] = [at('old'), at('half')];
    fs.cpSync(at('data', databaseName), join(old, databaseName), { recursive: true });
    const database = new DatabaseSync(join(old, databaseName));
    database.exec('pragma journal_mode = delete; delete from setting');
    database.close();
    const [before, after] = [digest(old), digest(backup)];
    expect(before).not.toBe(after);
    const seen = new Set<string>();
    let steps = 0;
    for (let whole = false; !whole; steps++) {
      fs.rmSync(data, { recursive: true, force: true });
      fs.cpSync(old, data, { recursive: true });
      whole = brokenOffAt(steps, () =>
        restoreBackup(backup, { ...place, dataDir: data }, { ...options, replace: true }),
      );
      expect([before, after]).toContain(digest(data));
      seen.add(digest(data));
      expect(readdirSync(data)).not.toContain(`${databaseName}-wal`);
    }
    expect(seen.size).toBe(2);
    expect(steps).toBeGreaterThan(6);
  });

  it('are so many as are to be kept, and the oldest go first', async () => {
    const day = (number: number) => new Date(Date.UTC(2026, 0, number));
    for (const number of [3, 1, 2]) makeBackup(place, at('kept'), day(number));
    await keepLatest(at('kept'), 2);
    expect(readdirSync(at('kept')).sort()).toEqual(['guldkorn-2026-01-02T000000Z', 'guldkorn-2026-01-03T000000Z']);
    expect(momentOf('guldkorn-2026-01-03T000000Z')).toEqual(day(3));
  });

  it('take so much room as what the data hold, not as their file, in which much may be free', () => {
    const folder = at('emptied');
    mkdirSync(folder);
    const database = new DatabaseSync(join(folder, 'guldkorn.sqlite'));
    database.exec('create table words (text); begin');
    const insert = database.prepare('insert into words values (?)');
    for (let count = 0; count < 200; count++) insert.run('ord '.repeat(5000));
    database.exec('commit; delete from words where rowid > 20');
    database.close();
    const { size } = statSync(join(folder, 'guldkorn.sqlite'));
    expect(size).toBeGreaterThan(4_000_000);
    expect(roomFor(folder, folder).needed).toBeLessThan(size / 8);
    expect(roomFor(folder, folder).needed).toBeGreaterThan(size / 12);
  });

  it('of which the oldest make room for the next where there is none, but never the last', async () => {
    const day = (number: number) => new Date(Date.UTC(2026, 0, number));
    const names = [1, 2, 3, 4].map((number) => makeBackup(place, at('full'), day(number)).folder);
    const left = () => readdirSync(at('full')).map((name) => at('full', name));
    await withFreeBytes(
      () => 1e12,
      () => makeRoom(at('data'), at('full'), 4),
    );
    expect(left()).toEqual(names);
    // Each that goes leaves as much as the next one takes half of.
    const { needed } = roomFor(at('data'), at('full'));
    await withFreeBytes(
      () => ((4 - left().length) * needed) / 2,
      () => makeRoom(at('data'), at('full'), 2),
    );
    expect(left()).toEqual(names.slice(2));
    for (const [keep, kept] of [
      [3, names.slice(2)],
      [1, names.slice(3)],
    ] as const) {
      await withFreeBytes(
        () => 0,
        () => makeRoom(at('data'), at('full'), keep),
      );
      expect([keep, left()]).toEqual([keep, kept]);
    }
    const refused = await withFreeBytes(
      () => needed - 1,
      async () => refusalOf(() => makeBackup(place, at('full'), day(5))),
    );
    expect(refused.code).toBe('BACKUP_NO_ROOM');
    for (const message of Object.values(refused.messages)) {
      expect(message).toContain(at('full'));
      expect(message).toContain('BACKUP_KEEP');
    }
    expect(left()).toEqual(names.slice(3));
  });

  it.each(['manifest.json', 'guldkorn.sqlite', 'Östersund (2026).json', '.profil'])(
    'hold the profile by a name of their own where its file is called %s, and say where it is to be when they are restored',
    async (called) => {
      const profileFile = at('profiles', called);
      const mapFile = profileFile.replace(/(\.json)?$/, '.map.geojson');
      fs.mkdirSync(at('profiles'), { recursive: true });
      fs.copyFileSync(granbyProfile, profileFile);
      fs.copyFileSync(granbyProfile.replace('.json', '.map.geojson'), mapFile);
      const made = makeBackup({ ...place, profileFile }, at('named'), new Date()).folder;
      expect(readdirSync(made).sort()).toEqual(
        ['SHA256SUMS', databaseName, manifestName, 'profile.json', 'profile.map.geojson', keyName].sort(),
      );
      expect(fs.readFileSync(join(made, 'profile.json'))).toEqual(fs.readFileSync(granbyProfile));
      const back = { ...place, dataDir: at('back'), profileFile };
      expect(restoreBackup(made, back, options).profile).toEqual([]);
      fs.rmSync(at('back'), { recursive: true });
      // On a new machine there is no profile yet.
      fs.rmSync(mapFile);
      fs.writeFileSync(profileFile, '{}');
      const restored = await guldkorn({ DATA_DIR: at('back'), PROFILE: profileFile }, 'restore', made);
      expect(restored).toMatchObject({ code: 0, err: '' });
      expect(restored.out).toContain(`${join(made, 'profile.json')} → ${profileFile}\n`);
      expect(restored.out).toContain(`${join(made, 'profile.map.geojson')} → ${mapFile}\n`);
      for (const folderOfTest of ['named', 'back', 'profiles']) fs.rmSync(at(folderOfTest), { recursive: true });
    },
  );

  it('from before the profile had a name of its own are restored still, whatever it was called', () => {
    const older = at('older');
    fs.cpSync(backup, older, { recursive: true });
    for (const [now, then] of [
      ['profile.json', 'Östersund (2026).json'],
      ['profile.map.geojson', 'Östersund (2026).map.geojson'],
    ] as const) {
      fs.renameSync(join(older, now), join(older, then));
      change(older, `"${now}"`, `"${then}"`);
    }
    const restored = restoreBackup(older, { ...place, dataDir: at('from-older'), profileFile: at('p.json') }, options);
    expect(restored.profile).toEqual([
      { from: join(older, 'Östersund (2026).json'), to: at('p.json') },
      { from: join(older, 'Östersund (2026).map.geojson'), to: at('p.map.geojson') },
    ]);
    expect(statementsIn(at('from-older'))).toBeGreaterThan(1);
  });

  it('restored over a key without a database ask first, and keep it aside', () => {
    const there = { ...place, dataDir: at('key-alone') };
    fs.mkdirSync(there.dataDir);
    fs.writeFileSync(at('key-alone', keyName), 'cc');
    const refused = refusalOf(() => restoreBackup(backup, there, options));
    expect(refused.code).toBe('RESTORE_NOT_EMPTY');
    for (const message of Object.values(refused.messages)) expect(message).toContain(at('key-alone', keyName));
    expect(fs.readFileSync(at('key-alone', keyName), 'utf8')).toBe('cc');
    const { aside } = restoreBackup(backup, there, { ...options, replace: true });
    expect(readdirSync(aside ?? '')).toEqual([keyName]);
    expect(fs.readFileSync(join(aside ?? '', keyName), 'utf8')).toBe('cc');
    expect(fs.readFileSync(at('key-alone', keyName), 'utf8')).toBe('aa');
  });

  it('that the key of is there already are restored without asking', () => {
    fs.mkdirSync(at('same-key'));
    fs.writeFileSync(at('same-key', keyName), 'aa');
    expect(restoreBackup(backup, { ...place, dataDir: at('same-key') }, options).aside).toBeNull();
  });

  it('of PostgreSQL are made by its own tools, with the very commands and without the password', () => {
    const databaseUrl = 'postgresql://guldkorn:hemligt@db.kommun.example:5433/guldkorn';
    const refused = refusalOf(() => makeBackup({ ...place, databaseUrl }, at('none'), new Date()));
    expect(refused.code).toBe('POSTGRESQL_BY_ITS_OWN');
    expect(refused.messages.en).toContain(
      'pg_dump --host=db.kommun.example --port=5433 --username=guldkorn --format=custom',
    );
    expect(JSON.stringify(refused.messages)).not.toContain('hemligt');
    // Into an empty database: pg_restore --clean leaves what a newer version has made.
    const commands = (text: string) => text.match(/^ *(?:pg_dump|dropdb|createdb|pg_restore) [^#\n]*/gm) ?? [];
    const bare = commands(refused.messages.sv).map((each) =>
      each.replace(' --host=db.kommun.example --port=5433 --username=guldkorn', '').trim(),
    );
    expect(bare).toEqual([
      'pg_dump --format=custom --file=guldkorn.dump guldkorn',
      'dropdb guldkorn',
      'createdb --template=template0 --owner=guldkorn guldkorn',
      'pg_restore --single-transaction --dbname=guldkorn guldkorn.dump',
    ]);
    const page = fs.readFileSync('docs/operations.md', 'utf8');
    expect(commands(page).map((each) => each.trim())).toEqual(bare);
  });
});

function statementsIn(dataDir: string): number {
  const database = new DatabaseSync(join(dataDir, databaseName));
  const [row] = database.prepare('select count(*) as n from statement').all();
  database.close();
  return Number(row?.['n']);
}

function flip(file: string, place: number): void {
  const bytes = fs.readFileSync(file);
  bytes[place] = bytes[place]! ^ 1;
  fs.writeFileSync(file, bytes);
}

function change(copy: string, from: string, to: string): void {
  const file = join(copy, manifestName);
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(from, to));
}

/** Resolves as soon as a server has said some words. */
async function heard(server: ServerProcess, words: string): Promise<void> {
  let isOver = false;
  void server.ended.then(() => (isOver = true));
  while (!server.heard().includes(words)) {
    if (isOver) throw new Error(`The server ended: ${server.heard()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('backups by the clock that cannot be made', () => {
  let folder: string;
  let server: ServerProcess | null = null;
  const at = (...names: string[]) => join(folder, ...names);
  const start = async (settings: Readonly<Record<string, string>>) =>
    (server = await startServerProcess(at('data'), { PROFILE: granbyProfile, BACKUP_EVERY: '1d', ...settings }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guldkorn-backup-'));
  });
  afterEach(async () => {
    await server?.end('SIGTERM');
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('for trouble with their folder leave the server serving, say so and tell that none was made', async () => {
    fs.writeFileSync(at('no-folder'), '');
    const { url, ended } = await start({ BACKUP_DIR: at('no-folder') });
    await heard(server!, 'ENOTDIR');
    const figures = await (await fetch(`${url}/metrics`)).text();
    expect(figures).toMatch(/^guldkorn_backup_last_timestamp_seconds 0$/m);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    await server!.end('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('say by a code why, and by nothing else', async () => {
    const first = await start({ BACKUP_DIR: at('backups') });
    await importDone(first, await beginImport(first, 'Kanarie.csv', 'Bygd;Svar\nAs;Skogen är nära.\n'));
    await first.end('SIGTERM');
    const database = new DatabaseSync(at('data', databaseName));
    database.exec("update original set bytes = x'00'");
    database.close();
    fs.rmSync(at('backups'), { recursive: true, force: true });
    await heard(await start({ BACKUP_DIR: at('backups') }), 'DATA_DAMAGED');
    expect(server!.heard()).not.toMatch(/Kanarie|SHA-256/);
    expect(readdirSync(at('backups'))).toEqual([]);
  });
});
