import { afterEach, describe, expect, it } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/sql';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { openDatabase } from '../../apps/api/src/database/open-database.js';
import { ImportQueue } from '../../apps/api/src/imports/import-queue.js';
import { Import } from '../../apps/api/src/imports/import.entity.js';
import { takeIn, startImport, upload } from './client.js';
import { databases, newDataPlace, rootDir, startServer, type DataPlace, type TestServer } from './server.js';

const places = ['Kluk', 'Krokom', 'Föllinge', 'Valsjöbyn', 'Kaxås'];

/** A CSV of so many submissions, no two alike. */
function csvOf(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, index) => `2020-09-14;${places[index % places.length]};Stigen nummer ${index} går runt sjön.`,
  );
  return ['Datum;Ort;Unikt', ...lines, ''].join('\n');
}

const note = '# Möte\n\n## Styrkor\n\n- Tystnaden\n- Fisket\n';

interface Stored {
  readonly submissions: number;
  readonly statements: number;
  readonly mentions: number;
  readonly notes: number;
}

async function countStored(orm: MikroORM): Promise<Stored> {
  const count = async (table: string) =>
    Number((await orm.em.fork().execute<{ n: number | string }[]>(`select count(*) as n from ${table}`))[0]!.n);
  return {
    submissions: await count('submission'),
    statements: await count('statement'),
    mentions: await count('mention'),
    notes: await count('meeting_note'),
  };
}

async function waitUntilDone(
  server: TestServer,
  importId: string,
): Promise<{ status: string; statements: number; counts: Record<string, number> }> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const { import: found } = await server.data<{
      import: { status: string; statements: number; counts: Record<string, number> };
    }>('query ($id: ID!) { import(id: $id) { status statements counts { rows willComeIn duplicates excluded } } }', {
      id: importId,
    });
    if (found.status === 'DONE' || found.status === 'FAILED') return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The import was never taken up again.');
}

describe.each(databases)('a server started again, on %s', (database) => {
  let place: DataPlace | null = null;
  let server: TestServer | null = null;

  async function start(environment: Readonly<Record<string, string>> = {}): Promise<TestServer> {
    place ??= await newDataPlace(database);
    server = await startServer(database, environment, place);
    return server;
  }

  async function stop(): Promise<void> {
    await server?.stop();
    server = null;
  }

  afterEach(async () => {
    await stop();
    await place?.remove();
    place = null;
  });

  it('takes up an import that was killed between two batches, and ends as if it had not been', async () => {
    const first = await start();
    const { importId } = await takeIn(first, 'många.csv', csvOf(1200));
    const whole = await countStored(first.orm);
    expect(whole).toMatchObject({ submissions: 1200, statements: 1200 });
    // What a kill leaves: the first batch stored, the import's row still running.
    await first.orm.em.fork().execute('delete from submission where import_id = ? and "row" > 501', [importId]);
    await first.orm.em
      .fork()
      .nativeUpdate(
        Import,
        { id: importId },
        { status: 'running', finishedAt: null, cameIn: 0, rows: 0, statements: 0 },
      );
    expect((await countStored(first.orm)).submissions).toBe(500);
    await stop();

    const second = await start();
    expect(await waitUntilDone(second, importId)).toEqual({
      status: 'DONE',
      statements: 1200,
      counts: { rows: 1200, willComeIn: 1200, duplicates: 0, excluded: 0 },
    });
    expect(await countStored(second.orm)).toEqual(whole);
  });

  it('takes up what was waiting, a note among it, and writes nothing twice', async () => {
    const first = await start();
    const csv = await takeIn(first, 'några.csv', csvOf(7));
    const meeting = await takeIn(first, 'möte.md', note);
    const whole = await countStored(first.orm);
    expect(whole).toMatchObject({ submissions: 7, notes: 1, statements: 9 });
    await first.orm.em.fork().nativeUpdate(Import, { id: csv.importId }, { status: 'queued', finishedAt: null });
    await first.orm.em.fork().nativeUpdate(Import, { id: meeting.importId }, { status: 'running', finishedAt: null });
    await stop();

    const second = await start();
    expect((await waitUntilDone(second, csv.importId)).status).toBe('DONE');
    expect((await waitUntilDone(second, meeting.importId)).status).toBe('DONE');
    expect(await countStored(second.orm)).toEqual(whole);
  });

  it('stopped in the middle of an import loses nothing and doubles nothing', async () => {
    const first = await start();
    const uploadId = await upload(first, 'stor.csv', csvOf(1700));
    // What stopping does first of all; said here before, so that the import is surely stopped after its first batch.
    first.app.get(ImportQueue).onModuleDestroy();
    const importId = await startImport(first, { uploadId });
    await stop();
    const orm = await openDatabase(parseConfig(place!.settings, rootDir));
    expect((await orm.em.fork().findOneOrFail(Import, { id: importId })).status).toBe('running');
    expect((await countStored(orm)).submissions).toBe(1000);
    await orm.close();

    const second = await start();
    expect(await waitUntilDone(second, importId)).toMatchObject({
      status: 'DONE',
      counts: { rows: 1700, willComeIn: 1700, duplicates: 0, excluded: 0 },
    });
    expect(await countStored(second.orm)).toMatchObject({ submissions: 1700, statements: 1700 });
  });

  it('with nothing left to do changes nothing', async () => {
    const first = await start();
    await takeIn(first, 'några.csv', csvOf(7));
    const question = '{ latestRun { id inputHash } imports { totalCount } }';
    const before = await first.data(question);
    await stop();
    const second = await start();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await second.data(question)).toEqual(before);
  });

  it('counts what nobody had counted when it stopped', async () => {
    const first = await start();
    await first.data(
      'mutation { submit(input: { answers: [{ questionId: "unikt", text: "Fjällen i väster." }] }) { id } }',
    );
    await stop();
    const second = await start();
    let counted = 0;
    for (let attempt = 0; attempt < 100 && counted === 0; attempt++) {
      const { latestRun } = await second.data<{ latestRun: { statements: number } | null }>(
        '{ latestRun { statements } }',
      );
      counted = latestRun?.statements ?? 0;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(counted).toBe(1);
  });

  it('starts with its old figures though it cannot count anew', async () => {
    const first = await start();
    await takeIn(first, 'några.csv', csvOf(7));
    const figures = '{ latestRun { id statements } overview { voices byDistrict { id voices valence { praise } } } }';
    const before = await first.data(figures);
    // What a damaged disk leaves: something to count, and facts that cannot be read.
    await first.orm.em.fork().execute("update setting set value = value + 1 where name = 'changes'");
    await first.orm.em.fork().execute('alter table mention rename to lost');
    await stop();

    const second = await start();
    expect(await second.data(figures)).toEqual(before);
    expect(
      (await second.data<{ statements: { totalCount: number } }>('{ statements { totalCount } }')).statements,
    ).toEqual({
      totalCount: 7,
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await second.data(figures)).toEqual(before);
  });

  it('takes away what it had written of a file that it cannot read any more', async () => {
    const first = await start();
    const kept = await takeIn(first, 'kvar.csv', csvOf(3));
    const { importId } = await takeIn(
      first,
      'borta.csv',
      'Datum;Ort;Unikt\n2020-09-14;Kluk;Bron över forsen.\n2020-09-14;Kluk;Forsen.\n',
    );
    // What a damaged disk leaves: the import under way, its original unreadable.
    const em = first.orm.em.fork();
    await em.nativeUpdate(Import, { id: importId }, { status: 'running', finishedAt: null });
    await em.execute('update original set bytes = ? where id = (select original_id from import where id = ?)', [
      Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'),
      importId,
    ]);
    await stop();

    const second = await start();
    expect(await waitUntilDone(second, importId)).toMatchObject({
      status: 'FAILED',
      statements: 0,
      counts: { willComeIn: 0 },
    });
    expect(await countStored(second.orm)).toMatchObject({ submissions: 3, statements: 3 });
    // Keyphrases that nobody mentions any more go with the next run.
    await second.app.get(ImportQueue).idle();
    const {
      import: failed,
      other,
      keyphrases,
    } = await second.data<{
      import: { error: { code: string; message: { sv: string; en: string }; place: { sv: string } } };
      other: { status: string };
      keyphrases: { totalCount: number };
    }>(
      `query ($id: ID!, $other: ID!) { import(id: $id) { error { code message { sv en } place { sv } } } other: import(id: $other) { status }
        keyphrases(search: "bron") { totalCount } }`,
      { id: importId, other: kept.importId },
    );
    expect(failed.error.code).toMatch(/FORMAT/);
    expect(failed.error.place.sv).toContain('borta.csv');
    expect(other.status).toBe('DONE');
    expect(keyphrases.totalCount).toBe(0);
  });

  it('never brings the example dialogue back once it was emptied', async () => {
    const first = await start({ EXAMPLE_DATA: 'yes' });
    const held = '{ municipality { holdsExampleDialogue } imports { totalCount } statements(first: 1) { totalCount } }';
    const before = await first.data<{ imports: { totalCount: number } }>(held);
    expect(before.imports.totalCount).toBeGreaterThan(0);
    await first.data('mutation { removeExampleDialogue }');
    const empty = {
      municipality: { holdsExampleDialogue: false },
      imports: { totalCount: 0 },
      statements: { totalCount: 0 },
    };
    expect(await first.data(held)).toEqual(empty);
    await stop();
    const second = await start({ EXAMPLE_DATA: 'yes' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await second.data(held)).toEqual(empty);
  });
});
