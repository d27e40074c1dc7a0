import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases, startServer, type TestServer } from './server.js';
import { waitForImports } from './wait-for-imports.js';

// 896 comments that residents of a real town wrote (Bowling Green, in English; see ATTRIBUTION.md), with an author id
// and the moderators' marks. By the file: 607 let through (of 281 authors), 289 moderated away.
const file = readFileSync('test/fixtures/polis/bowling-green-comments.csv');

describe.each(databases)('a real town in English on %s', (database) => {
  let server: TestServer;
  let uploadId: string;

  beforeAll(async () => {
    server = await startServer(database);
    const response = await fetch(`${server.url}/uploads?fileName=bowling-green-comments.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    ({ uploadId } = (await response.json()) as { uploadId: string });
  });
  afterAll(() => server.stop());

  it('shows what would come in with a mapping of our own', async () => {
    const { readUpload } = await server.data<{
      readUpload: {
        counts: { rows: number; willComeIn: number; excluded: number };
        columns: readonly { name: string; role: string }[];
      };
    }>(
      `mutation ($id: ID!, $mapping: [ColumnMappingInput!]!) { readUpload(uploadId: $id, reading: { mapping: $mapping }) {
        counts { rows willComeIn excluded } columns { name role } } }`,
      {
        id: uploadId,
        mapping: [
          { name: 'comment-body', role: 'ANSWER' },
          { name: 'author-id', role: 'AUTHOR' },
          { name: 'comment-id', role: 'EXTERNAL_ID' },
          { name: 'timestamp', role: 'DATE' },
          { name: 'datetime', role: 'IGNORE' },
          { name: 'agrees', role: 'IGNORE' },
          { name: 'disagrees', role: 'IGNORE' },
          { name: 'moderated', role: 'MODERATION' },
        ],
      },
    );
    expect(readUpload.counts).toEqual({ rows: 896, willComeIn: 607, excluded: 289 });
    expect(readUpload.columns.find((column) => column.name === 'comment-body')?.role).toBe('ANSWER');
  });

  it('is taken in, as English, with authors as voices', async () => {
    await server.data(
      `mutation ($id: ID!) { importUpload(input: { uploadId: $id, reading: { mapping: [
        { name: "comment-body", role: ANSWER }, { name: "author-id", role: AUTHOR }, { name: "comment-id", role: EXTERNAL_ID },
        { name: "timestamp", role: DATE }, { name: "datetime", role: IGNORE }, { name: "agrees", role: IGNORE },
        { name: "disagrees", role: IGNORE }, { name: "moderated", role: MODERATION } ] } }) { id } }`,
      { id: uploadId },
    );
    await waitForImports(server, 1);
    const { overview, english, all, first } = await server.data<{
      overview: {
        voices: number;
        ledger: { received: number; analysed: number; duplicates: number; excluded: number };
      };
      english: { totalCount: number };
      all: { totalCount: number };
      first: { nodes: readonly { occurredOn: string | null }[] };
    }>(`{ overview { voices ledger { received analysed duplicates excluded } }
      english: statements(filter: { languages: [EN] }, first: 1) { totalCount } all: statements(first: 1) { totalCount }
      first: statements(first: 1) { nodes { occurredOn } } }`);
    expect(overview.ledger).toEqual({ received: 896, analysed: 607, duplicates: 0, excluded: 289 });
    // 281 authors, rounded down to a whole step of five.
    expect(overview.voices).toBe(280);
    expect(all.totalCount).toBe(607);
    expect(english.totalCount / all.totalCount).toBeGreaterThan(0.97);
    expect(first.nodes[0]?.occurredOn).toMatch(/^2018-02-/);
  });

  it('gives themes that a reader of the file recognises', async () => {
    // By a reader's count of authors: traffic about 80, schools about 45, transit, housing and health 24-29 each,
    // internet 13; hunting and the Sámi not at all.
    const { themes } = await server.data<{
      themes: readonly { id: string; origin: string; voices: number | null; name: { en: string } }[];
    }>('{ themes { id origin voices name { en } } }');
    const voices = (id: string) => themes.find((theme) => theme.id === id)?.voices ?? 0;
    const frame = themes.filter((theme) => theme.origin === 'FRAME').map((theme) => theme.id);
    expect(frame.slice(0, 4)).toEqual(expect.arrayContaining(['trafik', 'skola']));
    expect(voices('trafik')).toBeGreaterThanOrEqual(55);
    for (const id of ['kollektivtrafik', 'boende', 'vard']) expect(voices(id)).toBeGreaterThanOrEqual(15);
    expect(voices('uppkoppling')).toBeGreaterThanOrEqual(5);
    expect(voices('samiskt')).toBe(0);
  });

  it('shows residents the words as they wrote them', async () => {
    const { statements } = await server.data<{ statements: { nodes: readonly { text: string; language: string }[] } }>(
      '{ statements(filter: { text: "Golden Corral" }, first: 5) { nodes { text language } } }',
    );
    expect(statements.nodes.map((node) => node.text)).toContain(
      'I still have to drive out of town to eat Golden Corral.',
    );
  });
});
