import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { granbyIds, granbyProfile } from './granby.js';
import { databases, startServer, type TestServer } from './server.js';
import { seedGranby } from './seed-granby.js';
import { toldBy } from './told.js';

interface Page {
  readonly keyphrases: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly id: string; readonly voices: number | null }[];
  };
}
const query =
  'query ($filter: StatementFilter, $search: String, $first: Int! = 100, $after: String) { keyphrases(filter: $filter, search: $search, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id voices } } }';

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
      { id: 'sv:skidspår', voices: 10 },
      { id: 'sv:väg', voices: 10 },
      // The others have too few to tell, and stand by id: an order of hidden counts would tell which is the larger.
      { id: 'en:wool', voices: null },
      { id: 'sv:badplats', voices: null },
    ]);
  });

  it('counts residents among the statements of a filter, not politicians', async () => {
    // Ten residents and a politician.
    const { keyphrases } = await server.data<Page>(query, { filter: { keyphraseId: 'sv:skidspår' }, search: 'Spår' });
    expect(keyphrases).toMatchObject({ totalCount: 1, nodes: [{ id: 'sv:skidspår', voices: 10 }] });
    const politicians = await server.data<Page>(query, { filter: { roles: ['POLITICIAN'] } });
    expect(politicians.keyphrases).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('leaves out what too few voices mention among the statements of a filter, as what nobody does', async () => {
    // Two voices at the meeting speak of the bathing place, nobody of anything else.
    const { keyphrases } = await server.data<Page>(query, { filter: { meetingNoteId: granbyIds.note } });
    expect(keyphrases).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('tells a figure the same by whichever way it is asked for', async () => {
    const told = await toldBy(server.orm);
    const { keyphrases } = await server.data<Page>(query, { filter: { districtIds: ['as'] } });
    const expected = told(10, ['district', 'as'], ['keyphrase', 'sv:skidspår']);
    expect(keyphrases.nodes.find((node) => node.id === 'sv:skidspår')?.voices).toBe(expected);
    const { nuggets } = await server.data<{ nuggets: { support: { voices: number } }[] }>(
      '{ nuggets(districtId: "as", first: 1) { support { voices } } }',
    );
    expect(nuggets[0]?.support.voices).toBe(expected);
  });

  it('pages through all of them, each once, with the same order in pages as in one', async () => {
    for (const [filter, all] of [
      [null, 15],
      [{ roles: ['RESIDENT'] }, 2],
    ] as const) {
      const whole = await server.data<Page>(query, { filter });
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { keyphrases }: Page = await server.data<Page>(query, { filter, first: all === 2 ? 1 : 4, after });
        seen.push(...keyphrases.nodes.map((node) => node.id));
        after = keyphrases.pageInfo.hasNextPage ? keyphrases.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(whole.keyphrases.nodes.map((node) => node.id));
      expect(seen).toHaveLength(all);
    }
  });

  it('searches labels with wildcards that mean themselves', async () => {
    expect((await server.data<Page>(query, { search: 'nummer' })).keyphrases.totalCount).toBe(10);
    expect((await server.data<Page>(query, { search: 'n%r' })).keyphrases.totalCount).toBe(0);
  });

  describe('that only hidden statements say', () => {
    const execute = (text: string, ...values: string[]) => server.orm.em.fork().execute(text, values);
    const moderation = (state: string, keyphraseId: string) =>
      execute(
        'update statement set moderation = ? where id in (select statement_id from mention where keyphrase_id = ?)',
        state,
        keyphraseId,
      );
    interface Told {
      readonly keyphrases: Page['keyphrases'];
      readonly keyphrase: { readonly label: string } | null;
      readonly themes: readonly { readonly keyphrases: readonly { readonly id: string }[] }[];
      readonly nuggets: readonly { readonly keyphrase: { readonly id: string } }[];
    }
    /** Every list and field that tells a keyphrase's words, until the next run counts without what was hidden. */
    async function toldOf(id: string) {
      const { keyphrases, keyphrase, themes, nuggets } = await server.data<Told>(
        'query ($id: ID!) { keyphrases(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { id voices } } keyphrase(id: $id) { label } themes { keyphrases(first: 100) { id } } nuggets(districtId: "as") { keyphrase { id } } }',
        { id },
      );
      const exported = await (await fetch(`${server.url}/exports/keyphrases.csv`)).text();
      const refused = await server.ask(
        'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }',
        {
          filter: { keyphraseId: id },
        },
      );
      return {
        total: keyphrases.totalCount,
        listed: keyphrases.nodes.some((node) => node.id === id),
        byId: keyphrase !== null,
        inThemes: themes.some((theme) => theme.keyphrases.some((one) => one.id === id)),
        inNuggets: nuggets.some((nugget) => nugget.keyphrase.id === id),
        exported: exported.includes(id),
        code: refused.errors?.[0]?.extensions.code,
      };
    }

    it.each([
      // One voice's word; and one that ten voices say, who are all hidden at once.
      ['en:wool', false, false],
      ['sv:skidspår', true, true],
    ])('are told nowhere from when they are hidden, and come back with them: %s', async (id, inThemes, inNuggets) => {
      const shown = { total: 15, listed: true, byId: true, inThemes, inNuggets, exported: true, code: undefined };
      expect(await toldOf(id)).toEqual(shown);
      await moderation('hidden', id);
      const { total, ...hidden } = await toldOf(id);
      expect(hidden).toEqual({
        listed: false,
        byId: false,
        inThemes: false,
        inNuggets: false,
        exported: false,
        code: 'KEYPHRASE_UNKNOWN',
      });
      expect(total).toBeLessThan(15);
      await moderation('restored', id);
      expect(await toldOf(id)).toEqual(shown);
    });

    it('are told as long as one statement that is not hidden says them, or says what counts as them', async () => {
      const [one] = await execute("select statement_id from mention where keyphrase_id = 'sv:skidspår' limit 1");
      await moderation('hidden', 'sv:skidspår');
      await execute(
        "update statement set moderation = 'new' where id = ?",
        (one as { statement_id: string }).statement_id,
      );
      expect(await toldOf('sv:skidspår')).toMatchObject({ listed: true, byId: true });
      await moderation('hidden', 'sv:skidspår');
      await execute("insert into folded_keyphrase (id, counts_as) values ('sv:väg', 'sv:skidspår')");
      expect(await toldOf('sv:skidspår')).toMatchObject({ listed: true, byId: true });
      await execute('delete from folded_keyphrase');
      await moderation('new', 'sv:skidspår');
    });
  });

  // Last: it changes who mentions what.
  it("lets an unnamed meeting's statements weigh no more than its participants", async () => {
    const execute = (text: string, ...values: (string | number)[]) => server.orm.em.fork().execute(text, values);
    const place = (count: number) => Array.from({ length: count }, () => '?').join(', ');
    const silent = [0, 1].map((index) => granbyIds.statement(`berg-${index}`));
    await execute(`delete from mention where keyphrase_id = 'sv:väg' and statement_id in (${place(2)})`, ...silent);
    const bullets = [0, 1, 2].map((index) => granbyIds.statement(`note-${index}`));
    await execute(`update mention set keyphrase_id = 'sv:väg' where statement_id in (${place(3)})`, ...bullets);
    const withPresent = async (participants: number) => {
      await execute('update voice set participants = ? where id = ?', participants, granbyIds.voice('meeting'));
      const { keyphrases } = await server.data<Page>(query, { filter: { roles: ['RESIDENT'] } });
      return keyphrases.nodes.find((node) => node.id === 'sv:väg')?.voices;
    };
    // Eight residents speak of the road, and three of the meeting's statements: 8 + 1, 8 + 2, 8 + 3 voices.
    expect([await withPresent(1), await withPresent(2), await withPresent(30)]).toEqual([5, 10, 10]);
  });
});
