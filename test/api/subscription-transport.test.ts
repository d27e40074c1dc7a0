import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { granbyProfile } from './granby.js';
import { startServer, type TestServer } from './server.js';

describe('the WebSocket of subscriptions', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer('sqlite', { PROFILE: granbyProfile });
  });
  afterAll(() => server.stop());

  function client(origin?: string): Client {
    class FromPage extends WebSocket {
      constructor(address: string, protocols: string | string[]) {
        super(address, protocols, origin === undefined ? {} : { origin });
      }
    }
    return createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: FromPage,
      retryAttempts: 0,
    });
  }

  /** The codes of what is answered first: errors, or a closed connection. */
  async function refusal(query: string, origin?: string): Promise<unknown> {
    const asking = client(origin);
    try {
      for await (const { errors } of asking.iterate({ query }))
        return errors?.map(({ message, extensions }) => [
          extensions?.['code'],
          message === (extensions?.['messages'] as { sv: string } | undefined)?.sv,
        ]);
      return 'nothing';
    } catch (error) {
      if (Array.isArray(error))
        return (error as { message: string; extensions: { code: string; messages: { sv: string } } }[]).map(
          ({ message, extensions }) => [extensions.code, message === extensions.messages.sv],
        );
      return (error as { code?: number }).code;
    } finally {
      await asking.dispose();
    }
  }

  it.each([
    ['a query', '{ overview { notes } }', 'SUBSCRIPTIONS_ONLY'],
    ['a mutation', 'mutation { removeExampleDialogue }', 'SUBSCRIPTIONS_ONLY'],
    ['what is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', 'subscription { secret }', 'GRAPHQL_VALIDATION_FAILED'],
    ['what is too long', `subscription { dataChanged { ${'id '.repeat(4000)} } }`, 'QUERY_TOO_LARGE'],
  ])('refuses %s, with a code and both languages', async (_, query, code) => {
    expect(await refusal(query)).toEqual([[code, true]]);
  });

  it("lets no other site's page in", async () => {
    expect(await refusal('subscription { dataChanged { id } }', 'https://example.se')).toBe(4403);
  });

  it('lets our own page in', async () => {
    expect(await refusal('subscription { secret }', server.url)).toEqual([['GRAPHQL_VALIDATION_FAILED', true]]);
  });
});
