import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { startServer, type TestServer } from './server.js';

interface Told {
  readonly code: string;
  readonly messages: { readonly sv: string; readonly en: string };
}

describe('what is sent to /graphql and /uploads', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer('sqlite');
  });
  afterAll(() => server.stop());

  async function post(body: unknown, headers: Readonly<Record<string, string>> = {}) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { data?: unknown; errors?: { message: string; extensions: Told }[] };
    return { status: response.status, ...answer };
  }
  /** The error's code; both messages are seen to be there. */
  async function codeOf(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<string | undefined> {
    const error = (await post(body, headers)).errors?.[0];
    if (error !== undefined) {
      expect(error.message).toBe(error.extensions.messages.sv);
      expect(error.extensions.messages.en).not.toBe(error.message);
    }
    return error?.extensions.code;
  }
  const nested = (levels: number) => `{ statements { ${'nodes { '.repeat(levels)} id ${'} '.repeat(levels)} } }`;

  it.each<[Record<string, string>, number]>([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://example.org' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{}, 200],
  ])('with %p is answered %p', async (headers, status) => {
    const answer = await post({ query: '{ overview { notes } }' }, headers);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.errors?.[0]?.extensions.code).toBe('ORIGIN_NOT_ALLOWED');
    else expect(answer.data).toEqual({ overview: { notes: 0 } });
  });

  it('a link from another site to /graphql opens the page', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      headers: { accept: 'text/html', 'sec-fetch-site': 'cross-site' },
    });
    expect([200, 503]).toContain(response.status);
  });

  it('a query named by its digest alone is told to be sent whole', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    expect(await codeOf({ extensions })).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it.each([
    ['deeper than allowed', nested(20), /QUERY_TOO_DEEP|GRAPHQL_VALIDATION_FAILED/],
    ['as deep as can be written', nested(1600), /QUERY_TOO_DEEP|QUERY_TOO_LARGE|GRAPHQL_VALIDATION_FAILED/],
    ['far too deep', nested(30_000), /QUERY_TOO_LARGE|QUERY_TOO_DEEP/],
    [
      'lists in lists',
      `{ import(id: ${'['.repeat(4000)}${']'.repeat(900)}) { id } }`,
      /QUERY_TOO_LARGE|QUERY_TOO_DEEP|GRAPHQL_PARSE_FAILED/,
    ],
    ['too many words', `{ overview { ${'statements '.repeat(5001)} } }`, /^QUERY_TOO_LARGE$/],
  ])('a query %s is refused in our words', async (_, query, code) => {
    expect(await codeOf({ query })).toMatch(code);
  });

  it.each([
    [
      'deep',
      `subscription { dataChanged ${'{ x '.repeat(2400)}`,
      ['QUERY_TOO_LARGE', 'QUERY_TOO_DEEP', 'GRAPHQL_PARSE_FAILED'],
    ],
    ['deep without spaces', `subscription{dataChanged${'{x'.repeat(4000)}`, ['QUERY_TOO_LARGE', 'QUERY_TOO_DEEP']],
    [
      'of many words',
      `subscription { dataChanged { ${'a '.repeat(4990)} } }`.slice(0, 10_000),
      ['QUERY_TOO_LARGE', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
    ],
  ])('by WebSocket, a query %s is refused with a code', async (_, query, codes) => {
    const client = createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    try {
      const told = await new Promise<unknown>((resolve) => {
        client.subscribe(
          { query },
          { next: ({ errors }) => resolve(errors), error: resolve, complete: () => resolve(null) },
        );
      });
      const [first] = told as { extensions: Told }[];
      expect(codes).toContain(first?.extensions.code);
    } finally {
      await client.dispose();
    }
  });

  it('JSON too large is refused with the limit', async () => {
    const { errors } = await post({ query: '{ a }', variables: { a: 'a'.repeat(1024 * 1024) } });
    expect(errors?.[0]?.extensions.code).toBe('BODY_TOO_LARGE');
    expect(errors?.[0]?.message).toContain('512 kB');
  });

  it("a file's name sent twice is told so", async () => {
    const response = await fetch(`${server.url}/uploads?fileName=a.csv&fileName=b.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: 'x',
    });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'FILE_NAME_REPEATED']);
  });

  it('an upload broken off leaves nothing, and no error in the log', async () => {
    const logged: unknown[] = [];
    const write = (message: unknown) => void logged.push(message);
    // That it came and was broken off is told; that anything went wrong is not.
    server.app.useLogger({ log: () => undefined, warn: write, error: write });
    const call = request(`${server.url}/uploads?fileName=halv.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'content-length': '100000' },
    });
    call.on('error', () => undefined);
    await new Promise((resolve) => call.write('Bygd;Unikt\n', resolve));
    await new Promise((resolve) => setTimeout(resolve, 200));
    call.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(logged).toEqual([]);
    const rows = await server.orm.em.fork().execute<unknown[]>('select id from original');
    expect(rows).toEqual([]);
  });
});
