import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeIn, upload } from './client.js';
import { logIn, type Moderator } from './moderator.js';
import { databases, startServer, type TestServer } from './server.js';

const csv = `Datum;Bygd;Unikt\n${[
  '2020-09-14;Hotagen;Sjön är stilla.',
  // With a space at its end, which a column's samples leave out.
  '2020-09-15;Hotagen;"Den där karln är dum. "',
  '2020-09-16;Hotagen;Hon i gula huset bakar bäst.',
].join('\n')}\n`;
const later = `${csv}2020-09-17;Hotagen;Bron över forsen.\n`;
const saved = {
  'with other line ends, and letters taken apart': csv.replaceAll('\n', '\r\n').normalize('NFD'),
  'with other spaces': csv.replace('gula huset', 'gula  huset').replace('karln är', 'karln  är'),
};
const note =
  '# Fokusgrupp Hotagen\n\n## Styrkor\n\n- Fisket i sjöarna\n- Elsa på höjden hjälper alla\n- Elsabovallen är öppen\n';

/** What moderators have hidden or masked; nothing that a file is shown by may hold it. */
const decided = ['karln är dum', 'gula huset', 'Fisket i', 'på höjden'];

describe.each(databases)('a file that is in already, looked at again, on %s', (database) => {
  let server: TestServer;
  let moderator: Moderator;
  beforeAll(async () => {
    server = await startServer(database);
    moderator = await logIn(server);
    await takeIn(server, 'bidrag.csv', csv);
    await takeIn(server, 'möte.md', note);
    const idOf = async (text: string) =>
      (await server.orm.em.fork().execute<{ id: string }[]>('select id from statement where text = ?', [text]))[0]!.id;
    for (const text of ['Den där karln är dum. ', 'Fisket i sjöarna'])
      await moderator.data(
        'mutation ($ids: [ID!]!) { moderate(statementIds: $ids, to: HIDDEN, reason: INSULT) { id } }',
        { ids: [await idOf(text)] },
      );
    for (const [text, start, end] of [
      ['Hon i gula huset bakar bäst.', 6, 16],
      ['Elsa på höjden hjälper alla', 5, 14],
    ] as const)
      await moderator.data(
        'mutation ($id: ID!, $start: Int!, $end: Int!) { addRedaction(statementId: $id, start: $start, end: $end, reason: OTHER) { id } }',
        { id: await idOf(text), start, end },
      );
  });
  afterAll(() => server.stop());

  const look = async (fileName: string, content: string) => {
    const id = await upload(server, fileName, content);
    const { upload: seen } = await server.data<{
      upload: {
        columns: readonly { readonly samples: readonly string[] }[];
        preview: readonly { readonly answers: readonly string[] }[];
        note: { readonly text: string; readonly redactions: readonly { readonly reason: string }[] } | null;
      };
    }>(
      'query ($id: ID!) { upload(id: $id) { columns { samples } preview { answers } note { text redactions { reason } } } }',
      { id },
    );
    const shown = JSON.stringify(seen).normalize('NFC').replaceAll(/\s+/g, ' ');
    expect(decided.filter((words) => shown.includes(words))).toEqual([]);
    return seen;
  };

  it.each([
    ['the same file', 'bidrag.csv', csv],
    ['a later one that has its rows too', 'senare.csv', later],
  ])('shows of a table what everyone is shown of the stored rows: %s', async (_, fileName, content) => {
    const { preview } = await look(fileName, content);
    expect(preview.slice(0, 3).map(({ answers }) => answers)).toEqual([
      ['Sjön är stilla.'],
      ['██████████████████████'],
      ['Hon i ██████████ bakar bäst.'],
    ]);
  });

  it.each(Object.entries(saved))('shows no more of the same rows saved %s', async (_, content) => {
    const { preview } = await look('sparad.csv', content);
    expect(preview[1]?.answers[0]).toMatch(/^█+$/);
    expect(preview[2]?.answers[0]?.normalize('NFC').replaceAll(/█+/g, '█')).toBe('Hon i █ bakar bäst.');
  });

  it.each([
    ['the same file', note],
    ['saved with other line ends', note.replaceAll('\n', '\r\n')],
    ['saved with its letters taken apart', note.normalize('NFD')],
  ])('shows of a note what everyone is shown of the stored one: %s', async (_, content) => {
    const { note: seen } = await look('möte.md', content);
    expect(seen?.text.normalize('NFC')).toContain('Elsabovallen är öppen');
    expect(seen?.text.normalize('NFC')).toContain(' hjälper alla');
    // The name by machine, as before.
    expect(seen?.redactions.map(({ reason }) => reason)).toEqual(['HIDDEN', 'NAME', 'OTHER']);
  });
});
