import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeIn } from './client.js';
import { granbyProfile } from './granby.js';
import { databases, newDataPlace, startServer, type DataPlace, type TestServer } from './server.js';

/**
 * 22 in Åsen praise the ski track in September, 23 in Berg the bathing place in October, 17 of each the forest too; 3 in
 * Dalen praise the view. Every other one is a woman. All counts lie between steps of five, so that each is told the same
 * whichever half-step it has.
 */
const rows = [
  ...Array.from({ length: 22 }, (_, n) => [`as${n}`, '2020-09-14', 'Åsen', said('Skidspåret är bra.', n)]),
  ...Array.from({ length: 23 }, (_, n) => [`berg${n}`, '2020-10-14', 'Berg', said('Badplatsen är bra.', n)]),
  ...Array.from({ length: 3 }, (_, n) => [`dalen${n}`, '2020-10-15', 'Dalen', 'Utsikten är bra.']),
].map((row, n) => [...row, n % 2 === 0 ? 'Kvinna' : 'Man']);

function said(words: string, n: number): string {
  return n < 17 ? `${words} Skogen är bra.` : words;
}

const file = [['Avsändare', 'Datum', 'Bygd', 'Vad är bäst här?', 'Kön'], ...rows]
  .map((row) => row.join(';'))
  .join('\n');

interface Share {
  readonly voices: number | null;
  readonly share: number | null;
  readonly interval: { readonly lower: number; readonly upper: number };
}

interface Finding {
  readonly kind: string;
  readonly keyphraseId: string | null;
  readonly themeId: string | null;
  readonly label: { readonly sv: string; readonly en: string };
  readonly here: Share;
  readonly there: Share;
  readonly valued: { readonly praise: number | null };
  readonly distinctiveness: { readonly logOdds: number; readonly falseDiscoveryRate: number };
}

interface Evidence {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  readonly nodes: readonly { readonly start: number; readonly end: number; readonly statement: { text: string } }[];
}

interface Compared {
  readonly name: { readonly sv: string; readonly en: string };
  readonly voices: number | null;
  readonly findings: readonly Finding[];
  readonly fragileFindings: readonly Finding[];
}

interface Comparison {
  readonly a: Compared;
  readonly b: Compared;
  readonly voicesInBoth: number | null;
  readonly obstacle: { readonly code: string; readonly message: { readonly sv: string; readonly en: string } } | null;
  readonly shared: readonly { readonly keyphraseId: string; readonly inA: Share; readonly inB: Share }[];
}

const share = '{ voices share interval { lower upper } }';
const finding = `{ kind keyphraseId themeId label { sv en } here ${share} there ${share} valued { praise } distinctiveness { logOdds falseDiscoveryRate } }`;
const query = `query ($a: StatementFilter!, $b: StatementFilter!) { comparison(a: $a, b: $b) {
  a { name { sv en } voices findings ${finding} fragileFindings ${finding} }
  b { name { sv en } voices findings ${finding} fragileFindings ${finding} }
  voicesInBoth obstacle { code message { sv en } } shared { keyphraseId inA ${share} inB ${share} } } }`;

type Filter = Readonly<Record<string, unknown>>;
const districts = (...districtIds: string[]): Filter => ({ districtIds });
const month = (number: string, days: string): Filter => ({ from: `2020-${number}-01`, to: `2020-${number}-${days}` });
const gender = (valueId: string): Filter => ({ attributes: [{ attributeId: 'kon', valueIds: [valueId] }] });

/** Every number of voices in an answer, wherever it stands. */
function toldVoices(value: unknown, name = ''): number[] {
  if (typeof value === 'number') return ['voices', 'voicesInBoth', 'praise'].includes(name) ? [value] : [];
  return value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, inner]) => toldVoices(inner, key));
}

describe.each(databases)('two sets held against each other, on %s', (database) => {
  let place: DataPlace;
  let server: TestServer;
  beforeAll(async () => {
    place = await newDataPlace(database);
    server = await startServer(database, { PROFILE: granbyProfile }, place);
    await takeIn(server, 'bidrag.csv', file);
  });
  afterAll(async () => {
    await server.stop();
    await place.remove();
  });

  const compare = async (a: Filter, b: Filter) => {
    const { comparison } = await server.data<{ comparison: Comparison }>(query, { a, b });
    return comparison;
  };
  const keys = ({ findings }: Compared) =>
    findings.map((found) => found.keyphraseId).filter((keyphraseId) => keyphraseId !== null);

  it.each([
    ['bygd against bygd', districts('as'), districts('berg'), 'Åsen', 'Berg'],
    ['month against month', month('09', '30'), month('10', '31'), 'september 2020', 'oktober 2020'],
  ])('tells what is more said in each, and what both value: %s', async (_, a, b, nameA, nameB) => {
    const compared = await compare(a, b);
    expect([compared.a.name.sv, compared.b.name.sv]).toEqual([nameA, nameB]);
    expect(compared.obstacle).toBeNull();
    expect([keys(compared.a), keys(compared.b)]).toEqual([['sv:skidspår'], ['sv:badplats']]);
    const skiing = compared.a.findings.find(({ keyphraseId }) => keyphraseId === 'sv:skidspår');
    // 22 of 22 are told as 20 of 20, and what is hidden is 0 to 5 of them.
    expect(skiing).toMatchObject({
      kind: 'NUGGET',
      here: { voices: 20, share: 1, interval: { upper: 1 } },
      there: { voices: null, share: null, interval: { lower: 0 } },
      valued: { praise: 20 },
      distinctiveness: { falseDiscoveryRate: 0.1 },
    });
    expect(skiing?.distinctiveness.logOdds).toBeGreaterThan(0);
    expect(skiing?.here.interval.lower).toBeGreaterThan(skiing?.there.interval.upper ?? 1);
    expect(compared.shared.map(({ keyphraseId }) => keyphraseId)).toEqual(['sv:skog']);
    // Of the profile's themes, outdoor life holds the ski track.
    expect(compared.a.findings.find(({ themeId }) => themeId === 'friluft')).toMatchObject({
      label: { sv: 'Friluftsliv', en: 'Outdoor life' },
      here: { voices: 20 },
    });
    // 17 of 22, and of 23 or 26: 15 of 20, and 15 of 20 or 25.
    expect(compared.shared[0]).toMatchObject({ inA: { voices: 15, share: 0.75 }, inB: { voices: 15 } });
  });

  it('is turned about when the sets change places', async () => {
    const [forth, back] = [
      await compare(districts('as'), districts('berg')),
      await compare(districts('berg'), districts('as')),
    ];
    expect([back.a, back.b]).toEqual([forth.b, forth.a]);
  });

  const places = `query ($a: StatementFilter!, $b: StatementFilter!, $id: ID!, $after: String) { comparison(a: $a, b: $b) { a { finding(id: $id) {
    evidence(first: 5, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { start end statement { text } } } } } } }`;
  const skiTrack = { a: districts('as'), b: districts('berg'), id: 'keyphrase:sv:skidspår' };

  it('leads to the very characters, a page at a time', async () => {
    const pages: string[][] = [];
    let after: string | null = null;
    do {
      const told: { comparison: { a: { finding: { evidence: Evidence } } } } = await server.data(places, {
        ...skiTrack,
        after,
      });
      const { totalCount, pageInfo, nodes } = told.comparison.a.finding.evidence;
      expect(totalCount).toBe(22);
      pages.push(nodes.map(({ start, end, statement }) => statement.text.slice(start, end)));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null && pages.length < 10);
    expect(pages.map((page) => page.length)).toEqual([5, 5, 5, 5, 2]);
    expect(new Set(pages.flat())).toEqual(new Set(['Skidspåret']));
  });

  it('begins no page after what is not in the list, and has no finding that is not there', async () => {
    const elsewhere = Buffer.from('["x",0,1]').toString('base64url');
    const { errors } = await server.ask(places, { ...skiTrack, after: elsewhere });
    expect(errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
    expect(await server.data(places, { ...skiTrack, id: 'keyphrase:sv:badplats' })).toEqual({
      comparison: { a: { finding: null } },
    });
  });

  it('finds nothing where nothing differs: women and men', async () => {
    const { a, b, obstacle } = await compare(gender('kvinna'), gender('man'));
    expect([a.name, b.name]).toEqual([
      { sv: 'kön: kvinna', en: 'gender: woman' },
      { sv: 'kön: man', en: 'gender: man' },
    ]);
    expect([obstacle, a.voices, b.voices, keys(a), keys(b)]).toEqual([null, 20, 20, [], []]);
  });

  it('names all that narrows', async () => {
    const { a, b } = await compare(
      { ...districts('as', 'berg'), ...month('09', '30'), text: 'bra', valences: ['PRAISE'], channels: ['WEB'] },
      {},
    );
    expect(a.name).toEqual({
      sv: 'Åsen och Berg, från webben, september 2020, beröm, ”bra”',
      en: 'Åsen and Berg, from the website, September 2020, praise, "bra"',
    });
    expect(b.name).toEqual({ sv: 'alla som hörts', en: 'everyone heard' });
  });

  it('leaves what is in both out of both, and tells how many voices that is', async () => {
    const few = await compare(districts('as', 'dalen'), districts('berg', 'dalen'));
    expect([few.a.voices, few.b.voices, few.voicesInBoth]).toEqual([20, 20, null]);
    expect([keys(few.a), keys(few.b)]).toEqual([['sv:skidspår'], ['sv:badplats']]);
    const many = await compare(districts('as', 'berg'), districts('berg', 'dalen'));
    expect([many.a.voices, many.b.voices, many.voicesInBoth]).toEqual([20, null, 20]);
  });

  it.each([
    ['few voices', districts('dalen'), districts('berg'), 'TOO_FEW_VOICES', '”Dalen”'],
    ['no voices', { text: 'finns inte' }, districts('berg'), 'TOO_FEW_VOICES', '”finns inte”'],
    ['two empty sets', { text: 'finns inte' }, { text: 'inte heller' }, 'TOO_FEW_VOICES', 'inte heller'],
    ['one set twice', districts('as'), month('09', '30'), 'SAME_STATEMENTS', 'samma yttranden'],
    ['one inside the other', districts('as'), {}, 'TOO_FEW_VOICES', 'ligger det ena inuti det andra'],
    ['politicians only', { roles: ['POLITICIAN'] }, districts('berg'), 'TOO_FEW_VOICES', '”politiker”'],
  ])('says why nothing can be said of %s', async (_, a, b, code, words) => {
    const compared = await compare(a, b);
    expect(compared.obstacle?.code).toBe(code);
    expect(compared.obstacle?.message.sv).toContain(words);
    expect(compared.obstacle?.message.en).not.toBe(compared.obstacle?.message.sv);
    expect(
      [compared.a, compared.b].flatMap(({ findings, fragileFindings }) => [...findings, ...fragileFindings]),
    ).toEqual([]);
    expect(compared.shared).toEqual([]);
  });

  it('tells voices in steps of five only', async () => {
    const filters: Filter[] = [districts('as'), districts('dalen', 'as'), month('09', '30'), gender('annat'), {}];
    for (const a of filters)
      for (const b of filters)
        for (const voices of toldVoices(await compare(a, b))) expect([voices >= 5, voices % 5]).toEqual([true, 0]);
  });

  it('counts what has come in since', async () => {
    const more = Array.from({ length: 12 }, (_, n) => `ny${n};2020-11-02;Dalen;Utsikten är bra.`).join('\n');
    await takeIn(server, 'mer.csv', `Avsändare;Datum;Bygd;Vad är bäst här?\n${more}\n`);
    const compared = await compare(districts('dalen'), districts('as'));
    // 15 voices: told as 15, or as 10 when their figure has the half-step.
    expect([10, 15]).toContain(compared.a.voices);
    expect(keys(compared.a)).toEqual(['sv:utsikt']);
  });

  it.each([
    [districts('mars'), {}, 'DISTRICT_UNKNOWN'],
    [{}, districts('mars'), 'DISTRICT_UNKNOWN'],
    [{}, { from: '2020-10-01', to: '2020-09-01' }, 'PERIOD_REVERSED'],
    [gender('x'), {}, 'ATTRIBUTE_UNKNOWN'],
  ])('refuses a filter that means nothing: %j against %j', async (a, b, code) => {
    const { errors } = await server.ask(query, { a, b });
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  it('tells the same to the byte when the server has been started anew', async () => {
    const before = await compare(districts('as'), districts('berg'));
    expect(before.a.findings.some(({ themeId }) => themeId === 'friluft')).toBe(true);
    await server.stop();
    server = await startServer(database, { PROFILE: granbyProfile }, place);
    expect(JSON.stringify(await compare(districts('as'), districts('berg')))).toBe(JSON.stringify(before));
  });

  it('is asked for once in a query', async () => {
    const { errors } = await server.ask(
      '{ x: comparison(a: {}, b: {}) { voicesInBoth } y: comparison(a: {}, b: {}) { voicesInBoth } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });
});
