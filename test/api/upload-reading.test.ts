import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { followImport, startImport, takeIn, upload } from './client.js';
import { databases, startServer, type TestServer } from './server.js';
import { xlsxOf } from '../workbooks.js';

// `Rad 3` is no column of answers by its name; a person makes it one.
const header = 'Bygd;Unikt;Rad 3';
const first = `${header}\nHotagen;Tystnaden vid ån;Mer snöröjning tack\nHotgen;Fisket i sjön;Fler bussar tack\n`;
const later = `${header}\nHotagen;Skidspåren om vintern;Bättre vägar tack\n`;
const tipsToo = [
  { name: 'Bygd', role: 'DISTRICT' },
  { name: 'Unikt', role: 'ANSWER', questionId: 'unikt' },
  { name: 'Rad 3', role: 'ANSWER' },
];

interface Seen {
  readonly digest: string;
  readonly columnsRemembered: boolean;
  readonly columns: readonly { readonly name: string; readonly role: string }[];
  readonly preview: readonly { readonly answers: readonly string[] }[];
}
const seen = '{ digest columnsRemembered columns { name role } preview { answers } }';

describe.each(databases)('how a file is to be understood, on %s', (database) => {
  let server: TestServer;
  const look = async (id: string) =>
    (await server.data<{ upload: Seen }>(`query ($id: ID!) { upload(id: $id) ${seen} }`, { id })).upload;
  const read = async (id: string, reading: object) =>
    (
      await server.data<{ readUpload: Seen }>(
        `mutation ($id: ID!, $reading: UploadReadingInput!) { readUpload(uploadId: $id, reading: $reading) ${seen} }`,
        { id, reading },
      )
    ).readUpload;
  const rolesOf = ({ columns }: Seen) => columns.map((column) => column.role);
  const rules = async () =>
    (
      await server.data<{ intakeRules: { id: string; kind: string; timesUsed: number; text: { sv: string } }[] }>(
        '{ intakeRules { id kind timesUsed text { sv } } }',
      )
    ).intakeRules;

  beforeAll(async () => {
    server = await startServer(database);
  });
  afterAll(() => server.stop());

  it('is kept with the file, refused when it has changed since it was shown, and taken in as it was shown', async () => {
    const id = await upload(server, 'först.csv', first);
    const before = await look(id);
    expect(rolesOf(before)).toEqual(['DISTRICT', 'ANSWER', 'IGNORE']);
    expect(before.columnsRemembered).toBe(false);
    const corrected = await read(id, { mapping: tipsToo });
    expect(corrected.preview[0]?.answers).toEqual(['Tystnaden vid ån', 'Mer snöröjning tack']);
    expect(corrected.digest).not.toBe(before.digest);
    expect(await look(id)).toEqual(corrected);

    const { errors } = await server.ask(
      'mutation ($input: ImportUploadInput!) { importUpload(input: $input) { id } }',
      { input: { uploadId: id, digest: before.digest } },
    );
    expect(errors?.[0]?.extensions.code).toBe('READING_CHANGED');
    expect(await rules()).toEqual([]);

    const importId = await startImport(server, { uploadId: id, digest: corrected.digest });
    expect((await followImport(server, importId)).at(-1)?.status).toBe('DONE');
    const { statements } = await server.data<{ statements: { totalCount: number } }>('{ statements { totalCount } }');
    expect(statements.totalCount).toBe(4);
  });

  it('is remembered for the next table with the same header, and can be set aside once', async () => {
    expect(await rules()).toMatchObject([{ kind: 'COLUMNS', timesUsed: 1 }]);
    expect((await rules())[0]?.text.sv).toContain('Bygd, Unikt, ');
    const id = await upload(server, 'sedan.csv', later);
    const asBefore = await look(id);
    expect(asBefore.columnsRemembered).toBe(true);
    expect(rolesOf(asBefore)).toEqual(['DISTRICT', 'ANSWER', 'ANSWER']);
    const asItSays = await read(id, { mapping: [] });
    expect(asItSays.columnsRemembered).toBe(false);
    expect(rolesOf(asItSays)).toEqual(['DISTRICT', 'ANSWER', 'IGNORE']);
    expect(await read(id, {})).toEqual(asBefore);

    const importId = await startImport(server, { uploadId: id });
    await followImport(server, importId);
    expect(await rules()).toMatchObject([{ kind: 'COLUMNS', timesUsed: 2 }]);
    const { statements } = await server.data<{ statements: { totalCount: number } }>('{ statements { totalCount } }');
    expect(statements.totalCount).toBe(6);
  });

  it('is forgotten when somebody asks for it', async () => {
    const [rule] = await rules();
    const forget = 'mutation ($id: ID!) { forgetIntakeRule(id: $id) }';
    expect(await server.data(forget, { id: rule?.id })).toEqual({ forgetIntakeRule: true });
    expect(await server.data(forget, { id: rule?.id })).toEqual({ forgetIntakeRule: false });
    expect(await server.data(forget, { id: 'nonsense' })).toEqual({ forgetIntakeRule: false });
    const id = await upload(server, 'till sist.csv', `${header}\nOfferdal;Kvarnen;Glöm inte oss\n`);
    expect((await look(id)).columnsRemembered).toBe(false);
  });

  it('tells what is in already, by which file, and what is left out', async () => {
    const table = [
      'Löpnummer;Bygd;Vad är unikt?',
      '1;Hotagen;Bastun nere vid sjön',
      '2;Hotagen;Myrarna om hösten',
      '2;Hotagen;Myrarna om hösten',
      '3;Hotagen;',
      '',
    ].join('\n');
    const { importId } = await takeIn(server, 'gammal.csv', table);
    const id = await upload(server, 'ny.csv', `${table}4;Hotagen;Ripjakten på fjället\n`);
    expect(
      await server.data(
        `query ($id: ID!) { upload(id: $id) { counts { rows willComeIn duplicates excluded } leftOut { code count }
          duplicates { inFileCount inFile { row sameAs } stored { count rows import { id fileName } } } } }`,
        { id },
      ),
    ).toEqual({
      upload: {
        counts: { rows: 5, willComeIn: 1, duplicates: 3, excluded: 1 },
        leftOut: [{ code: 'TEXT_MISSING', count: 1 }],
        duplicates: {
          inFileCount: 1,
          inFile: [{ row: 4, sameAs: 3 }],
          stored: [{ count: 2, rows: [2, 3], import: { id: importId, fileName: 'gammal.csv' } }],
        },
      },
    });
  });

  it('names the sheet of each row, where several are read', async () => {
    const sheet = (name: string, ...answers: (readonly [number, string])[]) => ({
      name,
      rows: [['Löpnummer', 'Bygd', 'Vad är unikt?'], ...answers.map(([id, text]) => [id, 'Hotagen', text])],
    });
    const first = sheet('Våren', [1, 'Ring 070-174 06 15 om båten'], [2, 'Ripjakten i bladens tid']);
    await takeIn(server, 'våren.xlsx', xlsxOf([first]));
    const later = sheet(
      'Hösten',
      [3, 'Älgpasset vid myren'],
      [3, 'Älgpasset vid myren'],
      [4, 'Ring 070-174 06 15 om skotern'],
    );
    const id = await upload(server, 'året.xlsx', xlsxOf([first, later]));
    expect(
      await server.data(
        `query ($id: ID!) { upload(id: $id) { preview { row sheet } personalData { found { places { sv } } }
          duplicates { inFile { row sheet sameAs sameAsSheet } stored { rows sheets { sheet rows } } } } }`,
        { id },
      ),
    ).toEqual({
      upload: {
        preview: [2, 3, 2, 3, 4].map((row, at) => ({ row, sheet: at < 2 ? 'Våren' : 'Hösten' })),
        personalData: { found: [{ places: [{ sv: 'blad Våren, rad 2' }, { sv: 'blad Hösten, rad 4' }] }] },
        duplicates: {
          inFile: [{ row: 3, sheet: 'Hösten', sameAs: 2, sameAsSheet: 'Hösten' }],
          stored: [{ rows: [2, 3], sheets: [{ sheet: 'Våren', rows: [2, 3] }] }],
        },
      },
    });
    // Rows of both sheets have the same numbers: what came in of the one is not taken for the other.
    const { importId } = await takeIn(server, 'året.xlsx', xlsxOf([first, later]));
    const { import: brought } = await server.data<{ import: unknown }>(
      'query ($id: ID!) { import(id: $id) { counts { rows willComeIn duplicates } } }',
      { id: importId },
    );
    expect(brought).toEqual({ counts: { rows: 5, willComeIn: 2, duplicates: 3 } });
    const problems = await (await fetch(`${server.url}/imports/${importId}/problems.csv`)).text();
    expect(problems.match(/blad (Våren|Hösten), rad \d/g)).toEqual([
      'blad Våren, rad 2',
      'blad Våren, rad 3',
      'blad Hösten, rad 3',
    ]);
  });
});

describe.each(databases)('the list of problems, on %s', (database) => {
  let server: TestServer;
  const rows = 620;
  const table = [
    'Löpnummer;Bygd;Vad är unikt?',
    ...Array.from({ length: rows }, (_, index) => `${index};=HYPERLINK(A1);Berget nummer ${index} är högt`),
    '0;=HYPERLINK(A1);Berget nummer 0 är högt',
    '',
  ].join('\n');
  const take = async (path: string) => {
    const response = await fetch(`${server.url}${path}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString('utf8');
    const cells: string[][] = response.ok ? parse(text.slice(1), { delimiter: ';' }) : [];
    return { response, text, cells };
  };

  beforeAll(async () => {
    server = await startServer(database);
  });
  afterAll(() => server.stop());

  it('holds all of them before the file is taken in and after, safe to open', async () => {
    const id = await upload(server, 'Höst ”20”.csv', table);
    const { upload: shown } = await server.data<{
      upload: { digest: string; problemCount: number; problems: unknown[] };
    }>('query ($id: ID!) { upload(id: $id) { digest problemCount problems { code } } }', { id });
    expect(shown.problemCount).toBe(rows + 1);
    expect(shown.problems).toHaveLength(500);

    const before = await take(`/uploads/${id}/problems.csv?digest=${shown.digest}`);
    expect(before.response.status).toBe(200);
    expect(before.response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(before.response.headers.get('content-disposition')).toContain("filename*=UTF-8''problem%20H%C3%B6st");
    expect(before.text.startsWith('\uFEFFRad')).toBe(true);
    expect(before.cells[0]).toEqual(['Rad', 'Plats', 'Allvar', 'Kod', 'Vad', 'Åtgärd']);
    expect(before.cells).toHaveLength(1 + rows + 2);
    expect(before.cells[1]?.slice(0, 4)).toEqual(['2', 'rad 2, kolumn Bygd', 'Obs', 'DISTRICT_UNKNOWN']);
    expect(before.cells[1]?.[4]).toContain('”=HYPERLINK(A1)” är ingen bygd');
    expect(before.cells.at(-1)?.slice(0, 4)).toEqual([String(rows + 2), `rad ${rows + 2}`, 'Obs', 'ROW_REPEATED']);

    const changed = await take(`/uploads/${id}/problems.csv?digest=other`);
    expect(changed.response.status).toBe(409);
    expect(JSON.parse(changed.text)).toMatchObject({ code: 'READING_CHANGED' });

    const importId = await startImport(server, { uploadId: id });
    await followImport(server, importId);
    const after = await take(`/imports/${importId}/problems.csv?lang=en`);
    expect(after.cells[0]?.[0]).toBe('Row');
    expect(after.cells).toHaveLength(1 + rows + 2);
    expect(after.cells.at(-1)?.[3]).toBe('ROW_ALREADY_IN');
  });

  it.each([
    ['/uploads/1/problems.csv', 'UPLOAD_UNKNOWN'],
    ['/imports/1/problems.csv', 'IMPORT_UNKNOWN'],
    ['/imports/00000000-0000-4000-8000-000000000000/problems.csv', 'IMPORT_UNKNOWN'],
  ])('%s is of nothing', async (path, code) => {
    const response = await fetch(`${server.url}${path}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code });
  });
});
