import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { followImport, startImport, takeIn, upload } from './client.js';
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
  const kept = async () =>
    (await rows<{ reason: string; times: number }>('select reason, times from set_aside_words order by reason')).map(
      ({ reason, times }) => `${reason} ${times}`,
    );
  const takeBack = async (id: string) => expect(await moderator.data(remove, { id })).toEqual({ removeImport: true });
  const takeAllBack = async () => {
    for (const { id } of await rows<{ id: string }>('select id from import order by created_at')) await takeBack(id);
  };

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
    expect(await kept()).toEqual(['insult 1', 'personalData 1']);
    for (const { digest } of await rows<{ digest: string }>('select digest from set_aside_words'))
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
    await takeIn(server, 'juli.csv', `${head}${insult.replace('15', '25')}${telling}${calm}`);
    expect(await states()).toEqual([
      'hidden: Den där karln är dum.',
      'hidden: Hon i gula huset bakar bäst.',
      'new: Sjön är stilla.',
    ]);
    expect(await kept()).toEqual([]);
    // Whoever else says the same is another.
    await takeIn(server, 'augusti.csv', `${head}${insult.replace('15', '26')}`);
    expect((await states()).slice(0, 2)).toEqual(['hidden: Den där karln är dum.', 'new: Den där karln är dum.']);
  });

  it('comes in open when moderators had let it out before the file was taken back', async () => {
    await moderator.data(moderate, { ids: await idsOf('Hon i gula huset bakar bäst.'), to: 'RESTORED' });
    await takeAllBack();
    await takeIn(server, 'september.csv', `${head}${telling}`);
    expect(await states()).toEqual(['new: Hon i gula huset bakar bäst.']);
    expect(await kept()).toEqual(['insult 1']);
  });

  it('is hidden for what it is, also where it was hidden for something else before and let out', async () => {
    const [id] = await idsOf('Hon i gula huset bakar bäst.');
    await hide(id!, 'INSULT');
    await moderator.data(moderate, { ids: [id], to: 'RESTORED' });
    await moderator.data(mask, { id, start: 0, end: 15 });
    await takeAllBack();
    expect(await kept()).toEqual(['insult 1', 'personalData 1']);
  });

  it('is not hidden for ever', async () => {
    await server.orm.em
      .fork()
      .execute('update set_aside_words set set_aside_at = ?', [new Date(Date.now() - 366 * 24 * 3600_000)]);
    await takeIn(server, 'nästa år.csv', `${head}${insult}${telling}`);
    expect(await states()).toEqual(['new: Den där karln är dum.', 'new: Hon i gula huset bakar bäst.']);
    await takeAllBack();
    expect(await kept()).toEqual([]);
  });

  it('is as many as were hidden, by whichever files they come, and no more', async () => {
    const spam = (...days: readonly number[]) => days.map((day) => `2020-11-0${day};Hotagen;Köp klockor!\n`).join('');
    const first = await takeIn(server, 'allt.csv', `${head}${spam(1, 2)}`);
    for (const id of await idsOf('Köp klockor!')) await hide(id, 'SPAM');
    await takeIn(server, 'ett.csv', `${head}${spam(1)}${calm}`);
    await takeIn(server, 'två.csv', `${head}${spam(2)}${telling}`);
    await takeBack(first.importId);
    expect(await states()).toEqual([
      'new: Hon i gula huset bakar bäst.',
      'hidden: Köp klockor!',
      'hidden: Köp klockor!',
      'new: Sjön är stilla.',
    ]);
    await takeIn(server, 'fler.csv', `${head}${spam(3, 4, 5)}`);
    expect((await states()).filter((state) => state.endsWith('klockor!'))).toEqual([
      'hidden: Köp klockor!',
      'hidden: Köp klockor!',
      'new: Köp klockor!',
      'new: Köp klockor!',
      'new: Köp klockor!',
    ]);
    await takeAllBack();
  });

  it('is nothing that was invented, and hides nothing that is', async () => {
    await server.orm.em.fork().execute('delete from set_aside_words');
    const first = await takeIn(server, 'övning.csv', `${head}${insult}`);
    await hide((await idsOf('Den där karln är dum.'))[0]!, 'INSULT');
    await server.orm.em.fork().execute('update statement set fiction = ?', [true]);
    await takeBack(first.importId);
    expect(await kept()).toEqual([]);
    // And what real people have said waits for real files.
    const real = await takeIn(server, 'riktig.csv', `${head}${insult}`);
    await hide((await idsOf('Den där karln är dum.'))[0]!, 'INSULT');
    await takeBack(real.importId);
    const uploadId = await upload(server, 'påhittad.csv', `${head}${insult}`);
    await server.orm.em.fork().execute('update original set fiction = ? where id = ?', [true, uploadId]);
    const invented = await startImport(server, { uploadId });
    await followImport(server, invented);
    expect(await states()).toEqual(['new: Den där karln är dum.']);
    expect(await kept()).toEqual(['insult 1']);
    await takeBack(invented);
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
