import { afterEach, describe, expect, it } from '@jest/globals';
import { ImportQueue } from '../../apps/api/src/imports/import-queue.js';
import { followImport, startImport, upload, type Progress } from './client.js';
import { databases, newDataPlace, startServer, type DataPlace, type TestServer } from './server.js';

const rows = 2300;
const csv = [
  'Datum;Ort;Unikt',
  ...Array.from({ length: rows }, (_, index) => `2020-09-14;Kluk;Stigen nummer ${index} går runt sjön.`),
  '',
].join('\n');
const stages = ['READING', 'STORING', 'ANALYSING', 'FIGURES', 'DONE'];

/** Sees to it that an import was followed through its stages in their order, and that what is done only grows. */
function expectInOrder(states: readonly Progress[]): void {
  const seen = [...new Set(states.map((state) => state.stage))];
  expect(states.map((state) => stages.indexOf(state.stage))).toEqual(
    states.map((state) => stages.indexOf(state.stage)).toSorted((a, b) => a - b),
  );
  expect(seen.slice(-3)).toEqual(['ANALYSING', 'FIGURES', 'DONE']);
  const read = states.filter((state) => state.stage === 'ANALYSING').map((state) => state.done);
  expect(read).toEqual(read.toSorted((a, b) => a - b));
  expect(read.at(-1)).toBe(rows);
  for (const { stage, total } of states) if (stage !== 'READING') expect(total).toBe(rows);
  expect(states.at(-1)).toMatchObject({ status: 'DONE', done: rows, error: null });
}

describe.each(databases)('how an import goes, on %s', (kind) => {
  let place: DataPlace;
  let server: TestServer | null = null;
  const start = async () => {
    server = await startServer(kind, {}, place);
    return server;
  };
  const stop = async () => {
    await server?.stop();
    server = null;
  };
  afterEach(async () => {
    await stop();
    await place.remove();
  });

  it('is told stage by stage: texts are read, then figures are counted', async () => {
    place = await newDataPlace(kind);
    const asked = await start();
    const importId = await startImport(asked, { uploadId: await upload(asked, 'stor.csv', csv) });
    const states = await followImport(asked, importId);
    expect(states.map((state) => state.importId)).toEqual(states.map(() => importId));
    expectInOrder(states);
  });

  it('is told alike when it is taken up again after a stop', async () => {
    place = await newDataPlace(kind);
    const first = await start();
    const uploadId = await upload(first, 'stor.csv', csv);
    first.app.get(ImportQueue).onModuleDestroy();
    const importId = await startImport(first, { uploadId });
    await stop();
    const second = await start();
    const { import: row } = await second.data<{ import: { status: string } }>(
      'query ($id: ID!) { import(id: $id) { status } }',
      { id: importId },
    );
    expect(['QUEUED', 'RUNNING']).toContain(row.status);
    expectInOrder(await followImport(second, importId));
  });
});
