import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Original } from '../../apps/api/src/originals/original.entity.js';
import { OriginalsService } from '../../apps/api/src/originals/originals.service.js';
import { postFile, takeIn, upload } from './client.js';
import { databases, newDataPlace, startServer, type TestServer } from './server.js';

const note = '# Möte i Hotagen\n\n## Styrkor\n\n- Sjön är stilla\n- Fisket i ån\n';

describe.each(databases)('files as they arrived, on %s', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(database);
  });
  afterAll(() => server.stop());

  const seen = (id: string) =>
    server.ask<{ upload: { fileName: string; kind: string } }>(
      'query ($id: ID!) { upload(id: $id) { fileName kind } }',
      { id },
    );

  it('a file sent under a wrong name can be sent again under the right one, until it is taken in', async () => {
    const id = await upload(server, 'möte.csv', note);
    expect((await seen(id)).data?.upload?.kind).not.toBe('NOTE');
    expect(await upload(server, 'möte.md', note)).toBe(id);
    expect((await seen(id)).data?.upload).toEqual({ fileName: 'möte.md', kind: 'NOTE' });
    await takeIn(server, 'möte.md', note);
    expect(await upload(server, 'annat namn.md', note)).toBe(id);
    expect((await seen(id)).data?.upload?.fileName).toBe('möte.md');
  });

  it('names and ids in refusals are short, on one line, and show nothing hidden', async () => {
    const response = await postFile(
      server,
      `../hemligt/\u202e${'x'.repeat(1000)}\n.csv`,
      Buffer.from('89504e470d0a1a0a', 'hex'),
    );
    const { code, message } = (await response.json()) as { code: string; message: { sv: string; en: string } };
    expect(code).toMatch(/FORMAT/);
    for (const text of [message.sv, message.en]) {
      expect(text.length).toBeLessThan(600);
      expect(text).not.toMatch(/\u202e|\n|hemligt/);
    }
    const { errors } = await seen('9'.repeat(5000));
    expect(errors?.[0]?.extensions.code).toBe('UPLOAD_UNKNOWN');
    expect(errors?.[0]?.message.length).toBeLessThan(200);
  });

  it('files that nobody took in stay, however old, until their destruction is decided', async () => {
    const place = await newDataPlace(database);
    const first = await startServer(database, {}, place);
    const unused = await upload(first, 'bortglömd.csv', 'Bygd;Unikt\nHotagen;Forsen.\n');
    await first.orm.em.fork().nativeUpdate(Original, { id: unused }, { receivedAt: new Date('2020-09-14T08:00:00Z') });
    await first.stop();
    const second = await startServer(database, {}, place);
    expect((await second.ask('query ($id: ID!) { upload(id: $id) { id } }', { id: unused })).errors).toBeUndefined();
    expect((await second.app.get(OriginalsService).bytes(unused)).toString()).toContain('Forsen');
    await second.stop();
    await place.remove();
  });
});

describe.each(databases)('many rows left out, on %s', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(database);
  });
  afterAll(() => server.stop());

  it('are counted for the ledger, and only the first 500 are kept one by one', async () => {
    const rows = Array.from(
      { length: 1200 },
      (_, index) => `Hotagen;2020-09-14;${index < 3 ? `Sjö nummer ${index}.` : ''}`,
    );
    const done = await takeIn(server, 'tomt.csv', ['Bygd;Datum;Unikt', ...rows, ''].join('\n'));
    expect(done.status).toBe('DONE');
    const { overview, import: found } = await server.data<{
      overview: { ledger: object };
      import: { counts: object; problems: readonly unknown[] };
    }>(
      `query ($id: ID!) { overview { ledger { received analysed duplicates excluded reasons { code count } } }
        import(id: $id) { counts { rows willComeIn duplicates excluded } problems { code } } }`,
      { id: done.importId },
    );
    expect(overview.ledger).toEqual({
      received: 1200,
      analysed: 3,
      duplicates: 0,
      excluded: 1197,
      reasons: [{ code: 'TEXT_MISSING', count: 1197 }],
    });
    expect(found.counts).toEqual({ rows: 1200, willComeIn: 3, duplicates: 0, excluded: 1197 });
    expect(found.problems).toHaveLength(500);
    const [kept] = await server.orm.em
      .fork()
      .execute<{ problems: string | object[]; left_out: string | object[] }[]>('select problems, left_out from import');
    const length = (value: string | object[]) =>
      (typeof value === 'string' ? (JSON.parse(value) as object[]) : value).length;
    expect([length(kept!.problems), length(kept!.left_out)]).toEqual([500, 1]);
  });
});
