import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { followImport, postFile, startImport, takeIn, upload } from './client.js';
import { databases, startServer, type TestServer } from './server.js';

const csv = [
  'Datum;Bygd;Ort;Varför bor du där du bor?;Vad skulle få fler att flytta hit?;Får citeras',
  '2020-09-14;Hotagen;Rörvattnet;"Tystnaden och fisket i sjön.";"Bättre mobiltäckning.";ja',
  '2020-09-15;Hotagen;;Fisket är fantastiskt här.;;nej',
  '2020-09-16;Offerdal;Änge;Föreningslivet är starkt.;Fler bussar.;ja',
  '2020-09-16;Offerdal;Änge;Föreningslivet är starkt.;Fler bussar.;ja',
  '',
].join('\r\n');

const laterCsv = [
  'Datum;Bygd;Ort;Varför bor du där du bor?;Vad skulle få fler att flytta hit?;Får citeras',
  '2020-09-16;Offerdal;Änge;Föreningslivet är starkt.;Fler bussar.;ja',
  '2020-09-20;Offerdal;Kaxås;Backarna och skidspåren.;;ja',
  '',
].join('\r\n');

const note = [
  '# Fokusgrupp Hotagen',
  '',
  'Tid: 2020-09-03 18:00',
  'Plats: Rötvikens bygdegård',
  'Antal deltagare: 9',
  '',
  '## Styrkor/möjligheter',
  '',
  '### Deltagarnas åsikter',
  '- Fisket i sjöarna',
  '- Man hjälper varandra',
  '',
  '### Politikernas åsikter',
  '- Anna Andersson: Skogen ger jobb',
  '',
  '## Svagheter/utmaningar',
  '',
  '### Deltagarnas åsikter',
  '- Vägen är dålig på våren',
  '',
].join('\n');

interface Counts {
  readonly rows: number;
  readonly willComeIn: number;
  readonly duplicates: number;
  readonly excluded: number;
}

const stored = '{ statements(first: 1) { totalCount } imports { totalCount } }';
const hashes = new Map<string, string>();

describe.each(databases)('files in, on %s', (database) => {
  let server: TestServer;
  let uploadId: string;

  beforeAll(async () => {
    server = await startServer(database);
  });
  afterAll(() => server.stop());

  it('shows what a CSV would give before anything comes in', async () => {
    uploadId = await upload(server, '../../bidrag\u202e.csv', csv);
    const answer = await server.data<{
      upload: {
        fileName: string;
        kind: string;
        format: string;
        sha256: string;
        alreadyImported: null;
        counts: Counts;
        columns: { name: string; role: string; question: { id: string } | null }[];
        preview: { row: number; district: { id: string } | null; place: { id: string } | null; answers: string[] }[];
        note: null;
      };
    }>(
      `query ($id: ID!) { upload(id: $id) { fileName kind format sha256 alreadyImported { id } counts { rows willComeIn duplicates excluded }
        columns { name role question { id } } preview { row district { id } place { id } answers } note { text } } }`,
      { id: uploadId },
    );
    expect(answer.upload).toMatchObject({
      fileName: 'bidrag.csv',
      kind: 'SUBMISSIONS',
      format: 'CSV',
      alreadyImported: null,
      note: null,
    });
    // Two equal answers may well be two residents'.
    expect(answer.upload.counts).toEqual({ rows: 4, willComeIn: 4, duplicates: 0, excluded: 0 });
    expect(answer.upload.columns.map((column) => column.role)).toEqual([
      'DATE',
      'DISTRICT',
      'PLACE',
      'ANSWER',
      'ANSWER',
      'CONSENT',
    ]);
    expect(answer.upload.columns.map((column) => column.question?.id ?? null).slice(3, 5)).toEqual([
      'unikt',
      'flytta-hit',
    ]);
    expect(answer.upload.preview[0]).toMatchObject({
      row: 2,
      district: { id: 'hotagen' },
      place: { id: 'rorvattnet' },
      answers: ['Tystnaden och fisket i sjön.', 'Bättre mobiltäckning.'],
    });
    expect(await server.data(stored)).toEqual({ statements: { totalCount: 0 }, imports: { totalCount: 0 } });
  });

  it('takes the CSV in, tells how it goes, and counts it', async () => {
    const importId = await startImport(server, { uploadId });
    const states = await followImport(server, importId);
    expect(states.at(-1)).toMatchObject({ importId, status: 'DONE', stage: 'DONE', error: null });
    const {
      import: done,
      statements,
      latestRun,
    } = await server.data<{
      import: { status: string; counts: Counts; statements: number; finishedAt: string };
      statements: {
        totalCount: number;
        nodes: { text: string; valence: string; valenceBasis: string; mayBeQuoted: boolean; occurredOn: string }[];
      };
      latestRun: { statements: number; voices: number | null; inputHash: string };
    }>(
      `query ($id: ID!) { import(id: $id) { status finishedAt statements counts { rows willComeIn duplicates excluded } }
        statements(first: 10) { totalCount nodes { text valence valenceBasis mayBeQuoted occurredOn } }
        latestRun { statements voices inputHash } }`,
      { id: importId },
    );
    expect(done).toMatchObject({
      status: 'DONE',
      statements: 7,
      counts: { rows: 4, willComeIn: 4, duplicates: 0, excluded: 0 },
    });
    expect(statements.totalCount).toBe(7);
    expect(statements.nodes.find((node) => node.text === 'Bättre mobiltäckning.')).toMatchObject({
      valence: 'WISH',
      mayBeQuoted: true,
      occurredOn: '2020-09-14',
    });
    // Four voices: too few to tell.
    expect(latestRun).toMatchObject({ statements: 7, voices: null });
    hashes.set(database, latestRun.inputHash);
  });

  it('gives a late follower the last state at once', async () => {
    const { imports } = await server.data<{ imports: { nodes: { id: string }[] } }>('{ imports { nodes { id } } }');
    const states = await followImport(server, imports.nodes[0]!.id);
    expect(states).toHaveLength(1);
    expect(states[0]).toMatchObject({ status: 'DONE', stage: 'DONE', done: 4, total: 4 });
  });

  it('gives the same input the same hash on every database', () => {
    expect(new Set(hashes.values()).size).toBe(1);
  });

  it('refuses the same file a second time, says when it came, and doubles nothing', async () => {
    const before = await server.data(stored);
    expect(await upload(server, 'samma fil, annat namn.csv', csv)).toBe(uploadId);
    const refused = await server.ask('mutation ($id: ID!) { importUpload(input: { uploadId: $id }) { id } }', {
      id: uploadId,
    });
    expect(refused.errors?.[0]?.extensions.code).toBe('IMPORT_ALREADY_DONE');
    expect(refused.errors?.[0]?.message).toMatch(/^Filen bidrag\.csv lästes in \d{4}-\d{2}-\d{2} \d{2}:\d{2}\./);
    expect(await server.data(stored)).toEqual(before);
    const { upload: seen } = await server.data<{ upload: { alreadyImported: { status: string }; counts: Counts } }>(
      'query ($id: ID!) { upload(id: $id) { alreadyImported { status } counts { rows willComeIn duplicates excluded } } }',
      { id: uploadId },
    );
    expect(seen.alreadyImported.status).toBe('DONE');
    expect(seen.counts).toEqual({ rows: 4, willComeIn: 0, duplicates: 4, excluded: 0 });
  });

  it('takes only what is new in a later export of the same list', async () => {
    const done = await takeIn(server, 'senare.csv', laterCsv);
    expect(done.status).toBe('DONE');
    const { import: later } = await server.data<{ import: { counts: Counts } }>(
      'query ($id: ID!) { import(id: $id) { counts { rows willComeIn duplicates excluded } } }',
      { id: done.importId },
    );
    expect(later.counts).toEqual({ rows: 2, willComeIn: 1, duplicates: 1, excluded: 0 });
  });

  it('takes in a note with its voices, headings and meeting', async () => {
    const done = await takeIn(server, 'fokusgrupp hotagen.md', note);
    expect(done).toMatchObject({ status: 'DONE', error: null });
    const { statements } = await server.data<{
      statements: {
        nodes: {
          text: string;
          role: string;
          valence: string;
          valenceBasis: string;
          channel: string;
          district: { id: string };
          start: number;
          end: number;
          note: { text: string; meeting: { id: string } };
        }[];
      };
    }>(
      `query ($id: ID!) { statements(filter: { importId: $id }, first: 10) { nodes { text role valence valenceBasis channel district { id } start end
        note { text meeting { id } } } } }`,
      { id: done.importId },
    );
    const said = [...statements.nodes].sort((a, b) => a.start - b.start);
    expect(said.map((node) => [node.role, node.valence, node.valenceBasis])).toEqual([
      ['RESIDENT', 'PRAISE', 'HEADING'],
      ['RESIDENT', 'PRAISE', 'HEADING'],
      ['POLITICIAN', 'PRAISE', 'HEADING'],
      ['RESIDENT', 'TROUBLE', 'HEADING'],
    ]);
    for (const node of said) {
      expect(node.channel).toBe('FOCUS_GROUP');
      expect(node.district.id).toBe('hotagen');
      expect(node.note.meeting.id).toBe('fokus-2020-hotagen');
      expect(node.note.text.slice(node.start, node.end)).toBe(node.text);
    }
  });

  it('lets a person say which meeting a note without a head is from', async () => {
    const text = 'Styrkor\n\n- Skidspåren är fina\n- Nära till allt\n';
    const uploadedId = await upload(server, 'lappar.txt', text);
    const done = await takeIn(server, 'lappar.txt', text, { reading: { meetingId: 'dialog-2019-ange' } });
    expect(done.uploadId).toBe(uploadedId);
    const { statements } = await server.data<{
      statements: { nodes: { channel: string; occurredOn: string; district: { id: string } }[] };
    }>('query ($id: ID!) { statements(filter: { importId: $id }) { nodes { channel occurredOn district { id } } } }', {
      id: done.importId,
    });
    expect(statements.nodes).toHaveLength(2);
    for (const node of statements.nodes)
      expect(node).toMatchObject({ channel: 'DIALOGUE_MEETING', district: { id: 'offerdal' } });
  });

  it('keeps a submission by the form before it answers, and counts it soon after', async () => {
    const { submit } = await server.data<{ submit: { id: string; receivedAt: string } }>(
      `mutation { submit(input: { answers: [{ questionId: "unikt", text: "Norrskenet över myren." }, { questionId: "flytta-hit", text: "  " }],
        districtId: "offerdal", placeId: "valsjobyn", mayBeQuoted: true }) { id receivedAt } }`,
    );
    expect(Date.parse(submit.receivedAt)).toBeGreaterThan(Date.now() - 60_000);
    const { statements } = await server.data<{
      statements: {
        nodes: {
          text: string;
          district: { id: string };
          place: { id: string };
          channel: string;
          mayBeQuoted: boolean;
        }[];
      };
    }>(
      '{ statements(filter: { text: "norrskenet" }) { nodes { text district { id } place { id } channel mayBeQuoted } } }',
    );
    // The place decides the district; an answer without text is no statement.
    expect(statements.nodes).toEqual([
      {
        text: 'Norrskenet över myren.',
        district: { id: 'hotagen' },
        place: { id: 'valsjobyn' },
        channel: 'WEB',
        mayBeQuoted: true,
      },
    ]);
    for (let attempt = 0; attempt < 100; attempt++) {
      const { latestRun } = await server.data<{ latestRun: { statements: number } }>('{ latestRun { statements } }');
      const { statements: all } = await server.data<{ statements: { totalCount: number } }>(
        '{ statements(first: 1) { totalCount } }',
      );
      if (latestRun.statements === all.totalCount) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The submission was never counted.');
  });

  it('finds words that a file writes with loose accents', async () => {
    const decomposed = 'Datum;Bygd;Unikt\n2020-09-21;Hotagen;Blåhallonens källa är märklig.\n'.normalize('NFD');
    expect((await takeIn(server, 'lös.csv', decomposed)).status).toBe('DONE');
    const { statements, keyphrases } = await server.data<{
      statements: { nodes: { text: string }[] };
      keyphrases: { totalCount: number };
    }>(
      '{ statements(filter: { text: "blåhallonens KÄLLA" }) { nodes { text } } keyphrases(search: "blåhallon") { totalCount } }',
    );
    expect(statements.nodes).toHaveLength(1);
    expect(statements.nodes[0]!.text.normalize('NFC')).toBe('Blåhallonens källa är märklig.');
    // The berry, and the berry's spring.
    expect(keyphrases.totalCount).toBe(2);
  });

  it('takes files only from its own pages', async () => {
    const cases: [Record<string, string>, number][] = [
      [{ 'sec-fetch-site': 'cross-site' }, 403],
      [{ 'sec-fetch-site': 'same-site' }, 403],
      [{ origin: 'https://example.org' }, 403],
      [{ origin: 'null' }, 403],
      [{ origin: server.url, 'sec-fetch-site': 'same-origin' }, 201],
    ];
    for (const [headers, status] of cases) {
      const response = await postFile(server, 'en fil.txt', 'Styrkor\n\n- Lugnet\n', headers);
      expect([headers, response.status]).toEqual([headers, status]);
      if (status === 403) expect(await response.json()).toMatchObject({ code: 'ORIGIN_NOT_ALLOWED' });
    }
  });

  it('marks what says that it is invented, and takes it away by one click', async () => {
    const before = await server.data(stored);
    const done = await takeIn(
      server,
      'påhittat.md',
      '# Påhittat exempel\n\nDet här är ett påhittat exempel.\n\n## Styrkor\n\n- Drakarna vid tjärnen\n',
    );
    expect(done.status).toBe('DONE');
    const held =
      '{ municipality { holdsExampleDialogue } statements(filter: { text: "drakarna" }) { nodes { fiction } } }';
    expect(await server.data(held)).toEqual({
      municipality: { holdsExampleDialogue: true },
      statements: { nodes: [{ fiction: true }] },
    });
    expect(await server.data('mutation { removeExampleDialogue }')).toEqual({ removeExampleDialogue: true });
    expect(await server.data(held)).toEqual({
      municipality: { holdsExampleDialogue: false },
      statements: { nodes: [] },
    });
    expect(await server.data(stored)).toEqual(before);
    expect(await server.data('mutation { removeExampleDialogue }')).toEqual({ removeExampleDialogue: false });
    expect(
      (await server.ask('query ($id: ID!) { upload(id: $id) { id } }', { id: done.uploadId })).errors?.[0]?.extensions
        .code,
    ).toBe('UPLOAD_UNKNOWN');
  });
});
