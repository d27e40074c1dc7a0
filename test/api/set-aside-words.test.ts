import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeIn } from './client.js';
import { logIn, type Moderator } from './moderator.js';
import { databases, startServer, type TestServer } from './server.js';

const remove = 'mutation ($id: ID!) { removeImport(id: $id) }';
const moderate =
  'mutation ($ids: [ID!]!, $to: ModerationState!, $reason: HidingReason) { moderate(statementIds: $ids, to: $to, reason: $reason) { id } }';
const mask =
  'mutation ($id: ID!, $start: Int!, $end: Int!) { addRedaction(statementId: $id, start: $start, end: $end, reason: OTHER) { id } }';

const head = 'Datum;Bygd;Unikt\n';
const calm = '2020-09-14;Hotagen;Sjön är stilla.\n';
const insult = '2020-09-15;Hotagen;Den där karln är dum.\n';
const telling = '2020-09-16;Hotagen;Hon i gula huset bakar bäst.\n';
// The same words twice; one of them was hidden, the other not.
const twice = '2020-09-17;Hotagen;Skidspåren.\n2020-09-18;Hotagen;Skidspåren.\n';
const note = '# Fokusgrupp Hotagen\n\n## Styrkor\n\n- Fisket i sjöarna\n- Elsa på höjden hjälper alla\n';

describe.each(databases)('what moderators have hidden in a file that is taken back, on %s', (database) => {
  let server: TestServer;
  let moderator: Moderator;
  beforeAll(async () => {
    server = await startServer(database);
    moderator = await logIn(server);
  });
  afterAll(() => server.stop());

  const rows = <Row>(sql: string, values: readonly unknown[] = []) =>
    server.orm.em.fork().execute<Row[]>(sql, [...values]);
  /** Each text with the state it is in, in order of text and state. */
  const states = async () =>
    (
      await rows<{ text: string; moderation: string }>(
        'select text, moderation from statement order by text, moderation',
      )
    ).map(({ text, moderation }) => `${moderation}: ${text}`);
  const idsOf = async (text: string) =>
    (await rows<{ id: string }>('select id from statement where text = ? order by sequence', [text])).map(
      ({ id }) => id,
    );
  const hide = async (id: string, reason: string) => moderator.data(moderate, { ids: [id], to: 'HIDDEN', reason });
  const takeBack = async (id: string) => expect(await moderator.data(remove, { id })).toEqual({ removeImport: true });

  it('comes in hidden by another file that has the same rows, for the same reason, and what was open comes in open', async () => {
    const first = await takeIn(server, 'juni.csv', `${head}${calm}${insult}${telling}${twice}`);
    await hide((await idsOf('Den där karln är dum.'))[0]!, 'INSULT');
    await hide((await idsOf('Skidspåren.'))[0]!, 'OFF_TOPIC');
    await moderator.data(mask, { id: (await idsOf('Hon i gula huset bakar bäst.'))[0]!, start: 0, end: 15 });
    await takeIn(server, 'juli.csv', `${head}${calm}${insult}${telling}${twice}2020-10-01;Hotagen;Bron över forsen.\n`);
    await takeBack(first.importId);
    expect(await states()).toEqual([
      'new: Bron över forsen.',
      'hidden: Den där karln är dum.',
      'hidden: Hon i gula huset bakar bäst.',
      'new: Sjön är stilla.',
      'new: Skidspåren.',
      'new: Skidspåren.',
    ]);
    expect(
      await rows(
        `select s.text, d.reason, d.decided_by from moderation_decision d join moderated_statement m on m.decision_id = d.id
           join statement s on s.id = m.statement_id where d.to_state = 'hidden' order by s.text`,
      ),
    ).toEqual([
      { text: 'Den där karln är dum.', reason: 'insult', decided_by: 'Inläsningen' },
      { text: 'Hon i gula huset bakar bäst.', reason: 'personalData', decided_by: 'Inläsningen' },
    ]);
    const { overview, statements } = await server.data<{
      overview: { run: { statements: number } };
      statements: { totalCount: number };
    }>('{ overview { run { statements } } statements(first: 1) { totalCount } }');
    expect([overview.run.statements, statements.totalCount]).toEqual([4, 4]);
  });

  it('comes in hidden when the file itself is corrected and taken in again, and no word of it is kept meanwhile', async () => {
    const [{ id }] = (await rows<{ id: string }>('select id from import')) as [{ id: string }];
    await takeBack(id);
    expect(await states()).toEqual([]);
    const kept = await rows<{ digest: string; reason: string; import_id: string | null }>(
      'select digest, reason, import_id from set_aside_words order by reason',
    );
    expect(kept.map(({ reason, import_id }) => [reason, import_id])).toEqual([
      ['insult', null],
      ['personalData', null],
    ]);
    for (const { digest } of kept) expect(digest).toMatch(/^[0-9a-f]{64}$/);
    await takeIn(server, 'juli.csv', `${head}${insult.replace('15', '25')}${telling}${calm}`);
    expect(await states()).toEqual([
      'hidden: Den där karln är dum.',
      'hidden: Hon i gula huset bakar bäst.',
      'new: Sjön är stilla.',
    ]);
    // Whoever else says the same is another: the words are held back once.
    await takeIn(server, 'augusti.csv', `${head}${insult.replace('15', '26')}`);
    expect((await states()).slice(0, 2)).toEqual(['hidden: Den där karln är dum.', 'new: Den där karln är dum.']);
  });

  it('comes in open when moderators had let it out before the file was taken back', async () => {
    await moderator.data(moderate, { ids: await idsOf('Hon i gula huset bakar bäst.'), to: 'RESTORED' });
    const imports = await rows<{ id: string }>('select id from import order by created_at');
    for (const { id } of imports) await takeBack(id);
    await takeIn(server, 'september.csv', `${head}${telling}`);
    expect(await states()).toEqual(['new: Hon i gula huset bakar bäst.']);
    // Nor for ever.
    expect(await rows('select reason from set_aside_words')).toEqual([{ reason: 'insult' }]);
    await server.orm.em
      .fork()
      .execute('update set_aside_words set set_aside_at = ?', [new Date(Date.now() - 366 * 24 * 3600_000)]);
    await takeBack((await rows<{ id: string }>('select id from import'))[0]!.id);
    expect(await rows('select reason from set_aside_words')).toEqual([]);
  });

  it('holds of notes too, where a whole statement or a name in one was hidden', async () => {
    const first = await takeIn(server, 'möte.md', note);
    await hide((await idsOf('Fisket i sjöarna'))[0]!, 'OFF_TOPIC');
    await moderator.data(mask, { id: (await idsOf('Elsa på höjden hjälper alla'))[0]!, start: 0, end: 14 });
    await takeBack(first.importId);
    await takeIn(server, 'möte, rättat.md', note.replace('Styrkor', 'Bra'));
    expect(await states()).toEqual(['hidden: Elsa på höjden hjälper alla', 'hidden: Fisket i sjöarna']);
  });
});
