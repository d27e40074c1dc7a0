import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { openDatabase } from '../../apps/api/src/database/open-database.js';
import { SchemaNewerError } from '../../apps/api/src/database/schema-state.js';
import { Lifecycle } from '../../apps/api/src/health/lifecycle.js';
import { granbyProfile } from './granby.js';
import { databases, newDataPlace, rootDir, startServer, type DataPlace, type TestServer } from './server.js';

interface Ready {
  readonly status: number;
  readonly codes: readonly string[];
}

describe.each(databases)('a server that others look after, on %s', (kind) => {
  let place: DataPlace;
  let server: TestServer;
  beforeAll(async () => {
    place = await newDataPlace(kind);
    // Nobody may ask anything more than once a minute: whoever asks how the server is, may.
    const settings = { PROFILE: granbyProfile, ACCESS: 'token', ADDRESS_REQUESTS_PER_MINUTE: '1' };
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
    for (let time = 0; time < 3; time++) {
      const live = await fetch(`${server.url}/health/live`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
      expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
      expect(await ready()).toEqual({ status: 200, codes: [] });
    }
    expect((await fetch(`${server.url}/health/ready`, { method: 'HEAD' })).status).toBe(200);
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
