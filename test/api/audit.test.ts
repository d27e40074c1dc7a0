import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../apps/api/src/audit/audit-entry.entity.js';
import { hashOf, writeAudit } from '../../apps/api/src/audit/audit-log.js';
import { verifyAudit } from '../../apps/api/src/audit/verify-audit.js';
import { granbyProfile } from './granby.js';
import { logIn, type Moderator } from './moderator.js';
import { seedGranby } from './seed-granby.js';
import { databases, startServer, type TestServer } from './server.js';

describe.each(databases)('the audit log, on %s', (kind) => {
  let server: TestServer;
  let moderator: Moderator;
  beforeAll(async () => {
    server = await startServer(kind, { PROFILE: granbyProfile });
    await seedGranby(server.orm, 10);
    moderator = await logIn(server, 'Maj Granskare');
  });
  afterAll(() => server.stop());

  const em = () => server.orm.em.fork();
  const last = async (): Promise<AuditEntry> =>
    (await em().find(AuditEntry, {}, { orderBy: { sequence: 'desc' }, limit: 1 }))[0]!;
  const verdict = () => verifyAudit(em());

  it('says who did what to what, and nothing of anybody', async () => {
    const { statements } = await moderator.data<{ statements: { nodes: { id: string; unmasked: string }[] } }>(
      '{ statements(first: 1) { nodes { id unmasked } } }',
    );
    const [statement] = statements.nodes;
    const unmasking = await last();
    expect([unmasking.act, unmasking.object]).toEqual(['unmasking', `statement:${statement!.id}`]);
    expect(unmasking.actor).toMatch(/^key:[0-9a-f-]{36}$/);

    const comment = 'Anna Andersson, 070-123 45 67';
    await moderator.data(
      'mutation ($ids: [ID!]!, $comment: String!) { moderate(statementIds: $ids, to: HIDDEN, reason: OTHER, comment: $comment) { id } }',
      { ids: [statement!.id], comment },
    );
    const moderation = await last();
    expect([moderation.act, JSON.parse(moderation.details)]).toEqual([
      'moderation',
      { kind: 'state', reason: 'other', to: 'hidden', undone: false },
    ]);

    expect((await fetch(`${server.url}/exports/statements.csv?text=Anna`)).status).toBe(200);
    const exported = await last();
    expect([exported.act, exported.actor, exported.object]).toEqual(['export', 'local', 'table:statements.csv']);

    const { createApiToken } = await moderator.data<{ createApiToken: { secret: string; token: { id: string } } }>(
      'mutation { createApiToken(input: { name: "Anna", scopes: [STATEMENTS, FILES] }) { secret token { id } } }',
    );
    expect((await last()).act).toBe('tokenMade');
    const headers = { authorization: `Bearer ${createApiToken.secret}` };
    expect((await fetch(`${server.url}/exports/statements.json`, { headers })).status).toBe(200);
    expect((await last()).actor).toBe(`token:${createApiToken.token.id}`);

    const all = JSON.stringify(await em().find(AuditEntry, {}));
    for (const word of ['Anna', '070-', 'Maj', statement!.unmasked, createApiToken.secret])
      expect(all).not.toContain(word);
    expect((await verdict()).broken).toBeNull();
  });

  it('writes nothing of what is refused, or is not done after all', async () => {
    const before = (await verdict()).entries;
    await server.ask('{ moderationTotals { new } }');
    await moderator.ask('mutation { moderate(statementIds: ["x"], to: HIDDEN, reason: OTHER, comment: "x") { id } }');
    await expect(
      em().transactional(async (inside) => {
        await writeAudit(inside, { act: 'deletion', object: 'import:1' });
        throw new Error('It cannot be done.');
      }),
    ).rejects.toThrow('It cannot be done.');
    expect((await verdict()).entries).toBe(before);
  });

  it('is one row of entries, however many write at once', async () => {
    const before = (await verdict()).entries;
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => writeAudit(em(), { act: 'export', object: `table:${index}` })),
    );
    expect(await verdict()).toMatchObject({ entries: before + 20, broken: null });
  });

  it.each(['update audit_entry set actor = actor', 'delete from audit_entry where sequence = 1'])(
    'refuses "%s"',
    async (statement) => {
      await expect(em().execute(statement)).rejects.toThrow(/never/);
    },
  );

  it('tells the first entry that somebody has changed or taken away behind the back of the database', async () => {
    const sql = (statement: string) => em().execute(statement);
    const triggers = kind === 'sqlite' ? ['audit_entry_stays', 'audit_entry_stays_as_it_is'] : ['audit_entry_stays'];
    for (const trigger of triggers)
      await sql(kind === 'sqlite' ? `drop trigger ${trigger}` : `drop trigger ${trigger} on audit_entry`);
    const { entries } = await verdict();

    await sql("update audit_entry set actor = 'key:other' where sequence = 2");
    expect((await verdict()).broken).toEqual({ sequence: 2, why: 'changed' });
    const second = await em().findOneOrFail(AuditEntry, { sequence: 2 });
    await sql(`update audit_entry set hash = '${hashOf(second)}' where sequence = 2`);
    expect((await verdict()).broken).toEqual({ sequence: 3, why: 'unlinked' });

    await sql('delete from audit_entry where sequence = 2');
    expect((await verdict()).broken).toEqual({ sequence: 2, why: 'missing' });
    await sql(`delete from audit_entry where sequence > 1`);
    expect(await verdict()).toMatchObject({ entries: 1, broken: { sequence: 2, why: 'missing' } });
    expect(entries).toBeGreaterThan(20);
  });
});
