import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bytesOf, hostileQueries, type HostileQuery } from '../bench/api/hostile-queries.js';
import { granbyProfile } from './granby.js';
import { recordSql } from './record-sql.js';
import { seedGranby } from './seed-granby.js';
import { startServer, type TestServer } from './server.js';

interface Refusal {
  readonly status: number;
  readonly codes: readonly string[];
  readonly data: unknown;
  readonly length: number;
}

/** Sent so that an answer that comes before all is sent is read all the same. */
function send(server: TestServer, hostile: HostileQuery): Promise<Refusal> {
  const bytes = bytesOf(hostile);
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': hostile.contentType ?? 'application/json', 'content-length': bytes.length };
    const asking = request(`${server.url}/graphql`, { method: 'POST', agent: false, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { extensions: { code: string } }[] };
        const codes = errors?.map((error) => error.extensions.code) ?? [];
        resolve({ status: response.statusCode ?? 0, codes, data, length: text.length });
      });
    });
    asking.on('error', reject);
    asking.end(bytes);
  });
}

describe('what is sent to do harm', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer('sqlite', { PROFILE: granbyProfile });
    await seedGranby(server.orm, 10);
    await server.data('{ latestRun { id } }');
  });
  afterAll(() => server.stop());

  it.each(hostileQueries.map((hostile) => [hostile.name, hostile] as const))(
    'is refused, and nothing is asked of the database: %s',
    async (_, hostile) => {
      let refusal: Refusal | undefined;
      const statements = await recordSql(server.orm).during(async () => {
        refusal = await send(server, hostile);
      });
      expect(hostile.codes).toContain(refusal?.codes[0]);
      expect(refusal?.data ?? null).toBeNull();
      expect(statements).toEqual([]);
      // What little is sent back makes no flood of it.
      expect(refusal?.length).toBeLessThan(20_000);
    },
  );

  it('leaves the server as it was', async () => {
    expect(await server.data('{ statements(first: 1) { totalCount } }')).toEqual({
      statements: { totalCount: expect.any(Number) as unknown },
    });
  });
});
