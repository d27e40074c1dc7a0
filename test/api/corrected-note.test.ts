import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { followImport, startImport, upload } from './client.js';
import { databases, startServer, type TestServer } from './server.js';

const note = (bullet: string) =>
  [
    '# Möte i Hotagen',
    '',
    'Datum: 2020-09-03',
    'Antal deltagare: 9',
    '',
    '## Det vi pratade om',
    '',
    `- ${bullet}`,
    '- Vägen är dålig. Bussen går aldrig.',
    '- Fika',
    '- Anna Påhittad: Skogen ger jobb',
    '',
  ].join('\n');

interface Statement {
  readonly start: number;
  readonly end: number;
  readonly role: string;
  readonly valence: string | null;
  readonly speakerNumber: number | null;
  readonly corrected: boolean;
}
interface Note {
  readonly text: string;
  readonly date: string | null;
  readonly participants: number | null;
  readonly venue: string | null;
  readonly correctedHead: readonly string[];
  readonly headings: readonly { readonly label: string; readonly meaning: string }[];
  readonly speakers: readonly { readonly number: number; readonly name: string }[];
  readonly statements: readonly Statement[];
  readonly setAside: readonly { readonly start: number; readonly end: number; readonly reason: string }[];
  readonly changes: readonly object[];
  readonly offers: readonly { readonly text: { readonly sv: string }; readonly changes: readonly object[] }[];
}
const seen = `{ digest note { text date participants venue correctedHead headings { label meaning } speakers { number name }
  statements { start end role valence speakerNumber corrected } setAside { start end reason }
  changes { start end setAside role valence speaker topic } offers { text { sv } statements changes { start end setAside role valence speaker topic } } } }`;

describe.each(databases)('a note that a person corrects, on %s', (database) => {
  let server: TestServer;
  const look = async (id: string) =>
    (
      await server.data<{ upload: { digest: string; note: Note } }>(`query ($id: ID!) { upload(id: $id) ${seen} }`, {
        id,
      })
    ).upload;
  const read = async (id: string, reading: object) =>
    (
      await server.data<{ readUpload: { digest: string; note: Note } }>(
        `mutation ($id: ID!, $reading: UploadReadingInput!) { readUpload(uploadId: $id, reading: $reading) ${seen} }`,
        { id, reading },
      )
    ).readUpload;
  const said = ({ text, statements }: Note) => statements.map(({ start, end }) => text.slice(start, end));

  beforeAll(async () => {
    server = await startServer(database);
  });
  afterAll(() => server.stop());

  it('comes in as corrected: split, set aside, with another role, valence and date', async () => {
    const id = await upload(server, 'möte.md', note('Tystnaden vid ån'));
    const { note: found } = await look(id);
    expect(said(found)).toEqual(['Tystnaden vid ån', 'Vägen är dålig. Bussen går aldrig.', 'Fika', 'Skogen ger jobb']);
    expect(found.speakers).toHaveLength(1);
    expect(found.headings.at(-1)).toEqual({ label: 'Det vi pratade om', meaning: 'TOPIC' });
    const at = (words: string) => ({
      start: found.text.indexOf(words),
      end: found.text.indexOf(words) + words.length,
    });
    const changes = [
      { ...at('Tystnaden vid ån'), valence: 'PRAISE' },
      { ...at('Vägen är dålig.'), valence: 'TROUBLE' },
      { ...at('Bussen går aldrig.'), valence: 'TROUBLE', topic: 'Trafik' },
      { ...at('Fika'), setAside: 'AGENDA' },
      { ...at('Skogen ger jobb'), role: 'POLITICIAN', speaker: 1, valence: 'PRAISE' },
    ];
    const { note: corrected, digest } = await read(id, {
      changes,
      head: { date: '2020-09-04', venue: 'Rötvikens bygdegård', participants: null },
      meetingId: null,
    });
    expect(said(corrected)).toEqual(['Tystnaden vid ån', 'Vägen är dålig.', 'Bussen går aldrig.', 'Skogen ger jobb']);
    expect(corrected.statements.map(({ role, valence }) => [role, valence])).toEqual([
      ['RESIDENT', 'PRAISE'],
      ['RESIDENT', 'TROUBLE'],
      ['RESIDENT', 'TROUBLE'],
      ['POLITICIAN', 'PRAISE'],
    ]);
    expect(corrected.statements.every((statement) => statement.corrected)).toBe(true);
    expect(corrected.statements.at(-1)?.speakerNumber).toBe(1);
    expect([corrected.date, corrected.venue, corrected.participants]).toEqual([
      '2020-09-04',
      'Rötvikens bygdegård',
      null,
    ]);
    expect([...corrected.correctedHead].sort()).toEqual(['date', 'participants', 'venue']);
    expect(corrected.changes).toHaveLength(5);
    expect((await look(id)).note).toEqual(corrected);

    const importId = await startImport(server, { uploadId: id, digest });
    expect((await followImport(server, importId)).at(-1)?.status).toBe('DONE');
    const { statements } = await server.data<{
      statements: { nodes: { text: string; role: string; valence: string; occurredOn: string; topic: string }[] };
    }>('{ statements(first: 10) { nodes { text role valence occurredOn topic } } }');
    expect(
      new Map(statements.nodes.map((one) => [one.text, [one.role, one.valence, one.occurredOn, one.topic]])),
    ).toEqual(
      new Map([
        ['Tystnaden vid ån', ['RESIDENT', 'PRAISE', '2020-09-04', null]],
        ['Vägen är dålig.', ['RESIDENT', 'TROUBLE', '2020-09-04', null]],
        ['Bussen går aldrig.', ['RESIDENT', 'TROUBLE', '2020-09-04', 'Trafik']],
        ['Skogen ger jobb', ['POLITICIAN', 'PRAISE', '2020-09-04', null]],
      ]),
    );
  });

  it('is told beside the programme, since it is from no meeting there', async () => {
    expect(
      await server.data(
        '{ notesOutsideProgramme { title date venue participants statementCount district { id } group { id } meeting { id } } }',
      ),
    ).toEqual({
      notesOutsideProgramme: [
        {
          title: 'Möte i Hotagen',
          date: '2020-09-04',
          venue: 'Rötvikens bygdegård',
          participants: null,
          statementCount: 4,
          district: { id: 'hotagen' },
          group: null,
          meeting: null,
        },
      ],
    });
  });

  it('teaches what is offered for the next note, and nothing holds unasked', async () => {
    const id = await upload(server, 'nästa.md', note('Bastun vid sjön'));
    const { note: next } = await look(id);
    expect(said(next)).toContain('Fika');
    expect(next.statements.at(-1)?.role).toBe('RESIDENT');
    expect(next.offers.map(({ text }) => text.sv).sort()).toEqual([
      'En talare som har varit med förut är politiker',
      'Raden ”fika” är inget yttrande',
    ]);
    const changes = next.offers.flatMap((offer) => offer.changes);
    const { note: accepted } = await read(id, { changes });
    expect(said(accepted)).not.toContain('Fika');
    expect(accepted.statements.at(-1)?.role).toBe('POLITICIAN');
    expect(accepted.offers).toEqual([]);
  });

  it.each([
    [{ changes: [{ start: 0, end: 9999 }] }, 'CORRECTION_INVALID'],
    [{ changes: [{ start: 5, end: 5 }] }, 'CORRECTION_INVALID'],
    [{ changes: [{ start: 0, end: 6, speaker: 12 }] }, 'SPEAKER_UNKNOWN'],
    [{ head: { participants: -1 } }, 'CORRECTION_INVALID'],
    [{ meetingId: 'finns-inte' }, 'MEETING_UNKNOWN'],
    [{ groupId: 'finns-inte' }, 'GROUP_UNKNOWN'],
  ])('refuses %j', async (reading, code) => {
    const id = await upload(server, 'fel.md', note('Myren'));
    const { errors } = await server.ask(
      'mutation ($id: ID!, $reading: UploadReadingInput!) { readUpload(uploadId: $id, reading: $reading) { id } }',
      { id, reading },
    );
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect((await look(id)).note.changes).toEqual([]);
  });
});

describe.each(databases)('names that the profile does not know, on %s', (database) => {
  let server: TestServer;
  const table = (answer: string) =>
    `Bygd;Unikt\nHotgen;${answer} ett\nHotgen;${answer} två\nNånannanstans;${answer} tre\n`;
  const seenNames =
    '{ names { name district { id } } unknownNames { kind name rows offers { label reason meaning { name district { id } } } } preview { district { id } } }';

  beforeAll(async () => {
    server = await startServer(database);
  });
  afterAll(() => server.stop());

  it('are offered a meaning, mean nothing unasked, and are remembered once somebody has said', async () => {
    const id = await upload(server, 'ett.csv', table('Berget är högt'));
    const { upload: found } = await server.data<{ upload: { unknownNames: object[]; preview: object[] } }>(
      `query ($id: ID!) { upload(id: $id) ${seenNames} }`,
      { id },
    );
    const hotagen = { name: 'Hotgen', district: { id: 'hotagen' } };
    expect(found.unknownNames).toEqual([
      {
        kind: 'DISTRICT',
        name: 'Hotgen',
        rows: 2,
        offers: [{ label: 'Hotagen', reason: 'SPELLING', meaning: hotagen }],
      },
      { kind: 'DISTRICT', name: 'Nånannanstans', rows: 1, offers: [] },
    ]);
    expect(found.preview).toEqual([{ district: null }, { district: null }, { district: null }]);

    const names = [{ name: 'Hotgen', districtId: 'hotagen' }, { name: 'Nånannanstans' }];
    const { readUpload } = await server.data<{ readUpload: object }>(
      `mutation ($id: ID!, $names: [NameMeaningInput!]) { readUpload(uploadId: $id, reading: { names: $names }) ${seenNames} }`,
      { id, names },
    );
    expect(readUpload).toEqual({
      names: [hotagen, { name: 'Nånannanstans', district: null }],
      unknownNames: [],
      preview: [{ district: { id: 'hotagen' } }, { district: { id: 'hotagen' } }, { district: null }],
    });
    const importId = await startImport(server, { uploadId: id });
    expect((await followImport(server, importId)).at(-1)?.status).toBe('DONE');
    const { statements } = await server.data<{ statements: { totalCount: number } }>(
      '{ statements(filter: { districtIds: ["hotagen"] }) { totalCount } }',
    );
    expect(statements.totalCount).toBe(2);

    const next = await upload(server, 'två.csv', table('Sjön är djup'));
    const { upload: later } = await server.data<{ upload: { unknownNames: { name: string; offers: object[] }[] } }>(
      `query ($id: ID!) { upload(id: $id) ${seenNames} }`,
      { id: next },
    );
    expect(later.unknownNames.map(({ name, offers }) => [name, offers[0]])).toEqual([
      ['Hotgen', { label: 'Hotagen', reason: 'REMEMBERED', meaning: hotagen }],
      ['Nånannanstans', { label: '', reason: 'REMEMBERED', meaning: { name: 'Nånannanstans', district: null } }],
    ]);
  });
});
