import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/sql';
import { administerArchive } from '../../apps/api/src/administer/administer-archive.js';
import { archiveTables, notArchived } from '../../apps/api/src/archive/archive-tables.js';
import { actingAs } from '../../apps/api/src/audit/actor.js';
import { hashOf, noHash, writeAudit } from '../../apps/api/src/audit/audit-log.js';
import { parseConfig, type Config } from '../../apps/api/src/config/config.js';
import { openDatabase } from '../../apps/api/src/database/open-database.js';
import { destroyRecords } from '../../apps/api/src/disposal/destroy-records.js';
import { Original } from '../../apps/api/src/originals/original.entity.js';
import { ReportVersion } from '../../apps/api/src/reports/report-version.entity.js';
import { Report } from '../../apps/api/src/reports/report.entity.js';
import { Statement } from '../../apps/api/src/statements/statement.entity.js';
import { granbyProfile } from './granby.js';
import { seedGranby } from './seed-granby.js';
import { databases, newDataPlace, rootDir, type DataPlace } from './server.js';

/** What would be spoiled by careless writing: quotes, breaks, commas, a formula, South Sámi. */
const awkward = '=SUMMA(A1) "vägen", sa hon\r\nGaske dle; Åse  ';
const destroyed = 'Gallrafågel';
const id = '0b1e9c3a-0000-4000-8000-000000000001';
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

describe.each(databases)('a package for the archive, of %s', (kind) => {
  let place: DataPlace;
  let config: Config;
  let orm: MikroORM;
  let home: string;
  let folder: string;

  beforeAll(async () => {
    place = await newDataPlace(kind);
    config = parseConfig({ ...place.settings, PROFILE: granbyProfile }, rootDir);
    home = await mkdtemp(join(tmpdir(), 'guldkorn-archive-'));
    folder = join(home, 'paket');
    orm = await openDatabase(config);
    await seedGranby(orm, 12);
    const em = orm.em.fork();
    await em.execute("insert into secret (name, value) values ('receipt', 'nyckeln som ingen ska ha')");
    const [said] = await em.find(Statement, {}, { limit: 1, orderBy: { sequence: 'asc' } });
    await em.nativeUpdate(Statement, { id: said!.id }, { text: awkward });
    await em.insert(Original, {
      id,
      sha256: sha256(destroyed),
      fileName: `${destroyed}.txt`,
      size: destroyed.length,
      bytes: Buffer.from(destroyed),
      receivedAt: new Date('2020-01-01T10:00:00Z'),
      fiction: false,
    });
    const none = { scope: {}, outline: [] } as unknown as Pick<Report, 'scope' | 'outline'>;
    const at = new Date('2020-12-01T10:00:00.120Z');
    await em.insert(Report, {
      id,
      title: 'Rapport',
      template: 'district',
      language: 'sv',
      ...none,
      revision: 1,
      createdBy: 'K',
      createdAt: at,
      updatedBy: 'K',
      updatedAt: at,
    });
    await em.insert(ReportVersion, {
      id,
      report: id,
      version: 1,
      content: awkward,
      hash: sha256(awkward),
      ...none,
      frozenBy: 'K',
      frozenAt: at,
      reason: null,
    });
    await actingAs('terminal', async () => {
      for (const object of ['report:1', null])
        await writeAudit(orm.em.fork(), { act: 'reportFreeze', ...(object === null ? {} : { object }) });
    });
    await em.transactional((inside) =>
      destroyRecords(inside, 'unusedUpload', { submissions: [], imports: [], uploads: [id] }, new Date('2020-02-01')),
    );
    await orm.close();
    const { text, code } = await administerArchive(config, 'sv', ['archive', folder]);
    if (code !== 0) throw new Error(text);
    orm = await openDatabase(config);
  });
  afterAll(async () => {
    await orm.close();
    await place.remove();
    await rm(home, { recursive: true, force: true });
  });

  const rowsOf = async (table: string) =>
    parse(await readFile(join(folder, `data/tables/${table}.csv`), 'utf8'), {
      columns: true,
      record_delimiter: '\r\n',
    }) as Record<string, string>[];

  it('holds every table that there is, or says why not, with every column described in both languages', async () => {
    const tables = [...orm.getMetadata().getAll().values()].filter(({ tableName }) => tableName);
    expect(new Set(tables.map(({ tableName }) => tableName))).toEqual(
      new Set([...archiveTables.map(({ name }) => name), ...Object.keys(notArchived)]),
    );
    for (const { name, columns, key, without = [] } of archiveTables) {
      const meta = tables.find(({ tableName }) => tableName === name)!;
      const there = meta.props.flatMap(({ fieldNames, persist }) => (persist === false ? [] : (fieldNames ?? [])));
      expect([name, [...columns.map((column) => column.name), ...without].sort()]).toEqual([
        name,
        [...new Set(there)].sort(),
      ]);
      expect([name, meta.getPrimaryProps().flatMap(({ fieldNames }) => fieldNames)]).toEqual([name, key]);
      for (const { sv, en } of columns) expect(sv.length * en.length).toBeGreaterThan(0);
    }
    const described = JSON.parse(await readFile(join(folder, 'data/tables.csv-metadata.json'), 'utf8')) as {
      tables: { url: string; tableSchema: { columns: { name: string; 'dc:description': object[] }[] } }[];
    };
    for (const { url, tableSchema } of described.tables) {
      const [head] = (await readFile(join(folder, 'data', url), 'utf8')).split('\r\n');
      expect(tableSchema.columns.map(({ name }) => name).join(',')).toBe(head);
    }
  });

  it('gives back to the letter what the database holds', async () => {
    const stored = await orm.em
      .fork()
      .execute<{ id: string; text: string; start: number | null }[]>(
        'select id, text, start from statement order by id',
      );
    const read = (await rowsOf('statement')).sort((one, other) => (one['id']! < other['id']! ? -1 : 1));
    expect(read.map((row) => [row['id'], row['text'], row['start']])).toEqual(
      stored.map((row) => [row.id, row.text, row.start === null ? '' : String(row.start)]),
    );
    expect(read.map(({ text }) => text)).toContain(awkward);
    for (const { name } of archiveTables.filter((table) => table.name !== 'audit_entry')) {
      const [count] = await orm.em.fork().execute<{ n: number | string }[]>(`select count(*) as n from "${name}"`);
      expect([name, (await rowsOf(name)).length]).toEqual([name, Number(count!.n)]);
    }
    const [version] = await rowsOf('report_version');
    expect(version).toMatchObject({ content: awkward, hash: sha256(awkward), frozen_at: '2020-12-01T10:00:00.120Z' });
    for (const { id: original, sha256: digest } of await rowsOf('original')) {
      const [file] = (await readdir(join(folder, 'data/originals'))).filter((name) => name.startsWith(original!));
      expect(sha256(await readFile(join(folder, 'data/originals', file!)))).toBe(digest);
    }
  });

  it('carries the log whose chain can be followed in it, and is written in the log itself', async () => {
    const entries = await rowsOf('audit_entry');
    expect(entries.length).toBeGreaterThanOrEqual(2);
    let before = noHash;
    for (const { sequence, at, actor, act, object, details, previous_hash: previousHash, hash } of entries) {
      const entry = {
        sequence: Number(sequence),
        at: at!,
        actor: actor!,
        act,
        object: object === '' ? null : object!,
        details: details!,
        previousHash: previousHash!,
      };
      expect(entry.previousHash).toBe(before);
      expect(hashOf(entry as Parameters<typeof hashOf>[0])).toBe(hash);
      before = hash!;
    }
    const [last] = await orm.em
      .fork()
      .execute<{ act: string; actor: string; details: string }[]>(
        'select act, actor, details from audit_entry order by sequence desc limit 1',
      );
    const digest = createHash('sha512')
      .update(await readFile(join(folder, 'tagmanifest-sha512.txt')))
      .digest('hex');
    expect([last!.act, last!.actor, (JSON.parse(last!.details) as { digest: string }).digest]).toEqual([
      'archive',
      'terminal',
      digest,
    ]);
  });

  it('holds nothing of what was destroyed, and no key to anything', async () => {
    const secrets = (await orm.em.fork().execute<{ value: string }[]>('select value from secret')).map(
      ({ value }) => value,
    );
    expect(secrets.length).toBe(1);
    for (const name of await readdir(folder, { recursive: true })) {
      const content = await readFile(join(folder, name)).catch(() => Buffer.alloc(0));
      for (const word of [destroyed, ...secrets])
        expect([name, word, content.includes(word)]).toEqual([name, word, false]);
    }
  });

  it('is whole by its own checksums and by sha512sum, and is not when anything is changed, gone or put in', async () => {
    const verify = () => administerArchive(config, 'en', ['archive', 'verify', folder]);
    expect(await verify()).toMatchObject({ code: 0 });
    execFileSync('sha512sum', ['--check', '--quiet', 'manifest-sha512.txt', 'tagmanifest-sha512.txt'], { cwd: folder });
    const info = await readFile(join(folder, 'bag-info.txt'), 'utf8');
    const payload = await Promise.all(
      (await readdir(join(folder, 'data'), { recursive: true, withFileTypes: true }))
        .filter((one) => one.isFile())
        .map(async (one) => (await readFile(join(one.parentPath, one.name))).length),
    );
    expect(info).toContain(`Payload-Oxum: ${payload.reduce((sum, size) => sum + size, 0)}.${payload.length}\n`);
    const statements = join(folder, 'data/tables/statement.csv');
    const whole = await readFile(statements);
    await appendFile(statements, 'x');
    expect(await verify()).toMatchObject({
      code: 1,
      text: expect.stringContaining('data/tables/statement.csv: has been changed'),
    });
    await rm(statements);
    expect((await verify()).text).toContain('data/tables/statement.csv: is missing');
    await writeFile(statements, whole);
    await writeFile(join(folder, 'data/extra.txt'), '');
    expect((await verify()).text).toContain('data/extra.txt: does not belong to the package');
    await rm(join(folder, 'data/extra.txt'));
    expect(await verify()).toMatchObject({ code: 0 });
    expect(await administerArchive(config, 'en', ['archive', 'verify', home])).toMatchObject({
      code: 1,
      text: expect.stringContaining('ARCHIVE_MISSING'),
    });
  });

  it('is never written over another, and leaves nothing half written', async () => {
    expect(await administerArchive(config, 'sv', ['archive', folder])).toMatchObject({
      code: 1,
      text: expect.stringContaining('ARCHIVE_THERE'),
    });
    await orm.em
      .fork()
      .execute(
        "update original set sha256 = 'x' where id = (select min(id) from (select cast(id as text) as id from original) as ids)".replace(
          'where id =',
          'where cast(id as text) =',
        ),
      );
    expect(await administerArchive(config, 'sv', ['archive', join(home, 'annat')])).toMatchObject({
      code: 1,
      text: expect.stringContaining('ORIGINAL_DAMAGED'),
    });
    expect(await readdir(home)).toEqual(['paket']);
    for (const wrong of [[], ['--help'], ['verify'], ['a', 'b']])
      expect(await administerArchive(config, 'sv', ['archive', ...wrong])).toMatchObject({ code: 2 });
  });
});
