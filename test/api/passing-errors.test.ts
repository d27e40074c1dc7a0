import { mock } from 'node:test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportQueue } from '../../apps/api/src/imports/import-queue.js';
import { ImportRunner } from '../../apps/api/src/imports/import-runner.js';
import { AnalysisScheduler } from '../../apps/api/src/runs/analysis-scheduler.js';
import { followImport, startImport, takeIn, upload } from './client.js';
import { databases, startServer, type TestServer } from './server.js';
import { until } from './until.js';

/** A CSV of submissions from one number to another, no two alike. */
function csvOf(from: number, to: number): string {
  const lines = Array.from(
    { length: to - from },
    (_, index) => `2020-09-14;Kluk;Stigen nummer ${from + index} går runt sjön.`,
  );
  return ['Datum;Ort;Unikt', ...lines, ''].join('\n');
}

/** What the database refuses for a while: which event of which table, and the condition on the new row. */
interface Refused {
  readonly event: 'insert' | 'update';
  readonly table: string;
  readonly when?: string;
}

describe.each(databases)('a database that refuses for a while to write, on %s', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(database);
  });
  afterEach(async () => {
    mock.restoreAll();
    await server.app.get(ImportQueue).idle();
    const { imports } = await server.data<{ imports: { nodes: { id: string }[] } }>('{ imports { nodes { id } } }');
    for (const { id } of imports.nodes) await server.data('mutation ($id: ID!) { removeImport(id: $id) }', { id });
  });
  afterAll(() => server.stop());

  const execute = async (...statements: string[]) => {
    for (const statement of statements) await server.orm.em.getConnection().execute(statement);
  };
  /** As a full disk does. @returns what mends it. */
  const refuse = async ({ event, table, when = 'true' }: Refused): Promise<() => Promise<void>> => {
    if (database === 'sqlite') {
      await execute(
        `create trigger refusing before ${event} on "${table}" when ${when} begin select raise(abort, 'The disk is full.'); end`,
      );
      return () => execute('drop trigger refusing');
    }
    await execute(
      "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'The disk is full.'; end $$",
      `create trigger refusing before ${event} on "${table}" for each row when (${when}) execute function refuse()`,
    );
    return () => execute('drop function refuse cascade');
  };
  /** How many pieces of such work have failed since the server began. */
  const failures = async (job: 'import' | 'analysis'): Promise<number> => {
    const figures = await (await fetch(`${server.url}/metrics`)).text();
    return Number(
      new RegExp(`^guldkorn_job_seconds_count\\{job="${job}",outcome="failed"\\} (\\d+)$`, 'm').exec(figures)?.[1] ?? 0,
    );
  };
  const counted = async () =>
    (await server.data<{ latestRun: { statements: number } | null }>('{ latestRun { statements } }')).latestRun
      ?.statements ?? 0;

  it('takes in what it could not begin with, and what came after it', async () => {
    const before = await failures('import');
    const mend = await refuse({ event: 'update', table: 'import', when: "new.status = 'running'" });
    const first = await startImport(server, { uploadId: await upload(server, 'först.csv', csvOf(0, 20)) });
    const second = await startImport(server, { uploadId: await upload(server, 'sedan.csv', csvOf(10, 30)) });
    await until(async () => (await failures('import')) > before);
    await mend();
    expect((await followImport(server, first)).at(-1)).toMatchObject({ status: 'DONE', error: null });
    expect((await followImport(server, second)).at(-1)).toMatchObject({ status: 'DONE', error: null });
    const counts = 'query ($id: ID!) { import(id: $id) { counts { willComeIn duplicates } } }';
    // In the order that they were given.
    if (database === 'sqlite')
      expect([await server.data(counts, { id: first }), await server.data(counts, { id: second })]).toEqual([
        { import: { counts: { willComeIn: 20, duplicates: 0 } } },
        { import: { counts: { willComeIn: 10, duplicates: 10 } } },
      ]);
    expect(await counted()).toBe(30);
  });

  it('says that an import is done which it could not say it of at first', async () => {
    const finish = mock.method(server.app.get(ImportRunner), 'finish');
    const mend = await refuse({ event: 'update', table: 'import', when: "new.status = 'done'" });
    const importId = await startImport(server, { uploadId: await upload(server, 'klar.csv', csvOf(0, 20)) });
    await until(() => finish.mock.callCount() > 0);
    await expect(finish.mock.calls[0]!.result).rejects.toThrow('The disk is full.');
    await mend();
    expect((await followImport(server, importId)).at(-1)).toMatchObject({ status: 'DONE', error: null });
  });

  it('loses no row of a file that is taken up again', async () => {
    const first = await takeIn(server, 'först.csv', csvOf(0, 20));
    const second = await takeIn(server, 'sedan.csv', csvOf(10, 30));
    const before = await failures('import');
    const mend = await refuse({ event: 'insert', table: 'submission' });
    const removed = server.data('mutation ($id: ID!) { removeImport(id: $id) }', { id: first.importId });
    await until(async () => (await failures('import')) > before);
    await mend();
    await removed;
    expect((await followImport(server, second.importId)).at(-1)).toMatchObject({ status: 'DONE', error: null });
    expect(
      await server.data('query ($id: ID!) { import(id: $id) { statements counts { willComeIn duplicates } } }', {
        id: second.importId,
      }),
    ).toEqual({ import: { statements: 20, counts: { willComeIn: 20, duplicates: 0 } } });
    await server.app.get(AnalysisScheduler).idle();
    expect(await counted()).toBe(20);
  });

  it('counts what it could not count, though nothing more comes', async () => {
    await takeIn(server, 'klar.csv', csvOf(0, 20));
    const before = await failures('analysis');
    const mend = await refuse({ event: 'insert', table: 'run' });
    await server.data(
      'mutation { submit(input: { answers: [{ questionId: "unikt", text: "Fjällen i väster." }] }) { id } }',
    );
    await until(async () => (await failures('analysis')) > before);
    await mend();
    await until(async () => (await counted()) > 20);
    expect(await counted()).toBe(21);
  });
});
