import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnalysisScheduler } from '../../apps/api/src/runs/analysis-scheduler.js';
import { ModeratorsKey } from '../../apps/api/src/viewer/moderators-key.js';
import { takeIn } from './client.js';
import { logIn, showKey, type Moderator } from './moderator.js';
import { databases, startServer, type TestServer } from './server.js';

const name = 'Margareta Lundkvist';
const csv = [
  'Löpnummer;Inkommet;Bygd;Varför bor du där du bor?',
  ...Array.from(
    { length: 12 },
    (_, at) => `${at + 1};2020-09-14;Hotagen;Skogen och fisket är bäst här, säger nummer ${at}`,
  ),
  `20;2020-09-20;Offerdal;"Fäbodarna är fina. Hälsa ${name} på 070-174 06 11."`,
].join('\n');
const note = [
  '# Bymöte i Kaxås',
  'Kaxås bygdegård, onsdag 28 oktober 2020',
  '14 deltagare',
  '## Styrkor/möjligheter',
  '- Loppisen på bygdegården',
  '- Skoterleden till fjället',
].join('\n');

const errorCode = (answer: { errors?: readonly { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;
const figures =
  '{ latestRun { resultHash statements } overview { submissions } statements { totalCount } ledger: overview { ledger { received analysed duplicates excluded reasons { code count } byDistrict { untold { received analysed duplicates excluded } rows { received analysed duplicates excluded } } } } }';

interface Figures {
  readonly latestRun: { readonly resultHash: string; readonly statements: number };
  readonly overview: { readonly submissions: number };
  readonly statements: { readonly totalCount: number };
  readonly ledger: {
    readonly ledger: Record<'received' | 'analysed' | 'duplicates' | 'excluded', number> & {
      readonly reasons: readonly { readonly code: string; readonly count: number }[];
      readonly byDistrict: {
        readonly untold: Record<string, number>;
        readonly rows: readonly Record<string, number | null>[];
      };
    };
  };
}

describe.each(databases)('moderation on %s', (kind) => {
  let server: TestServer;
  let moderator: Moderator;
  let originalId = '';

  beforeAll(async () => {
    server = await startServer(kind);
    ({ uploadId: originalId } = await takeIn(server, 'bidrag.csv', csv));
    await takeIn(server, 'möte.md', note);
    await server.data(
      'mutation { submit(input: { answers: [{ questionId: "unikt", text: "Köp billiga klockor nu" }], districtId: "hotagen" }) { id } }',
    );
    moderator = await logIn(server);
  });
  afterAll(() => server?.stop());

  async function counted(): Promise<Figures> {
    await server.app.get(AnalysisScheduler).idle();
    return server.data<Figures>(figures);
  }
  async function idOf(text: string): Promise<string> {
    const { moderationQueue } = await moderator.data<{
      moderationQueue: { nodes: { statement: { id: string; text: string } }[] };
    }>('{ moderationQueue(first: 100) { nodes { statement { id text } } } }');
    const found = moderationQueue.nodes.find(({ statement }) => statement.text.includes(text));
    if (found === undefined) throw new Error(`no statement says ${text}`);
    return found.statement.id;
  }
  /** Which keyphrases the list without a filter and the table of them tell. */
  async function wordsTold(word: string) {
    const { keyphrases } = await server.data<{ keyphrases: { totalCount: number; nodes: { label: string }[] } }>(
      'query ($word: String) { keyphrases(search: $word, first: 100) { totalCount nodes { label } } }',
      { word },
    );
    const table = await (await fetch(`${server.url}/exports/keyphrases.csv`)).text();
    return {
      total: keyphrases.totalCount,
      labels: keyphrases.nodes.map(({ label }) => label),
      exported: table.includes(word),
    };
  }
  const moderate = (statementIds: readonly string[], to: string, reason: string | null = null, comment = '') =>
    moderator.ask<{ moderate: { id: string; by: string; statements: number } }>(
      'mutation ($statementIds: [ID!]!, $to: ModerationState!, $reason: HidingReason, $comment: String!) { moderate(statementIds: $statementIds, to: $to, reason: $reason, comment: $comment) { id by statements } }',
      { statementIds, to, reason, comment },
    );
  const undo = (id: string | undefined) =>
    moderator.ask<{ undoModeration: { undoneBy: string } }>(
      'mutation ($id: ID!) { undoModeration(id: $id) { undoneBy } }',
      { id },
    );

  it.each([
    '{ moderationQueue { totalCount } }',
    '{ moderationTotals { new } }',
    '{ moderationHistory { id } }',
    '{ moderationItem(statementId: "x") { statement { id } } }',
    'mutation { moderate(statementIds: ["x"], to: PUBLISHED) { id } }',
    'mutation { publishAll(count: 1) { id } }',
    'mutation { undoModeration(id: "x") { id } }',
    'mutation { addRedaction(statementId: "x", start: 0, end: 1, reason: NAME) { id } }',
    'mutation { liftRedaction(statementId: "x", redactionId: "y") { id } }',
  ])('is refused to those without the key: %s', async (query) => {
    expect(errorCode(await server.ask(query))).toBe('MODERATOR_NEEDED');
  });

  it('gives nothing unmasked, and no original, without the key', async () => {
    const { viewer, statements } = await server.data<{
      viewer: { moderate: boolean };
      statements: { nodes: { unmasked: string | null }[] };
    }>('{ viewer { moderate } statements { nodes { unmasked } } }');
    expect(viewer.moderate).toBe(false);
    expect(statements.nodes.every(({ unmasked }) => unmasked === null)).toBe(true);
    const response = await fetch(`${server.url}/originals/${originalId}`);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([403, 'MODERATOR_NEEDED']);
    expect(await server.orm.em.fork().execute('select * from disclosure_log')).toEqual([]);
  });

  it('shows what is unmasked to a moderator, and writes it down', async () => {
    const id = await idOf('Fäbodarna');
    const { statement } = await moderator.data<{ statement: { text: string; unmasked: string } }>(
      'query ($id: ID!) { statement(id: $id) { text unmasked } }',
      { id },
    );
    expect(statement.text).not.toContain('Lundkvist');
    expect(statement.unmasked).toContain(name);
    const log = await server.orm.em
      .fork()
      .execute<{ name: string; kind: string; subject_id: string }[]>(
        'select name, kind, subject_id from disclosure_log',
      );
    expect(log).toEqual([{ name: 'Maj', kind: 'statement', subject_id: id }]);
  });

  it('gives an original as it arrived, with its name and checksum, and refuses one that has changed', async () => {
    const get = () => fetch(`${server.url}/originals/${originalId}`, { headers: { cookie: moderator.cookie } });
    const response = await get();
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(csv);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=bidrag.csv');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('repr-digest')).toBe(`sha-256=:${createHash('sha256').update(csv).digest('base64')}:`);
    const em = server.orm.em.fork();
    const { sha256 } = (
      await em.execute<{ sha256: string }[]>('select sha256 from original where id = ?', [originalId])
    )[0]!;
    await em.execute('update original set sha256 = ? where id = ?', ['0'.repeat(64), originalId]);
    const damaged = await get();
    await em.execute('update original set sha256 = ? where id = ?', [sha256, originalId]);
    expect(((await damaged.json()) as { code: string }).code).toBe('ORIGINAL_DAMAGED');
    const log = await em.execute<{ kind: string }[]>("select kind from disclosure_log where kind <> 'statement'");
    expect(log).toEqual([{ kind: 'original' }]);
  });

  it('hides what is neither shown nor counted, and brings it back to the very same figures', async () => {
    const before = await counted();
    expect(await wordsTold('skoterled')).toEqual({ total: 1, labels: ['skoterled'], exported: true });
    const spam = await idOf('klockor');
    const led = await idOf('Skoterleden');
    const hidden = await moderate([spam, led], 'HIDDEN', 'OFF_TOPIC');
    expect(hidden.data?.moderate).toMatchObject({ by: 'Maj', statements: 2 });

    const shown = await server.data<{
      statement: null;
      statements: { totalCount: number };
      keyphrases: { nodes: { label: string }[] };
      programme: unknown;
    }>(
      'query ($id: ID!) { statement(id: $id) { id } statements(filter: { text: "klockor" }) { totalCount } keyphrases(filter: { text: "skoterleden" }, first: 100) { nodes { label } } programme { id } }',
      { id: spam },
    );
    expect([shown.statement, shown.statements.totalCount, shown.keyphrases.nodes]).toEqual([null, 0, []]);
    expect(await wordsTold('skoterled')).toEqual({ total: 0, labels: [], exported: false });
    const { moderationItem } = await moderator.data<{
      moderationItem: { statement: { mentions: { keyphrase: { label: string } }[] } };
    }>('query ($id: ID!) { moderationItem(statementId: $id) { statement { mentions { keyphrase { label } } } } }', {
      id: led,
    });
    expect(moderationItem.statement.mentions.map(({ keyphrase }) => keyphrase.label)).toContain('skoterled');
    const noteIds = await server.orm.em.fork().execute<{ id: string }[]>('select id from meeting_note');
    const { meetingNote } = await server.data<{
      meetingNote: {
        text: string;
        redactions: { reason: string }[];
        statements: { id: string }[];
        statementCount: number;
      };
    }>('query ($id: ID!) { meetingNote(id: $id) { text redactions { reason } statements { id } statementCount } }', {
      id: noteIds[0]?.id,
    });
    expect(meetingNote.text).not.toContain('Skoterleden');
    expect(meetingNote.text).toContain('Loppisen');
    expect(meetingNote.redactions.map(({ reason }) => reason)).toContain('HIDDEN');
    expect([meetingNote.statements.length, meetingNote.statementCount]).toEqual([1, 1]);

    const without = await counted();
    expect(await wordsTold('skoterled')).toEqual({ total: 0, labels: [], exported: false });
    expect(without.latestRun.statements).toBe(before.latestRun.statements - 2);
    expect(without.latestRun.resultHash).not.toBe(before.latestRun.resultHash);
    expect(without.overview.submissions).toBe(before.overview.submissions - 1);
    expect(without.statements.totalCount).toBe(before.statements.totalCount - 2);
    const [was, is] = [before.ledger.ledger, without.ledger.ledger];
    expect(is.reasons).toContainEqual({ code: 'HIDDEN', count: 2 });
    expect([is.received, is.analysed, is.duplicates, is.excluded]).toEqual([
      was.received,
      was.analysed - 2,
      was.duplicates,
      was.excluded + 2,
    ]);
    const names = ['received', 'analysed', 'duplicates', 'excluded'] as const;
    for (const each of names)
      expect(is.byDistrict.rows.reduce((sum, row) => sum + (row[each] ?? 0), is.byDistrict.untold[each] ?? 0)).toBe(
        is[each],
      );

    expect((await moderate([spam, led], 'RESTORED')).errors).toBeUndefined();
    const restored = await counted();
    expect(restored.latestRun.resultHash).toBe(before.latestRun.resultHash);
    expect({ ...restored, latestRun: null }).toEqual({ ...before, latestRun: null });
    expect(await wordsTold('skoterled')).toEqual({ total: 1, labels: ['skoterled'], exported: true });
  });

  it('undoes each decision, the latest first', async () => {
    const id = await idOf('nummer 3');
    const published = (await moderate([id], 'PUBLISHED')).data?.moderate.id;
    const hidden = (await moderate([id], 'HIDDEN', 'OTHER', 'Fel kommun')).data?.moderate.id;
    expect(errorCode(await undo(published))).toBe('DECIDED_SINCE');
    expect((await undo(hidden)).data?.undoModeration.undoneBy).toBe('Maj');
    expect(errorCode(await undo(hidden))).toBe('DECISION_UNDONE');
    expect((await undo(published)).errors).toBeUndefined();
    const { moderationItem } = await moderator.data<{
      moderationItem: {
        statement: { moderation: string };
        decisions: { to: string; comment: string; undoneBy: string }[];
      };
    }>(
      'query ($id: ID!) { moderationItem(statementId: $id) { statement { moderation } decisions { to comment undoneBy } } }',
      { id },
    );
    expect(moderationItem.statement.moderation).toBe('NEW');
    expect(moderationItem.decisions).toEqual([
      { to: 'HIDDEN', comment: 'Fel kommun', undoneBy: 'Maj' },
      { to: 'PUBLISHED', comment: '', undoneBy: 'Maj' },
    ]);
  });

  it.each<[string, string, string | null, string]>([
    ['RESTORED', 'MODERATION_NOT_POSSIBLE', null, ''],
    ['NEW', 'MODERATION_NOT_POSSIBLE', null, ''],
    ['HIDDEN', 'REASON_NEEDED', null, ''],
    ['HIDDEN', 'REASON_NEEDED', 'OTHER', '  '],
    ['HIDDEN', 'COMMENT_TOO_LONG', 'SPAM', 'x'.repeat(501)],
    ['PUBLISHED', 'REASON_NOT_ASKED', 'SPAM', ''],
  ])('refuses what means nothing: to %s is %s', async (to, code, reason, comment) => {
    const id = await idOf('nummer 4');
    expect(errorCode(await moderate([id], to, reason, comment))).toBe(code);
    expect(errorCode(await moderate([id, '00000000-0000-4000-8000-000000000000'], 'PUBLISHED'))).toBe(
      'STATEMENT_UNKNOWN',
    );
  });

  it('publishes all that fit, if they are as many as was shown, and takes it back', async () => {
    const filter = { channel: 'WEB', hasPersonalData: false };
    const publish = (count: number) =>
      moderator.ask<{ publishAll: { id: string; statements: number } }>(
        'mutation ($count: Int!, $filter: ModerationFilter) { publishAll(count: $count, filter: $filter) { id statements } }',
        { count, filter },
      );
    const { moderationQueue } = await moderator.data<{ moderationQueue: { totalCount: number } }>(
      'query ($filter: ModerationFilter) { moderationQueue(filter: $filter) { totalCount } }',
      { filter: { ...filter, state: 'NEW' } },
    );
    expect(moderationQueue.totalCount).toBe(12);
    expect(errorCode(await publish(11))).toBe('QUEUE_CHANGED');
    const done = await publish(12);
    expect(done.data?.publishAll.statements).toBe(12);
    const totals = () => moderator.data('{ moderationTotals { new published hidden restored } }');
    expect(await totals()).toEqual({ moderationTotals: { new: 2, published: 12, hidden: 0, restored: 2 } });
    expect((await undo(done.data?.publishAll.id)).errors).toBeUndefined();
    expect(await totals()).toEqual({ moderationTotals: { new: 14, published: 0, hidden: 0, restored: 2 } });
  });

  it('masks and unmasks by hand, in the text, the search and the keyphrases, and takes both back', async () => {
    const before = await counted();
    const id = await idOf('Loppisen');
    const look = async () => {
      const { statement, statements } = await server.data<{
        statement: {
          text: string;
          redactions: { id: string; reason: string }[];
          mentions: { keyphrase: { label: string } }[];
        };
        statements: { totalCount: number };
      }>(
        'query ($id: ID!) { statement(id: $id) { text redactions { id reason } mentions { keyphrase { label } } } statements(filter: { text: "loppisen" }) { totalCount } }',
        { id },
      );
      return { ...statement, found: statements.totalCount };
    };
    const plain = await look();
    expect(plain).toMatchObject({ text: 'Loppisen på bygdegården', redactions: [], found: 1 });
    const added = await moderator.data<{ addRedaction: { id: string } }>(
      'mutation ($id: ID!) { addRedaction(statementId: $id, start: 0, end: 8, reason: OTHER, comment: "pekar ut") { id } }',
      { id },
    );
    const masked = await look();
    expect(masked).toMatchObject({ text: '████████ på bygdegården', redactions: [{ reason: 'OTHER' }], found: 0 });
    expect(masked.mentions).toHaveLength(plain.mentions.length - 1);
    const noteIds = await server.orm.em.fork().execute<{ id: string }[]>('select id from meeting_note');
    const { meetingNote } = await server.data<{ meetingNote: { text: string } }>(
      'query ($id: ID!) { meetingNote(id: $id) { text } }',
      { id: noteIds[0]?.id },
    );
    expect(meetingNote.text).toContain('- ████████ på bygdegården');
    const lifted = await moderator.data<{ liftRedaction: { id: string } }>(
      'mutation ($id: ID!, $redaction: ID!) { liftRedaction(statementId: $id, redactionId: $redaction) { id } }',
      { id, redaction: masked.redactions[0]?.id },
    );
    expect(await look()).toEqual(plain);
    expect((await undo(lifted.liftRedaction.id)).errors).toBeUndefined();
    expect((await look()).found).toBe(0);
    expect((await undo(added.addRedaction.id)).errors).toBeUndefined();
    expect(await look()).toEqual(plain);
    expect((await counted()).latestRun.resultHash).toBe(before.latestRun.resultHash);
  });

  it('lets what a machine took for personal data be read and found, and keeps it so', async () => {
    const id = await idOf('Fäbodarna');
    const look = () =>
      server.data<{
        statement: { text: string; redactions: { id: string; reason: string }[] };
        statements: { totalCount: number };
      }>(
        'query ($id: ID!) { statement(id: $id) { text redactions { id reason } } statements(filter: { text: "Lundkvist" }) { totalCount } }',
        { id },
      );
    const masked = await look();
    const redaction = masked.statement.redactions.find(({ reason }) => reason === 'NAME')?.id;
    const lifted = await moderator.data<{ liftRedaction: { id: string } }>(
      'mutation ($id: ID!, $redaction: ID!) { liftRedaction(statementId: $id, redactionId: $redaction) { id } }',
      { id, redaction },
    );
    const read = await look();
    expect(read.statement.text).toContain(name);
    expect(read.statement.text).not.toContain('070');
    expect(read.statements.totalCount).toBe(1);
    expect((await undo(lifted.liftRedaction.id)).errors).toBeUndefined();
    expect(await look()).toEqual(masked);
  });

  it('opens with the key only, to nobody for longer than the session, and logs out', async () => {
    expect((await showKey(server, 'fel nyckel')).status).toBe(403);
    const key = await server.app.get(ModeratorsKey).renew(new Date());
    expect(await server.app.get(ModeratorsKey).makeFirst()).toBeNull();
    // A new key logs everybody out.
    expect(await moderator.data('{ viewer { name } }')).toEqual({ viewer: { name: null } });
    const response = await showKey(server, key, 'Bo');
    expect(response.status).toBe(204);
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(
      /^guldkorn-moderator=[\w-]{43}; Max-Age=43200; Path=\/; Expires=.*; HttpOnly; SameSite=Strict$/,
    );
    const token = cookie.split(/[=;]/)[1] ?? '';
    const stored = JSON.stringify([
      await server.orm.em.fork().execute('select * from moderator_session'),
      await server.orm.em.fork().execute("select * from secret where name = 'moderatorsKey'"),
    ]);
    expect([stored.includes(token), stored.includes(key)]).toEqual([false, false]);
    const who = async () => {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `x=1; guldkorn-moderator=${token}` },
        body: JSON.stringify({ query: '{ viewer { name } }' }),
      });
      return ((await answer.json()) as { data: { viewer: { name: string | null } } }).data.viewer.name;
    };
    expect(await who()).toBe('Bo');
    const em = server.orm.em.fork();
    await em.execute('update moderator_session set expires_at = ? where ended_at is null', [new Date(0)]);
    expect(await who()).toBeNull();
    await em.execute('update moderator_session set expires_at = ? where ended_at is null', [
      new Date(Date.now() + 3_600_000),
    ]);
    expect(await who()).toBe('Bo');
    const out = await fetch(`${server.url}/moderator-session`, { method: 'DELETE', headers: { cookie } });
    expect(out.status).toBe(204);
    expect(await who()).toBeNull();
    const elsewhere = await fetch(`${server.url}/moderator-session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: JSON.stringify({ key, name: 'Bo' }),
    });
    expect(elsewhere.status).toBe(403);
  });

  it('tires of wrong keys, right ones too then', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt++) statuses.push((await showKey(server, 'gissning')).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await showKey(server, await server.app.get(ModeratorsKey).renew(new Date()))).status).toBe(429);
  });
});
