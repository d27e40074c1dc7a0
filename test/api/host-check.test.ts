import { request, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { granbyProfile } from './granby.js';
import { startServer, type TestServer } from './server.js';

const foreign = 'rebound.example';

/** A call with a Host header of its own, which fetch would not send. */
function call(
  server: TestServer,
  host: string,
  { method = 'GET', path = '/', body = '', headers = {} as Record<string, string> } = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; text: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(`${server.url}${path}`, { method, headers: { ...headers, host } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

/** What a WebSocket meets: 101 when it is let in, else the status. */
function handshake(server: TestServer, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { host },
    });
    socket.on('open', () => {
      socket.close();
      resolve(101);
    });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      response.resume();
    });
    socket.on('error', reject);
  });
}

const graphql = {
  method: 'POST',
  path: '/graphql',
  body: '{"query":"{ latestRun { id } }"}',
  headers: { 'content-type': 'application/json' },
};
const file = {
  method: 'POST',
  path: '/uploads?fileName=a.csv',
  body: 'Bygd;Unikt\nÅsen;Sjön\n',
  headers: { 'content-type': 'application/octet-stream' },
};
const page = { headers: { accept: 'text/html' } };

describe('a server that listens on this computer alone', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer('sqlite', { PROFILE: granbyProfile });
  });
  afterAll(() => server.stop());

  it.each([
    ['a page', page],
    ['a file of the pages', { path: '/favicon.svg' }],
    ['GraphQL', graphql],
    ['an upload', file],
  ])('refuses %s under another name, and says what to do', async (_, what) => {
    const { status, headers, text } = await call(server, foreign, what);
    expect(status).toBe(421);
    expect(headers['x-content-type-options']).toBe('nosniff');
    const answer = JSON.parse(text) as { code?: string; errors?: { extensions: { code: string } }[] };
    expect(answer.code ?? answer.errors?.[0]?.extensions.code).toBe('HOST_NOT_ALLOWED');
    expect(text).toContain('http://localhost');
  });

  it('refuses a WebSocket under another name', async () => {
    expect(await handshake(server, foreign)).toBe(421);
  });

  it.each(['localhost', 'localhost:3000', '127.0.0.1', '[::1]:3000'])('answers as %s', async (host) => {
    expect((await call(server, host, graphql)).status).toBe(200);
    expect((await call(server, host, file)).status).toBe(201);
    expect(await handshake(server, host)).toBe(101);
  });
});

describe('a server that listens on all addresses', () => {
  it('answers by the name the operator gave it', async () => {
    const server = await startServer('sqlite', { PROFILE: granbyProfile, HOST: '0.0.0.0', ACCESS: 'token' });
    try {
      // It asks who it is: it is not refused for the name.
      expect((await call(server, 'guldkorn.example', graphql)).status).toBe(401);
      expect(await handshake(server, 'guldkorn.example')).toBe(101);
    } finally {
      await server.stop();
    }
  });
});
