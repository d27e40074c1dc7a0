import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeIn, upload } from './client.js';
import { granbyProfile } from './granby.js';
import { databases, startServer, type TestServer } from './server.js';

const rows = [
  ['anna', '2020-09-01', 'Åsen', 'Skidspåret är fint', 'Kvinna'],
  ['bo', '2020-09-02', 'Åsen', 'Sjön är ren', 'm'],
  ['cia', '2020-09-03', 'Berg', 'Vägen är dålig', 'tant'],
  ['dan', '2020-09-04', 'Berg', 'Utsikten är fin', ''],
] as const;
const table = (columns: number) =>
  [['Avsändare', 'Datum', 'Bygd', 'Svar', 'Vilket kön har du?'], ...rows]
    .map((row) => row.slice(0, columns).join(';'))
    .join('\n');

const attributeColumns = `columns { role attribute { id name { sv } } }`;

describe.each(databases)('what residents say of themselves, on %s', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(database, { PROFILE: granbyProfile });
  });
  afterAll(() => server.stop());

  const saying = async (...valueIds: string[]) => {
    const { statements } = await server.data<{ statements: { nodes: { text: string }[] } }>(
      'query ($filter: StatementFilter!) { statements(filter: $filter, first: 100) { nodes { text } } }',
      { filter: { attributes: [{ attributeId: 'kon', valueIds }] } },
    );
    return statements.nodes.map((statement) => statement.text).sort();
  };

  it('is told of by the municipality, as it is asked', async () => {
    const { municipality } = await server.data<{ municipality: unknown }>(
      '{ municipality { attributes { id question { sv } values { id name { en } } } } }',
    );
    expect(municipality).toEqual({
      attributes: [
        {
          id: 'kon',
          question: { sv: 'Vilket kön har du?' },
          values: [
            { id: 'kvinna', name: { en: 'Woman' } },
            { id: 'man', name: { en: 'Man' } },
            { id: 'annat', name: { en: 'Other' } },
          ],
        },
      ],
    });
  });

  it('is seen before a file is taken in, and what is no answer is left empty with a warning', async () => {
    const id = await upload(server, 'bidrag.csv', table(5));
    const { upload: seen } = await server.data<{
      upload: {
        columns: { role: string; attribute: unknown }[];
        preview: { attributes: { id: string }[] }[];
        problems: { code: string; row: number; message: { sv: string; en: string } }[];
      };
    }>(
      `query ($id: ID!) { upload(id: $id) { ${attributeColumns} preview { attributes { id } } problems { code row message { sv en } } } }`,
      { id },
    );
    expect(seen.columns.at(-1)).toEqual({ role: 'ATTRIBUTE', attribute: { id: 'kon', name: { sv: 'Kön' } } });
    expect(seen.columns.slice(0, -1).map((column) => column.attribute)).toEqual([null, null, null, null]);
    expect(seen.preview.map((row) => row.attributes)).toEqual([[{ id: 'kvinna' }], [{ id: 'man' }], [], []]);
    expect(seen.problems.map(({ code, row }) => [code, row])).toEqual([['ATTRIBUTE_UNKNOWN', 4]]);
    expect(seen.problems[0]?.message.sv).toContain('Kvinna, Man, Annat');
  });

  it('can be chosen for a column by hand, and only what is asked', async () => {
    const id = await upload(server, 'kod.csv', 'Svar;Kod\nSjön är ren;K\nVägen är dålig;M\n');
    const remap =
      'mutation ($id: ID!, $mapping: [ColumnMappingInput!]!) { readUpload(uploadId: $id, reading: { mapping: $mapping })';
    const mapping = (attributeId: string | null) => [{ name: 'Kod', role: 'ATTRIBUTE', attributeId }];
    const { readUpload } = await server.data<{ readUpload: unknown }>(
      `${remap} { ${attributeColumns} preview { attributes { id } } } }`,
      { id, mapping: mapping('kon') },
    );
    expect(readUpload).toMatchObject({
      columns: [{ attribute: null }, { role: 'ATTRIBUTE', attribute: { id: 'kon' } }],
      preview: [{ attributes: [{ id: 'kvinna' }] }, { attributes: [{ id: 'man' }] }],
    });
    for (const attributeId of [null, 'alder']) {
      const { errors } = await server.ask(`${remap} { id } }`, { id, mapping: mapping(attributeId) });
      expect(errors?.[0]?.extensions.code).toBe('MAPPING_UNKNOWN_ATTRIBUTE');
    }
  });

  it('narrows what is asked for, and the latest answer of a voice stands, whatever the order of the files', async () => {
    expect((await takeIn(server, 'bidrag.csv', table(5))).status).toBe('DONE');
    expect(await saying('kvinna')).toEqual(['Skidspåret är fint']);
    expect(await saying('man', 'kvinna')).toEqual(['Sjön är ren', 'Skidspåret är fint']);
    expect(await saying('annat')).toEqual([]);
    expect(await saying()).toHaveLength(4);

    const header = 'Avsändare;Datum;Svar;Kön\n';
    const later = await takeIn(server, 'senare.csv', `${header}ANNA;2020-10-01;Mer snö tack;Annat\n`);
    await takeIn(server, 'tidigare.csv', `${header}anna;2020-08-01;Fler bussar tack;Man\n`);
    const ofAnna = ['Fler bussar tack', 'Mer snö tack', 'Skidspåret är fint'];
    expect(await saying('annat')).toEqual(ofAnna);
    expect(await saying('kvinna')).toEqual([]);

    await server.data('mutation ($id: ID!) { removeImport(id: $id) }', { id: later.importId });
    expect(await saying('kvinna')).toEqual(['Fler bussar tack', 'Skidspåret är fint']);
    expect(await saying('annat')).toEqual([]);
  });

  it('makes no other row of a row: an export without it holds the same', async () => {
    const id = await upload(server, 'utan.csv', table(4));
    const { upload: seen } = await server.data<{ upload: unknown }>(
      'query ($id: ID!) { upload(id: $id) { counts { rows willComeIn duplicates } } }',
      { id },
    );
    expect(seen).toEqual({ counts: { rows: 4, willComeIn: 0, duplicates: 4 } });
  });

  const submit = (attributes: { attributeId: string; valueId: string }[] | null) =>
    server.ask('mutation ($input: SubmissionInput!) { submit(input: $input) { id } }', {
      input: { answers: [{ questionId: 'bast', text: 'Ljuset om våren' }], attributes },
    });

  it('is taken in by the form', async () => {
    expect((await submit([{ attributeId: 'kon', valueId: 'annat' }])).errors).toBeUndefined();
    expect((await submit(null)).errors).toBeUndefined();
    expect(await saying('annat')).toEqual(['Ljuset om våren']);
  });

  it.each([
    [[{ attributeId: 'alder', valueId: 'man' }], 'ATTRIBUTE_UNKNOWN', 'attributes[0].attributeId'],
    [[{ attributeId: 'kon', valueId: 'x' }], 'ATTRIBUTE_VALUE_UNKNOWN', 'attributes[0].valueId'],
    [
      [
        { attributeId: 'kon', valueId: 'man' },
        { attributeId: 'kon', valueId: 'annat' },
      ],
      'ATTRIBUTE_TWICE',
      'attributes[1].attributeId',
    ],
  ])('is refused by the form when it is not asked: %j', async (attributes, code, field) => {
    const { errors } = await submit(attributes);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.extensions.messages.sv).toContain(field);
    expect(errors?.[0]?.extensions.messages.en).toContain(field);
  });

  it.each([
    ['alder', 'man'],
    ['kon', 'x'],
  ])('narrows nothing that is not asked: %s, %s', async (attributeId, valueId) => {
    for (const list of ['statements', 'keyphrases']) {
      const { errors } = await server.ask(
        `query ($filter: StatementFilter!) { ${list}(filter: $filter) { totalCount } }`,
        { filter: { attributes: [{ attributeId, valueIds: [valueId] }] } },
      );
      expect(errors?.map((error) => error.extensions.code)).toEqual(['ATTRIBUTE_UNKNOWN']);
    }
  });
});
