import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeIn } from './client.js';
import { counted, decide, undo } from './curated-dialogue.js';
import { granbyProfile } from './granby.js';
import { databases, startServer, type TestServer } from './server.js';

/**
 * 22 in Åsen praise the ski track and the forest in September; 23 in Berg the bathing place in October, 17 of them the forest
 * too; 3 in Dalen praise the view. All counts lie between steps of five, so that each is told the same whichever half-step it has.
 */
const rows = [
  ...Array.from({ length: 22 }, (_, n) => [`as${n}`, '2020-09-14', 'Åsen', 'Skidspåret är bra. Skogen är bra.']),
  ...Array.from({ length: 23 }, (_, n) => [
    `berg${n}`,
    '2020-10-14',
    'Berg',
    n < 17 ? 'Badplatsen är bra. Skogen är bra.' : 'Badplatsen är bra.',
  ]),
  ...Array.from({ length: 3 }, (_, n) => [`dalen${n}`, '2020-10-15', 'Dalen', 'Utsikten är bra.']),
];
const file = [['Avsändare', 'Datum', 'Bygd', 'Vad är bäst här?'], ...rows].map((row) => row.join(';')).join('\n');

interface Category {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly voices: number | null;
}

interface Cell {
  readonly columnId: string;
  readonly voices: number | null;
  readonly share: number | null;
  readonly interval: { readonly lower: number; readonly upper: number };
  readonly suppressed: boolean;
}

interface Table {
  readonly voices: number | null;
  readonly shareOf: string;
  readonly columns: readonly Category[];
  readonly rows: readonly (Category & { readonly cells: readonly Cell[] })[];
}

const category = 'id name { sv en } voices';
const fields = `voices shareOf columns { ${category} } rows { ${category} cells { columnId voices share interval { lower upper } suppressed } }`;

describe.each(databases)('voices by any two things, on %s', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(database, { PROFILE: granbyProfile });
    await takeIn(server, 'bidrag.csv', file);
  });
  afterAll(() => server.stop());

  const table = async (asked: string) => {
    const { crossTabulation } = await server.data<{ crossTabulation: Table }>(
      `{ crossTabulation(${asked}) { ${fields} } }`,
    );
    return crossTabulation;
  };
  const cellOf = ({ rows: all }: Table, row: string, column: string) =>
    all.find(({ id }) => id === row)?.cells.find(({ columnId }) => columnId === column);

  it('tells each cell in whole fives with its share of the column, and hides the few', async () => {
    const told = await table('rows: KEYPHRASE, columns: DISTRICT');
    expect(told).toMatchObject({ voices: 45, shareOf: 'COLUMN' });
    expect(told.columns.map(({ id, name, voices }) => [id, name.sv, voices])).toEqual([
      ['as', 'Åsen', 20],
      ['berg', 'Berg', 20],
      ['dalen', 'Dalen', null],
    ]);
    expect(told.rows.map(({ id, voices }) => [id, voices])).toEqual([
      ['sv:skog', 35],
      ['sv:badplats', 20],
      ['sv:skidspår', 20],
    ]);
    // 17 of 23 is told as 15 of 20.
    expect(cellOf(told, 'sv:skog', 'berg')).toMatchObject({ voices: 15, share: 0.75, suppressed: false });
    const hidden = cellOf(told, 'sv:skog', 'dalen');
    expect(hidden).toMatchObject({ voices: null, share: null, suppressed: true });
    expect(hidden?.interval.upper).toBe(1);
    const none = cellOf(told, 'sv:skidspår', 'berg');
    expect(none).toMatchObject({ voices: null, share: null, suppressed: true });
    expect(none?.interval.upper).toBeLessThan(0.5);
  });

  it('tells shares of the row where they are asked for', async () => {
    const told = await table('rows: KEYPHRASE, columns: DISTRICT, shareOf: ROW');
    expect(told.shareOf).toBe('ROW');
    expect(cellOf(told, 'sv:skog', 'berg')?.share).toBeCloseTo(15 / 35, 12);
  });

  it('agrees with what is told of themes, districts, months and keyphrases elsewhere', async () => {
    const byDistrict = await table('rows: THEME, columns: DISTRICT');
    const byMonth = await table('rows: THEME, columns: MONTH');
    const some = await table('rows: KEYPHRASE, columns: CHANNEL, filter: { districtIds: ["berg"] }');
    const { themes, overview, keyphrases } = await server.data<{
      themes: {
        id: string;
        voices: number | null;
        byDistrict: { district: { id: string }; voices: number | null }[];
      }[];
      overview: { byMonth: { month: string; voices: number | null }[] };
      keyphrases: { nodes: { id: string; voices: number | null }[] };
    }>(`{ themes { id voices byDistrict { district { id } voices } } overview { byMonth { month voices } }
      keyphrases(filter: { districtIds: ["berg"] }) { nodes { id voices } } }`);
    expect(byDistrict.rows.map(({ id, voices, cells }) => [id, voices, cells.map((cell) => cell.voices)])).toEqual(
      themes.map((theme) => [theme.id, theme.voices, theme.byDistrict.map(({ voices }) => voices)]),
    );
    for (const { month, voices } of overview.byMonth)
      expect(byMonth.columns.find(({ id }) => id === month)?.voices).toBe(voices);
    expect(some.rows.map(({ id, voices }) => ({ id, voices }))).toEqual(keyphrases.nodes);
  });

  it('has every month of the programme, named, also those in which nothing was said', async () => {
    const { columns } = await table('rows: VALENCE, columns: MONTH');
    const ids = columns.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(columns.find(({ id }) => id === '2020-09')?.name).toEqual({ sv: 'september 2020', en: 'September 2020' });
    expect(columns.some(({ voices }) => voices === null)).toBe(true);
  });

  it('gives ids that a filter of statements takes', async () => {
    const { columns, rows: leanings } = await table('rows: VALENCE, columns: CHANNEL');
    expect(columns.map(({ id }) => id)).toEqual(['WEB', 'FOCUS_GROUP', 'DIALOGUE_MEETING', 'OPEN_MEETING', 'OTHER']);
    expect(leanings.map(({ id, name }) => [id, name.en])).toEqual([
      ['PRAISE', 'Praise'],
      ['TROUBLE', 'Trouble'],
      ['WISH', 'Wish'],
      ['UNCLEAR', 'Unclear'],
    ]);
    const places = await table('rows: PLACE, columns: GROUP');
    expect(places.rows.length).toBeGreaterThan(0);
    expect(places.rows.every(({ cells }) => cells.every(({ suppressed }) => suppressed))).toBe(true);
  });

  it('counts among what fits the filter only', async () => {
    const told = await table('rows: KEYPHRASE, columns: MONTH, filter: { from: "2020-10-01" }');
    expect(told.voices).toBe(25);
    expect(told.rows.map(({ id, voices }) => [id, voices])).toEqual([
      ['sv:badplats', 20],
      ['sv:skog', 15],
    ]);
    expect(told.columns.find(({ id }) => id === '2020-09')?.voices).toBeNull();
  });

  it('tells the sums of one side only where who, when and how divide both ways', async () => {
    const byColumn = await table('rows: DISTRICT, columns: MONTH');
    expect(byColumn.rows.map(({ voices }) => voices)).toEqual([null, null, null]);
    expect(byColumn.columns.find(({ id }) => id === '2020-09')?.voices).toBe(20);
    expect(cellOf(byColumn, 'as', '2020-09')).toMatchObject({ voices: 20, share: 1 });
    const byRow = await table('rows: DISTRICT, columns: MONTH, shareOf: ROW');
    expect(byRow.rows.map(({ voices }) => voices)).toEqual([20, 20, null]);
    expect(byRow.columns.every(({ voices }) => voices === null)).toBe(true);
  });

  it('has no more rows and columns than asked for', async () => {
    const { rows: few, columns } = await table('rows: KEYPHRASE, columns: DISTRICT, firstRows: 1, firstColumns: 2');
    expect(few.map(({ cells }) => cells.length)).toEqual([2]);
    expect(columns).toHaveLength(2);
  });

  it('leaves out themes that are hidden, unless they are asked for', async () => {
    const ids = async (more = '') => (await table(`rows: THEME, columns: CHANNEL${more}`)).rows.map(({ id }) => id);
    const before = await ids();
    const { id } = await decide(server, { hideTheme: 'friluft' });
    await counted(server);
    expect(await ids()).toEqual(before.filter((theme) => theme !== 'friluft'));
    expect(new Set(await ids(', includingHidden: true'))).toEqual(new Set(before));
    await undo(server, id);
    await counted(server);
    expect(await ids()).toEqual(before);
  });

  it.each([
    ['rows: KEYPHRASE, columns: DISTRICT, filter: { themeId: "inget" }', 'THEME_UNKNOWN'],
    ['rows: KEYPHRASE, columns: DISTRICT, firstRows: 101', 'PAGE_SIZE_INVALID'],
  ])('refuses %s', async (asked, code) => {
    const { errors } = await server.ask(`{ crossTabulation(${asked}) { voices } }`);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});

describe.each(databases)('keyphrases that go together, on %s', (database) => {
  /** Of 119 (62 of them in Åsen), 31 speak of the ski track and 31 of the forest, 23 of both; three say two things that too few say. */
  const together = [
    ...Array.from({ length: 23 }, () => 'Skidspåret är bra. Skogen är bra.'),
    ...Array.from({ length: 8 }, () => 'Skidspåret är bra.'),
    ...Array.from({ length: 8 }, () => 'Skogen är bra. Bussen är bra.'),
    ...Array.from({ length: 43 }, () => 'Badplatsen är bra.'),
    ...Array.from({ length: 34 }, () => 'Bussen är bra.'),
    ...Array.from({ length: 3 }, () => 'Utsikten är bra. Kyrkan är bra.'),
  ];
  const sheet = [
    ['Avsändare', 'Datum', 'Bygd', 'Vad är bäst här?'],
    ...together.map((said, n) => [`v${n}`, '2020-09-14', n < 62 ? 'Åsen' : 'Berg', said]),
  ]
    .map((row) => row.join(';'))
    .join('\n');
  interface Network {
    readonly voices: number | null;
    readonly keyphrases: readonly { readonly keyphraseId: string; readonly label: string; readonly voices: number }[];
    readonly links: readonly {
      readonly a: string;
      readonly b: string;
      readonly voices: number;
      readonly strength: number;
      readonly timesChance: number;
      readonly firm: boolean;
    }[];
  }
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(database, { PROFILE: granbyProfile });
    await takeIn(server, 'bidrag.csv', sheet);
  });
  afterAll(() => server.stop());

  const network = async (filter: string) => {
    const { keyphraseNetwork } = await server.data<{ keyphraseNetwork: Network }>(
      `{ keyphraseNetwork(filter: ${filter}) { voices keyphrases { keyphraseId label voices } links { a b voices strength timesChance firm } } }`,
    );
    return keyphraseNetwork;
  };

  it('are linked when the same voices say both oftener than chance, with told counts', async () => {
    const { voices, keyphrases, links } = await network('null');
    expect(voices).toBe(115);
    expect(links).toEqual([
      {
        a: 'sv:skidspår',
        b: 'sv:skog',
        voices: 20,
        firm: true,
        strength: expect.any(Number),
        timesChance: expect.any(Number),
      },
    ]);
    expect(links[0]?.strength).toBeGreaterThan(0.3);
    // 20 of 115, where 30 and 30 say one of them, and some say two things: 1.2 times what it were if all said as much.
    expect(links[0]?.timesChance).toBeCloseTo(20 / ((30 * 30 * 1.2) / 115), 1);
    expect(keyphrases.map(({ keyphraseId, voices: told }) => [keyphraseId, told])).toEqual([
      ['sv:skidspår', 30],
      ['sv:skog', 30],
    ]);
  });

  it('are held against chance among what fits the filter', async () => {
    expect((await network('{ districtIds: ["as"] }')).voices).toBe(60);
    expect(await network('{ districtIds: ["dalen"] }')).toEqual({ voices: null, keyphrases: [], links: [] });
  });
});
