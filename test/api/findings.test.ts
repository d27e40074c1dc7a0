import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Finding } from '../../apps/api/src/nuggets/finding.entity.js';
import { granbyIds, granbyProfile } from './granby.js';
import { seedGranby } from './seed-granby.js';
import { databases, startServer, type TestServer } from './server.js';
import { toldBy } from './told.js';

/** Log-odds with half of what all say as prior, and its 95 % interval, by the formula in docs/method.md. */
function oddsOf(here: number, allHere: number, there: number, allThere: number) {
  const prior = 0.5 * (here + there + 0.5);
  const against = 0.5 * (allHere + allThere + 1) - prior;
  const logOdds =
    Math.log((here + prior) / (allHere - here + against)) - Math.log((there + prior) / (allThere - there + against));
  const error = Math.sqrt(
    1 / (here + prior) + 1 / (allHere - here + against) + 1 / (there + prior) + 1 / (allThere - there + against),
  );
  return {
    logOdds: expect.closeTo(logOdds, 9),
    interval: { lower: expect.closeTo(logOdds - 1.96 * error, 3), upper: expect.closeTo(logOdds + 1.96 * error, 3) },
    z: expect.closeTo(logOdds / error, 9),
  };
}

describe.each(databases)('findings, on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind, { PROFILE: granbyProfile });
    await seedGranby(server.orm, 10);
  });
  afterAll(() => server.stop());

  it('tells a nugget by its four numbers in whole steps, of the latest run only', async () => {
    const told = await toldBy(server.orm);
    const { nuggets, challenges } = await server.data<{ nuggets: unknown[]; challenges: unknown[] }>(
      `{ nuggets(districtId: "as") { id kind rank label district { id } keyphrase { id } distinctiveness { logOdds interval { lower upper } z p falseDiscoveryRate }
          valued { share bounds { lower upper } interval { lower upper } praise trouble wish troubleOrWish unclear }
          support { voices districtVoices voicesElsewhere districtVoicesElsewhere fragile } }
        challenges: nuggets(districtId: "berg", kind: CHALLENGE) { id label kind } }`,
    );
    expect(nuggets).toHaveLength(10);
    // 10 of 10 voices here, 2 of 15 elsewhere; 9 praise, 1 does not.
    const support = {
      voices: told(10, ['district', 'as'], ['keyphrase', 'sv:skidspår']) ?? 0,
      districtVoices: told(10, ['district', 'as']) ?? 0,
      voicesElsewhere: null,
      districtVoicesElsewhere: told(15, ['district', 'berg', 'dalen']) ?? 0,
    };
    expect(nuggets[0]).toEqual({
      id: granbyIds.nugget(1),
      kind: 'NUGGET',
      rank: 1,
      label: 'skidspår',
      district: { id: 'as' },
      keyphrase: { id: 'sv:skidspår' },
      distinctiveness: {
        ...oddsOf(support.voices, support.districtVoices, 2, support.districtVoicesElsewhere),
        p: expect.any(Number),
        falseDiscoveryRate: 0.1,
      },
      // 5 to 10 praise, 0 to 5 do not: Wilson's interval of 5 in 10 begins at 0.2366.
      valued: {
        share: null,
        bounds: { lower: 0.5, upper: 1 },
        interval: { lower: expect.closeTo(0.2366, 4), upper: 1 },
        praise: 5,
        trouble: null,
        wish: null,
        troubleOrWish: null,
        unclear: null,
      },
      support: { ...support, fragile: false },
    });
    expect(challenges).toEqual([{ id: granbyIds.challenge, label: 'väg', kind: 'CHALLENGE' }]);
  });

  it('announces nothing that too few say, and leaves no gap in the ranks', async () => {
    const query = '{ nuggets(districtId: "as", first: 2) { id rank } }';
    const em = server.orm.em.fork();
    const first = await em.findOneOrFail(Finding, { id: granbyIds.nugget(1) });
    const exact = first.support;
    first.support = { ...exact, voices: 4.9 };
    await em.flush();
    expect(await server.data(query)).toEqual({
      nuggets: [
        { id: granbyIds.nugget(2), rank: 1 },
        { id: granbyIds.nugget(3), rank: 2 },
      ],
    });
    expect(await server.data('query ($id: ID!) { nugget(id: $id) { id } }', { id: granbyIds.nugget(1) })).toEqual({
      nugget: null,
    });
    first.support = exact;
    await em.flush();
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
    const told = await toldBy(server.orm);
    const shareInDalen = told(5, ['district', 'dalen']) === null ? null : 1;
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
          valued: { praise: 5 },
          byDistrict: [
            // 8 of 10, 6 of 12 and 5 of 5 voices.
            { district: { id: 'as' }, voices: 5, share: 5 / (told(10, ['district', 'as']) ?? 0) },
            { district: { id: 'berg' }, voices: 5, share: 5 / 10 },
            { district: { id: 'dalen' }, voices: told(5, ['district', 'dalen']), share: shareInDalen },
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

  it('tells themes, most told voices first and then by id, with few voices hidden', async () => {
    const told = await toldBy(server.orm);
    const inBerg = told(10, ['district', 'berg'], ['theme', 'vagar']);
    expect(
      await server.data(
        '{ themes { id name { sv } origin voices byDistrict { district { id } voices share } keyphrases(first: 2) { id } } theme(id: "vagar") { name { en } } }',
      ),
    ).toEqual({
      themes: [
        expect.objectContaining({
          id: 'friluft',
          voices: 10,
          keyphrases: [{ id: 'sv:skidspår' }, { id: 'sv:nummer 0' }],
        }),
        {
          id: 'vagar',
          name: { sv: 'Vägar' },
          origin: 'FRAME',
          voices: 10,
          byDistrict: [
            { district: { id: 'as' }, voices: null, share: null },
            { district: { id: 'berg' }, voices: inBerg, share: (inBerg ?? 0) / 10 },
            { district: { id: 'dalen' }, voices: null, share: null },
          ],
          keyphrases: [{ id: 'sv:väg' }],
        },
      ],
      theme: { name: { en: 'Roads' } },
    });
  });
});
