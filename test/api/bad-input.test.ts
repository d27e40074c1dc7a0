import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { followImport, postFile, startImport, takeIn, upload } from './client.js';
import { databases, startServer, type TestServer } from './server.js';

interface Refusal {
  readonly code: string;
  readonly message: { readonly sv: string; readonly en: string };
}

const stored =
  '{ statements(first: 1) { totalCount } imports { totalCount } keyphrases(first: 1) { totalCount } latestRun { inputHash } }';

// A zip of one empty file named "a.txt": a true archive, and no Word document.
const zip = Buffer.from(
  '504b0304140000000000000000000000000000000000000000000500000061' +
    '2e747874504b01021400140000000000000000000000000000000000000000000500000000000000000000000000000000' +
    '00612e747874504b0506000000000100010033000000230000000000',
  'hex',
);
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');

describe.each(databases)('bad input, on %s', (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(database);
    await takeIn(server, 'före.csv', 'Bygd;Unikt\nHotagen;Sjön är stilla.\n');
  });
  afterAll(() => server.stop());

  async function refusalOfUpload(
    fileName: string,
    bytes: Uint8Array | string,
  ): Promise<Refusal & { readonly status: number }> {
    const response = await postFile(server, fileName, bytes);
    return { status: response.status, ...((await response.json()) as Refusal) };
  }

  /** What is said of a file at the door, or by importUpload when the door let it in; nothing may have come in. */
  async function refusalOfImport(
    fileName: string,
    bytes: Uint8Array | string,
    input: Record<string, unknown> = {},
  ): Promise<{ code: string; messages: { sv: string; en: string } }> {
    const before = await server.data(stored);
    const response = await postFile(server, fileName, bytes);
    if (!response.ok) {
      const refused = (await response.json()) as { code: string; message: { sv: string; en: string } };
      expect(await server.data(stored)).toEqual(before);
      return { code: refused.code, messages: refused.message };
    }
    const { uploadId } = (await response.json()) as { uploadId: string };
    const looked = await server.ask('query ($id: ID!) { upload(id: $id) { id } }', { id: uploadId });
    const answer = await server.ask('mutation ($input: ImportUploadInput!) { importUpload(input: $input) { id } }', {
      input: { uploadId, ...input },
    });
    expect(await server.data(stored)).toEqual(before);
    const extensions = answer.errors?.[0]?.extensions;
    if (extensions === undefined) throw new Error(`${fileName} was let in`);
    if (Object.keys(input).length === 0) expect(looked.errors?.[0]?.extensions.code).toBe(extensions.code);
    expect(answer.errors?.[0]?.message).toBe(extensions.messages.sv);
    expect(extensions.messages.en).not.toBe(extensions.messages.sv);
    return extensions;
  }

  it('an empty file', async () => {
    const refusal = await refusalOfUpload('tom.csv', '');
    expect(refusal).toMatchObject({ status: 400, code: 'FILE_EMPTY' });
    expect(refusal.message.sv).toContain('tom.csv');
  });

  it('a file without a name, or sent as something else', async () => {
    expect(
      await (
        await fetch(`${server.url}/uploads`, {
          method: 'POST',
          headers: { 'content-type': 'application/octet-stream' },
          body: 'x',
        })
      ).json(),
    ).toMatchObject({
      code: 'FILE_NAME_MISSING',
    });
    expect(
      await (
        await fetch(`${server.url}/uploads?fileName=a.csv`, {
          method: 'POST',
          headers: { 'content-type': 'text/csv' },
          body: 'x',
        })
      ).json(),
    ).toMatchObject({
      code: 'CONTENT_TYPE_WRONG',
    });
  });

  it('a file too large, said so before and while it is sent', async () => {
    const send = (headers: Record<string, string>, megabytes: number) =>
      new Promise<{ status: number; body: Refusal }>((resolve, reject) => {
        const call = request(`${server.url}/uploads?fileName=stor.csv`, {
          method: 'POST',
          headers: { 'content-type': 'application/octet-stream', ...headers },
        });
        call.on('response', (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as Refusal }));
        });
        // The server closes while we still send; its answer has come by then.
        call.on('error', (error: NodeJS.ErrnoException) =>
          error.code === 'EPIPE' || error.code === 'ECONNRESET' ? undefined : reject(error),
        );
        const part = Buffer.alloc(1024 * 1024, 'a');
        const next = (left: number): void => {
          if (left === 0) call.end();
          else call.write(part, () => next(left - 1));
        };
        next(megabytes);
      });
    for (const [headers, megabytes] of [
      [{ 'content-length': String(60 * 1024 * 1024) }, 1],
      [{ 'content-length': String(2 * 1024 ** 3) }, 1],
      [{ 'transfer-encoding': 'chunked' }, 52],
    ] as [Record<string, string>, number][]) {
      const { status, body } = await send(headers, megabytes);
      expect([status, body.code]).toEqual([413, 'FILE_TOO_LARGE']);
      expect(body.message.sv).toContain('50 MB');
    }
  });

  it('files that are not what they say, or cannot be read', async () => {
    const cases: [string, Uint8Array | string, RegExp][] = [
      ['bild.csv', png, /FORMAT/],
      ['bild.png', png, /FORMAT/],
      ['arkiv.docx', zip, /DOCX_UNREADABLE|FORMAT/],
      ['inte word.docx', 'bara text', /DOCX_UNREADABLE|FORMAT/],
      ['bara rubrik.csv', 'Bygd;Unikt\n', /FILE_EMPTY/],
    ];
    for (const [fileName, bytes, code] of cases)
      expect([fileName, (await refusalOfImport(fileName, bytes)).code]).toEqual([
        fileName,
        expect.stringMatching(code),
      ]);
  });

  it('a table without a column of text: shown with its columns, refused until one is chosen', async () => {
    const uploadId = await upload(
      server,
      'utan text.csv',
      'Nummer;Datum;Läge\n1;2020-09-14;norr\n2;2020-09-15;söder\n',
    );
    const shown = `{ columns { name role samples } counts { rows willComeIn duplicates excluded }
      preview { row } problems { code severity row message { sv en } } }`;
    const { upload: seen } = await server.data<{
      upload: { problems: { code: string; severity: string; message: { sv: string; en: string } }[] };
    }>(`query ($id: ID!) { upload(id: $id) ${shown} }`, { id: uploadId });
    expect(seen).toMatchObject({
      columns: [{ name: 'Nummer' }, { name: 'Datum', role: 'DATE' }, { name: 'Läge', samples: ['norr', 'söder'] }],
      counts: { rows: 0, willComeIn: 0, duplicates: 0, excluded: 0 },
      preview: [],
      problems: [{ code: 'CSV_NO_TEXT_COLUMN', severity: 'ERROR', row: null }],
    });
    expect(seen.problems[0]?.message.sv).toContain('Nummer, Datum, Läge');
    const start = 'mutation ($input: ImportUploadInput!) { importUpload(input: $input) { id } }';
    expect((await server.ask(start, { input: { uploadId } })).errors?.[0]?.extensions.code).toBe('CSV_NO_TEXT_COLUMN');
    const mapping = [{ name: 'Läge', role: 'ANSWER' }];
    expect(
      await server.data(
        `mutation ($id: ID!, $mapping: [ColumnMappingInput!]!) { readUpload(uploadId: $id, reading: { mapping: $mapping }) ${shown} }`,
        {
          id: uploadId,
          mapping,
        },
      ),
    ).toMatchObject({ readUpload: { counts: { rows: 2, willComeIn: 2 }, problems: [] } });
    const states = await followImport(server, await startImport(server, { uploadId, reading: { mapping } }));
    expect(states.at(-1)).toMatchObject({ status: 'DONE', done: 2 });
  });

  it('choices that do not exist or do not fit', async () => {
    const note = '# Möte\n\n## Styrkor\n\n- Lugnet\n';
    const csv = 'Bygd;Unikt\nHotagen;En annan sjö.\n';
    expect((await refusalOfImport('möte.md', note, { reading: { meetingId: 'finns-inte' } })).code).toBe(
      'MEETING_UNKNOWN',
    );
    expect((await refusalOfImport('möte.md', note, { reading: { districtId: 'finns-inte' } })).messages.sv).toContain(
      'hotagen',
    );
    expect((await refusalOfImport('annan.csv', csv, { reading: { districtId: 'hotagen' } })).code).toBe(
      'CHOICE_NOT_FOR_SUBMISSIONS',
    );
    expect(
      (await refusalOfImport('annan.csv', csv, { reading: { mapping: [{ name: 'Finns inte', role: 'ANSWER' }] } }))
        .code,
    ).toBe('MAPPING_UNKNOWN_COLUMN');
    expect(
      (
        await refusalOfImport('annan.csv', csv, {
          reading: { mapping: [{ name: 'Unikt', role: 'ANSWER', questionId: 'finns-inte' }] },
        })
      ).code,
    ).toBe('MAPPING_UNKNOWN_QUESTION');
  });

  it('ids of nothing', async () => {
    for (const id of ['1', '00000000-0000-4000-8000-000000000000', "' or 1=1 --", '\u0000'])
      for (const [query, code] of [
        ['query ($id: ID!) { upload(id: $id) { id } }', 'UPLOAD_UNKNOWN'],
        ['mutation ($id: ID!) { importUpload(input: { uploadId: $id }) { id } }', 'UPLOAD_UNKNOWN'],
        ['mutation ($id: ID!) { readUpload(uploadId: $id, reading: {}) { id } }', 'UPLOAD_UNKNOWN'],
      ] as const)
        expect((await server.ask(query, { id })).errors?.[0]?.extensions.code).toBe(code);
    expect(await server.data('{ import(id: "1") { id } }')).toEqual({ import: null });
  });

  it('rows with an unknown district, no text, or a million characters: told, and the rest comes in', async () => {
    const long = 'ö'.repeat(1_000_000);
    const csv = `Bygd;Unikt\nAtlantis;Havet är djupt.\nHotagen;\nHotagen;${long}\nHotagen;Fjället är högt.\n`;
    const done = await takeIn(server, 'blandat.csv', csv);
    expect(done.status).toBe('DONE');
    const { import: found } = await server.data<{
      import: {
        counts: Record<string, number>;
        problems: {
          code: string;
          row: number;
          severity: string;
          place: { sv: string };
          message: { sv: string; en: string };
        }[];
      };
    }>(
      'query ($id: ID!) { import(id: $id) { counts { rows willComeIn duplicates excluded } problems { code row severity place { sv } message { sv en } } } }',
      {
        id: done.importId,
      },
    );
    expect(found.counts).toEqual({ rows: 4, willComeIn: 2, duplicates: 0, excluded: 2 });
    expect(found.problems.map((problem) => [problem.row, problem.code])).toEqual([
      [2, 'DISTRICT_UNKNOWN'],
      [3, 'TEXT_MISSING'],
      [4, 'TEXT_TOO_LONG'],
    ]);
    expect(found.problems[0]!.place.sv).toContain('Bygd');
  });

  it('Windows-1252 taken for UTF-8 is read right all the same', async () => {
    const done = await takeIn(
      server,
      'gammal.csv',
      Buffer.from('Bygd;Unikt\nOfferdal;Bäst är ån vid kvarnen.\n', 'latin1'),
    );
    expect(done.status).toBe('DONE');
    const { statements } = await server.data<{ statements: { nodes: { text: string }[] } }>(
      '{ statements(filter: { text: "kvarnen" }) { nodes { text } } }',
    );
    expect(statements.nodes).toEqual([{ text: 'Bäst är ån vid kvarnen.' }]);
  });

  it('submissions that cannot be taken in: the field and the remedy are named, nothing is kept', async () => {
    const submit = 'mutation ($input: SubmissionInput!) { submit(input: $input) { id } }';
    const text = 'Här är det lugnt.';
    const cases: [Record<string, unknown>, string, string][] = [
      [{ answers: [] }, 'SUBMISSION_EMPTY', 'answers'],
      [{ answers: [{ questionId: 'unikt', text: ' \n\t ' }] }, 'SUBMISSION_EMPTY', 'answers'],
      [{ answers: [{ questionId: 'unikt', text: 'å'.repeat(20_001) }] }, 'TEXT_TOO_LONG', 'answers[0].text'],
      [{ answers: [{ questionId: 'unikt', text: 'å'.repeat(200_000) }] }, 'TEXT_TOO_LONG', 'answers[0].text'],
      [{ answers: [{ questionId: 'unikt', text: 'noll\u0000tecken' }] }, 'TEXT_UNREADABLE', 'answers[0].text'],
      [{ answers: [{ questionId: 'unikt', text: 'halvt \ud83d tecken' }] }, 'TEXT_UNREADABLE', 'answers[0].text'],
      [{ answers: [{ questionId: 'finns-inte', text }] }, 'QUESTION_UNKNOWN', 'answers[0].questionId'],
      [
        {
          answers: [
            { questionId: 'unikt', text },
            { questionId: 'unikt', text },
          ],
        },
        'QUESTION_TWICE',
        'answers[1].questionId',
      ],
      [{ answers: [{ questionId: 'unikt', text }], districtId: 'atlantis' }, 'DISTRICT_UNKNOWN', 'districtId'],
      [{ answers: [{ questionId: 'unikt', text }], placeId: 'atlantis' }, 'PLACE_UNKNOWN', 'placeId'],
      [{ answers: [{ questionId: 'unikt', text }], groupId: 'atlantis' }, 'GROUP_UNKNOWN', 'groupId'],
    ];
    const before = await server.data(stored);
    for (const [input, code, field] of cases) {
      const { errors } = await server.ask(submit, { input });
      expect(errors?.[0]?.extensions.code).toBe(code);
      expect(errors?.[0]?.extensions.messages.sv).toContain(`Fältet ${field}:`);
      expect(errors?.[0]?.extensions.messages.en).toContain(`The field ${field}:`);
    }
    expect(await server.data(stored)).toEqual(before);
    const longest = await server.ask(submit, {
      input: { answers: [{ questionId: 'unikt', text: '😀'.repeat(20_000) }] },
    });
    expect(longest.errors).toBeUndefined();
  });

  it('queries that are not queries', async () => {
    const post = async (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => {
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
      return (await response.json()) as {
        errors: { message: string; extensions: { code: string; messages: { sv: string; en: string } } }[];
      };
    };
    const cases: [string, string][] = [
      ['{"query":', 'BAD_REQUEST'],
      ['{"query": "{ overview { "}', 'GRAPHQL_PARSE_FAILED'],
      ['{"query": "{ finnsInte }"}', 'GRAPHQL_VALIDATION_FAILED'],
      ['{"query": "query ($id: ID!) { import(id: $id) { id } }", "variables": {"id": {}}}', 'BAD_USER_INPUT'],
      ['{}', 'BAD_REQUEST'],
    ];
    for (const [body, code] of cases) {
      const { errors } = await post(body);
      expect([body, errors[0]?.extensions.code]).toEqual([body, code]);
      expect(errors[0]?.message).toBe(errors[0]?.extensions.messages.sv);
      expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\.ts:/);
    }
  });

  it('two who ask for the same import at once: one is let in', async () => {
    const uploadId = await upload(server, 'samtidigt.csv', 'Bygd;Unikt\nHotagen;Två ville samtidigt.\n');
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        server.ask('mutation ($id: ID!) { importUpload(input: { uploadId: $id }) { id } }', { id: uploadId }),
      ),
    );
    expect(answers.filter((answer) => answer.errors === undefined)).toHaveLength(1);
    expect(new Set(answers.flatMap((answer) => answer.errors?.map((error) => error.extensions.code) ?? []))).toEqual(
      new Set(['IMPORT_ALREADY_DONE']),
    );
  });

  it('addresses of nothing', async () => {
    const response = await fetch(`${server.url}/finns/inte.js`);
    expect(response.status).toBe(404);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.json()).toMatchObject({
      code: 'NOT_FOUND',
      message: { sv: expect.any(String), en: expect.any(String) },
    });
  });
});
