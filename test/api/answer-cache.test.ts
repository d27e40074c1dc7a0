import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { increaseSetting } from '../../apps/api/src/database/settings.js';
import { isKept } from '../../apps/api/src/graphql/answer-cache.js';
import { counted, decide } from './curated-dialogue.js';
import { granbyProfile } from './granby.js';
import { hotQueries } from './hot-queries.js';
import { logIn } from './moderator.js';
import { recordSql } from './record-sql.js';
import { startServer, type TestServer } from './server.js';
import { seedGranby } from './seed-granby.js';

function kept(query: string): boolean {
  const document = parse(query);
  return isKept(
    document,
    document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode,
  );
}

describe('which answers are kept', () => {
  it.each([
    ['{ overview { voices } districts { name } }', true],
    ['query ($id: ID!) { one: district(id: $id) { ...A } } fragment A on District { voices }', true],
    ['{ statements { totalCount } }', false],
    ['{ overview { voices } viewer { name } }', false],
    ['{ ... on Query { overview { voices } } }', false],
    ['mutation { repeatRun { same } }', false],
    [
      '{ districts { nuggets { evidence { nodes { statement { ...S } } } } } } fragment S on Statement { unmasked }',
      false,
    ],
    ['{ district(id: "as") { nuggets { evidence { nodes { statement { o: original { id } } } } } } }', false],
    ['{ nuggets { evidence { nodes { statement { mark(by: "x") { isRead } } } } } }', false],
  ])('%s: %s', (query, expected) => {
    expect(kept(query)).toBe(expected);
  });

  it('are none with a field that is for some only, as the schema says', () => {
    const schema = buildSchema(readFileSync('apps/api/schema.gql', 'utf8'));
    const forSome = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter(({ description }) => /for everyone but/.test(description ?? ''))
      .map(({ name }) => name);
    expect(forSome.length).toBeGreaterThan(1);
    for (const name of forSome)
      expect({
        name,
        kept: kept(`{ overview { something { ${name} } } }`),
      }).toEqual({ name, kept: false });
  });
});

describe('kept answers', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer('sqlite', { PROFILE: granbyProfile });
    await seedGranby(server.orm, 20);
    await server.data('{ latestRun { id } }');
  });
  afterAll(() => server.stop());

  it.each(['overview', 'district'])('are given again without a read, and the same: %s', async (name) => {
    const { query, variables } = hotQueries[name]!;
    const first = await server.data(query, variables);
    const statements = await recordSql(server.orm).during(async () => {
      expect(await server.data(query, variables)).toEqual(first);
    });
    expect(statements).toEqual([]);
  });

  it('are of what was asked for: other variables, another question', async () => {
    const query = 'query ($id: ID!) { district(id: $id) { name } }';
    expect(await server.data(query, { id: 'as' })).toEqual({
      district: { name: 'Åsen' },
    });
    expect(await server.data(query, { id: 'berg' })).toEqual({
      district: { name: 'Berg' },
    });
    expect(await server.data(query, { id: 'as' })).toEqual({
      district: { name: 'Åsen' },
    });
  });

  it('are given no more when anything has been written', async () => {
    const query = '{ themes { id name { sv } } }';
    const before = await server.data<{
      themes: { id: string; name: { sv: string } }[];
    }>(query);
    const [theme] = before.themes;
    await server.orm.em.fork().execute('update theme set name_sv = ? where id = ?', ['Annat namn', theme?.id ?? '']);
    const { themes } = await server.data<{
      themes: { id: string; name: { sv: string } }[];
    }>(query);
    expect(themes.find(({ id }) => id === theme?.id)?.name.sv).toBe('Annat namn');
  });

  it('cost what they cost, and a refusal is not kept', async () => {
    const query = '{ overview { voices } }';
    const costs = [];
    for (let turn = 0; turn < 2; turn++) {
      const { extensions } = (await server.ask(query)) as unknown as {
        extensions: { cost: { requested: number } };
      };
      costs.push(extensions.cost.requested);
    }
    expect(costs[0]).toBe(costs[1]);
    expect(costs[0]).toBeGreaterThan(0);
    const refused = 'query ($id: ID!) { nuggets(districtId: $id) { id } }';
    for (let turn = 0; turn < 2; turn++)
      expect((await server.ask(refused, { id: 'atlantis' })).errors?.[0]?.extensions.code).toBe('DISTRICT_UNKNOWN');
  });

  it('show at once what comes in, is hidden, is decided and is coded', async () => {
    const query =
      '{ overview { ledger { received excluded } topThemes(first: 100) { id name { sv } } } programme { id } }';
    const quality = '{ qualitySample(coder: "Anna") { coded(first: 9) { position themeIds } } }';
    expect([kept(query), kept(quality)]).toEqual([true, false]);
    interface Shown {
      readonly overview: {
        readonly ledger: {
          readonly received: number;
          readonly excluded: number;
        };
        readonly topThemes: readonly {
          readonly id: string;
          readonly name: { readonly sv: string };
        }[];
      };
    }
    const shown = async () => (await server.data<Shown>(query)).overview;
    // What was seeded has numbers that nobody has given out.
    await increaseSetting(server.orm.em.fork(), 'statementSequence', 1000);
    const before = await shown();

    const text = 'Stigen runt tjärnen är uppmärkt';
    await server.data(
      'mutation ($text: String!) { submit(input: { answers: [{ questionId: "bast", text: $text }] }) { id } }',
      { text },
    );
    expect((await shown()).ledger).toEqual({
      ...before.ledger,
      received: before.ledger.received + 1,
    });

    const [said] = await server.orm.em
      .fork()
      .execute<{ id: string }[]>('select id from statement where text = ?', [text]);
    const moderator = await logIn(server);
    await moderator.data('mutation ($ids: [ID!]!) { moderate(statementIds: $ids, to: HIDDEN, reason: SPAM) { id } }', {
      ids: [said?.id],
    });
    expect((await shown()).ledger.excluded).toBe(before.ledger.excluded + 1);

    await counted(server);
    await decide(server, {
      renameTheme: { themeId: 'vagar', name: { sv: 'Omdöpt' } },
    });
    await counted(server);
    expect((await shown()).topThemes.map(({ name }) => name.sv)).toContain('Omdöpt');

    const { drawQualitySample: drawn } = await server.data<{
      drawQualitySample: { id: string };
    }>('mutation { drawQualitySample(by: "Eva", size: 30) { id } }');
    await server.data(
      'mutation ($id: ID!) { codeStatement(sampleId: $id, position: 1, coder: "Anna", themeIds: []) { position } }',
      { id: drawn.id },
    );
    expect(await server.data(quality)).toEqual({
      qualitySample: { coded: [{ position: 1, themeIds: [] }] },
    });
  });
});
