import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { groupBy } from '../../apps/api/src/graphql/group-by.js';
import { granbyProfile } from './granby.js';
import { hotQueries } from './hot-queries.js';
import { logIn, type Moderator } from './moderator.js';
import { pagedFields, type PagedField } from './paged-lists.js';
import { recordSql } from './record-sql.js';
import { databases, startServer, type TestServer } from './server.js';
import { seedGranby } from './seed-granby.js';

/** How many SQL statements a query may take, whatever the number of rows. */
const most: Readonly<Record<string, number>> = {
  overview: 14,
  district: 12,
  statements: 10,
  'statement-facets': 3,
  'nugget-evidence': 9,
};
// Two fields that ask for the same kind of thing share a read when they come to it at the same time, else each has its own.
const apart = 1;

describe.each(databases)('SQL statements a query, on %s', (kind) => {
  let small: TestServer;
  let large: TestServer;
  beforeAll(async () => {
    small = await startServer(kind, { PROFILE: granbyProfile });
    large = await startServer(kind, { PROFILE: granbyProfile });
    await seedGranby(small.orm, 10);
    await seedGranby(large.orm, 100);
    // What a run announced is read once, by whoever asks first.
    for (const server of [small, large]) await server.data('{ latestRun { id } }');
  });
  afterAll(async () => {
    await small.stop();
    await large.stop();
  });

  it.each(Object.entries(hotQueries))('are as many for 100 rows as for 10: %s', async (name, { query, variables }) => {
    const few = await recordSql(small.orm).during(() => small.data(query, variables));
    const many = await recordSql(large.orm).during(() => large.data(query, variables));
    expect(Math.abs(many.length - few.length)).toBeLessThanOrEqual(apart);
    expect(few.length).toBeGreaterThan(0);
    expect(Math.max(few.length, many.length)).toBeLessThanOrEqual(most[name] ?? 0);
  });

  it.each([
    ['what two things divide', '{ crossTabulation(rows: KEYPHRASE, columns: THEME) { rows { cells { voices } } } }'],
    [
      'the same by few rows and with a filter',
      '{ crossTabulation(rows: KEYPHRASE, columns: DISTRICT, firstRows: 1, filter: { channels: [WEB] }) { rows { cells { voices } } } }',
    ],
    ['what goes together', '{ keyphraseNetwork(filter: { channels: [WEB] }) { keyphrases { label } links { a b } } }'],
  ])('are as many for what is counted at once: %s', async (_, query) => {
    // What has come in is read once, by whoever asks first.
    for (const server of [small, large]) await server.data(query);
    // By another name: an answer that is kept asks for nothing.
    const again = query.replace('{ ', '{ again: ');
    const few = await recordSql(small.orm).during(() => small.data(again));
    const many = await recordSql(large.orm).during(() => large.data(again));
    expect(few.length).toBeGreaterThan(0);
    expect(many).toHaveLength(few.length);
    expect(few.length).toBeLessThanOrEqual(5);
  });

  it('counts a list only when its total is asked for, and reads what is masked beside the texts', async () => {
    const without = await recordSql(small.orm).during(() => small.data('{ statements { nodes { id } } }'));
    const counted = await recordSql(small.orm).during(() => small.data('{ statements { totalCount nodes { id } } }'));
    expect([without.length, counted.length]).toEqual([2, 3]);
  });

  it('reads nothing twice in one request', async () => {
    const statements = await recordSql(small.orm).during(() =>
      small.data('{ latestRun { id } overview { voices } districts { voices valence { praise } notHeard { id } } }'),
    );
    expect(statements).toHaveLength(1);
  });
});

// What a field asks of the database is the same code on both.
describe('SQL statements for what a page holds', () => {
  let server: TestServer;
  let moderator: Moderator;
  beforeAll(async () => {
    server = await startServer('sqlite', { PROFILE: granbyProfile });
    await seedGranby(server.orm, 40);
    moderator = await logIn(server);
    await server.data('{ latestRun { id } }');
  });
  afterAll(() => server.stop());
  const paged = pagedFields();

  /** The statements that a field takes for so many of the list; null when that many cost too much. */
  async function statementsFor({ query }: PagedField, first: number): Promise<readonly string[] | null> {
    let codes: string[] = [];
    const statements = await recordSql(server.orm).during(async () => {
      codes = (await moderator.ask(query(first))).errors?.map((error) => error.extensions.code) ?? [];
    });
    if (codes[0] === 'QUERY_TOO_COSTLY') return null;
    expect({ query: query(first), codes }).toEqual({ query: query(first), codes: [] });
    return statements;
  }

  it('are counted for every list that is asked for by pages', () => {
    expect(new Set(paged.map(({ list }) => list)).size).toBeGreaterThan(15);
    expect(paged.length).toBeGreaterThan(70);
  });

  // Ten, so that there is one of each kind among them; what costs much a piece is asked for by fewer.
  it.each([...groupBy(paged, ({ list }) => list)])('are as many for 40 as for 10: %s', async (_, fields) => {
    const wrong: unknown[] = [];
    for (const field of fields) {
      // The first time what has come in may be read, once for all.
      await statementsFor(field, 1);
      // Each number once: an answer that has been given is not asked of the database again.
      const forty = await statementsFor(field, 40);
      const few = await statementsFor(field, forty === null ? 2 : 10);
      const many = forty ?? (await statementsFor(field, 6));
      if (few !== null && many !== null && Math.abs(many.length - few.length) > apart)
        wrong.push({ field: field.field, few: few.length, many: many.length, last: many.at(-1) });
    }
    expect(wrong).toEqual([]);
  });
});
