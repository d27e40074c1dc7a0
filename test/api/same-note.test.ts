import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeIn, upload } from './client.js';
import { databases, startServer, type TestServer } from './server.js';

const note = '# Möte i Hotagen\n\n## Styrkor\n\n- Tystnaden vid ån\n- Fisket\n';
const held = '{ statements { totalCount } overview { notes ledger { received } } }';

describe.each(databases)('a note that is in already, on %s', (database) => {
  let server: TestServer;
  let importId: string;
  beforeAll(async () => {
    server = await startServer(database);
    importId = (await takeIn(server, 'första.md', note)).importId;
  });
  afterAll(() => server.stop());

  it.each<[string, Uint8Array | string]>([
    ['en rad till.md', `${note}\n`],
    ['windows.md', note.replaceAll('\n', '\r\n')],
    ['latin1.md', Buffer.from(note, 'latin1')],
    ['isär.md', note.normalize('NFD')],
    ['utf-16.md', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(note, 'utf16le')])],
  ])('is refused as %s; the dry run says so, and names the first', async (fileName, bytes) => {
    const before = await server.data(held);
    const uploadId = await upload(server, fileName, bytes);
    const { upload: seen } = await server.data<{
      upload: {
        counts: object;
        alreadyImported: { id: string };
        problems: { code: string; message: { sv: string; en: string } }[];
      };
    }>(
      `query ($id: ID!) { upload(id: $id) { counts { rows willComeIn duplicates excluded } alreadyImported { id }
        problems { code message { sv en } } } }`,
      { id: uploadId },
    );
    expect(seen.counts).toEqual({ rows: 2, willComeIn: 0, duplicates: 2, excluded: 0 });
    expect(seen.alreadyImported.id).toBe(importId);
    const [problem] = seen.problems;
    expect(problem?.code).toBe('IMPORT_ALREADY_DONE');
    expect(problem?.message.sv).toContain('första.md');
    const { errors } = await server.ask('mutation ($id: ID!) { importUpload(input: { uploadId: $id }) { id } }', {
      id: uploadId,
    });
    expect(errors?.[0]?.extensions).toEqual({ code: 'IMPORT_ALREADY_DONE', messages: problem!.message });
    expect(await server.data(held)).toEqual(before);
  });

  it('is refused when both waited at once', async () => {
    const text = '# Möte i Offerdal\n\n## Styrkor\n\n- Kvarnen\n';
    const ids = [await upload(server, 'a.md', text), await upload(server, 'b.md', `${text}\n\n`)];
    await Promise.all(
      ids.map((id) => server.ask('mutation ($id: ID!) { importUpload(input: { uploadId: $id }) { id } }', { id })),
    );
    for (let attempt = 0; attempt < 200; attempt++) {
      const { imports } = await server.data<{ imports: { nodes: { status: string }[] } }>(
        '{ imports { nodes { status } } }',
      );
      if (imports.nodes.every((one) => one.status === 'DONE' || one.status === 'FAILED')) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { statements } = await server.data<{ statements: { totalCount: number } }>(
      '{ statements(filter: { text: "kvarnen" }) { totalCount } }',
    );
    expect(statements.totalCount).toBe(1);
  });

  it('is refused without the names of people that stand in the names of the files', async () => {
    const text = '# Möte i Kluk\n\n## Styrkor\n\n- Dansbanan\n';
    await takeIn(server, 'Intervju Anna Andersson.md', text);
    for (const again of [text, `${text}\n`]) {
      const uploadId = await upload(server, 'Samtal med Bo Karlsson.md', again);
      const { errors } = await server.ask('mutation ($id: ID!) { importUpload(input: { uploadId: $id }) { id } }', {
        id: uploadId,
      });
      const { code, messages } = errors![0]!.extensions;
      expect(code).toBe('IMPORT_ALREADY_DONE');
      expect(JSON.stringify(messages)).toContain('Intervju ██████████████.md');
      expect(JSON.stringify(messages)).not.toMatch(/Andersson|Karlsson/);
    }
  });

  it('with another word is another note', async () => {
    expect((await takeIn(server, 'annan.md', note.replace('Fisket', 'Jakten'))).status).toBe('DONE');
  });
});
