import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeIn } from './client.js';
import { logIn } from './moderator.js';
import { databases, startServer, type TestServer } from './server.js';

// Reading through a list: what it can be narrowed by, where one is in it, what one has read, and what may be quoted.
const districts = ['Hotagen', 'Offerdal'] as const;
const question = 'Varför bor du där du bor?';
/** Twelve from Hotagen, the last two of whom live in Valsjöbyn; three from Offerdal. Every other one may be quoted. */
const rows = [
  ...Array.from(
    { length: 12 },
    (_, n) => ['Hotagen', n > 9 ? 'Valsjöbyn' : '', `Tystnaden och bussen nummer ${n}`] as const,
  ),
  ...Array.from({ length: 3 }, (_, n) => ['Offerdal', '', `Vägen är dålig, sade nummer ${n}`] as const),
].map(([district, place, text], index) => {
  const month = index % 3 === 0 ? '08' : '09';
  return `${index};2020-${month}-10;voice${index};${district};${place};${index % 2 === 0 ? 'Ja' : 'Nej'};${text}`;
});
const csv = [`Löpnummer;Datum;Avsändare;Bygd;Ort;Får citeras;${question}`, ...rows, ''].join('\n');

interface Facet {
  readonly value: string;
  readonly statements: number;
}
const facetNames = [
  'districts',
  'groups',
  'channels',
  'themes',
  'valences',
  'languages',
  'roles',
  'months',
  'mayBeQuoted',
] as const;
type Facets = Readonly<Record<(typeof facetNames)[number], readonly Facet[]>>;
const facetQuery = `query ($filter: StatementFilter, $marks: ReadingMarkFilter) { statementFacets(filter: $filter, marks: $marks) { ${facetNames.map((name) => `${name} { value statements }`).join(' ')} } }`;

/** The filter with one value chosen in the place of what it asks for of that kind. */
const choosing: Readonly<Record<(typeof facetNames)[number], (value: string) => Readonly<Record<string, unknown>>>> = {
  districts: (value) => ({ districtIds: [value] }),
  groups: (value) => ({ groupIds: [value] }),
  channels: (value) => ({ channels: [value] }),
  themes: (value) => ({ themeId: value }),
  valences: (value) => ({ valences: [value] }),
  languages: (value) => ({ languages: [value] }),
  roles: (value) => ({ roles: [value] }),
  months: (value) => ({ months: [value] }),
  mayBeQuoted: (value) => ({ mayBeQuoted: value === 'true' }),
};

describe.each(databases)('reading a list of statements, on %s', (kind) => {
  let server: TestServer;
  let ids: readonly string[];
  let importId: string;
  const list = async (variables: Readonly<Record<string, unknown>> = {}) =>
    (
      await server.data<{ statements: { totalCount: number; nodes: readonly { id: string }[] } }>(
        'query ($filter: StatementFilter, $marks: ReadingMarkFilter) { statements(filter: $filter, marks: $marks, first: 100) { totalCount nodes { id } } }',
        variables,
      )
    ).statements;
  const mark = (statementId: string | undefined, by: string, wanted: Readonly<Record<string, unknown>>) =>
    server.data<{ markStatement: { isRead: boolean; isFlagged: boolean } }>(
      'mutation ($statementId: ID!, $by: String!, $isRead: Boolean, $isFlagged: Boolean) { markStatement(statementId: $statementId, by: $by, isRead: $isRead, isFlagged: $isFlagged) { isRead isFlagged } }',
      { statementId, by, ...wanted },
    );
  const progress = async (by: string, filter: Readonly<Record<string, unknown>> = {}) =>
    (
      await server.data<{ readingProgress: unknown }>(
        'query ($by: String!, $filter: StatementFilter) { readingProgress(by: $by, filter: $filter) { total read flagged } }',
        { by, filter },
      )
    ).readingProgress;

  beforeAll(async () => {
    server = await startServer(kind);
    ({ importId } = await takeIn(server, 'bidrag.csv', csv));
    ids = (await list()).nodes.map((node) => node.id);
  });
  afterAll(() => server.stop());

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['nothing', {}],
    ['a district', { districtIds: ['hotagen'] }],
    ['a district and a lean', { districtIds: ['offerdal'], valences: ['TROUBLE', 'PRAISE', 'UNCLEAR'] }],
    ['a month and consent', { months: ['2020-09'], mayBeQuoted: true }],
    ['words and consent', { text: 'bussar', mayBeQuoted: false }],
    ['what nobody said', { text: 'isbjörn' }],
  ])('counts each choice as the list does when it is chosen, narrowed by %s', async (_, filter) => {
    const { statementFacets } = await server.data<{ statementFacets: Facets }>(facetQuery, { filter });
    for (const name of facetNames)
      for (const { value, statements } of statementFacets[name])
        expect([name, value, (await list({ filter: { ...filter, ...choosing[name](value) } })).totalCount]).toEqual([
          name,
          value,
          statements,
        ]);
  });

  it('offers every value that there is, and in the order of months', async () => {
    const { statementFacets } = await server.data<{ statementFacets: Facets }>(facetQuery);
    expect(statementFacets.districts).toEqual([
      { value: 'hotagen', statements: 12 },
      { value: 'offerdal', statements: 3 },
    ]);
    expect(statementFacets.months).toEqual([
      { value: '2020-08', statements: 5 },
      { value: '2020-09', statements: 10 },
    ]);
    expect(statementFacets.mayBeQuoted).toEqual([
      { value: 'true', statements: 8 },
      { value: 'false', statements: 7 },
    ]);
    expect(statementFacets.channels).toEqual([{ value: 'WEB', statements: 15 }]);
    expect(districts).toHaveLength(statementFacets.districts.length);
  });

  it.each(['2020-13', '2020', 'x'])('refuses %s as a month', async (month) => {
    const answer = await server.ask(facetQuery, { filter: { months: [month] } });
    expect(answer.errors?.[0]?.extensions.code).toBe('MONTH_UNKNOWN');
  });

  it('keeps what each person has read and flagged apart, and undoes it', async () => {
    expect(await progress('Maj')).toEqual({ total: 15, read: 0, flagged: 0 });
    for (const turn of [1, 2])
      expect([turn, (await mark(ids[0], 'Maj', { isRead: true })).markStatement]).toEqual([
        turn,
        { isRead: true, isFlagged: false },
      ]);
    expect((await mark(ids[0], ' maj ', { isFlagged: true })).markStatement).toEqual({ isRead: true, isFlagged: true });
    await mark(ids[1], 'Maj', { isFlagged: true });
    expect(await progress('MAJ')).toEqual({ total: 15, read: 1, flagged: 2 });
    expect(await progress('Maj', { districtIds: ['hotagen'] })).toEqual({ total: 12, read: 0, flagged: 0 });
    expect(await progress('Olle')).toEqual({ total: 15, read: 0, flagged: 0 });
    const { statement } = await server.data<{ statement: unknown }>(
      'query ($id: ID!) { statement(id: $id) { maj: mark(by: "Maj") { isRead isFlagged } olle: mark(by: "Olle") { isRead isFlagged } } }',
      { id: ids[0] },
    );
    expect(statement).toEqual({ maj: { isRead: true, isFlagged: true }, olle: { isRead: false, isFlagged: false } });
    expect((await list({ marks: { by: 'Maj', isRead: true } })).nodes.map((node) => node.id)).toEqual([ids[0]]);
    expect((await list({ marks: { by: 'Maj', isRead: false } })).totalCount).toBe(14);
    expect((await list({ marks: { by: 'maj', isRead: false, isFlagged: true } })).nodes[0]?.id).toBe(ids[1]);
    expect((await list({ marks: { by: 'Olle', isRead: true } })).totalCount).toBe(0);
    const { statementFacets } = await server.data<{ statementFacets: Facets }>(facetQuery, {
      marks: { by: 'Maj', isRead: true },
    });
    expect(statementFacets.districts).toEqual([{ value: 'offerdal', statements: 1 }]);
    await mark(ids[1], 'Maj', { isFlagged: false });
    await mark(ids[0], 'Maj', { isRead: false });
    expect(await progress('Maj')).toEqual({ total: 15, read: 0, flagged: 1 });
  });

  it.each([
    ['no name', { by: ' ', statementId: '' }, 'NAME_INVALID'],
    ['no statement', { by: 'Maj', statementId: 'x' }, 'STATEMENT_UNKNOWN'],
    ['one that is not there', { by: 'Maj', statementId: '00000000-0000-4000-8000-000000000000' }, 'STATEMENT_UNKNOWN'],
  ])('marks nothing for %s', async (_, variables, code) => {
    const answer = await server.ask(
      'mutation ($statementId: ID!, $by: String!) { markStatement(statementId: $statementId, by: $by, isRead: true) { isRead } }',
      variables,
    );
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
  });

  it('tells where one is in a list, and who stands beside', async () => {
    const place = async (id: string | undefined, variables: Readonly<Record<string, unknown>> = {}) =>
      (
        await server.data<{ statementPlace: unknown }>(
          'query ($id: ID!, $filter: StatementFilter, $marks: ReadingMarkFilter) { statementPlace(id: $id, filter: $filter, marks: $marks) { position total statement { id } previous { id } next { id } } }',
          { id, ...variables },
        )
      ).statementPlace;
    const at = (index: number) => (ids[index] === undefined ? null : { id: ids[index] });
    expect(await place(ids[0])).toEqual({ position: 1, total: 15, statement: at(0), previous: null, next: at(1) });
    expect(await place(ids[14])).toEqual({ position: 15, total: 15, statement: at(14), previous: at(13), next: null });
    const filter = { districtIds: ['hotagen'] };
    expect(await place(ids[4], { filter })).toEqual({
      position: 2,
      total: 12,
      statement: at(4),
      previous: at(3),
      next: at(5),
    });
    // One that the list does not hold, or holds no longer, has its place all the same.
    expect(await place(ids[1], { filter })).toEqual({
      position: 1,
      total: 12,
      statement: at(1),
      previous: null,
      next: at(3),
    });
    await mark(ids[4], 'Maj', { isRead: true });
    expect(await place(ids[4], { filter, marks: { by: 'Maj', isRead: false } })).toEqual({
      position: 2,
      total: 11,
      statement: at(4),
      previous: at(3),
      next: at(5),
    });
    expect(await place('x')).toBeNull();
  });

  it('says how a quote is signed where its author consents, and names no place of few', async () => {
    const { statements } = await server.data<{
      statements: {
        nodes: readonly { text: string; mayBeQuoted: boolean; quotedAs: { sv: string; en: string } | null }[];
      };
    }>('{ statements(first: 100) { nodes { text mayBeQuoted quotedAs { sv en } } } }');
    for (const { mayBeQuoted, quotedAs } of statements.nodes) expect(quotedAs === null).toBe(!mayBeQuoted);
    const signed = (words: string) => statements.nodes.find(({ text }) => text.includes(words))?.quotedAs;
    // Ten or more speak for Hotagen, but few for Valsjöbyn or Offerdal.
    expect(['Hotagen', 'Krokoms kommun'].map((where) => `boende i ${where}, webbformulär, september 2020`)).toContain(
      signed('bussen nummer 10')?.sv,
    );
    expect(signed('sade nummer 0')).toEqual({
      sv: 'boende i Krokoms kommun, webbformulär, augusti 2020',
      en: 'resident of Krokoms kommun, web form, August 2020',
    });
    expect(statements.nodes.map(({ quotedAs }) => quotedAs?.sv ?? '').join()).not.toContain('Valsjöbyn');
  });

  it('leads whoever moderates to the file it came in with, and nobody else', async () => {
    const query = 'query ($id: ID!) { statement(id: $id) { original { id fileName } } }';
    const nobody = await server.data<{ statement: unknown }>(query, { id: ids[0] });
    expect(nobody.statement).toEqual({ original: null });
    const moderator = await logIn(server);
    const { statement } = await moderator.data<{ statement: { original: { id: string; fileName: string } } }>(query, {
      id: ids[0],
    });
    expect(statement.original.fileName).toBe('bidrag.csv');
    const file = await fetch(`${server.url}/originals/${statement.original.id}`, {
      headers: { cookie: moderator.cookie },
    });
    expect(await file.text()).toBe(csv);
  });

  it('marks nothing hidden, and keeps the marks of what comes back', async () => {
    const moderator = await logIn(server);
    await mark(ids[2], 'Maj', { isRead: true });
    const { moderate } = await moderator.data<{ moderate: { id: string } }>(
      'mutation ($id: ID!) { moderate(statementIds: [$id], to: HIDDEN, reason: OFF_TOPIC) { id } }',
      { id: ids[2] },
    );
    expect(await progress('Maj')).toEqual({ total: 14, read: 1, flagged: 1 });
    await moderator.data('mutation ($id: ID!) { undoModeration(id: $id) { id } }', { id: moderate.id });
    expect(await progress('Maj')).toEqual({ total: 15, read: 2, flagged: 1 });
  });

  // Last: it takes away what the others read.
  it('lets marks outlive a recount and other imports, and go with their own', async () => {
    const another = csv.replaceAll('voice', 'other').replaceAll('nummer', 'talet');
    const { importId: later } = await takeIn(server, 'senare.csv', another);
    await server.data('mutation { repeatRun { same } }');
    expect(await progress('Maj')).toEqual({ total: 30, read: 2, flagged: 1 });
    await server.data('mutation ($id: ID!) { removeImport(id: $id) }', { id: later });
    expect(await progress('Maj')).toEqual({ total: 15, read: 2, flagged: 1 });
    await server.data('mutation ($id: ID!) { removeImport(id: $id) }', { id: importId });
    const rest = await server.orm.em.fork().execute('select reader from reading_mark');
    expect(rest).toEqual([]);
  });
});
