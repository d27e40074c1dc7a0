import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { getIntrospectionQuery } from 'graphql';
import WebSocket from 'ws';
import { ApiToken } from '../../apps/api/src/access/api-token.entity.js';
import { newToken } from '../../apps/api/src/access/token-text.js';
import { granbyProfile } from './granby.js';
import { logIn, type Moderator } from './moderator.js';
import { seedGranby } from './seed-granby.js';
import { databases, startServer, type TestServer } from './server.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly code: string | undefined;
  readonly data: unknown;
  readonly cost: { requested: number; budget: number; remaining: number; requestsRemaining: number; resetsAt: string };
}

/** A call with heads that fetch would not send, Host among them. */
function call(
  server: TestServer,
  path: string,
  { method = 'GET', body, headers = {} }: { method?: string; body?: object; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const asking = request(`${server.url}${path}`, { method, headers: { ...json, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const told = (text.startsWith('{') ? JSON.parse(text) : {}) as {
          code?: string;
          data?: unknown;
          errors?: { extensions: { code: string } }[];
          extensions: { cost: Answer['cost'] };
        };
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          code: told.code ?? told.errors?.[0]?.extensions.code,
          data: told.data,
          cost: told.extensions?.cost,
        });
      });
    });
    asking.on('error', reject);
    asking.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
/** A stranger, as a proxy on this machine tells of one. */
const stranger = { 'x-forwarded-for': '203.0.113.7' };
const asked = (query: string, headers: Record<string, string> = {}) => ({ method: 'POST', body: { query }, headers });

async function create(moderator: Moderator, input: object): Promise<{ id: string; secret: string }> {
  const { createApiToken } = await moderator.data<{ createApiToken: { secret: string; token: { id: string } } }>(
    'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret token { id } } }',
    { input },
  );
  return { id: createApiToken.token.id, secret: createApiToken.secret };
}

describe.each(databases)('tokens, on %s', (kind) => {
  let server: TestServer;
  let moderator: Moderator;
  beforeAll(async () => {
    server = await startServer(kind, { PROFILE: granbyProfile, ACCESS: 'token' });
    moderator = await logIn(server, 'Maj');
  });
  afterAll(() => server.stop());

  it('are told once, kept as a digest, and listed by how they begin', async () => {
    const { id, secret } = await create(moderator, { name: '  Statistik-\tenheten ', scopes: ['FIGURES'], days: 30 });
    const { apiTokens } = await moderator.data<{ apiTokens: Record<string, unknown>[] }>(
      '{ apiTokens { id name scopes prefix createdBy createdAt expiresAt revokedAt revokedBy lastUsedAt } }',
    );
    const listed = apiTokens.find((token) => token['id'] === id)!;
    expect(listed).toMatchObject({
      name: 'Statistik- enheten',
      scopes: ['FIGURES'],
      prefix: secret.slice(0, 9),
      createdBy: 'Maj',
      revokedAt: null,
      lastUsedAt: null,
    });
    const held = Date.parse(String(listed['expiresAt'])) - Date.parse(String(listed['createdAt']));
    expect(held).toBe(30 * 24 * 60 * 60 * 1000);
    const rows = await server.orm.em.fork().execute<object[]>('select * from api_token');
    expect(JSON.stringify(rows)).not.toContain(secret.slice(9));
  });

  it('let in whoever has one, and tell when they were last used, to the minute', async () => {
    const { id, secret } = await create(moderator, { name: 'a', scopes: ['FIGURES'] });
    const ask = () => call(server, '/graphql', asked('{ municipality { name } }', { ...bearer(secret), ...stranger }));
    expect(await ask()).toMatchObject({
      status: 200,
      data: { municipality: { name: expect.stringMatching(/./) as unknown } },
    });
    const used = async () => (await server.orm.em.fork().findOneOrFail(ApiToken, { id })).lastUsedAt;
    const first = await used();
    expect(first).toBeInstanceOf(Date);
    await ask();
    expect(await used()).toEqual(first);
    await server.orm.em.fork().nativeUpdate(ApiToken, { id }, { lastUsedAt: new Date(Date.now() - 61_000) });
    await ask();
    expect((await used())!.getTime()).toBeGreaterThanOrEqual(first!.getTime());
  });

  it('let nobody in that are wrong, expired or revoked, and say which only to those who have them', async () => {
    const { id, secret } = await create(moderator, { name: 'b', scopes: ['FIGURES'] });
    const code = async (token: string, headers: Record<string, string> = stranger) => {
      const {
        status,
        code: told,
        text,
      } = await call(server, '/graphql', asked('{ viewer { name } }', { ...bearer(token), ...headers }));
      return { status, told, text };
    };
    const unknown = await code(newToken());
    expect([unknown.status, unknown.told]).toEqual([401, 'TOKEN_INVALID']);
    // The very same words for what is no token, for one there is not, and for one let in by the machine it comes from.
    expect((await code('gk_x')).text).toBe(unknown.text);
    expect((await code(secret.slice(0, -1))).text).toBe(unknown.text);
    expect((await code("' or 1=1 --")).text).toBe(unknown.text);
    expect((await code(newToken(), {})).text).toBe(unknown.text);
    await server.orm.em.fork().nativeUpdate(ApiToken, { id }, { expiresAt: new Date(Date.now() - 1) });
    expect(await code(secret)).toMatchObject({ status: 401, told: 'TOKEN_EXPIRED' });
    const { revokeApiToken } = await moderator.data<{ revokeApiToken: { revokedBy: string; revokedAt: string } }>(
      'mutation ($id: ID!) { revokeApiToken(id: $id) { revokedBy revokedAt } }',
      { id },
    );
    expect(revokeApiToken.revokedBy).toBe('Maj');
    expect(await code(secret)).toMatchObject({ status: 401, told: 'TOKEN_REVOKED' });
    const again = await moderator.data('mutation ($id: ID!) { revokeApiToken(id: $id) { revokedBy revokedAt } }', {
      id,
    });
    expect(again).toEqual({ revokeApiToken });
  });

  it.each<[string, object, string]>([
    ['no name', { name: ' ', scopes: ['FIGURES'] }, 'NAME_INVALID'],
    ['a name that is no text', { name: 'a\u0000b', scopes: ['FIGURES'] }, 'NAME_INVALID'],
    ['no scope', { name: 'a', scopes: [] }, 'SCOPES_MISSING'],
    ['no days', { name: 'a', scopes: ['FIGURES'], days: 0 }, 'TOKEN_DAYS_INVALID'],
    ['days without end', { name: 'a', scopes: ['FIGURES'], days: 366 }, 'TOKEN_DAYS_INVALID'],
  ])('are not made with %s', async (_, input, code) => {
    const query = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }';
    const { errors } = await moderator.ask(query, { input });
    expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
  });

  it('keep a name that would be SQL as the name it is, and revoke nothing for an id that is none', async () => {
    const name = "'); delete from api_token; --";
    const { id } = await create(moderator, { name, scopes: ['FIGURES'] });
    expect((await server.orm.em.fork().findOneOrFail(ApiToken, { id })).name).toBe(name);
    for (const wrong of ["' or 1=1 --", '', id.toUpperCase(), '\u0000']) {
      const { errors } = await moderator.ask('mutation ($id: ID!) { revokeApiToken(id: $id) { id } }', { id: wrong });
      expect(errors?.map((error) => error.extensions.code)).toEqual(['TOKEN_UNKNOWN']);
    }
    expect((await server.orm.em.fork().findOneOrFail(ApiToken, { id })).revokedAt ?? null).toBeNull();
  });

  it('are given out and taken back by those alone who have shown the key', async () => {
    for (const query of [
      '{ apiTokens { id } }',
      'mutation { createApiToken(input: { name: "a", scopes: [FIGURES] }) { secret } }',
      'mutation { revokeApiToken(id: "a") { id } }',
    ]) {
      const { errors } = await server.ask(query);
      expect(errors?.map((error) => error.extensions.code)).toEqual(['MODERATOR_NEEDED']);
    }
  });
});

describe('what a token gives', () => {
  let server: TestServer;
  let moderator: Moderator;
  const tokens: Record<string, string> = {};
  beforeAll(async () => {
    server = await startServer('sqlite', { PROFILE: granbyProfile });
    await seedGranby(server.orm, 10);
    moderator = await logIn(server);
    for (const scopes of [['FIGURES'], ['STATEMENTS'], ['FILES'], ['FIGURES', 'STATEMENTS', 'FILES']])
      tokens[scopes.join(' ')] = (await create(moderator, { name: scopes.join(' '), scopes })).secret;
  });
  afterAll(() => server.stop());
  const all = 'FIGURES STATEMENTS FILES';
  const ask = (scopes: string, query: string, headers: Record<string, string> = {}) =>
    call(server, '/graphql', asked(query, { ...bearer(tokens[scopes]!), ...headers }));

  it.each<[string, string, string | undefined, string]>([
    ['FIGURES', '{ overview { voices } }', undefined, ''],
    ['FIGURES', getIntrospectionQuery(), undefined, ''],
    ['FIGURES', '{ statements { totalCount } }', 'SCOPE_NEEDED', 'STATEMENTS'],
    [all, '{ statements(marks: { by: "Maj", isRead: true }) { totalCount } }', 'NOT_FOR_TOKENS', 'marks'],
    [all, '{ statementFacets(marks: { by: "Maj", isRead: true }) { roles { value } } }', 'NOT_FOR_TOKENS', 'marks'],
    [all, '{ statementPlace(id: "x", marks: { by: "Maj" }) { total } }', 'NOT_FOR_TOKENS', 'marks'],
    ['FIGURES', '{ districts { nuggets { evidence { nodes { start } } } } }', 'SCOPE_NEEDED', 'STATEMENTS'],
    ['STATEMENTS', '{ statements { nodes { text } } }', undefined, ''],
    ['STATEMENTS', '{ statements { nodes { district { name } } } }', 'SCOPE_NEEDED', 'FIGURES'],
    [all, '{ statements { nodes { text district { name } themes { voices } } } }', undefined, ''],
    [all, '{ statements { nodes { mark(by: "Maj") { isRead } } } }', 'NOT_FOR_TOKENS', 'ReadingMark'],
    [all, '{ imports { totalCount } }', 'NOT_FOR_TOKENS', 'Query.imports'],
    [all, '{ apiTokens { id } }', 'NOT_FOR_TOKENS', 'Query.apiTokens'],
    [all, 'mutation { repeatRun { __typename } }', 'NOT_FOR_TOKENS', 'Mutation.repeatRun'],
    [all, 'mutation { removeExampleDialogue }', 'NOT_FOR_TOKENS', 'Mutation.removeExampleDialogue'],
  ])('%s: %s gives %s', async (scopes, query, code, named) => {
    const answer = await ask(scopes, query);
    expect([answer.status, answer.code]).toEqual([code === undefined ? 200 : 403, code]);
    if (code !== undefined) expect(answer.text).toContain(named);
  });

  it('wins over the session of whoever sends it', async () => {
    const both = await ask(all, '{ viewer { moderate seePersonalData name } }', { cookie: moderator.cookie });
    expect(both.data).toEqual({ viewer: { moderate: false, seePersonalData: false, name: null } });
    const unmasked = await ask(all, '{ statements { nodes { unmasked original { id } } } }', {
      cookie: moderator.cookie,
    });
    expect(unmasked.code).toBe('NOT_FOR_TOKENS');
    expect(await moderator.data('{ viewer { moderate } }')).toEqual({ viewer: { moderate: true } });
  });

  it.each<[string, string, number, string | undefined]>([
    ['FILES', '/exports/statements.csv', 403, 'SCOPE_NEEDED'],
    ['STATEMENTS', '/exports/statements.json', 403, 'SCOPE_NEEDED'],
    [all, '/exports/statements.csv', 200, undefined],
    [all, '/exports/statements.csv-metadata.json', 200, undefined],
    ['FILES', '/reports/a/versions/1.pdf', 403, 'SCOPE_NEEDED'],
    [all, '/reports/a/versions/1.pdf', 404, 'REPORT_UNKNOWN'],
    [all, '/exports/another.csv', 403, 'NOT_FOR_TOKENS'],
    [all, '/originals/x', 403, 'NOT_FOR_TOKENS'],
    [all, '/', 403, 'NOT_FOR_TOKENS'],
    [all, '/bidra', 200, undefined],
  ])('%s: %s is answered %p', async (scopes, path, status, code) => {
    const answer = await call(server, path, { headers: bearer(tokens[scopes]!) });
    expect([answer.status, answer.code]).toEqual([status, code]);
    const challenge = code === 'SCOPE_NEEDED' ? 'Bearer realm="Guldkorn", error="insufficient_scope"' : undefined;
    expect(answer.headers['www-authenticate']).toBe(challenge);
  });

  it('holds over a WebSocket too', async () => {
    const follow = (query: string, token?: string) =>
      new Promise<unknown>((resolve) => {
        const client = createClient({
          url: `${server.url.replace('http', 'ws')}/graphql`,
          webSocketImpl: WebSocket,
          retryAttempts: 0,
          lazy: true,
          ...(token === undefined ? {} : { connectionParams: bearer(token) }),
          on: { closed: (event) => resolve((event as CloseEvent).code) },
        });
        const told = (errors: unknown) => {
          if (Array.isArray(errors)) resolve((errors as { extensions: { code: string } }[])[0]?.extensions.code);
          void client.dispose();
        };
        client.subscribe({ query }, { next: ({ errors }) => told(errors), error: told, complete: () => undefined });
      });
    const progress = 'subscription { importProgress(importId: "a") { status } }';
    expect(await follow(progress)).toBe('IMPORT_UNKNOWN');
    expect(await follow(progress, tokens[all])).toBe('NOT_FOR_TOKENS');
    expect(await follow('subscription { dataChanged { id } }', tokens['FILES'])).toBe('SCOPE_NEEDED');
    expect(await follow('subscription { dataChanged { id } }', newToken())).toBe(4401);
  });
});

describe('where a token is needed', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer('sqlite', {
      PROFILE: granbyProfile,
      ACCESS: 'token',
      TRUST_PROXY: '1',
      HOST: '0.0.0.0',
    });
  });
  afterAll(() => server.stop());

  it.each<[string, string, Parameters<typeof call>[2]]>([
    ['a query', '/graphql', asked('{ overview { voices } }', stranger)],
    ['the schema', '/graphql', asked(getIntrospectionQuery(), stranger)],
    ['a change', '/graphql', asked('mutation { removeExampleDialogue }', stranger)],
    ['what is no query', '/graphql', asked('{{{{', stranger)],
    ['a query by a link', '/graphql?query={__typename}', { headers: { ...stranger, accept: 'application/json' } }],
    ['GraphiQL', '/graphql', { headers: { ...stranger, accept: 'text/html' } }],
    ['a file', '/exports/statements.csv', { headers: stranger }],
    ['the dashboard', '/', { headers: { ...stranger, accept: 'text/html' } }],
    ['a page of it', '/moderera', { headers: { ...stranger, accept: 'text/html' } }],
    ['the key', '/moderator-session', { method: 'POST', body: { key: 'a', name: 'b' }, headers: stranger }],
    ['an original', '/originals/a', { headers: stranger }],
    ['what comes by another name', '/graphql', asked('{ overview { voices } }', { host: 'evil.example' })],
    ['what is no token', '/graphql', asked('{ overview { voices } }', { ...stranger, authorization: 'Basic eDp5' })],
  ])('strangers are not given %s', async (_, path, what) => {
    const answer = await call(server, path, what);
    expect([answer.status, answer.code, answer.headers['www-authenticate']]).toEqual([
      401,
      'TOKEN_NEEDED',
      'Bearer realm="Guldkorn"',
    ]);
  });

  it.each(['/bidra', '/delta', '/kvitto', '/public/page.css', '/icon.svg'])('strangers are given %s', async (path) => {
    const { status } = await call(server, path, { headers: { ...stranger, accept: '*/*' } });
    // Only what is built is there to give.
    expect(path === '/icon.svg' ? [200, 404] : [200]).toContain(status);
  });

  it('strangers who hold a share link are given the report as a file, and no other page', async () => {
    const ask = async (path: string) => {
      const { status, headers } = await call(server, path, { headers: { ...stranger, accept: 'text/html' } });
      return [status, headers.location];
    };
    expect(await ask('/delad/aB_3-x')).toEqual([303, '/shared-reports/aB_3-x.pdf']);
    expect(await ask('/delad/aB_3-x/mer')).toEqual([401, undefined]);
    expect(await ask('/delad/..%2Frapporter')).toEqual([401, undefined]);
    expect((await call(server, '/shared-reports/aB_3-x.pdf', { headers: stranger })).code).toBe('REPORT_SHARE_UNKNOWN');
  });

  it('strangers who hold a share link are given no more files in a minute than a program', async () => {
    const other = { 'x-forwarded-for': '203.0.113.8' };
    const codes = await Promise.all(
      Array.from(
        { length: 130 },
        async () => (await call(server, '/shared-reports/aB_3-x.pdf', { headers: other })).code,
      ),
    );
    expect(codes.filter((code) => code === 'REPORT_SHARE_UNKNOWN')).toHaveLength(120);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(10);
    // Nobody else is kept waiting by it.
    expect((await call(server, '/shared-reports/aB_3-x.pdf', { headers: stranger })).code).toBe('REPORT_SHARE_UNKNOWN');
  });

  it('whoever is on the machine is let in as ever', async () => {
    expect(await server.data('{ overview { notes } }')).toEqual({ overview: { notes: 0 } });
  });

  it('no stranger follows anything', async () => {
    const closed = await new Promise<number>((resolve, reject) => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
        headers: stranger,
      });
      socket.on('open', () => socket.send('{"type":"connection_init"}'));
      socket.on('close', resolve);
      socket.on('error', reject);
    });
    expect(closed).toBe(4401);
  });
});

describe('the budget of a minute', () => {
  let server: TestServer;
  let moderator: Moderator;
  beforeAll(async () => {
    server = await startServer('sqlite', {
      PROFILE: granbyProfile,
      TOKEN_REQUESTS_PER_MINUTE: '5',
      TOKEN_COST_PER_MINUTE: '150000',
    });
    moderator = await logIn(server);
  });
  afterAll(() => server.stop());
  const compare = '{ comparison(a: { districtIds: ["as"] }, b: { districtIds: ["berg"] }) { voicesInBoth } }';

  it('is told with each answer, and not passed over', async () => {
    const { secret } = await create(moderator, { name: 'a', scopes: ['FIGURES'] });
    const ask = (query: string, headers = bearer(secret)) => call(server, '/graphql', asked(query, headers));
    const first = await ask('{ overview { voices notes } }');
    expect(first.cost).toMatchObject({ requested: 3, budget: 150_000, remaining: 149_997, requestsRemaining: 4 });
    expect(Date.parse(first.cost.resetsAt)).toBeGreaterThan(Date.now());
    const second = await ask(compare);
    expect(second.cost).toMatchObject({ requested: 120_001, remaining: 29_996, requestsRemaining: 3 });
    const third = await ask(compare);
    expect([third.status, third.code, third.data]).toEqual([429, 'RATE_LIMITED', undefined]);
    expect(third.cost).toMatchObject({ requested: 120_001, remaining: 29_996, requestsRemaining: 2 });
    expect(Number(third.headers['retry-after'])).toBeGreaterThan(0);
    // What costs less is still answered.
    expect((await ask('{ overview { voices } }')).status).toBe(200);
    expect((await ask('{ overview {')).cost).toMatchObject({ requested: 0, requestsRemaining: 0 });
    const last = await ask('{ overview { voices } }');
    expect([last.status, last.code, last.cost.requestsRemaining]).toEqual([429, 'RATE_LIMITED', 0]);
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    expect(last.text).toContain('first');
    // Another's budget is untouched, and the machine's own.
    const other = await create(moderator, { name: 'b', scopes: ['FIGURES'] });
    expect((await ask('{ overview { voices } }', bearer(other.secret))).status).toBe(200);
    expect((await call(server, '/graphql', asked('{ overview { voices } }'))).cost.budget).toBe(200_000_000);
  });

  it('is taken of by files too', async () => {
    const { secret } = await create(moderator, { name: 'd', scopes: ['FIGURES', 'STATEMENTS', 'FILES'] });
    expect((await call(server, '/exports/statements.csv', { headers: bearer(secret) })).status).toBe(200);
    const { cost } = await call(server, '/graphql', asked('{ overview { voices } }', bearer(secret)));
    expect(cost.remaining).toBe(150_000 - 20_000 - cost.requested);
  });

  it('counts a variable as what it stands for', async () => {
    const { secret } = await create(moderator, { name: 'c', scopes: ['STATEMENTS'] });
    const query = 'query ($n: Int!) { statements(first: $n) { nodes { id } } }';
    const costs: number[] = [];
    for (const n of [1, 50]) {
      const { cost } = await call(server, '/graphql', {
        method: 'POST',
        body: { query, variables: { n } },
        headers: bearer(secret),
      });
      costs.push(cost.requested);
    }
    expect(costs[1]! - costs[0]!).toBe(49 * 2);
  });

  it('is spent by those too who try tokens out', async () => {
    const codes: (string | undefined)[] = [];
    for (let turn = 0; turn < 7; turn++)
      codes.push((await call(server, '/graphql', asked('{ overview { voices } }', bearer(newToken())))).code);
    expect([codes.slice(0, 5), codes.at(-1)]).toEqual([
      Array.from({ length: 5 }, () => 'TOKEN_INVALID'),
      'RATE_LIMITED',
    ]);
  });
});
