import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { granbyIds, granbyProfile } from './granby.js';
import { seedGranby } from './seed-granby.js';
import { databases, startServer, type TestServer } from './server.js';

describe.each(databases)('findings, on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind, { PROFILE: granbyProfile });
    await seedGranby(server.orm, 10);
  });
  afterAll(() => server.stop());

  it('tells a nugget by its four numbers, of the latest run only', async () => {
    const { nuggets, challenges } = await server.data<{ nuggets: unknown[]; challenges: unknown[] }>(
      `{ nuggets(districtId: "as") { id kind rank label district { id } keyphrase { id } distinctiveness { logOdds interval { lower upper } z p q }
          valued { share interval { lower upper } praise trouble wish unclear } support { voices districtVoices voicesElsewhere districtVoicesElsewhere fragile } }
        challenges: nuggets(districtId: "berg", kind: CHALLENGE) { id label kind } }`,
    );
    expect(nuggets).toHaveLength(10);
    expect(nuggets[0]).toEqual({
      id: granbyIds.nugget(1),
      kind: 'NUGGET',
      rank: 1,
      label: 'skidspår',
      district: { id: 'as' },
      keyphrase: { id: 'sv:skidspår' },
      distinctiveness: { logOdds: 1.5, interval: { lower: 0.5, upper: 2.5 }, z: 3, p: 0.001, q: 0.01 },
      valued: { share: 0.9, interval: { lower: 0.6, upper: 1 }, praise: 9, trouble: null, wish: null, unclear: null },
      support: { voices: 10, districtVoices: 10, voicesElsewhere: null, districtVoicesElsewhere: 15, fragile: false },
    });
    expect(challenges).toEqual([{ id: granbyIds.challenge, label: 'väg', kind: 'CHALLENGE' }]);
  });

  it('tells nothing of what an earlier run found', async () => {
    const query = 'query ($id: ID!) { nugget(id: $id) { id } }';
    expect(await server.data(query, { id: granbyIds.earlierNugget })).toEqual({ nugget: null });
    expect(await server.data(query, { id: granbyIds.nugget(2) })).toEqual({ nugget: { id: granbyIds.nugget(2) } });
  });

  it("pages a nugget's evidence through every mention by the district's residents, once each", async () => {
    const query = `query ($id: ID!, $after: String) { nugget(id: $id) { evidence(first: 4, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { start end statement { id text } } } } }`;
    type Answer = {
      nugget: {
        evidence: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          nodes: { start: number; end: number; statement: { id: string; text: string } }[];
        };
      };
    };
    const seen: string[] = [];
    let after: string | null = null;
    for (const size of [4, 4, 2]) {
      const { nugget }: Answer = await server.data<Answer>(query, { id: granbyIds.nugget(1), after });
      expect(nugget.evidence.totalCount).toBe(10);
      expect(nugget.evidence.nodes).toHaveLength(size);
      expect(nugget.evidence.pageInfo.hasNextPage).toBe(size === 4);
      for (const { start, end, statement } of nugget.evidence.nodes) {
        expect(statement.text.slice(start, end)).toBe('Skidspåret');
        seen.push(statement.id);
      }
      after = nugget.evidence.pageInfo.endCursor;
    }
    expect(seen).toEqual(Array.from({ length: 10 }, (_, index) => granbyIds.statement(`as-${index}`)));
  });

  it('tells the common ground with evidence from all districts', async () => {
    expect(
      await server.data(
        '{ commonGround { id rank label valued { praise } byDistrict { district { id } voices share } evidence(first: 2) { totalCount nodes { start end statement { id } } } } }',
      ),
    ).toEqual({
      commonGround: [
        {
          id: granbyIds.commonGround,
          rank: 1,
          label: 'badplats',
          valued: { praise: 9 },
          byDistrict: [
            { district: { id: 'as' }, voices: 8, share: 0.8 },
            { district: { id: 'berg' }, voices: 6, share: 0.5 },
            { district: { id: 'dalen' }, voices: 5, share: 1 },
          ],
          evidence: {
            totalCount: 3,
            nodes: [
              { start: 0, end: 10, statement: { id: granbyIds.statement('note-0') } },
              { start: 0, end: 10, statement: { id: granbyIds.statement('note-1') } },
            ],
          },
        },
      ],
    });
  });

  it('tells themes, most voices first, with few voices hidden', async () => {
    expect(
      await server.data(
        '{ themes { id name { sv } origin statements voices byDistrict { district { id } voices share } keyphrases(first: 2) { id } } theme(id: "vagar") { name { en } } }',
      ),
    ).toEqual({
      themes: [
        {
          id: 'vagar',
          name: { sv: 'Vägar' },
          origin: 'FRAME',
          statements: 11,
          voices: 11,
          byDistrict: [
            { district: { id: 'as' }, voices: null, share: null },
            { district: { id: 'berg' }, voices: 10, share: 10 / 12 },
            { district: { id: 'dalen' }, voices: null, share: null },
          ],
          keyphrases: [{ id: 'sv:väg' }],
        },
        expect.objectContaining({
          id: 'friluft',
          voices: 10,
          keyphrases: [{ id: 'sv:skidspår' }, { id: 'sv:nummer 0' }],
        }),
      ],
      theme: { name: { en: 'Roads' } },
    });
  });
});
