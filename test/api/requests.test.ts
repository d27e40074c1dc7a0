import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { granbyProfile } from './granby.js';
import { startServer, type GraphqlAnswer, type TestServer } from './server.js';

const deep = (levels: number) => `{ programme { ${'notes { meeting { '.repeat(levels)} id ${'} }'.repeat(levels)} } }`;

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
    [
      'of too many aliases',
      `{ ${Array.from({ length: 501 }, (_, index) => `a${index}: latestRun { id }`).join(' ')} }`,
      'QUERY_TOO_LARGE',
    ],
    ['of too many words', `{ ${'latestRun { id } '.repeat(2000)} }`, 'GRAPHQL_PARSE_FAILED'],
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
    expect((await server.ask(deep(5))).errors).toBeUndefined();
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
});
