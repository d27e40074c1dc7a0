import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Statement } from '../../apps/api/src/statements/statement.entity.js';
import { granbyIds, granbyProfile } from './granby.js';
import { databases, startServer, type TestServer } from './server.js';
import { seedGranby } from './seed-granby.js';

interface Page {
  readonly statements: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly id: string }[];
  };
}
const pageQuery =
  'query ($filter: StatementFilter, $first: Int!, $after: String) { statements(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }';
const as = Array.from({ length: 10 }, (_, index) => `as-${index}`);
const berg = Array.from({ length: 10 }, (_, index) => `berg-${index}`);
const dalen = ['dalen-0', 'dalen-1', 'dalen-2'];
const note = ['note-0', 'note-1', 'note-2'];

describe.each(databases)('statements, on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind, { PROFILE: granbyProfile });
    await seedGranby(server.orm, 10);
  });
  afterAll(() => server.stop());

  it.each<[string, Record<string, unknown>, readonly string[]]>([
    ['nothing', {}, [...as, ...berg, ...dalen, 'politician', ...note]],
    [
      'empty lists and texts',
      { districtIds: [], text: '  ', keyphraseId: '' },
      [...as, ...berg, ...dalen, 'politician', ...note],
    ],
    ['districts', { districtIds: ['dalen', 'berg'] }, [...berg, ...dalen, ...note]],
    ['groups', { groupIds: ['unga'] }, ['as-0']],
    ['channels', { channels: ['DIALOGUE_MEETING'] }, note],
    ['a period, ends included', { from: '2020-09-09', to: '2020-10-01' }, ['as-8', 'as-9', 'berg-0']],
    ['valences', { valences: ['WISH'] }, dalen],
    ['roles', { roles: ['POLITICIAN', 'OFFICIAL'] }, ['politician']],
    ['languages', { languages: ['EN'] }, ['dalen-0']],
    ['a note', { meetingNoteId: granbyIds.note }, note],
    ['an import of a note', { importId: granbyIds.noteImport }, note],
    ['an import of submissions', { importId: granbyIds.submissionsImport }, [...as, ...berg, ...dalen, 'politician']],
    ['a keyphrase', { keyphraseId: 'sv:skidspår' }, [...as, 'politician']],
    ['a theme', { themeId: 'vagar' }, ['as-0', ...berg]],
    ['several at once', { themeId: 'vagar', districtIds: ['as'], valences: ['PRAISE'] }, ['as-0']],
    ['text in other capitals, å ä ö too', { text: 'åkern  ÄR' }, berg],
    ['text that a keyphrase holds', { text: 'SKIDSPÅR' }, [...as, 'politician']],
    ['another form of a keyphrase', { text: 'skidspårens' }, [...as, 'politician']],
    ['several words, each in its own form', { text: 'vägarna åker' }, berg],
    ['several words that nobody said together', { text: 'vägarna skidspår' }, []],
    ['a per cent sign that means itself', { text: '100%' }, ['dalen-0']],
    ['an underscore that means itself', { text: 'l_h' }, ['dalen-0']],
    ['an exclamation mark that means itself', { text: '!' }, []],
    ['a quotation mark', { text: "' or 1=1 --" }, []],
  ])('finds by %s', async (_, filter, keys) => {
    const { statements } = await server.data<Page>(pageQuery, { filter, first: 100 });
    expect(statements.nodes.map((node) => node.id).sort()).toEqual(keys.map((key) => granbyIds.statement(key)).sort());
    expect(statements.totalCount).toBe(keys.length);
    expect(statements.pageInfo.hasNextPage).toBe(false);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a district', { districtIds: ['berg', 'x'] }, 'DISTRICT_UNKNOWN'],
    ['a group', { groupIds: ['x'] }, 'GROUP_UNKNOWN'],
    ['a keyphrase', { keyphraseId: 'sv:x' }, 'KEYPHRASE_UNKNOWN'],
    ['a theme', { themeId: 'x' }, 'THEME_UNKNOWN'],
    ['a note', { meetingNoteId: 'x' }, 'NOTE_UNKNOWN'],
    ['an import', { importId: '00000000-0000-4000-8000-000000000000' }, 'IMPORT_UNKNOWN'],
    ['a search of too many words', { text: 'a b c d e f g h i j k' }, 'SEARCH_TOO_LONG'],
    ['a search of too many characters', { text: 'x'.repeat(201) }, 'SEARCH_TOO_LONG'],
    ['a period that runs backwards', { from: '2020-10-02', to: '2020-10-01' }, 'PERIOD_REVERSED'],
    ['a day that is not in the calendar', { from: '2020-02-30' }, 'BAD_USER_INPUT'],
  ])('refuses %s that there is none of', async (_, filter, code) => {
    const answer = await server.ask<Page>(pageQuery, { filter, first: 10 });
    expect(answer.errors?.map((error) => error.extensions.code)).toEqual([code]);
    const [error] = answer.errors ?? [];
    expect(error?.message).toBe(error?.extensions.messages.sv);
    expect(error?.extensions.messages.en).not.toBe(error?.extensions.messages.sv);
  });

  it.each([0, 101, -1])('refuses a page of %d', async (first) => {
    const answer = await server.ask<Page>(pageQuery, { first });
    expect(answer.errors?.[0]?.extensions.code).toBe('PAGE_SIZE_INVALID');
  });

  it.each(['', 'x', 'W10', Buffer.from('["a"]').toString('base64url'), Buffer.from('[1,2]').toString('base64url')])(
    'refuses the cursor "%s"',
    async (after) => {
      const answer = await server.ask<Page>(pageQuery, { first: 5, after });
      expect(answer.errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
    },
  );

  // Last: it adds to what is there.
  it('pages newest first, and what comes in meanwhile shifts nothing', async () => {
    const before = await server.data<Page>(pageQuery, { filter: { districtIds: ['as'] }, first: 4 });
    expect(before.statements.totalCount).toBe(11);
    expect(before.statements.nodes.map((node) => node.id)).toEqual(
      ['politician', 'as-9', 'as-8', 'as-7'].map(granbyIds.statement),
    );
    const [newest] = await server.orm.em.fork().find(Statement, {}, { orderBy: { sequence: 'desc' }, limit: 1 });
    const model = await server.orm.em.fork().findOneOrFail(Statement, { id: granbyIds.statement('as-9') });
    await server.orm.em
      .fork()
      .insert(Statement, { ...model, id: granbyIds.statement('late'), sequence: (newest?.sequence ?? 0) + 1 });
    const after = await server.data<Page>(pageQuery, {
      filter: { districtIds: ['as'] },
      first: 100,
      after: before.statements.pageInfo.endCursor,
    });
    expect(after.statements.nodes.map((node) => node.id)).toEqual(
      ['as-6', 'as-5', 'as-4', 'as-3', 'as-2', 'as-1', 'as-0'].map(granbyIds.statement),
    );
    expect(after.statements.totalCount).toBe(12);
  });
});
