import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { takeIn } from './client.js';
import {
  counted,
  curate,
  decide,
  decisionFields,
  laterCsv,
  silence,
  takeInDialogue,
  undo,
  undoCuration,
  type Decision,
} from './curated-dialogue.js';
import { databases, startServer, type TestServer } from './server.js';

interface Decisions {
  readonly curation: {
    readonly totalCount: number;
    readonly nodes: readonly Decision[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe.each(databases)('decisions by people, on %s', (kind) => {
  let server: TestServer;
  let laterImport: string;
  let statementId: string;
  let themeIds: string[];

  async function refusalOf(query: string, variables: Record<string, unknown>): Promise<string | undefined> {
    return (await server.ask(query, variables)).errors?.[0]?.extensions.code;
  }
  async function decisions(first = 100, after: string | null = null): Promise<Decisions['curation']> {
    const query = `query ($first: Int!, $after: String) { curation(first: $first, after: $after) { totalCount nodes { ${decisionFields} } pageInfo { hasNextPage endCursor } } }`;
    return (await server.data<Decisions>(query, { first, after })).curation;
  }

  beforeAll(async () => {
    server = await startServer(kind);
    laterImport = await takeInDialogue(server);
    const { statements, themes } = await server.data<{
      statements: { nodes: { id: string }[] };
      themes: { id: string }[];
    }>('{ statements(first: 1, filter: { text: "tjärnen" }) { nodes { id } } themes { id } }');
    statementId = statements.nodes[0]!.id;
    themeIds = themes.map((theme) => theme.id);
  });
  afterAll(() => server.stop());

  it('keeps who decided what, when and why, in words', async () => {
    const before = Date.now();
    const { id, at, ...told } = await decide(server, { confirmFinding: silence }, ' Anna ', 'Alla säger det.');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(Date.parse(at)).toBeGreaterThanOrEqual(before - 1);
    expect(told).toEqual({
      kind: 'CONFIRM_FINDING',
      newThemeId: null,
      told: {
        sv: 'Anna bekräftade guldkornet ”tystnad” i Hotagen.',
        en: 'Anna confirmed the nugget “tystnad” in Hotagen.',
      },
      by: 'Anna',
      reason: 'Alla säger det.',
      undone: null,
      withoutEffect: null,
    });
    await counted(server);
    // A new run finds it again.
    expect((await decisions()).nodes).toEqual([{ id, at, ...told }]);
  });

  it('undoes any decision, once', async () => {
    const first = await decide(server, { hideTheme: themeIds[0] });
    const second = await decide(server, { pinTheme: themeIds[1] });
    const { undone: undoing, ...rest } = await undo(server, first.id);
    expect(undoing).toMatchObject({ by: 'Bo', reason: '' });
    expect(rest).toMatchObject({ id: first.id, told: first.told, withoutEffect: null });
    expect((await decisions()).nodes.map(({ id, undone: by }) => [id, by === null]).slice(0, 2)).toEqual([
      [second.id, true],
      [first.id, false],
    ]);
    const again = await server.ask(undoCuration, { id: first.id, by: 'Cecilia' });
    expect(again.errors?.[0]?.extensions).toEqual({
      code: 'CURATION_UNDONE',
      messages: {
        sv: 'Beslutet är redan ångrat av Bo. Ska det gälla igen, gör om det.',
        en: 'The decision has been undone already, by Bo. If it is to hold again, make it anew.',
      },
    });
    await undo(server, second.id);
  });

  it('numbers decisions that come at once one after the other, and lets the later of two that clash meet the earlier', async () => {
    const [one, other] = [themeIds[0], themeIds[1]];
    const answers = await Promise.all(
      [
        { mergeThemes: { themeIds: [one], into: other } },
        { mergeThemes: { themeIds: [other], into: one } },
        ...Array.from({ length: 8 }, () => ({ pinFinding: silence })),
      ].map((decision) => server.ask<{ curate: Decision }>(curate, { decision, by: 'Anna' })),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'kept');
    expect(codes.slice(0, 2).sort()).toEqual(['THEME_MERGED', 'kept']);
    expect(codes.slice(2)).toEqual(Array.from({ length: 8 }, () => 'kept'));
    const rows = await server.orm.em
      .fork()
      .execute<{ sequence: number }[]>('select sequence from curation_decision order by sequence');
    expect(rows.map((row) => row.sequence)).toEqual(rows.map((_, index) => index + 1));
    for (const { data } of answers) if (data !== null) await undo(server, data.curate.id);
  });

  it('pages through everything, newest first, once each', async () => {
    const all = (await decisions()).nodes.map(({ id }) => id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Decisions['curation'] = await decisions(5, after);
      expect(page.totalCount).toBe(all.length);
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(10);
  });

  it.each<[name: string, decision: object, code: string]>([
    ['a finding', { confirmFinding: { ...silence, districtId: 'offerdal' } }, 'FINDING_UNKNOWN'],
    ['a finding of no district', { confirmFinding: { ...silence, districtId: null } }, 'FINDING_UNKNOWN'],
    ['common ground', { hideFinding: { kind: 'COMMON_GROUND', subjectId: 'sv:ingenting' } }, 'FINDING_UNKNOWN'],
    ['a theme', { hideTheme: 'ingenting' }, 'THEME_UNKNOWN'],
    ['a theme to merge', { mergeThemes: { themeIds: ['ingenting'], into: 'natur' } }, 'THEME_UNKNOWN'],
    ['a theme to merge into', { mergeThemes: { themeIds: ['natur'], into: 'a\0b' } }, 'THEME_UNKNOWN'],
    ['a theme into itself', { mergeThemes: { themeIds: ['natur'], into: 'natur' } }, 'CURATION_CIRCULAR'],
    ['a statement', { moveStatement: { statementId: 'ingenting', into: 'natur' } }, 'STATEMENT_UNKNOWN'],
    [
      'a statement gone',
      { moveStatement: { statementId: '00000000-0000-8000-8000-000000000000', into: 'natur' } },
      'STATEMENT_UNKNOWN',
    ],
    ['a keyphrase', { addStopWord: { keyphraseId: 'sv:ingenting' } }, 'KEYPHRASE_UNKNOWN'],
    ['a synonym', { addSynonym: { keyphraseId: 'sv:skog', countsAs: 'sv:ingenting' } }, 'KEYPHRASE_UNKNOWN'],
    ['a keyphrase as itself', { addSynonym: { keyphraseId: 'sv:skog', countsAs: 'sv:skog' } }, 'CURATION_CIRCULAR'],
    [
      'what a theme is split by',
      { splitTheme: { themeId: 'natur', name: { sv: 'Ny', en: 'New' }, keyphraseIds: ['sv:skog', 'sv:ingenting'] } },
      'KEYPHRASE_UNKNOWN',
    ],
    ['two decisions in one', { hideTheme: 'natur', pinTheme: 'natur' }, 'BAD_USER_INPUT'],
    ['no decision', {}, 'BAD_USER_INPUT'],
  ])('refuses what is not there, and keeps nothing of it: %s', async (_, decision, code) => {
    const before = (await decisions()).totalCount;
    expect(await refusalOf(curate, { decision, by: 'Anna' })).toBe(code);
    expect((await decisions()).totalCount).toBe(before);
  });

  it('asks for a name, and for a decision that is there', async () => {
    expect(await refusalOf(curate, { decision: { hideTheme: 'natur' }, by: ' ' })).toBe('TEXT_MISSING');
    expect(await refusalOf(curate, { decision: { hideTheme: 'natur' }, by: 'x'.repeat(201) })).toBe('TEXT_TOO_LONG');
    expect(await refusalOf(undoCuration, { id: 'ingenting', by: 'Bo' })).toBe('CURATION_UNKNOWN');
    expect(await refusalOf(undoCuration, { id: '00000000-0000-4000-8000-000000000000', by: 'Bo' })).toBe(
      'CURATION_UNKNOWN',
    );
  });

  it('tells when the figures follow', async () => {
    const client = createClient({ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    try {
      await counted(server);
      const { latestRun: before } = await server.data<{ latestRun: { id: string } }>('{ latestRun { id } }');
      const next = (query: string, variables = {}) =>
        client
          .iterate<{ dataChanged: { id: string } }>({ query, variables })
          .next()
          .then(({ value }) => value?.data?.dataChanged.id ?? '');
      const since = 'subscription ($since: ID) { dataChanged(since: $since) { id } }';
      const told = next('subscription { dataChanged { id } }');
      const toldSince = next(since, { since: before.id });
      // Nothing tells that the first subscription stands, so decisions are made until it tells of one.
      let id = '';
      while (id === '') {
        await undo(server, (await decide(server, { pinTheme: 'natur' })).id);
        id = await Promise.race([told, new Promise<string>((resolve) => setTimeout(() => resolve(''), 500))]);
      }
      expect(await toldSince).not.toBe(before.id);
      await counted(server);
      const { latestRun: after } = await server.data<{ latestRun: { id: string } }>('{ latestRun { id } }');
      // Whoever shows older figures, or none, is told at once of those that stand.
      expect(await next(since, { since: before.id })).toBe(after.id);
      expect(await next(since, { since: null })).toBe(after.id);
      // Whoever shows those is told of the next, and of nothing before it.
      const following = next(since, { since: after.id });
      await undo(server, (await decide(server, { pinTheme: 'natur' })).id);
      expect(await following).not.toBe(after.id);
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      expect(id).not.toBe(before.id);
    } finally {
      await client.dispose();
    }
  });

  it('leaves without effect what an undone decision held up, and says why', async () => {
    const split = await decide(server, {
      splitTheme: { themeId: 'natur', name: { sv: 'Skogen', en: 'The forest' }, keyphraseIds: ['sv:skog'] },
    });
    expect(split.told.sv).toBe('Anna bröt ut ”skog” ur temat ”Natur och friluftsliv” till det nya temat ”Skogen”.');
    const pin = await decide(server, { pinTheme: split.newThemeId });
    expect(pin).toMatchObject({ told: { sv: 'Anna lade temat ”Skogen” överst.' }, withoutEffect: null });
    await undo(server, split.id);
    const { nodes } = await decisions(1);
    expect(nodes[0]).toMatchObject({ id: pin.id, undone: null, withoutEffect: { code: 'CURATION_THEME_GONE' } });
    expect((await undo(server, pin.id)).withoutEffect).toBeNull();
  });

  it('keeps what is decided of a statement whose import is taken back, until it comes in again', async () => {
    const move = await decide(server, { moveStatement: { statementId, into: 'natur' } });
    expect(move.withoutEffect).toBeNull();
    await server.data('mutation ($id: ID!) { removeImport(id: $id) }', { id: laterImport });
    expect((await decisions(1)).nodes[0]).toMatchObject({
      id: move.id,
      withoutEffect: {
        code: 'CURATION_STATEMENT_GONE',
        message: {
          sv: 'Yttrandet som beslutet gäller finns inte nu. Beslutet ligger kvar utan verkan. Kommer det tillbaka gäller beslutet igen; behövs det inte, ångra det.',
        },
      },
    });
    await takeIn(server, 'senare.csv', laterCsv);
    expect((await decisions(1)).nodes[0]).toMatchObject({ id: move.id, withoutEffect: null });
  });
});
