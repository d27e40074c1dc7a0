import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeIn } from './client.js';
import { databases, startServer, type TestServer } from './server.js';

interface Keyphrases {
  readonly keyphrases: {
    readonly nodes: readonly { readonly id: string; readonly voices: number | null }[];
  };
}

const praised = { Hotagen: 'Tystnaden', Offerdal: 'Hantverket', 'Föllinge-Laxsjö': 'Skidspåren' };
const csv = [
  'Datum;Bygd;Namn;Varför bor du där du bor?',
  ...Object.entries(praised).flatMap(([district, what]) =>
    Array.from(
      { length: 8 },
      (_, index) =>
        `2020-09-${10 + index};${district};${district} ${index};${what} är det bästa här. Skogen är också fin.`,
    ),
  ),
  // Whoever writes much counts once.
  ...Array.from(
    { length: 6 },
    (_, index) => `2020-10-0${1 + index};Hotagen;Hotagen 0;Skogen igen, för ${index + 2}:e gången.`,
  ),
  '',
].join('\n');
const note = [
  '# Dialogmöte',
  '',
  'Tid: 2019-10-02 18:00',
  'Plats: Offerdal',
  'Antal deltagare: 3',
  '',
  '## Styrkor/möjligheter',
  '',
  '### Deltagarnas åsikter',
  ...['Skogen', 'Skogen och fjället', 'Skogen nära', 'Lugnet i skogen', 'Skogen om hösten', 'Bad'].map(
    (text) => `- ${text}`,
  ),
  '',
  '### Politikernas åsikter',
  '- Anna Andersson: Skogen ger jobb',
  '',
].join('\n');

describe.each(databases)('what came in by file, on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind);
    for (const [name, text] of [
      ['bidrag.csv', csv],
      ['offerdal.md', note],
    ] as const) {
      const end = await takeIn(server, name, text);
      if (end.status !== 'DONE') throw new Error(JSON.stringify(end));
    }
  });
  afterAll(() => server.stop());

  it('counts the same when residents are counted at once as when the run counted them', async () => {
    const query =
      'query ($filter: StatementFilter) { keyphrases(filter: $filter, first: 100) { nodes { id voices } } }';
    const byRun = await server.data<Keyphrases>(query);
    const atOnce = await server.data<Keyphrases>(query, { filter: { roles: ['RESIDENT'] } });
    const heard = byRun.keyphrases.nodes.filter((node) => node.voices !== null);
    expect(heard.length).toBeGreaterThan(2);
    expect(heard).toEqual(atOnce.keyphrases.nodes);
  });

  it('counts a voice once, and a meeting for no more than its participants', async () => {
    const { keyphrases } = await server.data<Keyphrases>(
      '{ keyphrases(search: "skog", first: 1) { nodes { id voices } } }',
    );
    // 24 submissions + 6 by one of the same; 5 of the meeting's 6 statements, by no more than its 3 participants: 24 + 3,
    // which is told as 25.
    expect(keyphrases.nodes).toEqual([{ id: expect.stringMatching(/^sv:skog/), voices: 25 }]);
  });

  it('says where each mention stands in what was written', async () => {
    const { statements } = await server.data<{
      statements: {
        totalCount: number;
        nodes: {
          text: string;
          start: number | null;
          note: { text: string } | null;
          end: number | null;
          mentions: { start: number; end: number }[];
        }[];
      };
    }>('{ statements(first: 100) { totalCount nodes { text start end note { text } mentions { start end } } } }');
    expect(statements.totalCount).toBe(37);
    for (const { text, start, end, note: source, mentions } of statements.nodes) {
      if (source !== null) expect(source.text.slice(start ?? -1, end ?? -1)).toBe(text);
      for (const mention of mentions) expect(text.slice(mention.start, mention.end).trim()).toMatch(/^\S/);
    }
  });

  it('gives every nugget evidence that says it', async () => {
    const { districts } = await server.data<{
      districts: {
        name: string;
        voices: number | null;
        nuggets: {
          label: string;
          evidence: {
            totalCount: number;
            nodes: { start: number; end: number; statement: { text: string; district: { name: string } } }[];
          };
        }[];
      }[];
    }>(
      '{ districts { name voices nuggets { label evidence(first: 100) { totalCount nodes { start end statement { text district { name } } } } } } }',
    );
    const hotagen = districts.find((district) => district.name === 'Hotagen');
    // Eight, told in steps of five.
    expect(hotagen?.voices).toBe(5);
    expect(hotagen?.nuggets.map((nugget) => nugget.label)).toContain('tystnad');
    for (const district of districts)
      for (const { evidence } of district.nuggets) {
        expect(evidence.nodes).toHaveLength(evidence.totalCount);
        for (const { statement, start, end } of evidence.nodes) {
          expect(statement.district.name).toBe(district.name);
          expect(statement.text.slice(start, end)).not.toBe('');
        }
      }
  });
});
