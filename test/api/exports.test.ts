import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { ExportFiles } from '../../apps/api/src/exports/export-files.js';
import { StatementTable } from '../../apps/api/src/exports/statement-table.js';
import { takeIn } from './client.js';
import { logIn } from './moderator.js';
import { databases, startServer, type TestServer } from './server.js';

// Invented, all of it.
const csv = [
  'Inkommet;Bygd;Ort;Får citeras;Varför bor du där du bor?',
  ...Array.from({ length: 7 }, (_, at) => `2020-09-1${at};Hotagen;Valsjöbyn;Ja;"Skogen är nära, nummer ${at}"`),
  '2020-09-20;Offerdal;;Nej;"=HYPERLINK(""http://exempel.invalid"") är fäbodarna"',
  '2020-09-21;Offerdal;;Nej;"Hälsa Margareta Lundkvist på 070-174 06 11, vägen är dålig"',
  '2020-09-22;Offerdal;;Nej;"Det här döljs strax"',
].join('\n');

type Row = Readonly<Record<string, string>>;

describe.each(databases)('statements as files, on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind);
    await takeIn(server, 'bidrag.csv', csv);
    const moderator = await logIn(server);
    const { statements } = await server.data<{ statements: { nodes: { id: string }[] } }>(
      '{ statements(filter: { text: "döljs" }) { nodes { id } } }',
    );
    await moderator.data('mutation ($ids: [ID!]!) { moderate(statementIds: $ids, to: HIDDEN, reason: SPAM) { id } }', {
      ids: statements.nodes.map(({ id }) => id),
    });
    // What is hidden is out of the figures when they have been counted anew.
    const counted = () => server.data<{ latestRun: { statements: number } }>('{ latestRun { statements } }');
    while ((await counted()).latestRun.statements !== 9) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  afterAll(() => server?.stop());

  const get = (path: string) => fetch(`${server.url}/exports/${path}`);
  async function rows(path: string): Promise<Row[]> {
    const response = await get(path);
    expect(response.status).toBe(200);
    return parse(await response.text(), { columns: true, record_delimiter: '\r\n' });
  }

  it('CSV holds what the API tells, newest first, hidden statements left out and personal data masked', async () => {
    const { statements } = await server.data<{ statements: { nodes: { id: string; text: string }[] } }>(
      '{ statements(first: 100) { nodes { id text } } }',
    );
    const all = await rows('statements.csv');
    expect(all).toHaveLength(9);
    expect(all.map(({ id }) => id)).toEqual(statements.nodes.map(({ id }) => id));
    const text = all.map((row) => row['text']).join('\n');
    expect(text).not.toMatch(/Lundkvist|070|döljs/);
    expect(text).toContain('█');
    expect(all.at(-1)).toMatchObject({
      text: 'Skogen är nära, nummer 0',
      language: 'sv',
      role: 'resident',
      occurred_on: '2020-09-10',
      district_id: 'hotagen',
      district: 'Hotagen',
      place: 'Valsjöbyn',
      may_be_quoted: 'true',
      fiction: 'false',
      note_id: '',
    });
  });

  it('a text that a spreadsheet would take for a formula begins with an apostrophe in CSV, not in JSON', async () => {
    const [cell] = await rows('statements.csv?text=fäbodarna');
    expect(cell?.['text']).toBe('\'=HYPERLINK("http://exempel.invalid") är fäbodarna');
    const response = await get('statements.json?text=fäbodarna');
    const file = (await response.json()) as { statements: Row[]; description: Record<string, unknown> };
    expect(file.statements.map((row) => row['text'])).toEqual(['=HYPERLINK("http://exempel.invalid") är fäbodarna']);
    expect(file.description).toMatchObject({
      municipality: 'Krokoms kommun',
      filter: { text: 'fäbodarna' },
      address: `${server.url}/exports/statements.json?text=f%C3%A4bodarna`,
    });
  });

  it('takes the filters of the API by their names, lists parted by commas', async () => {
    expect(await rows('statements.csv?districtIds=hotagen')).toHaveLength(7);
    expect(await rows('statements.csv?districtIds=hotagen,offerdal&from=2020-09-16&to=2020-09-20')).toHaveLength(2);
    expect(await rows('statements.csv?districtIds=hotagen&districtIds=offerdal')).toHaveLength(9);
    expect(await rows('statements.csv?text=finnsinte')).toEqual([]);
    const whole = (filter: object) => `filter=${encodeURIComponent(JSON.stringify(filter))}`;
    expect(await rows(`statements.csv?${whole({ not: { districtIds: ['hotagen'] } })}`)).toHaveLength(2);
    expect(await rows(`statements.csv?from=2020-09-16&${whole({ or: [{ districtIds: ['hotagen'] }] })}`)).toHaveLength(
      1,
    );
    expect(await rows('statements.csv?not={"districtIds":["hotagen"]}')).toHaveLength(2);
    const none = (await (await get('statements.json?text=finnsinte')).json()) as { statements: unknown[] };
    expect(none.statements).toEqual([]);
  });

  it('describes the CSV file beside it, column for column, with its run and what must be said', async () => {
    const response = await get('statements.csv?districtIds=hotagen');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=statements.csv');
    const link = /^<([^>]+)>; rel="describedby"$/.exec(response.headers.get('link') ?? '')?.[1] ?? '';
    const [head = ''] = (await response.text()).split('\r\n');
    const metadata = (await (await fetch(`${server.url}${link}`)).json()) as {
      readonly tableSchema: { readonly columns: readonly { readonly name: string }[] };
      readonly 'guldkorn:run': { readonly id: string };
      readonly 'guldkorn:filter': unknown;
      readonly 'dc:description': readonly (readonly { readonly '@value': string }[])[];
    };
    expect(metadata.tableSchema.columns.map(({ name }) => name).join(',')).toBe(head);
    const { latestRun } = await server.data<{ latestRun: { id: string } }>('{ latestRun { id } }');
    expect(metadata['guldkorn:run'].id).toBe(latestRun.id);
    expect(metadata['guldkorn:filter']).toEqual({ districtIds: ['hotagen'] });
    expect(
      metadata['dc:description']
        .flat()
        .map((one) => one['@value'])
        .join(' '),
    ).toContain('inte en person');
  });

  it.each([
    ['statements.csv?bygd=hotagen', 400, 'EXPORT_FILTER_UNKNOWN', 'districtIds'],
    ['statements.csv?valences=GLAD', 400, 'EXPORT_FILTER_UNREADABLE', 'valences'],
    ['statements.csv?from=igår', 400, 'EXPORT_FILTER_UNREADABLE', 'from'],
    ['statements.csv?attributes=kvinna', 400, 'EXPORT_FILTER_UNREADABLE', 'JSON'],
    ['statements.csv?text=a&text=b', 400, 'EXPORT_FILTER_UNREADABLE', 'text'],
    ['statements.csv?filter={', 400, 'EXPORT_FILTER_UNREADABLE', 'JSON'],
    ['statements.csv?filter={"bygd":1}', 400, 'EXPORT_FILTER_UNREADABLE', 'bygd'],
    [`statements.csv?filter=${'{"not":'.repeat(5)}{}${'}'.repeat(5)}`, 400, 'FILTER_TOO_DEEP', '4'],
    ['statements.csv?text[a]=b', 400, 'EXPORT_FILTER_UNKNOWN', 'text'],
    ['statements.csv?__proto__=b', 400, 'EXPORT_FILTER_UNKNOWN', '__proto__'],
    ['statements.csv?districtIds=atlantis', 400, 'DISTRICT_UNKNOWN', 'atlantis'],
    ['statements.xlsx', 404, 'EXPORT_FORMAT_UNKNOWN', 'statements.csv'],
    ['people.csv', 404, 'EXPORT_UNKNOWN', 'keyphrases'],
    ['nuggets.csv?from=2020-09-01', 400, 'EXPORT_FILTER_NOT_HERE', 'districtIds'],
    ['coverage.csv?districtIds=hotagen', 400, 'EXPORT_FILTER_NOT_HERE', 'districtIds'],
    ['cross-tabulation.csv?rows=DISTRICT', 400, 'EXPORT_PARAMETER_MISSING', 'columns='],
    ['cross-tabulation.csv?rows=DISTRICT&columns=PERSON', 400, 'EXPORT_FILTER_UNREADABLE', 'columns'],
    ['cross-tabulation.csv?rows=DISTRICT&columns=VALENCE&firstRows=101', 400, 'PAGE_SIZE_INVALID', '101'],
    ['cross-tabulation.csv?rows=DISTRICT&columns=VALENCE&firstRows=x', 400, 'EXPORT_FILTER_UNREADABLE', 'firstRows'],
    ['statements.csv?rows=DISTRICT', 400, 'EXPORT_FILTER_UNKNOWN', 'rows'],
  ])('%s is refused, naming the place', async (path, status, code, named) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const refusal = (await response.json()) as { code: string; message: { sv: string; en: string } };
    expect(refusal.code).toBe(code);
    expect(refusal.message.sv).toContain(named);
    expect(refusal.message.en).toContain(named);
  });

  const tables: [string, string, string][] = [
    ['keyphrases', '', 'keyphrases'],
    ['keyphrases', '?districtIds=hotagen', 'keyphrases'],
    ['cross-tabulation', '?rows=DISTRICT&columns=VALENCE', 'cells'],
    ['coverage', '', 'coverage'],
    ['statements', '?districtIds=hotagen', 'statements'],
  ];
  async function sameInEveryFormat(name: string, query: string, rowsName: string): Promise<void> {
    const csvRows = await rows(`${name}.csv${query}`);
    const json = (await (await get(`${name}.json${query}`)).json()) as Record<string, Record<string, unknown>[]>;
    const metadata = (await (await get(`${name}.csv-metadata.json${query}`)).json()) as {
      url: string;
      tableSchema: { primaryKey: string[]; columns: { name: string; datatype: string }[] };
    };
    const response = await get(`${name}.parquet${query}`);
    expect(response.headers.get('content-type')).toBe('application/vnd.apache.parquet');
    const file = await response.arrayBuffer();
    const parquet = await parquetReadObjects({ file });
    const columns = metadata.tableSchema.columns;
    expect(metadata.url).toBe(`${name}.csv`);
    expect(csvRows.length).toBeGreaterThan(0);
    const asCsv = (row: Record<string, unknown>) =>
      Object.fromEntries(
        columns.map(({ name: column, datatype }) => {
          const value = row[column] ?? null;
          const text = value instanceof Date ? value.toISOString().slice(0, 10) : String((value ?? '') as string);
          return [column, datatype === 'string' ? text.replace(/^(?=[=+@-])/, "'") : text];
        }),
      );
    expect(json[rowsName]?.map(asCsv)).toEqual(csvRows);
    expect(parquet.map(asCsv)).toEqual(csvRows);
    expect(Object.keys(csvRows[0] ?? {})).toEqual(columns.map((column) => column.name));
    expect(new Set(csvRows.map((row) => metadata.tableSchema.primaryKey.map((key) => row[key]).join('|'))).size).toBe(
      csvRows.length,
    );
    const kept = parquetMetadata(file).key_value_metadata?.find(({ key }) => key === 'guldkorn')?.value ?? '{}';
    expect((JSON.parse(kept) as { description: { licence: unknown } }).description.licence).toEqual(
      (json['description'] as unknown as { licence: unknown }).licence,
    );
  }

  it.each(tables)('%s%s is the same as CSV, JSON and Parquet, each described', sameInEveryFormat);

  it('tells in files what the API tells, in whole steps or not at all', async () => {
    const { crossTabulation, overview } = await server.data<{
      crossTabulation: {
        rows: { id: string; cells: { columnId: string; voices: number | null; share: number | null }[] }[];
      };
      overview: { voices: number | null; ledger: { received: number } };
    }>(
      '{ crossTabulation(rows: DISTRICT, columns: VALENCE, shareOf: ROW, filter: { not: { text: "vägen" } }) { rows { id cells { columnId voices share } } } overview { voices ledger { received } } }',
    );
    const cells = await rows(
      'cross-tabulation.csv?rows=DISTRICT&columns=VALENCE&shareOf=ROW&filter={"not":{"text":"vägen"}}',
    );
    const shown = (value: number | null) => (value === null ? '' : String(value));
    expect(cells.map((cell) => [cell['row_id'], cell['column_id'], cell['voices'], cell['share']])).toEqual(
      crossTabulation.rows.flatMap(({ id, cells: of }) =>
        of.map(({ columnId, voices, share }) => [id, columnId, shown(voices), shown(share)]),
      ),
    );
    const [all] = await rows('coverage.csv');
    expect([all?.['dimension'], all?.['voices'], all?.['received']]).toEqual([
      'all',
      shown(overview.voices),
      String(overview.ledger.received),
    ]);
    const told = [
      ...cells,
      ...(await rows('coverage.csv')),
      ...(await rows('nuggets.csv')),
      ...(await rows('keyphrases.csv')),
    ];
    const counts = told.flatMap((row) =>
      row['voices'] === undefined || row['voices'] === '' ? [] : [Number(row['voices'])],
    );
    expect(counts.length).toBeGreaterThan(3);
    expect(counts.filter((count) => count < 5 || count % 5 !== 0)).toEqual([]);
  });

  it('writes two files at a time, and one more when somebody is done', async () => {
    const [files, table] = [server.app.get(ExportFiles), server.app.get(StatementTable)];
    const begin = async () => {
      const pieces = files.file(table, 'csv', { context: {}, filter: {}, parameters: {} }, {} as never);
      await pieces.next();
      return pieces;
    };
    const [first, second] = await Promise.all([begin(), begin()]);
    const refused = await get('statements.csv');
    expect(refused.status).toBe(429);
    expect(((await refused.json()) as { code: string }).code).toBe('EXPORT_BUSY');
    await first.return(undefined);
    expect((await get('statements.csv')).status).toBe(200);
    await second.return(undefined);
  });

  it('tells what is distinctive of each district, when there is enough to tell', async () => {
    const more = Array.from({ length: 24 }, (_, at) => `Aspås-Rödön-Ås;Förskolan är bra, säger nummer ${at}`);
    await takeIn(server, 'mera.csv', ['Bygd;Varför bor du där du bor?', ...more].join('\n'));
    await sameInEveryFormat('nuggets', '', 'nuggets');
    await sameInEveryFormat('nuggets', '?districtIds=hotagen,aspas-rodon-as', 'nuggets');
    const found = await rows('nuggets.csv');
    expect(found.map((row) => row['name_sv'])).toContain('förskola');
    expect(found.every((row) => Number(row['voices']) % 5 === 0 && row['voices'] !== '')).toBe(true);
  });
});
