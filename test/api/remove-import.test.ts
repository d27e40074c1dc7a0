import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobQueue } from '../../apps/api/src/imports/job-queue.js';
import { startImport, takeIn, upload } from './client.js';
import { databases, startServer, type TestServer } from './server.js';

const remove = 'mutation ($id: ID!) { removeImport(id: $id) }';
const held = `{ statements(first: 100) { totalCount nodes { text district { id } } } imports(first: 100) { nodes { fileName status counts { rows willComeIn duplicates } } }
  keyphrases(first: 1) { totalCount } overview { run { statements } ledger { received analysed duplicates excluded } } }`;

interface Held {
  readonly statements: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly text: string; readonly district: { readonly id: string } | null }[];
  };
  readonly imports: {
    readonly nodes: readonly {
      readonly fileName: string;
      readonly status: string;
      readonly counts: { readonly rows: number; readonly willComeIn: number; readonly duplicates: number };
    }[];
  };
  readonly keyphrases: { readonly totalCount: number };
  readonly overview: {
    readonly run: { readonly statements: number } | null;
    readonly ledger: { readonly received: number; readonly analysed: number; readonly duplicates: number };
  };
}

const wrong = 'Datum;Bygd;Unikt\n2020-09-14;Hotagn;Sjön är stilla.\n2020-09-15;Offerdal;Skidspåren vid Kaxås.\n';
const corrected = wrong.replace('Hotagn', 'Hotagen');

describe.each(databases)('an import taken back, on %s', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(database);
  });
  afterAll(() => server.stop());

  const count = async (table: string) =>
    Number((await server.orm.em.fork().execute<{ n: number | string }[]>(`select count(*) as n from ${table}`))[0]!.n);
  const everyTable = async () =>
    Promise.all(
      [
        'original',
        'import',
        'submission',
        'meeting_note',
        'statement',
        'mention',
        'statement_theme',
        'voice',
        'keyphrase',
      ].map(async (table) => [table, await count(table)]),
    );

  it('a file with an unknown district, taken back and corrected, comes in right and once', async () => {
    const first = await takeIn(server, 'bidrag.csv', wrong);
    const { import: told } = await server.data<{ import: { problems: { code: string; row: number }[] } }>(
      'query ($id: ID!) { import(id: $id) { problems { code row } } }',
      { id: first.importId },
    );
    expect(told.problems).toMatchObject([{ code: 'DISTRICT_UNKNOWN', row: 2 }]);
    expect(await server.data(remove, { id: first.importId })).toEqual({ removeImport: true });
    expect(Object.fromEntries(await everyTable())).toEqual({
      original: 0,
      import: 0,
      submission: 0,
      meeting_note: 0,
      statement: 0,
      mention: 0,
      statement_theme: 0,
      voice: 0,
      keyphrase: 0,
    });
    expect((await server.data<Held>(held)).overview).toMatchObject({
      run: { statements: 0 },
      ledger: { received: 0, analysed: 0, duplicates: 0, excluded: 0 },
    });

    await takeIn(server, 'bidrag.csv', corrected);
    const after = await server.data<Held>(held);
    expect(after.statements.nodes.map((node) => `${node.district?.id}: ${node.text}`).sort()).toEqual([
      'hotagen: Sjön är stilla.',
      'offerdal: Skidspåren vid Kaxås.',
    ]);
    expect(after.overview).toMatchObject({
      run: { statements: 2 },
      ledger: { received: 2, analysed: 2, duplicates: 0 },
    });
  });

  it('rows that stood in another file too stay, by that file', async () => {
    // Taken in before the first is taken back: what is right in both is a duplicate in the later.
    const later = await takeIn(server, 'senare.csv', `${corrected}2020-09-16;Hotagen;Norrskenet över myren.\n`);
    const before = await server.data<Held>(held);
    expect(before.imports.nodes.map((one) => [one.fileName, one.counts.willComeIn, one.counts.duplicates])).toEqual([
      ['senare.csv', 1, 2],
      ['bidrag.csv', 2, 0],
    ]);
    const [earlier] = (
      await server.data<{ imports: { nodes: { id: string }[] } }>('{ imports { nodes { id } } }')
    ).imports.nodes.slice(1);
    expect(await server.data(remove, { id: earlier!.id })).toEqual({ removeImport: true });
    const after = await server.data<Held>(held);
    expect(after.imports.nodes).toEqual([
      { fileName: 'senare.csv', status: 'DONE', counts: { rows: 3, willComeIn: 3, duplicates: 0 } },
    ]);
    expect(after.statements.nodes.map((node) => node.text).sort()).toEqual([
      'Norrskenet över myren.',
      'Sjön är stilla.',
      'Skidspåren vid Kaxås.',
    ]);
    expect(after.overview).toMatchObject({
      run: { statements: 3 },
      ledger: { received: 3, analysed: 3, duplicates: 0 },
    });
    expect(await server.data(remove, { id: later.importId })).toEqual({ removeImport: true });
    expect((await server.data<Held>(held)).statements.totalCount).toBe(0);
  });

  it('a note goes with everything said in it, and can come in again', async () => {
    const note = '# Fokusgrupp Hotagen\n\n## Styrkor\n\n- Fisket i sjöarna\n- Man hjälper varandra\n';
    const before = await everyTable();
    const done = await takeIn(server, 'möte.md', note);
    expect((await server.data<Held>(held)).statements.totalCount).toBe(2);
    expect(await server.data(remove, { id: done.importId })).toEqual({ removeImport: true });
    expect(await everyTable()).toEqual(before);
    expect((await takeIn(server, 'möte.md', note)).status).toBe('DONE');
    expect((await server.data<Held>(held)).statements.totalCount).toBe(2);
  });

  it('is refused while it is under way, and says false of what is not there', async () => {
    const uploadId = await upload(server, 'under väg.csv', 'Bygd;Unikt\nHotagen;Bron över forsen.\n');
    const queue = server.app.get(JobQueue);
    await queue.idle();
    const importId = await startImport(server, { uploadId });
    // As it stands while it runs, whatever the machine's speed.
    await queue.idle();
    await server.orm.em.fork().execute("update import set status = 'running' where id = ?", [importId]);
    const refused = await server.ask(remove, { id: importId });
    expect(refused.errors?.[0]?.extensions.code).toBe('IMPORT_UNDER_WAY');
    expect(await count('submission')).toBe(1);
    await server.orm.em.fork().execute("update import set status = 'done' where id = ?", [importId]);
    for (const id of ['1', '00000000-0000-4000-8000-000000000000'])
      expect(await server.data(remove, { id })).toEqual({ removeImport: false });
  });
});
