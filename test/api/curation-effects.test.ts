import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeIn } from './client.js';
import { counted, decide, laterCsv, silence, takeInDialogue, undo } from './curated-dialogue.js';
import { databases, startServer, type TestServer } from './server.js';

interface Nugget {
  readonly label: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly status: string;
  readonly pinned: boolean;
}

interface Theme {
  readonly id: string;
  readonly name: { readonly sv: string };
  readonly voices: number | null;
}

/** Everything that the figures are seen by. */
const everything = `{
  nuggets(districtId: "hotagen", including: [OPEN, CONFIRMED, DISMISSED, HIDDEN]) { label name { sv en } rank status pinned valued { share praise } support { voices voicesElsewhere } evidence(first: 100) { totalCount nodes { start end statement { id } } } }
  commonGround(including: [OPEN, CONFIRMED, DISMISSED, HIDDEN]) { label status valued { praise } byDistrict { voices } }
  themes(includingHidden: true) { id name { sv en } hidden pinned voices byDistrict { voices } keyphrases(first: 100) { id } }
  keyphrases(first: 100) { totalCount nodes { id label voices } }
  statements(first: 100) { nodes { id themes { id } } }
}`;

describe.each(databases)('what decisions do to the figures, on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind);
    await takeInDialogue(server);
    await counted(server);
  });
  afterAll(() => server.stop());

  async function latestRun(): Promise<{ id: string; result_hash: string; input_hash: string }> {
    const [run] = await server.orm.em
      .fork()
      .execute<{ id: string; result_hash: string; input_hash: string }[]>(
        'select id, result_hash, input_hash from run order by finished_at desc, id desc limit 1',
      );
    return run!;
  }
  async function nuggets(including = ''): Promise<readonly Nugget[]> {
    const query = `{ nuggets(districtId: "hotagen"${including}) { label name { sv en } status pinned } }`;
    return (await server.data<{ nuggets: Nugget[] }>(query)).nuggets;
  }
  async function themes(): Promise<readonly Theme[]> {
    return (await server.data<{ themes: Theme[] }>('{ themes { id name { sv } voices } }')).themes;
  }
  async function voicesOf(id: string): Promise<number | null | undefined> {
    return (await themes()).find((theme) => theme.id === id)?.voices;
  }

  /** Decides, looks at what has become of it, undoes, and sees to it that all is as it was, to the byte. */
  async function thereAndBack(decision: object, look: (newThemeId: string | null) => Promise<void>): Promise<void> {
    const before = await server.data(everything);
    const { result_hash: hash } = await latestRun();
    const made = await decide(server, decision);
    await counted(server);
    await look(made.newThemeId);
    await undo(server, made.id);
    await counted(server);
    expect(await server.data(everything)).toEqual(before);
    expect((await latestRun()).result_hash).toBe(hash);
  }

  it('finds what there is to decide about', async () => {
    expect((await nuggets()).map(({ label }) => label)).toContain('tystnad');
    expect(await voicesOf('natur')).toBe(20);
  });

  it('confirms a nugget, run after run', async () => {
    const made = await decide(server, { confirmFinding: silence });
    await counted(server);
    const confirmed = { label: 'tystnad', name: { sv: 'tystnad', en: 'tystnad' }, status: 'CONFIRMED', pinned: false };
    expect(await nuggets()).toContainEqual(confirmed);
    const marks = async () =>
      (
        await server.data<{ district: { nuggets: { label: string; marks: { id: string; kind: string }[] }[] } }>(
          '{ district(id: "hotagen") { nuggets { label marks { id kind } } } }',
        )
      ).district.nuggets.filter((nugget) => nugget.marks.length > 0);
    expect(await marks()).toEqual([{ label: 'tystnad', marks: [{ id: made.id, kind: 'CONFIRM_FINDING' }] }]);
    const { id } = await latestRun();
    await takeIn(server, 'sist.csv', laterCsv.replaceAll('Hotagen', 'Offerdal'));
    await counted(server);
    expect((await latestRun()).id).not.toBe(id);
    expect(await nuggets()).toContainEqual(confirmed);
    await undo(server, made.id);
    await counted(server);
    expect(await nuggets()).toContainEqual({ ...confirmed, status: 'OPEN' });
    expect(await marks()).toEqual([]);
  });

  it.each([
    ['hides', 'hideFinding', 'HIDDEN'],
    ['dismisses', 'dismissFinding', 'DISMISSED'],
  ])('%s a nugget, which can still be asked for', async (_, decision, status) => {
    await thereAndBack({ [decision]: silence }, async () => {
      expect((await nuggets()).map(({ label }) => label)).not.toContain('tystnad');
      expect(await nuggets(`, including: [${status}]`)).toEqual([
        expect.objectContaining({ label: 'tystnad', status }),
      ]);
    });
  });

  it('names a nugget and lays it first', async () => {
    await thereAndBack({ renameFinding: { finding: silence, name: { sv: 'Ro', en: 'Quiet' } } }, async () => {
      expect(await nuggets()).toContainEqual(expect.objectContaining({ label: 'Ro', name: { sv: 'Ro', en: 'Quiet' } }));
    });
    await thereAndBack({ pinFinding: silence }, async () => {
      expect((await nuggets())[0]).toMatchObject({ label: 'tystnad', pinned: true });
    });
  });

  it('hides common ground', async () => {
    const query = '{ commonGround { label } }';
    const { commonGround } = await server.data<{ commonGround: { label: string }[] }>(query);
    expect(commonGround.map(({ label }) => label)).toContain('skog');
    await thereAndBack({ hideFinding: { kind: 'COMMON_GROUND', subjectId: 'sv:skog' } }, async () => {
      const { commonGround: shown } = await server.data<{ commonGround: { label: string }[] }>(query);
      expect(shown).toEqual(commonGround.filter(({ label }) => label !== 'skog'));
    });
  });

  it('merges a theme into another, and gives it back', async () => {
    await thereAndBack({ mergeThemes: { themeIds: ['natur'], into: 'trygghet' } }, async () => {
      expect(await voicesOf('natur')).toBeUndefined();
      expect(await voicesOf('trygghet')).toBe(20);
    });
  });

  it('splits a theme, and gives it back', async () => {
    await thereAndBack(
      { splitTheme: { themeId: 'natur', name: { sv: 'Skogen', en: 'The forest' }, keyphraseIds: ['sv:skog'] } },
      async (newThemeId) => {
        expect(newThemeId).not.toBeNull();
        expect((await themes()).find(({ id }) => id === newThemeId)).toMatchObject({
          name: { sv: 'Skogen' },
          voices: 20,
        });
        expect(await voicesOf('natur')).not.toBe(20);
      },
    );
  });

  it('renames, hides and pins a theme', async () => {
    await thereAndBack({ renameTheme: { themeId: 'natur', name: { sv: 'Naturen' } } }, async () => {
      expect(await themes()).toContainEqual(expect.objectContaining({ id: 'natur', name: { sv: 'Naturen' } }));
    });
    type Marked = { theme: { marks: { kind: string; by: string }[] } };
    const marks = async (id: string) =>
      (await server.data<Marked>(`{ theme(id: "${id}") { marks { kind by } } }`)).theme.marks;
    await thereAndBack({ hideTheme: 'natur' }, async () => {
      expect(await voicesOf('natur')).toBeUndefined();
      expect(await marks('natur')).toEqual([{ kind: 'HIDE_THEME', by: 'Anna' }]);
      expect(await marks('energi')).toEqual([]);
    });
    expect(await marks('natur')).toEqual([]);
    await thereAndBack({ pinTheme: 'energi' }, async () => {
      expect((await themes())[0]?.id).toBe('energi');
      expect(await marks('energi')).toEqual([{ kind: 'PIN_THEME', by: 'Anna' }]);
    });
  });

  it('moves a statement', async () => {
    const query = '{ statements(first: 1, filter: { text: "tystnaden" }) { nodes { id themes { id } } } }';
    type Answer = { statements: { nodes: { id: string; themes: { id: string }[] }[] } };
    const { id } = (await server.data<Answer>(query)).statements.nodes[0]!;
    await thereAndBack({ moveStatement: { statementId: id, outOf: 'natur', into: 'energi' } }, async () => {
      const ids = (await server.data<Answer>(query)).statements.nodes[0]!.themes.map((theme) => theme.id);
      expect(ids[0]).toBe('energi');
      expect(ids).not.toContain('natur');
    });
  });

  it('counts a word as another, with the places where it is said', async () => {
    await thereAndBack({ addSynonym: { keyphraseId: 'sv:tystnad', countsAs: 'sv:tjärn' } }, async () => {
      type Answer = {
        nuggets: {
          label: string;
          evidence: { totalCount: number; nodes: { start: number; end: number; statement: { text: string } }[] };
        }[];
        statements: { totalCount: number };
        keyphrases: { nodes: { id: string; voices: number | null }[] };
      };
      const found = await server.data<Answer>(
        `{ nuggets(districtId: "hotagen") { label evidence(first: 100) { totalCount nodes { start end statement { text } } } }
          statements(first: 1, filter: { keyphraseId: "sv:tjärn" }) { totalCount } keyphrases(first: 100) { nodes { id voices } } }`,
      );
      const tarn = found.nuggets.find(({ label }) => label === 'tjärn');
      // Eight speak of the silence, one of the tarn.
      expect(tarn?.evidence.totalCount).toBe(9);
      const words = tarn?.evidence.nodes.map(({ start, end, statement }) => statement.text.slice(start, end));
      expect([...new Set(words)].sort()).toEqual(['Tjärnen', 'Tystnaden']);
      // Another speaks of the tarn in Offerdal.
      expect(found.statements.totalCount).toBe(10);
      expect(found.keyphrases.nodes.map(({ id }) => id)).not.toContain('sv:tystnad');
    });
  });

  it('leaves a stop word out', async () => {
    await thereAndBack({ addStopWord: { keyphraseId: 'sv:tystnad' } }, async () => {
      const { keyphrases } = await server.data<{ keyphrases: { nodes: { id: string }[] } }>(
        '{ keyphrases(first: 100) { nodes { id } } }',
      );
      expect(keyphrases.nodes.map(({ id }) => id)).not.toContain('sv:tystnad');
      expect((await nuggets()).map(({ label }) => label)).not.toContain('tystnad');
    });
  });

  it('knows a theme by one word more', async () => {
    await thereAndBack({ addSeed: { themeId: 'energi', word: 'tystnad', language: 'SV' } }, async () => {
      expect(await voicesOf('energi')).toBe(5);
    });
  });
});
