import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportQueue } from '../../apps/api/src/imports/import-queue.js';
import { Import } from '../../apps/api/src/imports/import.entity.js';
import { AnalysisScheduler } from '../../apps/api/src/runs/analysis-scheduler.js';
import { importStopped } from '../../apps/api/src/imports/import-refusals.js';
import { ProgressFeed } from '../../apps/api/src/imports/progress-feed.js';
import { followImport, startImport, takeIn, upload } from './client.js';
import { holdFigures } from './hold-figures.js';
import { databases, newDataPlace, startServer, type DataPlace, type TestServer } from './server.js';

const stop =
  'mutation ($id: ID!) { stopImport(id: $id) { id status statements counts { rows willComeIn } error { code } } }';
const asFailed = {
  status: 'FAILED',
  statements: 0,
  counts: { rows: 0, willComeIn: 0 },
  error: { code: 'IMPORT_STOPPED' },
};

/** A CSV of submissions from one number to another, no two alike. */
function csvOf(from: number, to: number): string {
  const lines = Array.from(
    { length: to - from },
    (_, index) => `2020-09-14;Kluk;Stigen nummer ${from + index} går runt sjön.`,
  );
  return ['Datum;Ort;Unikt', ...lines, ''].join('\n');
}

describe.each(databases)('an import that is stopped, on %s', (database) => {
  let place: DataPlace;
  let server: TestServer;
  beforeAll(async () => {
    place = await newDataPlace(database);
    server = await startServer(database, {}, place);
  });
  afterEach(async () => {
    await server.app.get(ImportQueue).idle();
    const { imports } = await server.data<{ imports: { nodes: { id: string }[] } }>('{ imports { nodes { id } } }');
    for (const { id } of imports.nodes) await server.data('mutation ($id: ID!) { removeImport(id: $id) }', { id });
  });
  afterAll(async () => {
    await server.stop();
    await place.remove();
  });

  const stored = async () =>
    Object.fromEntries(
      await Promise.all(
        ['submission', 'meeting_note', 'statement', 'mention', 'voice'].map(async (table) => {
          const rows = await server.orm.em
            .fork()
            .execute<{ n: number | string }[]>(`select count(*) as n from ${table}`);
          return [table, Number(rows[0]!.n)] as const;
        }),
      ),
    );
  const nothing = { submission: 0, meeting_note: 0, statement: 0, mention: 0, voice: 0 };
  const statusOf = async (id: string) =>
    (
      await server.data<{ import: object }>(
        'query ($id: ID!) { import(id: $id) { status counts { rows willComeIn duplicates } } }',
        { id },
      )
    ).import;
  /** Resolves when some of its rows are in and some are not. */
  const untilHalfIn = async (importId: string) => {
    const feed = server.app.get(ProgressFeed);
    while ((feed.current(importId)?.done ?? 0) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(feed.current(importId)?.stage).toBe('analysing');
  };

  it('ends within a batch, takes away what it brought, and can be taken in anew', async () => {
    const importId = await startImport(server, { uploadId: await upload(server, 'stor.csv', csvOf(0, 2100)) });
    const told = followImport(server, importId);
    await untilHalfIn(importId);
    expect(await server.data(stop, { id: importId })).toEqual({ stopImport: { id: importId, ...asFailed } });
    expect(await stored()).toEqual(nothing);
    expect((await told).at(-1)).toMatchObject({
      status: 'FAILED',
      error: { code: 'IMPORT_STOPPED', message: { sv: expect.stringContaining('stor.csv') } },
    });
    const { statements } = await server.data<{ statements: { totalCount: number } }>('{ statements { totalCount } }');
    expect(statements.totalCount).toBe(0);
    // Stopped once more it stays as it is.
    expect(await server.data(stop, { id: importId })).toEqual({ stopImport: { id: importId, ...asFailed } });

    const again = await takeIn(server, 'stor.csv', csvOf(0, 2100));
    expect(again.status).toBe('DONE');
    expect(await stored()).toMatchObject({ submission: 2100, statement: 2100 });
  });

  it('is stopped before its turn comes', async () => {
    const first = await startImport(server, { uploadId: await upload(server, 'först.csv', csvOf(0, 700)) });
    const second = await startImport(server, { uploadId: await upload(server, 'sedan.csv', csvOf(700, 720)) });
    expect(await server.data(stop, { id: second })).toEqual({ stopImport: { id: second, ...asFailed } });
    expect((await followImport(server, first)).at(-1)).toMatchObject({ status: 'DONE' });
    await server.app.get(ImportQueue).idle();
    expect(await stored()).toMatchObject({ submission: 700, statement: 700 });
    const { latestRun } = await server.data<{ latestRun: object }>('{ latestRun { statements } }');
    expect(latestRun).toEqual({ statements: 700 });
  });

  it('stored already and waiting for its figures, gives its rows to the file that had them too', async () => {
    const count = holdFigures(server);
    const first = await startImport(server, { uploadId: await upload(server, 'först.csv', csvOf(0, 200)) });
    const second = await startImport(server, { uploadId: await upload(server, 'sedan.csv', csvOf(100, 2300)) });
    await untilHalfIn(second);
    expect(await server.data(stop, { id: first })).toEqual({ stopImport: { id: first, ...asFailed } });
    count();
    await server.app.get(ImportQueue).idle();
    expect(await statusOf(second)).toEqual({
      status: 'DONE',
      counts: { rows: 2200, willComeIn: 2200, duplicates: 0 },
    });
    expect(await stored()).toMatchObject({ submission: 2200, statement: 2200 });
  });

  it('is taken back at the next start when the server ended in the midst of stopping it', async () => {
    const kept = await takeIn(server, 'kvar.csv', csvOf(0, 3));
    const { importId } = await takeIn(server, 'stor.csv', csvOf(3, 100));
    // What a kill leaves when the stop was written down and nothing more.
    await server.orm.em
      .fork()
      .nativeUpdate(
        Import,
        { id: importId },
        { status: 'running', finishedAt: null, error: importStopped('stor.csv') },
      );
    await server.stop();

    server = await startServer(database, {}, place);
    expect(await server.data(stop, { id: importId })).toEqual({ stopImport: { id: importId, ...asFailed } });
    await server.app.get(ImportQueue).idle();
    await server.app.get(AnalysisScheduler).idle();
    expect(await statusOf(kept.importId)).toMatchObject({ status: 'DONE' });
    expect(await stored()).toMatchObject({ submission: 3, statement: 3 });
    const { latestRun } = await server.data<{ latestRun: object }>('{ latestRun { statements } }');
    expect(latestRun).toEqual({ statements: 3 });
  });

  it('is refused when it has ended, or never was', async () => {
    const { importId } = await takeIn(server, 'Svar från Anna Andersson.csv', csvOf(0, 3));
    const done = await server.ask(stop, { id: importId });
    expect(done.errors?.[0]?.extensions).toMatchObject({
      code: 'IMPORT_NOT_UNDER_WAY',
      messages: { sv: expect.stringMatching(/^Filen Svar från █{14}\.csv lästes in .* Ta bort inläsningen/) },
    });
    expect(await stored()).toMatchObject({ submission: 3 });
    for (const id of ['00000000-0000-4000-8000-000000000000', 'nonsense']) {
      const unknown = await server.ask(stop, { id });
      expect(unknown.errors?.[0]?.extensions.code).toBe('IMPORT_UNKNOWN');
    }
  });
});
