import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { granbyIds, granbyProfile } from './granby.js';
import { databases, startServer, type TestServer } from './server.js';
import { seedGranby } from './seed-granby.js';

interface Page {
  readonly keyphrases: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly id: string; readonly statements: number; readonly voices: number | null }[];
  };
}
const query =
  'query ($filter: StatementFilter, $search: String, $first: Int! = 100, $after: String) { keyphrases(filter: $filter, search: $search, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id statements voices } } }';

describe.each(databases)('keyphrases, on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind, { PROFILE: granbyProfile });
    await seedGranby(server.orm, 10);
  });
  afterAll(() => server.stop());

  it('gives those that most voices mention first, as the run counted them', async () => {
    const { keyphrases } = await server.data<Page>(query);
    expect(keyphrases.totalCount).toBe(15);
    expect(keyphrases.nodes.slice(0, 4)).toEqual([
      { id: 'sv:skidspår', statements: 10, voices: 10 },
      { id: 'sv:väg', statements: 10, voices: 10 },
      { id: 'sv:badplats', statements: 3, voices: null },
      { id: 'sv:ull', statements: 2, voices: null },
    ]);
  });

  it('counts among the statements of a filter, politicians as statements but not as voices', async () => {
    const { keyphrases } = await server.data<Page>(query, { filter: { keyphraseId: 'sv:skidspår' }, search: 'Spår' });
    expect(keyphrases).toMatchObject({ totalCount: 1, nodes: [{ id: 'sv:skidspår', statements: 11, voices: 10 }] });
  });

  it("lets an unnamed meeting's statements weigh no more than its participants", async () => {
    // Three statements, two participants: two voices, which is too few to tell.
    const few = await server.data<Page>(query, { filter: { meetingNoteId: granbyIds.note } });
    expect(few.keyphrases.nodes).toEqual([{ id: 'sv:badplats', statements: 3, voices: null }]);
    await server.orm.em.fork().execute('update voice set participants = 30 where id = ?', [granbyIds.voice('meeting')]);
    const capped = await server.data<Page>(query, { filter: { meetingNoteId: granbyIds.note } });
    expect(capped.keyphrases.nodes).toEqual([{ id: 'sv:badplats', statements: 3, voices: null }]);
  });

  it('pages through all of them, each once, with the same order in pages as in one', async () => {
    for (const filter of [null, { roles: ['RESIDENT'] }]) {
      const whole = await server.data<Page>(query, { filter });
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { keyphrases }: Page = await server.data<Page>(query, { filter, first: 4, after });
        seen.push(...keyphrases.nodes.map((node) => node.id));
        after = keyphrases.pageInfo.hasNextPage ? keyphrases.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(whole.keyphrases.nodes.map((node) => node.id));
      expect(seen).toHaveLength(15);
    }
  });

  it('searches labels with wildcards that mean themselves', async () => {
    expect((await server.data<Page>(query, { search: 'nummer' })).keyphrases.totalCount).toBe(10);
    expect((await server.data<Page>(query, { search: 'n%r' })).keyphrases.totalCount).toBe(0);
  });
});
