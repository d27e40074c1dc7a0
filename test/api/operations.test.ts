import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { context, ROOT_CONTEXT, trace, type Context, type Span, type TracerProvider } from '@opentelemetry/api';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { openDatabase } from '../../apps/api/src/database/open-database.js';
import { SchemaNewerError } from '../../apps/api/src/database/schema-state.js';
import { Lifecycle } from '../../apps/api/src/health/lifecycle.js';
import { AnalysisScheduler } from '../../apps/api/src/runs/analysis-scheduler.js';
import { granbyProfile } from './granby.js';
import { databases, newDataPlace, rootDir, startServer, type DataPlace, type TestServer } from './server.js';

interface KeptSpan {
  readonly id: number;
  readonly parent: number | null;
  name: string;
  readonly attributes: Record<string, unknown>;
  ended: boolean;
}

/** What an operator's SDK does, in memory: keeps each span, and which one it is in. */
function keepSpans(): { readonly spans: readonly KeptSpan[]; stop(): void } {
  const spans: KeptSpan[] = [];
  const current = new AsyncLocalStorage<Context>();
  const key = (number: number) => number.toString(16).padStart(16, '0');
  const start = (name: string, attributes: object, within: Context): Span => {
    const parent = trace.getSpan(within)?.spanContext().spanId;
    const kept: KeptSpan = {
      id: spans.length + 1,
      parent: parent === undefined ? null : Number.parseInt(parent, 16),
      name,
      attributes: { ...attributes },
      ended: false,
    };
    spans.push(kept);
    const span: Span = {
      spanContext: () => ({ traceId: key(1).padStart(32, '0'), spanId: key(kept.id), traceFlags: 1 }),
      setAttribute: (name_, value) => ((kept.attributes[name_] = value), span),
      setAttributes: (values) => (Object.assign(kept.attributes, values), span),
      addEvent: () => span,
      addLink: () => span,
      addLinks: () => span,
      setStatus: (status) => ((kept.attributes['status'] = status), span),
      updateName: (other) => ((kept.name = other), span),
      end: () => void (kept.ended = true),
      isRecording: () => true,
      recordException: (exception) => void (kept.attributes['exception'] = exception),
    };
    return span;
  };
  const provider: TracerProvider = {
    getTracer: () => ({
      startSpan: (name, options, within = context.active()) => start(name, options?.attributes ?? {}, within),
      startActiveSpan: (name: string, ...rest: readonly unknown[]) => {
        const work = rest.at(-1) as (span: Span) => never;
        const [options] = rest as readonly [{ attributes?: object } | undefined];
        const span = start(name, options?.attributes ?? {}, context.active());
        return context.with(trace.setSpan(context.active(), span), () => work(span));
      },
    }),
  };
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager({
    active: () => current.getStore() ?? ROOT_CONTEXT,
    with: (within, work, self, ...given) => current.run(within, () => work.apply(self, given)),
    bind: (_within, target) => target,
    enable: () => undefined as never,
    disable: () => undefined as never,
  });
  return {
    spans,
    stop() {
      trace.disable();
      context.disable();
    },
  };
}

interface Ready {
  readonly status: number;
  readonly codes: readonly string[];
}

describe.each(databases)('a server that others look after, on %s', (kind) => {
  let place: DataPlace;
  let server: TestServer;
  beforeAll(async () => {
    place = await newDataPlace(kind);
    const settings = {
      PROFILE: granbyProfile,
      METRICS_TOKEN: 'matvarden-12345678',
      ACCESS: 'token',
      ADDRESS_REQUESTS_PER_MINUTE: '9',
    };
    server = await startServer(kind, settings, place);
  });
  afterAll(async () => {
    await server.stop();
    await place.remove();
  });

  const sql = (statement: string) => server.orm.em.fork().execute(statement);
  async function ready(): Promise<Ready> {
    // As a proxy asks, for a stranger: without a token.
    const headers = { 'x-forwarded-for': '203.0.113.7', accept: 'text/html' };
    const response = await fetch(`${server.url}/health/ready`, { headers });
    const { reasons = [] } = (await response.json()) as { reasons?: { code: string; message: object }[] };
    for (const { message } of reasons) expect(Object.keys(message)).toEqual(['sv', 'en']);
    expect(response.headers.get('cache-control')).toBe('no-store');
    return { status: response.status, codes: reasons.map(({ code }) => code) };
  }

  it('says that it lives and that it is ready, to whoever asks and however often', async () => {
    // Oftener than anybody may ask for anything else.
    for (let time = 0; time < 20; time++) {
      const live = await fetch(`${server.url}/health/live`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
      expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
      expect(await ready()).toEqual({ status: 200, codes: [] });
    }
    expect((await fetch(`${server.url}/health/ready`, { method: 'HEAD' })).status).toBe(200);
  });

  it('keeps an idle connection longer than a proxy before it does, so that nothing is sent on one that is being closed', async () => {
    const { headers } = await fetch(`${server.url}/health/live`, { headers: { connection: 'keep-alive' } });
    const seconds = Number(/^timeout=(\d+)$/.exec(headers.get('keep-alive') ?? '')?.[1]);
    expect(seconds).toBeGreaterThan(60);
    expect(seconds).toBeLessThanOrEqual(120);
  });

  it('is not ready where the database is of another version, or does not answer', async () => {
    await sql("insert into mikro_orm_migrations (name) values ('9999-from-the-future')");
    expect(await ready()).toEqual({ status: 503, codes: ['SCHEMA_NEWER'] });
    await sql("delete from mikro_orm_migrations where name = '9999-from-the-future'");
    await sql("update mikro_orm_migrations set name = 'other' where name = '0001-initial'");
    expect(await ready()).toEqual({ status: 503, codes: ['SCHEMA_OLDER'] });
    await sql("update mikro_orm_migrations set name = '0001-initial' where name = 'other'");
    await sql('alter table mikro_orm_migrations rename to elsewhere');
    expect(await ready()).toEqual({ status: 503, codes: ['DATABASE_UNAVAILABLE'] });
    await sql('alter table elsewhere rename to mikro_orm_migrations');
    expect(await ready()).toEqual({ status: 200, codes: [] });
  });

  it('shows its figures to the machine itself and to who has the token for them, with none of a request in any label', async () => {
    const read = (headers: Readonly<Record<string, string>>) => fetch(`${server.url}/metrics`, { headers });
    const stranger = { 'x-forwarded-for': '203.0.113.7' };
    for (const authorization of ['', 'Bearer', 'Bearer fel-mattal-fel-mattal', 'Bearer matvarden-1234567'])
      expect((await read({ ...stranger, authorization })).status).toBe(403);
    for (const path of ['/Kanarie', '/exports/Kanarie.csv', '/kvitto/KANARIE', '/%E0%A4%A'])
      await fetch(`${server.url}${path}`);
    await fetch(`${server.url}/Kanarie`, { method: 'PROPFIND' });
    const own = await read({});
    const figures = await own.text();
    expect(own.headers.get('content-type')).toContain('text/plain');
    expect(await (await read({ ...stranger, authorization: 'Bearer matvarden-12345678' })).text()).toContain(
      'guldkorn_',
    );
    expect(figures).not.toMatch(/kanarie/i);
    expect(figures).toMatch(
      /guldkorn_http_request_seconds_count\{method="GET",route="\/health\/ready",status="503"\} 3/,
    );
    expect(figures).toMatch(/guldkorn_http_request_seconds_count\{method="OTHER",route="none",status="\d+"\} 1/);
    expect(figures).toMatch(/guldkorn_imports_waiting 0/);
    expect(figures.includes('guldkorn_database_waiting 0')).toBe(kind === 'postgresql');
  });

  it('has a span for each request, root field, SQL statement and job where somebody follows them, and puts nothing of what is sent there', async () => {
    const kept = keepSpans();
    try {
      const { submit } = await server.data<{ submit: { id: string } }>(
        'mutation Kanarie($text: String!) { submit(input: { answers: [{ questionId: "bast", text: $text }] }) { id } }',
        { text: 'Kanariefågeln sjunger' },
      );
      expect(submit.id).toEqual(expect.any(String));
      await server.ask(
        'mutation { kanarie: submit(input: { answers: [{ questionId: "kanarie", text: "a" }] }) { id } }',
      );
      await server.app.get(AnalysisScheduler).idle();
    } finally {
      kept.stop();
    }
    const { spans } = kept;
    const parentOf = (span: KeptSpan | undefined) => spans.find(({ id }) => id === span?.parent);
    const mutation = spans.find(({ name }) => name === 'Mutation.submit');
    expect(parentOf(mutation)).toMatchObject({
      name: 'POST /graphql',
      ended: true,
      attributes: { 'http.request.method': 'POST', 'http.route': '/graphql', 'http.response.status_code': 200 },
    });
    expect(spans.some((span) => span.name === 'SQL insert' && parentOf(span) === mutation)).toBe(true);
    expect(spans.findLast(({ name }) => name === 'Mutation.submit')?.attributes).toMatchObject({
      'error.type': 'DomainError',
    });
    expect(spans.find(({ name }) => name === 'job analysis')).toMatchObject({ ended: true });
    expect(JSON.stringify(spans)).not.toMatch(/kanarie|sjunger/i);
  });

  it('is not ready when it is stopping; and refuses, changing nothing, a database newer than itself', async () => {
    server.app.get(Lifecycle).stop();
    expect(await ready()).toEqual({ status: 503, codes: ['STOPPING'] });
    await sql("insert into mikro_orm_migrations (name) values ('9999-from-the-future')");
    await sql("delete from mikro_orm_migrations where name = '0011-report-comments'");
    const refusal = await openDatabase(parseConfig(place.settings, rootDir)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(SchemaNewerError);
    expect((refusal as SchemaNewerError).message).toMatch(
      /nyare version[\s\S]*9999-from-the-future[\s\S]*newer version/,
    );
    expect(await sql("select name from mikro_orm_migrations where name like '0011%'")).toEqual([]);
  });
});

describe('what the embedded database acknowledges', () => {
  it('is on the disk: each commit waits for it', async () => {
    const place = await newDataPlace('sqlite');
    const orm = await openDatabase(parseConfig(place.settings, rootDir));
    // 2: FULL.
    expect(await orm.em.fork().execute('pragma synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await orm.em.fork().execute('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    await orm.close();
    await place.remove();
  });
});
