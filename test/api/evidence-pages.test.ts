import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeIn } from './client.js';
import { counted, decide } from './curated-dialogue.js';
import { databases, startServer, type TestServer } from './server.js';

/** Of twelve in Hotagen eight name the summer pasture by a compound; each of two other districts praises something of its own. */
const csv = [
  'Datum;Bygd;Namn;Varför bor du där du bor?',
  ...Array.from({ length: 8 }, (_, n) => `2020-09-10;Hotagen;Vall ${n};Fäbodvallen är det bästa här.`),
  ...Array.from({ length: 4 }, (_, n) => `2020-09-11;Hotagen;Bod ${n};Fäboden är det bästa här.`),
  ...Array.from({ length: 12 }, (_, n) => `2020-09-12;Offerdal;Slöjd ${n};Hantverket är det bästa här.`),
  // They live in Hotagen, and speak once of the church in Offerdal.
  ...Array.from({ length: 12 }, (_, n) => `2020-09-14;Hotagen;Kyrk ${n};Lugnet är det bästa här.`),
  ...Array.from({ length: 12 }, (_, n) => `2020-09-15;Hotagen;Kyrk ${n};Lugnet igen, för ${n + 2}:e gången.`),
  ...Array.from({ length: 12 }, (_, n) => `2020-09-16;Offerdal;Kyrk ${n};Kyrkklockorna är fina.`),
  ...Array.from({ length: 12 }, (_, n) => `2020-09-13;Föllinge-Laxsjö;Spår ${n};Skidspåren är det bästa här.`),
].join('\n');

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly {
    readonly start: number;
    readonly end: number;
    readonly statement: { readonly id: string };
  }[];
}

interface Answer {
  readonly nugget: { readonly evidence: Page };
}

describe.each(databases)('the places of a finding, on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind);
    await takeIn(server, 'bidrag.csv', csv);
    // Then the compound and the word inside it both say it, in one and the same place.
    await decide(server, { addSynonym: { keyphraseId: 'sv:fäbodvall', countsAs: 'sv:fäbod' } });
    await counted(server);
  });
  afterAll(() => server.stop());

  it('are paged through one by one, each once, though two keyphrases count as it in one place', async () => {
    const { nuggets } = await server.data<{ nuggets: readonly { id: string; keyphrase: { id: string } }[] }>(
      '{ nuggets(districtId: "hotagen") { id keyphrase { id } } }',
    );
    const id = nuggets.find(({ keyphrase }) => keyphrase.id === 'sv:fäbod')!.id;
    const seen: string[] = [];
    let total = 0;
    let after: string | null = null;
    for (let more = true; more;) {
      const { nugget }: Answer = await server.data<Answer>(
        `query ($id: ID!, $after: String) { nugget(id: $id) { evidence(first: 1, after: $after) {
           totalCount pageInfo { hasNextPage endCursor } nodes { start end statement { id } } } } }`,
        { id, after },
      );
      const { nodes, pageInfo, totalCount }: Page = nugget.evidence;
      seen.push(...nodes.map(({ start, end, statement }) => `${statement.id} ${start}-${end}`));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
      total = totalCount;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(total);
    expect(total).toBe(12);
  });

  it('are where the voices are counted, wherever they spoke', async () => {
    const { district } = await server.data<{
      district: { readonly nuggets: readonly { readonly label: string; readonly evidence: Page }[] };
    }>(
      '{ district(id: "hotagen") { nuggets { label evidence(first: 50) { totalCount nodes { start end statement { id } } } } } }',
    );
    const bells = district.nuggets.find(({ label }) => label.startsWith('kyrkklock'));
    expect(bells?.evidence.totalCount).toBe(12);
    expect(bells?.evidence.nodes).toHaveLength(12);
  });
});
