import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnalysisScheduler } from '../../apps/api/src/runs/analysis-scheduler.js';
import { granbyProfile } from './granby.js';
import { logIn, type Moderator } from './moderator.js';
import { FormVisitor } from './public-form.js';
import { databases, startServer, type TestServer } from './server.js';

interface LedgerAnswer {
  readonly overview: {
    readonly ledger: {
      readonly received: number;
      readonly analysed: number;
      readonly excluded: number;
      readonly reasons: readonly { readonly code: string; readonly count: number }[];
    };
  };
}

describe.each(databases)('receipts on %s', (database) => {
  let server: TestServer;
  let visitor: FormVisitor;
  let moderator: Moderator;

  beforeAll(async () => {
    const limits = { FORM_PER_MINUTE: '1000', FORM_PER_HOUR: '1000', WRONG_CODES_PER_HOUR: '1000' };
    server = await startServer(database, { PROFILE: granbyProfile, ...limits });
    visitor = new FormVisitor(server);
    moderator = await logIn(server, 'Kim Påhittad');
  });
  afterAll(() => server?.stop());

  const rows = <Row>(sql: string, values: readonly unknown[] = []) =>
    server.orm.em.fork().execute<Row[]>(sql, [...values]);
  const counted = () => server.app.get(AnalysisScheduler).idle();
  const statementsOf = async (text: string) =>
    (
      await server.data<{ statements: { nodes: { id: string; text: string }[] } }>(
        'query ($search: String!) { statements(first: 50, filter: { text: $search }) { nodes { id text } } }',
        { search: text },
      )
    ).statements.nodes;

  it('is found by its code however it is typed', async () => {
    const code = await visitor.send({ 'svar-bast': 'Typat' });
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    expect((await visitor.post('/kvitto', { kod: ` ${typed} ` })).location).toBe(`/kvitto/${code}`);
    expect((await visitor.post('/kvitto?lang=en', { kod: code })).location).toBe(`/kvitto/${code}?lang=en`);
    const wrong = await visitor.post('/kvitto', { kod: '<b>fel</b>' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="&lt;b&gt;fel&lt;/b&gt;"');
  });

  it.each(['0000-0000-0000', 'x', "'%20or%201=1--", '%00', '%E0%A4%A', '..%2f..', '%3Cscript%3E'])(
    'is not found by %s, and nothing of the code is said back',
    async (code) => {
      const { status, html } = await visitor.get(`/kvitto/${code}`);
      expect([400, 404]).toContain(status);
      expect(html).not.toContain('<script>');
      expect(html).not.toContain('or 1=1');
    },
  );

  it('tells which themes it fed, in both languages', async () => {
    const code = await visitor.send({ 'svar-bast': 'Skidspåret är fint' });
    const other = await visitor.send({ 'svar-bast': 'Utsikten' });
    await counted();
    expect((await visitor.get(`/kvitto/${code}`)).html).toContain('<li>Friluftsliv</li>');
    expect((await visitor.get(`/kvitto/${code}?lang=en`)).html).toContain('<li>Outdoor life</li>');
    expect((await visitor.get(`/kvitto/${other}`)).html).toContain('hör inte till något tema än');
  });

  it('tells where it stands with those who moderate, and why it is hidden', async () => {
    const code = await visitor.send({ 'svar-bast': 'Ett ord för mycket', 'svar-saknas': 'Ett annat' });
    await counted();
    const stands = async () => (await visitor.get(`/kvitto/${code}`)).html;
    expect(await stands()).toContain('Väntar på att någon på kommunen läser det');
    await rows("update statement set moderation = 'published' where text in ('Ett ord för mycket', 'Ett annat')");
    expect(await stands()).toContain('Någon på kommunen har läst det');
    await rows("update statement set moderation = 'hidden' where text = 'Ett ord för mycket'");
    expect(await stands()).toContain('har dolt en del av det');
    await rows("update statement set moderation = 'hidden' where text = 'Ett annat'");
    const id = '00000000-0000-4000-8000-000000000001';
    await rows(
      `insert into moderation_decision (id, sequence, kind, to_state, reason, comment, decided_by, decided_at) values ('${id}', 1000, 'state', 'hidden', 'insult', '', 'Kim', '2026-01-01')`,
    );
    await rows(
      `insert into moderated_statement (decision_id, statement_id, from_state) select '${id}', id, 'new' from statement where text = 'Ett annat'`,
    );
    const html = await stands();
    expect(html).toContain('har dolt det. Det visas inte och räknas inte.');
    expect(html).toContain('Skälet: det är kränkande eller hotfullt.');
    expect(html).not.toContain('med i siffrorna');
  });

  describe('corrected', () => {
    it('shows the form as it was sent, puts the new words in place of the old, and keeps both originals', async () => {
      const code = await visitor.send({
        'svar-bast': 'Ripan på fjället',
        bygd: 'as',
        ort: 'asby',
        citat: 'ja',
        'om-kon': 'man',
      });
      await counted();
      const [before] = await statementsOf('Ripan');
      const form = await visitor.get(`/kvitto/${code}/ratta`);
      expect(form.html).toContain('Ripan på fjället</textarea');
      expect(form.html).toMatch(/value="asby"[^>]*\sselected/);
      expect(form.html).toMatch(/name="citat"[^>]*\schecked/);
      expect(form.html).toMatch(/value="man"[^>]*\schecked/);
      const fields = { 'svar-bast': 'Orren i skogen', 'svar-saknas': 'En affär', bygd: 'berg' };
      const sent = await visitor.post(`/kvitto/${code}/ratta`, fields);
      expect([sent.status, sent.location]).toEqual([303, `/kvitto/${code}`]);
      // The same once more changes nothing.
      await visitor.post(`/kvitto/${code}/ratta`, fields);
      await counted();
      expect(await statementsOf('Ripan')).toEqual([]);
      const [after] = await statementsOf('Orren');
      expect(after!.id).not.toBe(before!.id);
      const { html } = await visitor.get(`/kvitto/${code}`);
      expect(html).toContain('Du rättade det');
      expect(html).toContain('Orren i skogen');
      expect(html).not.toContain('Ripan');
      const [kept] = await rows<{ submission_id: string; bytes: Uint8Array; sha256: string }>(
        'select replaced_original.submission_id, original.bytes, original.sha256 from replaced_original join original on original.id = replaced_original.original_id',
      );
      const bytes = Buffer.from(kept!.bytes);
      expect(bytes.toString('utf8')).toContain('Ripan på fjället');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(kept!.sha256);
      expect(await rows('select original_id from replaced_original')).toHaveLength(1);
      expect(
        await rows(
          'select value_id from voice_attribute join submission on submission.voice_id = voice_attribute.voice_id where submission.id = ?',
          [kept!.submission_id],
        ),
      ).toEqual([]);
    });

    it('stays hidden where people have hidden or masked something of it, until somebody has looked', async () => {
      const hide = (id: string) =>
        moderator.data(
          'mutation ($ids: [ID!]!) { moderate(statementIds: $ids, to: HIDDEN, reason: INSULT, comment: "") { id } }',
          { ids: [id] },
        );
      const mask = (id: string) =>
        moderator.data(
          'mutation ($id: ID!) { addRedaction(statementId: $id, start: 0, end: 8, reason: OTHER, comment: "pekar ut") { id } }',
          { id },
        );
      const states = (text: string) =>
        rows<{ text: string; moderation: string }>(
          'select text, moderation from statement where text like ? order by text',
          [`%${text}%`],
        );
      for (const [act, word] of [
        [hide, 'Göken'],
        [mask, 'Gjusen'],
      ] as const) {
        const fields = { 'svar-bast': `${word} pekar ut grannen`, 'svar-saknas': `${word} sjunger` };
        const code = await visitor.send(fields);
        const [{ id } = { id: '' }] = await rows<{ id: string }>('select id from statement where text = ?', [
          fields['svar-bast'],
        ]);
        await act(id);
        // One may be quoted now: nothing else is other than it was.
        await visitor.post(`/kvitto/${code}/ratta`, { ...fields, citat: 'ja' });
        expect(await states(word)).toEqual([
          { text: `${word} pekar ut grannen`, moderation: 'hidden' },
          { text: `${word} sjunger`, moderation: 'new' },
        ]);
        await visitor.post(`/kvitto/${code}/ratta`, { ...fields, 'svar-bast': `${word} pekar ut en annan` });
        expect(await states(word)).toEqual([
          { text: `${word} pekar ut en annan`, moderation: 'hidden' },
          { text: `${word} sjunger`, moderation: 'new' },
        ]);
        const reason = act === hide ? 'det är kränkande' : 'personuppgifter';
        expect((await visitor.get(`/kvitto/${code}`)).html).toContain('har dolt en del av det');
        expect((await visitor.get(`/kvitto/${code}`)).html).toContain(reason);
        // Left out at one correction it does not come in open at the next.
        await visitor.post(`/kvitto/${code}/ratta`, { 'svar-saknas': fields['svar-saknas'] });
        expect(await states(word)).toEqual([{ text: `${word} sjunger`, moderation: 'new' }]);
        await visitor.post(`/kvitto/${code}/ratta`, fields);
        expect(await states(word)).toEqual([
          { text: `${word} pekar ut grannen`, moderation: 'hidden' },
          { text: `${word} sjunger`, moderation: 'new' },
        ]);
        const [back] = await rows<{ id: string }>('select id from statement where text = ?', [fields['svar-bast']]);
        await moderator.data(
          'mutation ($ids: [ID!]!) { moderate(statementIds: $ids, to: RESTORED, comment: "") { id } }',
          { ids: [back!.id] },
        );
        await visitor.post(`/kvitto/${code}/ratta`, { ...fields, 'svar-bast': `${word} bor granne med mig` });
        expect(await states(word)).toEqual([
          { text: `${word} bor granne med mig`, moderation: 'new' },
          { text: `${word} sjunger`, moderation: 'new' },
        ]);
      }
      // Let out by undoing what hid it, too.
      const jarpen = { 'svar-bast': 'Järpen spelar' };
      const ofJarpen = await visitor.send(jarpen);
      await hide((await rows<{ id: string }>('select id from statement where text = ?', ['Järpen spelar']))[0]!.id);
      await visitor.post(`/kvitto/${ofJarpen}/ratta`, { 'svar-bast': 'Järpen spelar än' });
      expect(await states('Järpen')).toEqual([{ text: 'Järpen spelar än', moderation: 'hidden' }]);
      const [hiding] = await rows<{ id: string }>(
        'select d.decision_id as id from moderated_statement d join statement s on s.id = d.statement_id where s.text = ?',
        ['Järpen spelar än'],
      );
      await moderator.data('mutation ($id: ID!) { undoModeration(id: $id) { id } }', { id: hiding!.id });
      await visitor.post(`/kvitto/${ofJarpen}/ratta`, { 'svar-bast': 'Järpen spelar igen' });
      expect(await states('Järpen')).toEqual([{ text: 'Järpen spelar igen', moderation: 'new' }]);
      const caught = { 'svar-bast': 'Gladan säljer klockor' };
      const code = await visitor.send({ ...caught, webbplats: 'https://klockor.example' });
      await visitor.post(`/kvitto/${code}/ratta`, { 'svar-bast': 'Gladan säljer ur' });
      expect(await states('Gladan')).toEqual([{ text: 'Gladan säljer ur', moderation: 'hidden' }]);
      expect((await visitor.get(`/kvitto/${code}`)).html).toContain('skickat av en maskin');
      const [{ count } = { count: 0 }] = await rows<{ count: number | string }>(
        "select count(*) as count from audit_entry where act = 'correction'",
      );
      expect(Number(count)).toBeGreaterThanOrEqual(5);
    });

    it('shows what is wrong and changes nothing', async () => {
      const code = await visitor.send({ 'svar-bast': 'Står kvar' });
      const { status, html } = await visitor.post(`/kvitto/${code}/ratta`, { 'svar-bast': ' ', grupp: 'x' });
      expect(status).toBe(422);
      expect(html).toContain('href="#grupp"');
      expect(await statementsOf('Står kvar')).toHaveLength(1);
    });
  });

  describe('taken back', () => {
    it('asks first, then is in no page and no figure, and the original stays', async () => {
      const code = await visitor.send({ 'svar-bast': 'Tystnaden vid tjärnen', bygd: 'dalen' });
      await counted();
      const ledgerOf = async () =>
        (
          await server.data<LedgerAnswer>(
            '{ overview { ledger { received analysed excluded reasons { code count } } } }',
          )
        ).overview.ledger;
      const before = await ledgerOf();
      expect((await visitor.get(`/kvitto/${code}/ta-tillbaka`)).html).toContain('Vill du ta tillbaka det du skrev?');
      expect(await statementsOf('tjärnen')).toHaveLength(1);
      const [sent, twice] = [
        await visitor.post(`/kvitto/${code}/ta-tillbaka`, {}),
        await visitor.post(`/kvitto/${code}/ta-tillbaka`, {}),
      ];
      expect([sent.status, twice.status, twice.location]).toEqual([303, 303, `/kvitto/${code}`]);
      await counted();
      expect(await statementsOf('tjärnen')).toEqual([]);
      const after = await ledgerOf();
      expect(after.received).toBe(before.received);
      expect(after.analysed).toBe(before.analysed - 1);
      expect(after.reasons.find((reason) => reason.code === 'WITHDRAWN')?.count).toBe(
        (before.reasons.find((reason) => reason.code === 'WITHDRAWN')?.count ?? 0) + 1,
      );
      const { html } = await visitor.get(`/kvitto/${code}`);
      expect(html).toContain('Du tog tillbaka det');
      expect(html).not.toContain('tjärnen');
      const [stored] = await rows<{ answers: unknown; district_id: string | null; bytes: Uint8Array }>(
        'select answers, district_id, bytes from submission join original on original.id = submission.original_id where withdrawn_at is not null',
      );
      expect([JSON.stringify(stored!.answers).replaceAll('"', ''), stored!.district_id]).toEqual(['[]', null]);
      expect(Buffer.from(stored!.bytes).toString('utf8')).toContain('Tystnaden vid tjärnen');
    });

    it('cannot be corrected any more', async () => {
      const code = await visitor.send({ 'svar-bast': 'Borta snart' });
      await visitor.post(`/kvitto/${code}/ta-tillbaka`, {});
      const sent = await visitor.post(`/kvitto/${code}/ratta`, { 'svar-bast': 'Tillbaka' });
      expect(sent.location).toBe(`/kvitto/${code}`);
      expect(await statementsOf('Tillbaka')).toEqual([]);
    });

    it('is not done by another site', async () => {
      const code = await visitor.send({ 'svar-bast': 'Ligger säkert' });
      const elsewhere = new FormVisitor(server, { 'sec-fetch-site': 'cross-site' });
      expect((await elsewhere.post(`/kvitto/${code}/ta-tillbaka`, {})).status).toBe(403);
      expect(await statementsOf('Ligger säkert')).toHaveLength(1);
    });
  });

  describe('what happened then', () => {
    const write = (input: Readonly<Record<string, unknown>>) =>
      moderator.ask<{ writeOutcome: { id: string } }>(
        'mutation ($input: OutcomeInput!) { writeOutcome(input: $input) { id themeName { sv } district { name } textEn writtenBy removedAt } }',
        { input },
      );

    it.each([
      'mutation { writeOutcome(input: { districtId: "dalen", textSv: "Hej" }) { id } }',
      'mutation { removeOutcome(id: "x") { id } }',
    ])('is refused to those without the key: %s', async (query) => {
      expect((await server.ask(query)).errors?.[0]?.extensions.code).toBe('MODERATOR_NEEDED');
    });

    it('stands on the receipts of those it is about, until it is removed', async () => {
      const here = await visitor.send({ 'svar-bast': 'Bron är hal', bygd: 'dalen' });
      const there = await visitor.send({ 'svar-bast': 'Bron är hal', bygd: 'berg' });
      const answer = await write({
        districtId: 'dalen',
        textSv: 'Bron <sandas> nu.\n\nVarje dag.',
        textEn: 'The bridge is sanded.',
      });
      expect(answer.data?.writeOutcome).toMatchObject({
        themeName: null,
        district: { name: 'Dalen' },
        writtenBy: 'Kim Påhittad',
        removedAt: null,
      });
      expect((await visitor.get(`/kvitto/${here}`)).html).toMatch(/<p\s*>Bron &lt;sandas&gt; nu.<\/p>/);
      expect((await visitor.get(`/kvitto/${here}?lang=en`)).html).toContain('The bridge is sanded.');
      expect((await visitor.get(`/kvitto/${there}`)).html).not.toContain('sandas');
      const { removeOutcome } = await moderator.data<{ removeOutcome: { removedBy: string } }>(
        'mutation ($id: ID!) { removeOutcome(id: $id) { removedBy removedAt } }',
        { id: answer.data!.writeOutcome.id },
      );
      expect(removeOutcome.removedBy).toBe('Kim Påhittad');
      expect((await visitor.get(`/kvitto/${here}`)).html).not.toContain('sandas');
      const listed = await server.data<{ now: { id: string }[]; ever: { id: string }[] }>(
        '{ now: outcomes { id } ever: outcomes(includingRemoved: true) { id } }',
      );
      expect(listed.now).toEqual([]);
      expect(listed.ever).toEqual([{ id: answer.data!.writeOutcome.id }]);
    });

    it('about a theme is told to those who fed it, also when the theme has been merged into another', async () => {
      const about = await visitor.send({ 'svar-bast': 'Ett skidspår till', bygd: 'as' });
      const elsewhere = await visitor.send({ 'svar-bast': 'Skidspår här med', bygd: 'berg' });
      await counted();
      await write({ themeId: 'friluft', districtId: 'as', textSv: 'Spåret förlängs.' });
      const seen = async () => [
        (await visitor.get(`/kvitto/${about}`)).html.includes('Spåret förlängs.'),
        (await visitor.get(`/kvitto/${elsewhere}`)).html.includes('Spåret förlängs.'),
      ];
      expect(await seen()).toEqual([true, false]);
      await server.data(
        'mutation { curate(decision: { mergeThemes: { themeIds: ["friluft"], into: "vagar" } }, by: "Kim") { id } }',
      );
      await counted();
      expect((await visitor.get(`/kvitto/${about}`)).html).toContain('<li>Vägar</li>');
      expect(await seen()).toEqual([true, false]);
    });

    it.each([
      [{ textSv: 'x' }, 'OUTCOME_ABOUT_NOTHING'],
      [{ textSv: ' ', districtId: 'as' }, 'TEXT_MISSING'],
      [{ textSv: 'x'.repeat(5001), districtId: 'as' }, 'TEXT_TOO_LONG'],
      [{ textSv: 'x', districtId: 'mars' }, 'DISTRICT_UNKNOWN'],
      [{ textSv: 'x', themeId: 'mars\0' }, 'THEME_UNKNOWN'],
    ])('refuses %j as %s', async (input, code) => {
      expect((await write(input)).errors?.[0]?.extensions.code).toBe(code);
    });

    it('refuses to remove what there is not', async () => {
      const { errors } = await moderator.ask('mutation { removeOutcome(id: "x") { id } }');
      expect(errors?.[0]?.extensions.code).toBe('OUTCOME_UNKNOWN');
    });
  });
});
