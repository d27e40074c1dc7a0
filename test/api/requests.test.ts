import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, Kind, parse, validate, type DocumentNode } from 'graphql';
import { mostValues, queryLimits } from '../../apps/api/src/graphql/graphql.module.js';
import { queryExtent } from '../../apps/api/src/graphql/query-extent.js';
import { documentRefusal } from '../../apps/api/src/graphql/query-text.js';
import { workedQueries } from '../../apps/dashboard/src/graphiql/worked-queries.js';
import { granbyProfile } from './granby.js';
import { hotQueries } from './hot-queries.js';
import { startServer, type GraphqlAnswer, type TestServer } from './server.js';

const deep = (levels: number) => `{ programme { ${'notes { meeting { '.repeat(levels)} id ${'} }'.repeat(levels)} } }`;

/** As deep as may be, and no ring. */
const deepest =
  '{ districts { nuggets(first: 5) { evidence(first: 5) { nodes { statement { note { meeting { district { nuggets(first: 5) { keyphrase { id } } } } } } } } } } }';

/** Every operation of the dashboard, with the fragments of them all. */
async function dashboardOperations(): Promise<[string, DocumentNode][]> {
  const files = (await readdir('apps/dashboard/src', { recursive: true })).filter((file) => file.endsWith('.graphql'));
  const { definitions } = parse(files.map((file) => readFileSync(`apps/dashboard/src/${file}`, 'utf8')).join('\n'));
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return definitions.flatMap((definition): [string, DocumentNode][] =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [[definition.name?.value ?? '', { kind: Kind.DOCUMENT, definitions: [definition, ...fragments] }]]
      : [],
  );
}

describe('a GraphQL request', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer('sqlite', { PROFILE: granbyProfile });
  });
  afterAll(() => server.stop());

  it.each<[string, string, string]>([
    ['that is no GraphQL', '{ overview { ', 'GRAPHQL_PARSE_FAILED'],
    ['of a field that is not there', '{ overview { secret } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'with a value outside an enum',
      '{ statements(filter: { valences: [NICE] }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['too deep', deep(6), 'QUERY_TOO_DEEP'],
    ['that goes in a circle', deep(3), 'QUERY_CIRCULAR'],
    [
      'whose lists stand in lists',
      '{ statements(first: 100) { nodes { note { statements { note { statements { id } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'of too many aliases',
      `{ ${Array.from({ length: 501 }, (_, index) => `a${index}: latestRun { id }`).join(' ')} }`,
      'QUERY_TOO_LARGE',
    ],
    ['of too many words', `{ ${'latestRun { id } '.repeat(2000)} }`, 'QUERY_TOO_LARGE'],
  ])('%s is refused with a code and both languages', async (_, query, code) => {
    const answer = await server.ask(query);
    expect(answer.errors?.map((error) => error.extensions.code)).toContain(code);
    for (const error of answer.errors ?? []) {
      expect(error.message).toBe(error.extensions.messages.sv);
      expect(error.extensions.messages.en.length).toBeGreaterThan(10);
      expect(Object.keys(error.extensions).sort()).toEqual(['code', 'messages']);
    }
    expect(answer.data ?? null).toBeNull();
  });

  it('may be as deep as pages are, and may ask for the whole schema', async () => {
    expect((await server.ask(deep(1))).errors).toBeUndefined();
    expect((await server.ask(deepest)).errors).toBeUndefined();
    expect((await server.ask(getIntrospectionQuery())).errors).toBeUndefined();
  });

  it('that a foreign page could make a browser send is refused', async () => {
    const response = await fetch(`${server.url}/graphql?query={latestRun{id}}`);
    expect(response.status).toBe(400);
    const plain = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{latestRun{id}}"}',
    });
    expect(plain.status).toBe(400);
    expect((await plain.json()) as GraphqlAnswer<unknown>).not.toHaveProperty('data.latestRun');
  });

  it('that would fan out is refused unread, and others are answered', async () => {
    const fan = server.ask(
      '{ statements(first: 100) { nodes { note { statements { note { statements { note { statements { id text } } } } } } } } }',
    );
    const other = server.data('{ latestRun { id } }');
    expect((await fan).errors?.map((error) => error.extensions.code)).toEqual(['QUERY_CIRCULAR']);
    await other;
  });

  it('that a page makes is within the limits, whatever its variables', async () => {
    const schema = buildSchema(readFileSync('apps/api/schema.gql', 'utf8'));
    const operations = await dashboardOperations();
    expect(operations.length).toBeGreaterThan(10);
    const others = [...Object.entries(hotQueries), ...Object.entries(workedQueries)].map(
      ([name, { query }]) => [name, parse(query)] as const,
    );
    for (const [name, document] of [...operations, ...others]) {
      const own = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
      const { cost } = queryExtent(schema, document, own, null);
      const errors = validate(schema, document, queryLimits).map((error) => error.message);
      expect({ name, errors, cost: cost <= mostValues ? 'within' : cost }).toEqual({
        name,
        errors: [],
        cost: 'within',
      });
    }
    for (const [name, document] of others) expect([name, documentRefusal(document)]).toEqual([name, null]);
  });
});
