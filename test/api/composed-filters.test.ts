import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DialogueKeeper } from '../../apps/api/src/runs/dialogue-keeper.js';
import { isInMemory } from '../../apps/api/src/statements/chosen-in-memory.js';
import { ResidentStatementQueries } from '../../apps/api/src/statements/resident-statements.queries.js';
import type { StatementFilterInput } from '../../apps/api/src/statements/statement-filter.input.js';
import { checkExtent } from '../../apps/api/src/statements/filter-extent.js';
import { takeIn } from './client.js';
import { databases, startServer, type TestServer } from './server.js';

// Invented, all of it.
const words = ['Fjällen', 'Vägen', 'Skolan', 'Tystnaden'] as const;
const csv = [
  'Inkommet;Bygd;Får citeras;Varför bor du där du bor?',
  ...Array.from({ length: 48 }, (_, at) => {
    const day = ['', '2020-08-30', '2020-09-14', '2021-01-05'][at % 4] ?? '';
    const district = ['Hotagen', 'Offerdal', ''][at % 3] ?? '';
    const said =
      at % 5 === 0
        ? `The quiet forest is lovely, number ${at}.`
        : `${words[(at % 7) % 4] ?? ''} är ${at % 2 === 0 ? 'fin' : 'dålig'}, nummer ${at}.`;
    return `${day};${district};${at % 8 < 3 ? 'Ja' : 'Nej'};${said}`;
  }),
].join('\n');
const note =
  '# Bygdemöte i Offerdal 2019-10-02\n\nDeltagare: 9 personer\n\n## Styrkor\n\n- Fjällen är nära\n- Vägen är ny\n';

interface Said {
  readonly id: string;
  readonly channel: string;
  readonly valence: string;
  readonly language: string;
  readonly role: string;
  readonly occurredOn: string | null;
  readonly mayBeQuoted: boolean;
  readonly district: { readonly id: string } | null;
  readonly note: { readonly id: string } | null;
  readonly themes: readonly { readonly id: string }[];
  readonly mentions: readonly {
    readonly keyphrase: { readonly id: string } | null;
  }[];
}
type Filter = Readonly<Record<string, unknown>>;

/** A filter as the server has it when it has been read: values of enums by the names they have inside. */
function inside(filter: unknown): unknown {
  if (Array.isArray(filter)) return filter.map(inside);
  if (typeof filter === 'string' && /^[A-Z_]+$/.test(filter))
    return filter.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (typeof filter !== 'object' || filter === null) return filter;
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, inside(value)]));
}
/** Whether the server takes a filter of that many conditions. */
function isWithinBounds(filter: Filter): boolean {
  try {
    checkExtent(inside(filter) as StatementFilterInput);
    return true;
  } catch {
    return false;
  }
}
const fields =
  'id channel valence language role occurredOn mayBeQuoted district { id } note { id } themes { id } mentions { keyphrase { id } }';

describe.each(databases)('filters put together by and, or and not, on %s', (kind) => {
  let server: TestServer;
  let all: readonly Said[];
  beforeAll(async () => {
    server = await startServer(kind);
    await takeIn(server, 'bidrag.csv', csv);
    await takeIn(server, 'Bygdemöte Offerdal 2019-10-02.md', note);
    const { statements } = await server.data<{
      statements: { nodes: Said[] };
    }>(`{ statements(first: 100) { nodes { ${fields} } } }`);
    all = statements.nodes;
  });
  afterAll(() => server?.stop());

  async function found(filter: Filter): Promise<string[]> {
    const { statements } = await server.data<{
      statements: { nodes: { id: string }[] };
    }>('query ($filter: StatementFilter) { statements(first: 100, filter: $filter) { nodes { id } } }', { filter });
    return statements.nodes.map(({ id }) => id);
  }

  /** What a simple filter means, told from what the API tells of a statement. */
  const meanings: Readonly<Record<string, (said: Said, asked: never) => boolean>> = {
    districtIds: ({ district }, ids: readonly string[]) => district !== null && ids.includes(district.id),
    channels: ({ channel }, ids: readonly string[]) => ids.includes(channel),
    valences: ({ valence }, ids: readonly string[]) => ids.includes(valence),
    languages: ({ language }, ids: readonly string[]) => ids.includes(language),
    roles: ({ role }, ids: readonly string[]) => ids.includes(role),
    months: ({ occurredOn }, ids: readonly string[]) => occurredOn !== null && ids.includes(occurredOn.slice(0, 7)),
    from: ({ occurredOn }, day: string) => occurredOn !== null && occurredOn >= day,
    to: ({ occurredOn }, day: string) => occurredOn !== null && occurredOn <= day,
    mayBeQuoted: ({ mayBeQuoted }, asked: boolean) => mayBeQuoted === asked,
    meetingNoteId: (said, id: string) => said.note?.id === id,
    keyphraseId: ({ mentions }, id: string) => mentions.some(({ keyphrase }) => keyphrase?.id === id),
    themeId: ({ themes }, id: string) => themes.some((theme) => theme.id === id),
  };

  /** Whether a statement fits, by the description of the filter and nothing else. */
  function fits(said: Said, filter: Filter): boolean {
    return Object.entries(filter).every(([name, asked]) => {
      if (name === 'not') return !fits(said, asked as Filter);
      if (name === 'and') return (asked as Filter[]).every((one) => fits(said, one));
      if (name === 'or') return (asked as Filter[]).length === 0 || (asked as Filter[]).some((one) => fits(said, one));
      return meanings[name]?.(said, asked as never);
    });
  }

  /** Filters of what there is, and a little of what there is not. @param inMemory true: only by what is kept in memory. */
  function filters(inMemory = false): fc.Arbitrary<Filter> {
    const noteId = all.find((said) => said.note !== null)?.note?.id ?? '';
    const keyphrases = [...new Set(all.flatMap(({ mentions }) => mentions.flatMap((one) => one.keyphrase?.id ?? [])))];
    const themes = [...new Set(all.flatMap((said) => said.themes.map(({ id }) => id)))];
    const some = (...values: string[]) => fc.subarray(values, { minLength: 1 });
    const others: fc.Arbitrary<Filter>[] = [
      fc.boolean().map((mayBeQuoted) => ({ mayBeQuoted })),
      fc.constant({ meetingNoteId: noteId }),
      fc.constantFrom(...keyphrases).map((keyphraseId) => ({ keyphraseId })),
      ...(themes.length === 0 ? [] : [fc.constantFrom(...themes).map((themeId) => ({ themeId }))]),
    ];
    const one: fc.Arbitrary<Filter> = fc.oneof(
      some('hotagen', 'offerdal', 'alsen-naskott').map((districtIds) => ({ districtIds })),
      some('WEB', 'DIALOGUE_MEETING').map((channels) => ({ channels })),
      some('PRAISE', 'TROUBLE', 'UNCLEAR').map((valences) => ({ valences })),
      some('SV', 'EN', 'NB').map((languages) => ({ languages })),
      some('RESIDENT', 'OFFICIAL').map((roles) => ({ roles })),
      some('2019-10', '2020-08', '2021-01').map((months) => ({ months })),
      fc.constantFrom('2020-08-31', '2020-09-14').map((from) => ({ from })),
      fc.constantFrom('2020-09-14', '2020-12-24').map((to) => ({ to })),
      ...(inMemory ? [] : others),
      fc.constant({}),
    );
    const own = fc.array(one, { maxLength: 2 }).map((parts) => Object.assign({}, ...parts) as Filter);
    const within = (depth: number): fc.Arbitrary<Filter> =>
      depth === 0
        ? own
        : fc
            .tuple(
              own,
              fc.option(fc.array(within(depth - 1), { maxLength: 2 }), { nil: undefined }),
              fc.option(fc.array(within(depth - 1), { maxLength: 2 }), { nil: undefined }),
              fc.option(within(depth - 1), { nil: undefined }),
            )
            .map(([simple, and, or, not]) => ({
              ...simple,
              ...(and === undefined ? {} : { and }),
              ...(or === undefined ? {} : { or }),
              ...(not === undefined ? {} : { not }),
            }));
    return within(2).filter(isWithinBounds);
  }

  it('find just what fits, whatever is put together', async () => {
    expect(all).toHaveLength(50);
    await fc.assert(
      fc.asyncProperty(filters(), async (filter) => {
        expect(await found(filter)).toEqual(all.filter((said) => fits(said, filter)).map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });

  it('find in memory what the database finds', async () => {
    const statements = server.app.get(ResidentStatementQueries, {
      strict: false,
    });
    const em = server.orm.em.fork();
    await fc.assert(
      fc.asyncProperty(filters(true), async (asked) => {
        const filter = inside(asked) as StatementFilterInput;
        expect(isInMemory(filter)).toBe(true);
        const { ids } = await statements.fitting(filter);
        const { among } = await statements.chosen(filter);
        const chosen = await server.app.get(DialogueKeeper, { strict: false }).ask(em, (dialogue, _groups, kept) => {
          const numbers = among(dialogue, kept);
          return Array.from(
            numbers.values.subarray(0, numbers.length),
            (number) => dialogue.table.statementIds[number],
          );
        });
        expect(new Set(chosen)).toEqual(ids);
        expect(chosen).toHaveLength(ids.size);
      }),
      { numRuns: 60 },
    );
    expect(isInMemory({ not: { mayBeQuoted: false } })).toBe(false);
  });

  it('tell a statement without a day from one whose day is another, as the description says', async () => {
    const undated = all.filter(({ occurredOn }) => occurredOn === null);
    expect(undated.length).toBeGreaterThan(5);
    const ids = new Set(await found({ not: { from: '2020-09-01' } }));
    expect(undated.every(({ id }) => ids.has(id))).toBe(true);
    expect(await found({ not: {} })).toEqual([]);
    expect(await found({ or: [] })).toHaveLength(50);
    expect(await found({ or: [{}, { districtIds: ['hotagen'] }] })).toHaveLength(50);
  });

  /** Everything that counts voices or statements among those of a filter. */
  async function counted(filter: Filter): Promise<unknown> {
    const figures = await server.data<Record<string, unknown>>(
      `query ($filter: StatementFilter!) {
        keyphrases(first: 100, filter: $filter) { totalCount nodes { id voices } }
        crossTabulation(rows: VALENCE, columns: DISTRICT, filter: $filter) { voices rows { id cells { voices share } } columns { id voices } }
        keyphraseNetwork(filter: $filter) { voices keyphrases { keyphraseId voices } links { a b voices } }
      }`,
      { filter },
    );
    const { comparison } = await server.data<{ comparison: unknown }>(
      `query ($a: StatementFilter!) { comparison(a: $a, b: { channels: [DIALOGUE_MEETING] }) {
        voicesInBoth a { voices findings { id here { voices } } } obstacle { code } shared { keyphraseId } } }`,
      { a: filter },
    );
    return { figures, comparison };
  }

  it('are counted the same however the same is put, by all that counts', async () => {
    const hotagen = { districtIds: ['hotagen'] };
    const offerdal = { districtIds: ['offerdal'] };
    const praise = { valences: ['PRAISE'] };
    const pairs: [string, Filter, Filter][] = [
      ['one of two districts', { districtIds: ['hotagen', 'offerdal'] }, { or: [hotagen, offerdal] }],
      ['both of two conditions', { ...hotagen, ...praise }, { and: [hotagen, praise] }],
      ['not not', hotagen, { not: { not: hotagen } }],
      ['De Morgan', { or: [hotagen, praise] }, { not: { and: [{ not: hotagen }, { not: praise }] } }],
      [
        'all channels but one',
        { channels: ['WEB'] },
        { not: { channels: ['DIALOGUE_MEETING', 'FOCUS_GROUP', 'OPEN_MEETING', 'OTHER'] } },
      ],
      ['a part of a list', hotagen, { districtIds: ['hotagen', 'offerdal'], not: offerdal }],
      [
        'a month in two halves',
        { months: ['2020-09'] },
        {
          or: [
            { from: '2020-09-01', to: '2020-09-14' },
            { from: '2020-09-15', to: '2020-09-30' },
          ],
        },
      ],
      ['all there is', {}, { or: [praise, { not: praise }] }],
    ];
    for (const [name, one, other] of pairs)
      expect({ name, ...((await counted(other)) as object) }).toEqual({ name, ...((await counted(one)) as object) });
    expect(JSON.stringify(await counted({ or: [hotagen, offerdal] }))).toMatch(/"voices":\d/);
  });

  it('hold for every facet, which leaves out its own choice only', async () => {
    const or = [{ districtIds: ['hotagen'] }, { valences: ['PRAISE'] }];
    const { statementFacets } = await server.data<{
      statementFacets: { districts: { value: string; statements: number }[] };
    }>('query ($filter: StatementFilter) { statementFacets(filter: $filter) { districts { value statements } } }', {
      filter: { or, districtIds: ['offerdal'] },
    });
    const inDistrict = (id: string) => all.filter((said) => said.district?.id === id && fits(said, { or })).length;
    expect(Object.fromEntries(statementFacets.districts.map(({ value, statements }) => [value, statements]))).toEqual({
      hotagen: inDistrict('hotagen'),
      offerdal: inDistrict('offerdal'),
    });
  });

  it('are said in words where two sets are held against each other', async () => {
    const { comparison } = await server.data<{
      comparison: { a: { name: { sv: string; en: string } } };
    }>(`query ($a: StatementFilter!) { comparison(a: $a, b: {}) { a { name { sv en } } } }`, {
      a: {
        or: [{ districtIds: ['hotagen'], valences: ['PRAISE'] }, { districtIds: ['offerdal'] }],
        not: { channels: ['WEB'] },
      },
    });
    expect(comparison.a.name).toEqual({
      sv: '(Hotagen, beröm) eller Offerdal, inte från webben',
      en: '(Hotagen, praise) or Offerdal, not from the website',
    });
  });

  const nested = (times: number): Filter => (times === 0 ? { districtIds: ['hotagen'] } : { not: nested(times - 1) });
  it.each<[string, Filter, string | null]>([
    ['four deep', nested(4), null],
    ['five deep', nested(5), 'FILTER_TOO_DEEP'],
    ['a thousand deep', nested(1000), 'QUERY_TOO_DEEP'],
    ['thirty conditions', { or: Array.from({ length: 30 }, () => ({ text: 'vägen' })) }, null],
    ['one more', { or: Array.from({ length: 31 }, () => ({ text: 'vägen' })) }, 'FILTER_TOO_LARGE'],
    ['many empty ones', { and: Array.from({ length: 31 }, () => ({})) }, 'FILTER_TOO_LARGE'],
    ['many words', { and: Array.from({ length: 4 }, () => ({ text: 'a b c d e f g h i j' })) }, 'FILTER_TOO_LARGE'],
    ['an unknown district within', { or: [{ not: { districtIds: ['atlantis'] } }] }, 'DISTRICT_UNKNOWN'],
    ['an injection within', { not: { keyphraseId: "' or 1=1 --" } }, 'KEYPHRASE_UNKNOWN'],
  ])('are refused beyond what is read: %s', async (_, filter, code) => {
    const { errors } = await server.ask(
      'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }',
      { filter },
    );
    expect(errors?.map(({ extensions }) => extensions.code) ?? [null]).toEqual([code]);
  });

  it('are refused for their depth too when there is no reading them', async () => {
    const filter = `${'{"not":'.repeat(12_000)}{}${'}'.repeat(12_000)}`;
    const query = 'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }';
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(query)},"variables":{"filter":${filter}}}`,
    });
    const { errors } = (await response.json()) as {
      errors: { extensions: { code: string } }[];
    };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_DEEP']);
  });
});
