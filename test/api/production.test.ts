import { once } from 'node:events';
import { Agent, request, type ClientRequest } from 'node:http';
import { connect } from 'node:net';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { openDatabase } from '../../apps/api/src/database/open-database.js';
import { granbyProfile } from './granby.js';
import { databases, newDataPlace, rootDir, type DataPlace } from './server.js';
import { importDone, startServerProcess, type ServerProcess } from '../bench/intake/server-process.js';

/** Stands for whatever a resident writes, or is: it is sent by every door, and must come out in no log. */
const canary = 'Kanariefågel';
const address = '198.51.100.77';

/** Has the database refuse a statement in words that quote it, as PostgreSQL does of itself. */
const refusing = {
  sqlite: {
    on: `create trigger refusing before insert on statement begin select raise(abort, 'Here stands ${canary} sjunger'); end`,
    off: 'drop trigger refusing',
  },
  postgresql: {
    on: "alter table statement add constraint refusing check (text not like '%sjunger i%') not valid",
    off: 'alter table statement drop constraint refusing',
  },
} as const;

/** Sends bytes as they are and nothing more; resolves when the connection is gone. */
function raw(url: string, bytes: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.resume();
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
  });
}

interface Answer {
  readonly status: number;
  readonly text: string;
  /** It came to its end. */
  readonly whole: boolean;
}

function answerOf(sent: ClientRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('close', () => resolve({ status: response.statusCode ?? 0, text, whole: response.complete }));
    });
  });
}

/** Leaves a submission. */
function post(url: string, agent: Agent, text: string): Promise<Answer> {
  const query = 'mutation ($input: SubmissionInput!) { submit(input: $input) { id } }';
  const body = JSON.stringify({ query, variables: { input: { answers: [{ questionId: 'bast', text }] } } });
  const sent = request(`${url}/graphql`, { method: 'POST', agent, headers: { 'content-type': 'application/json' } });
  sent.end(body);
  return answerOf(sent);
}

/** Opens a WebSocket, says something, and waits until it is closed or has been answered. */
function talk(url: string, ...messages: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    socket.on('open', () => messages.forEach((message) => socket.send(message)));
    socket.on('message', (data: Buffer) => {
      if (!data.toString().includes('connection_ack')) socket.close();
    });
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
  });
}

describe.each(databases)('a server in production, on %s', (kind) => {
  let place: DataPlace;
  let server: ServerProcess;
  const start = async () => {
    server = await startServerProcess(place.settings['DATA_DIR']!, {
      PROFILE: granbyProfile,
      LOG_FORMAT: 'json',
      LOG_LEVEL: 'debug',
      TRUST_PROXY: '1',
      WRONG_CODES_PER_HOUR: '2',
      ...place.settings,
    });
  };
  beforeAll(async () => {
    place = await newDataPlace(kind);
    await start();
  });
  afterAll(async () => {
    await server.end('SIGKILL');
    await rm(place.settings['DATA_DIR']!, { recursive: true, force: true });
    await place.remove();
  });

  it('writes nothing in its log that people send, nor who they are, by whatever door it comes', async () => {
    const from = {
      'x-forwarded-for': address,
      'user-agent': canary,
      referer: `http://x/${canary}`,
      cookie: 'a=Kanarie',
    };
    const call = async (path: string, method = 'GET', body?: string, headers: Record<string, string> = {}) => {
      const init = { method, headers: { ...from, ...headers }, ...(body === undefined ? {} : { body }) };
      const response = await fetch(`${server.url}${path}`, { ...init, redirect: 'manual' });
      return { status: response.status, text: await response.text(), id: response.headers.get('x-request-id') };
    };
    const json = { 'content-type': 'application/json' };
    const bytes = { 'content-type': 'application/octet-stream' };
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const graphql = (query: string, variables: object = {}) =>
      call('/graphql', 'POST', JSON.stringify({ query, variables }), json);
    const submit = 'mutation Kanarie ($input: SubmissionInput!) { kanarie: submit(input: $input) { id } }';
    const input = { answers: [{ questionId: 'bast', text: `${canary} sjunger i ${canary}` }] };

    // GraphQL: variables, literals, names, and all the ways of writing it wrong.
    expect((await graphql(submit, { input })).text).toContain('"id"');
    await graphql(`mutation { submit(input: { answers: [{ questionId: "bast", text: "${canary}" }] }) { id } }`);
    await graphql(`{ statements(filter: { text: "${canary}" }) { totalCount nodes { text } } }`);
    for (const wrong of [
      `{ ${canary}`,
      '{ Kanarie }',
      '{ report(id: "Kanarie") { id } }',
      `query { import(id: "${canary}") { id } }`,
    ])
      await graphql(wrong);
    await graphql(submit, { input: canary });
    for (const body of [
      `{"query": ${canary}`,
      `"${canary}"`,
      `{"query":"{ overview { voices } }","operationName":"${canary}"}`,
    ])
      await call('/graphql', 'POST', body, json);
    await talk(server.url, canary);
    const follow = (query: string) => JSON.stringify({ id: canary, type: 'subscribe', payload: { query } });
    await talk(server.url, `{"type":"connection_init","payload":{"authorization":"Bearer ${canary}"}}`);
    for (const query of [canary, `subscription { importProgress(importId: "${canary}") { status } }`])
      await talk(server.url, '{"type":"connection_init"}', follow(query));

    // Forms, files, addresses, heads.
    for (const fields of [`svar-bast=${canary}&bygd=${canary}`, `svar-bast=${canary}&formular=${canary}`])
      await call('/bidra', 'POST', fields, form);
    for (const code of ['KANARIE1', 'KANARIE2', 'KANARIE3', canary]) await call(`/kvitto/${code}`);
    await call('/kvitto', 'POST', 'kod=KANARIE', form);
    // Signing in, by every way, wrong.
    const who = `epost=${canary}%40example.se&namn=${canary}&losenfras=${canary}&kod=${canary}&till=/${canary}`;
    for (const path of ['/logga-in', '/logga-in/kod', `/inbjudan/${canary}`]) {
      await call(path);
      await call(path, 'POST', who, form);
    }
    await call(`/logga-in/oidc/svar?code=${canary}&state=${canary}`);
    await call('/moderator-session', 'POST', JSON.stringify({ name: canary, key: canary }), json);
    const csv = `Datum;Bygd;Svar\n2020-09-14;${canary};${canary} sjunger här.\n`;
    const uploaded = await call(`/uploads?fileName=${canary}.csv`, 'POST', csv, bytes);
    const { uploadId } = JSON.parse(uploaded.text) as { uploadId: string };
    const taken = await graphql('mutation ($id: ID!) { importUpload(input: { uploadId: $id }) { id } }', {
      id: uploadId,
    });
    const { data } = JSON.parse(taken.text) as { data: { importUpload: { id: string } } };
    await importDone(server, data.importUpload.id);
    for (const [name, content] of [
      [`${canary}.xlsx`, `PK\u0003\u0004${canary}`],
      [`${canary}.exe`, canary],
      [`../${canary}.docx`, `PK\u0003\u0004${canary}`],
    ] as const)
      await call(`/uploads?fileName=${encodeURIComponent(name)}`, 'POST', content, bytes);
    for (const path of [
      '/Kanarie',
      '/?q=Kanarie',
      '/bidra?q=Kanarie',
      '/originals/Kanarie',
      '/exports/Kanarie.csv',
      '/%E0%A4%AKanarie',
      '/public/Kanarie',
    ])
      await call(path);
    // No page, however the dashboard is built.
    await call('/Kanarie', 'POST', canary, bytes);
    const heads: readonly Record<string, string>[] = [
      { authorization: 'Bearer gk_Kanarie' },
      { 'x-request-id': 'Kanarie-Kanarie-Kanarie' },
      { 'content-type': 'Kanarie/x' },
    ];
    for (const headers of heads) await call('/graphql', 'POST', '{}', headers);
    for (const broken of [
      'GET /Kanarie\r\nKanarie\r\n\r\n',
      'KANARIE / HTTP/1.1\r\nHost: Kanarie\r\n\r\n',
      `POST /uploads?fileName=Kanarie HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\n${canary}`,
    ])
      await raw(server.url, broken);

    // What nobody foresaw: the database's own words of it quote the row.
    const orm = await openDatabase(parseConfig(place.settings, rootDir));
    await orm.em.fork().execute(refusing[kind].on);
    const unforeseen = await graphql(submit, { input });
    expect(unforeseen.text).toContain('INTERNAL');
    await call(
      '/bidra',
      'POST',
      `svar-bast=${canary}&formular=${(Date.now() - 60_000).toString(36)}-${'A'.repeat(22)}`,
      form,
    );
    await orm.em.fork().execute(refusing[kind].off);
    // It is there all the same: what was looked for could have been found.
    const [kept] = await orm.em
      .fork()
      .execute<{ n: number }[]>(`select count(*) as n from submission where cast(answers as text) like '%${canary}%'`);
    expect(Number(kept?.n)).toBeGreaterThan(1);
    await orm.close();
    const own = await call('/health/live', 'GET', undefined, { 'x-request-id': '0123456789abcdef0123456789abcdef' });
    expect(own.id).toBe('0123456789abcdef0123456789abcdef');
    const metrics = await fetch(`${server.url}/metrics`);
    const figures = await metrics.text();
    // The line of a request comes after its answer.
    while (!server.heard().includes('"route":"/metrics"')) await new Promise((resolve) => setTimeout(resolve, 20));

    const log = server.heard();
    for (const told of [log, figures]) {
      expect(told).not.toMatch(/kanarie|sjunger/i);
      expect(told).not.toContain(address);
    }
    const records = log
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const { time, level } of records) {
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(['error', 'warn', 'info', 'debug']).toContain(level);
    }
    const requests = records.filter(({ event }) => event === 'request');
    expect(new Set(requests.map(({ route }) => route).filter((route) => route !== 'page'))).toEqual(
      new Set([
        '/graphql',
        '/bidra',
        '/kvitto',
        '/kvitto/:code',
        '/uploads',
        '/originals/:id',
        '/exports/:file',
        '/health/live',
        '/inbjudan/:token',
        '/logga-in',
        '/logga-in/kod',
        '/logga-in/oidc/svar',
        '/moderator-session',
        '/metrics',
        'none',
      ]),
    );
    expect(requests.map(({ operation }) => operation)).toContain('mutation submit');
    expect(records.some(({ event, job, outcome }) => event === 'job' && job === 'import' && outcome === 'done')).toBe(
      true,
    );
    // What went wrong can be found all the same: by the request that it came of, its kind, and where.
    const failure = records.find(({ level, requestId }) => level === 'error' && requestId === unforeseen.id);
    expect(failure).toMatchObject({
      context: 'GraphQL',
      error: expect.stringMatching(/^(CheckConstraintViolationException|SqliteError)$/),
    });
    expect(String(failure?.['at'])).toContain('apps/api/src/');
    expect(requests.find(({ requestId }) => requestId === unforeseen.id)).toMatchObject({
      route: '/graphql',
      code: 'INTERNAL',
    });
    expect(figures).toMatch(/guldkorn_http_request_seconds_count\{method="POST",route="\/bidra",status="\d+"\}/);
    expect(figures).toMatch(/guldkorn_graphql_field_seconds_count\{field="Mutation.submit"\} [1-9]/);
    expect(figures).toMatch(/guldkorn_database_query_seconds_count\{kind="insert",outcome="\w+"\} [1-9]/);
    expect(figures).toMatch(/guldkorn_job_seconds_count\{job="analysis",outcome="done"\} [1-9]/);
    expect(figures).toMatch(/\nnodejs_eventloop_lag_p99_seconds [\d.e-]+\n[\s\S]*\nnodejs_heap_size_used_bytes \d+/);
    expect(figures.split('\n').length).toBeLessThan(1500);
  });

  it('asked to stop answers what has come, takes nothing it does not answer, tells who follows, and ends with 0', async () => {
    const agent = new Agent({ keepAlive: true });
    const acknowledged: string[] = [];
    const odd: unknown[] = [];
    let sent = 0;
    /** Sends one after the other until nobody listens any more. */
    const worker = async (name: number) => {
      for (let turn = 0; ; turn++) {
        const text = `Bänken ${name} vid ån ${turn}`;
        const answer = await post(server.url, agent, text).catch((error: NodeJS.ErrnoException) => error.code);
        if (answer === 'ECONNREFUSED' || answer === 'ECONNRESET') return;
        sent++;
        if (typeof answer === 'object' && answer.whole && answer.text.includes('"id"')) acknowledged.push(text);
        else odd.push(answer);
      }
    };
    const follower = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    follower.on('open', () => follower.send('{"type":"connection_init"}'));
    await once(follower, 'message');
    const closed = once(follower, 'close') as Promise<[number]>;
    const workers = Array.from({ length: 8 }, (_, name) => worker(name));
    while (acknowledged.length < 40) await new Promise((resolve) => setTimeout(resolve, 10));

    // A file half of which has come, and a connection that is open, when the signal comes.
    const slow = request(`${server.url}/uploads?fileName=sen.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
    });
    const uploaded = answerOf(slow);
    await new Promise((resolve) => slow.write('Datum;Bygd;Svar\n', resolve));
    const own = new Agent({ keepAlive: true, maxSockets: 1 });
    expect((await answerOf(request(`${server.url}/health/ready`, { agent: own }).end())).status).toBe(200);
    process.kill(server.pid, 'SIGTERM');
    process.kill(server.pid, 'SIGTERM');
    let ready = 200;
    while (ready === 200) ready = (await answerOf(request(`${server.url}/health/ready`, { agent: own }).end())).status;
    expect(ready).toBe(503);
    slow.end('2020-09-14;As;Skogen är nära.\n');
    expect(await uploaded).toMatchObject({ status: 201, whole: true });
    await Promise.all(workers);
    expect((await closed)[0]).toBe(1001);
    expect(await server.ended).toBe(0);
    expect(odd).toEqual([]);
    expect(acknowledged).toHaveLength(sent);

    const orm = await openDatabase(parseConfig(place.settings, rootDir));
    const rows = await orm.em
      .fork()
      .execute<{ text: string }[]>("select text from statement where text like 'Bänken %'");
    await orm.close();
    expect(rows.map(({ text }) => text).sort()).toEqual(acknowledged.sort());
    agent.destroy();
    own.destroy();
  });
});
