import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { AuditEntry } from '../../apps/api/src/audit/audit-entry.entity.js';
import { AnalysisScheduler } from '../../apps/api/src/runs/analysis-scheduler.js';
import { ReportVersion } from '../../apps/api/src/reports/report-version.entity.js';
import { removeEmptyDrafts } from '../../apps/api/src/reports/remove-drafts.js';
import { takeIn } from './client.js';
import { logIn } from './moderator.js';
import { databases, startServer, type TestServer } from './server.js';

const said = (district: string, place: string, count: number, text: (index: number) => string) =>
  Array.from(
    { length: count },
    (_, index) =>
      `2020-09-${String(1 + (index % 28)).padStart(2, '0')};${district};${place};${text(index).slice(0, 14)} ${district} ${index};ja;${text(index)}`,
  );
const csv = [
  'Datum;Bygd;Ort;Namn;Får citeras;Varför bor du där du bor?',
  ...said('Hotagen', 'Rörvattnet', 24, (index) => `Renskötseln är det finaste vi har i by ${index}.`),
  ...said('Hotagen', 'Valsjöbyn', 18, (index) => `Vägen är dålig och trasig vid hus ${index}.`),
  ...said('Offerdal', 'Kaxås', 42, (index) => `Skogen är härlig bakom hus ${index}.`),
  '',
].join('\n');

interface Block {
  readonly __typename: string;
  readonly id: string;
  readonly text?: string;
  readonly isWritten?: boolean;
  readonly sentences?: readonly { readonly parts: readonly { text: string; kind: string; sourceIds: string[] }[] }[];
}
interface Document {
  readonly title: string;
  readonly record: { readonly version: number; readonly isFrozen: boolean };
  readonly firstPage: readonly Block[];
  readonly blocks: readonly Block[];
  readonly sources: readonly { readonly id: string; readonly kind: string; readonly title: string }[];
}
interface Report {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly draft: {
    readonly hash: string;
    readonly document: Document;
    readonly items: readonly { readonly itemId: string; readonly blockIds: readonly string[] }[];
  };
}

const sentences = 'sentences { parts { kind text sourceIds } }';
const blockFields = `__typename
  ... on ReportHeadingBlock { id text level }
  ... on ReportParagraphBlock { id isWritten ${sentences} }
  ... on ReportListBlock { id items { ${sentences} } }
  ... on ReportQuoteBlock { id text quotedAs sourceIds }
  ... on ReportFiguresBlock { id figures { id text label sourceIds } }
  ... on ReportChartBlock { id title caption alt sourceIds chart { direction unit series largest bars { label values { value text interval { lower upper } } } } table { columns { id label description type } rows { cells { number text } } } }
  ... on ReportTableBlock { id title caption sourceIds table { columns { id label } rows { cells { number text } } } }`;
const documentFields = `title scope record { version isFrozen by at threshold run { inputHash } corrects { version reason } }
  firstPage { ${blockFields} } blocks { ${blockFields} } sources { id kind title }`;
const fields = `id title revision items { id kind districtId text findingIds statementIds }
  draft { hash document { ${documentFields} } items { itemId blockIds } }`;

const textOf = ({ sentences: all = [], text = '' }: Block) =>
  text + all.map(({ parts }) => parts.map((part) => part.text).join('')).join(' ');
const wordsOf = ({ firstPage, blocks }: Document) => [...firstPage, ...blocks].map(textOf).join('\n');

describe.each(databases)('reports, on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind);
    await takeIn(server, 'bidrag.csv', csv);
  });
  afterAll(() => server.stop());

  const create = async (input: Readonly<Record<string, unknown>> = {}) =>
    (
      await server.data<{ createReport: Report }>(
        `mutation ($input: ReportInput!) { createReport(input: $input, by: "Karin") { ${fields} } }`,
        { input: { template: 'DISTRICT', scope: { districtIds: ['hotagen'] }, ...input } },
      )
    ).createReport;
  const update = (id: string, revision: number, changes: Readonly<Record<string, unknown>>) =>
    server.ask<{ updateReport: Report }>(
      `mutation ($id: ID!, $revision: Int!, $changes: ReportChangesInput!) { updateReport(id: $id, revision: $revision, changes: $changes, by: "Nils") { ${fields} } }`,
      { id, revision, changes },
    );
  const freeze = (id: string, draftHash: string, reason = '') =>
    server.ask<{ freezeReport: { id: string; version: number; hash: string; document: Document } }>(
      `mutation ($id: ID!, $hash: String!, $reason: String!) { freezeReport(id: $id, draftHash: $hash, by: "Karin", reason: $reason) { id version hash document { ${documentFields} } } }`,
      { id, hash: draftHash, reason },
    );
  const codes = (answer: { errors?: readonly { extensions: { code: string } }[] }) =>
    answer.errors?.map(({ extensions }) => extensions.code);

  it('put a first draft together that says what is told elsewhere, with sources for every claim', async () => {
    const { title, draft } = await create();
    expect(title).toBe('Bygdens guldkorn: Hotagen');
    const { document } = draft;
    const { district } = await server.data<{ district: { voices: number } }>('{ district(id: "hotagen") { voices } }');
    const words = wordsOf(document);
    expect(words).toContain(`Minst ${district.voices} röster från Hotagen har hörts i dialogen.`);
    expect(words).toContain('”renskötsel”');
    expect(document.firstPage.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['first:voices', 'first:districts', 'first:cautions', 'first:steps', 'first:method']),
    );
    const known = new Set(document.sources.map(({ id }) => id));
    const drafted = [...document.firstPage, ...document.blocks].flatMap(({ sentences: all = [] }) => all);
    for (const { parts } of drafted)
      for (const part of parts) {
        expect(part.sourceIds.length).toBeGreaterThan(0);
        for (const id of part.sourceIds) expect(known).toContain(id);
      }
    expect(draft.items.flatMap(({ blockIds }) => blockIds)).toEqual(document.blocks.map(({ id }) => id));
  });

  it('are changed by staff, who neither write over each other nor take the first page away', async () => {
    const report = await create({ title: 'Om Hotagen' });
    const opening = report.draft.document.blocks.find(({ id }) => id.startsWith('opening:hotagen'))?.id ?? '';
    const changes = {
      items: [
        ...report.items.slice(0, 3),
        { kind: 'HEADING', text: 'Vårt eget' },
        { kind: 'TEXT', text: 'Först det här.\n\nSedan det andra.' },
      ],
      edits: [{ blockId: opening, text: 'Minst 999 röster har hörts.' }],
      leftOut: ['figures'],
    };
    const answer = await update(report.id, report.revision, changes);
    const changed = answer.data?.updateReport;
    const blocks = changed?.draft.document.blocks ?? [];
    expect(blocks.map(textOf).slice(-3)).toEqual(['Vårt eget', 'Först det här.', 'Sedan det andra.']);
    expect(blocks.some(({ id }) => id === 'figures')).toBe(false);
    const edited = blocks.find(({ id }) => id === opening);
    expect(edited).toMatchObject({ isWritten: true });
    expect(edited?.sentences?.[0]?.parts[0]?.sourceIds).toContain('hotagen');
    expect(changed?.revision).toBe(report.revision + 1);
    expect(codes(await update(report.id, report.revision, { title: 'Annat' }))).toEqual(['REPORT_EDITED']);
    const moved = async (title?: string) => {
      const { id } = await create(title === undefined ? {} : { title });
      return (await update(id, 1, { scope: { districtIds: ['offerdal'] } })).data?.updateReport.title;
    };
    expect([await moved(), await moved('Eget')]).toEqual(['Bygdens guldkorn: Offerdal', 'Eget']);
    for (const leftOut of [['first'], ['first:steps']])
      expect(codes(await update(report.id, 2, { leftOut }))).toEqual(['REPORT_FIRST_PAGE_STAYS']);
    expect(codes(await update(report.id, 2, { edits: [{ blockId: 'first:cautions', text: 'Allt är bra.' }] }))).toEqual(
      ['REPORT_FIRST_PAGE_STAYS'],
    );
    expect(await server.data(`mutation { removeReport(id: "${report.id}") }`)).toEqual({ removeReport: true });
    expect(await server.data(`{ report(id: "${report.id}") { id } }`)).toEqual({ report: null });
  });

  it('are frozen as they were read, and never change', async () => {
    const report = await create();
    expect(codes(await freeze(report.id, 'a'.repeat(64)))).toEqual(['REPORT_CHANGED']);
    const first = (await freeze(report.id, report.draft.hash)).data?.freezeReport;
    expect(first?.document.record).toMatchObject({ version: 1, isFrozen: true, corrects: null, by: 'Karin' });
    expect(first?.document.blocks).toEqual(report.draft.document.blocks);
    const kept = await server.orm.em.fork().findOneOrFail(ReportVersion, { id: first?.id ?? '' });
    expect(createHash('sha256').update(kept.content).digest('hex')).toBe(first?.hash);
    for (const statement of [
      `update report_version set content = '{}' where id = '${first?.id}'`,
      `update report_version set frozen_by = 'X' where id = '${first?.id}'`,
      `delete from report_version where id = '${first?.id}'`,
    ])
      await expect(server.orm.em.fork().execute(statement)).rejects.toThrow(/frozen report/);
    expect(codes(await freeze(report.id, report.draft.hash))).toEqual(['REPORT_REASON_MISSING']);
    const second = (await freeze(report.id, report.draft.hash, 'Rätt rubrik.')).data?.freezeReport;
    expect(second?.document.record).toMatchObject({ version: 2, corrects: { version: 1, reason: 'Rätt rubrik.' } });
    const both = await Promise.all([1, 2].map(() => freeze(report.id, report.draft.hash, 'Samtidigt.')));
    const frozen = both.flatMap(({ data }) => data?.freezeReport.version ?? []);
    expect(new Set(frozen).size).toBe(frozen.length);
    expect(both.flatMap((answer) => codes(answer) ?? [])).toEqual(frozen.length === 2 ? [] : ['REPORT_CHANGED']);
    expect(codes(await server.ask(`mutation { removeReport(id: "${report.id}") }`))).toEqual(['REPORT_HAS_VERSIONS']);
    const { report: read } = await server.data<{ report: { versions: unknown[] } }>(
      `{ report(id: "${report.id}") { currentVersion { version } versions { version hash } } }`,
    );
    expect(read).toMatchObject({ currentVersion: { version: 2 + frozen.length } });
    expect(read.versions.slice(-2)).toEqual([
      { version: 2, hash: second?.hash },
      { version: 1, hash: first?.hash },
    ]);
  });

  it('say what the municipality does about each challenge, and ask how far it has come in the next', async () => {
    const rows = 'id kind actions { findingId about action responsible due state }';
    const report = await create();
    const ofReport = async (id: string) =>
      (
        await server.data<{ report: { items: Row[]; draft: { hash: string; document: Document; items: RowsOf[] } } }>(
          `query ($id: ID!) { report(id: $id) { items { ${rows} } draft { hash document { ${documentFields} } items { itemId actions { findingId about action state } } } } }`,
          { id },
        )
      ).report;
    interface Row {
      readonly id: string;
      readonly kind: string;
      readonly actions: readonly Readonly<Record<string, unknown>>[];
    }
    interface RowsOf {
      readonly itemId: string;
      readonly actions: readonly { readonly findingId: string; readonly about: string }[];
    }
    const tableOf = ({ blocks }: Document) => {
      const table = blocks.find(({ id }) => id === 'actions') as unknown as {
        table: { columns: { id: string }[]; rows: { cells: { text: string }[] }[] };
      };
      return table.table.rows.map(({ cells }) => cells.map(({ text }) => text));
    };
    const before = await ofReport(report.id);
    const offered = before.draft.items.find(({ itemId }) => itemId === 'actions')?.actions ?? [];
    expect(offered.map(({ about }) => about)).toContain('väg');
    expect(wordsOf(before.draft.document)).toContain('Kommunen har inte beslutat något om utmaningarna än.');
    const way = offered.find(({ about }) => about === 'väg');
    const given = { findingId: way?.findingId, about: 'väg', action: 'Lagar\n vägen', responsible: 'Teknik', due: '' };
    const change = (given: object) =>
      update(report.id, 1, {
        items: report.items.map((item) => (item['kind'] === 'ACTIONS' ? { ...item, actions: [given] } : item)),
      });
    expect(codes(await change({ ...given, action: 'x'.repeat(501) }))).toEqual(['TEXT_TOO_LONG']);
    expect((await change(given)).errors).toBeUndefined();
    const { draft } = await ofReport(report.id);
    expect(tableOf(draft.document)).toContainEqual(['Väg', 'Lagar vägen', 'Teknik', '–']);
    const frozen = (await freeze(report.id, draft.hash)).data?.freezeReport;
    const next = await create({
      template: 'FOLLOW_UP',
      scope: { districtIds: ['hotagen'], sinceVersionId: frozen?.id },
    });
    const followed = await ofReport(next.id);
    expect(followed.items.find(({ kind }) => kind === 'ACTIONS')?.actions).toEqual([
      { ...given, action: 'Lagar vägen', state: '' },
    ]);
    expect(tableOf(followed.draft.document)).toContainEqual(['Väg', 'Lagar vägen', 'Teknik', '–', 'Inget nytt ännu']);
  });

  it('point out figures that people have written and no source holds, and what is hard to read', async () => {
    const report = await create();
    const opening = report.draft.document.blocks.find(({ id }) => id.startsWith('opening:hotagen'));
    const told = /Minst (\d+) röster/.exec(textOf(opening as Block))?.[1];
    const changes = {
      items: [...report.items, { kind: 'TEXT', text: `Av ${told} röster kom 17 beträffande vägen.` }],
      edits: [
        { blockId: opening?.id, text: `Minst ${told} röster, alltså 83 procent, har hörts.` },
        { blockId: 'gone:block', text: 'Borta.' },
      ],
    };
    const { data } = await server.ask<{ updateReport: { draft: Record<string, unknown> } }>(
      `mutation ($id: ID!, $changes: ReportChangesInput!) { updateReport(id: $id, revision: 1, changes: $changes, by: "Nils") { draft {
        written { blockId drafted strayFigures { figure start end } } lostEdits { blockId }
        reading { lix band words notes { kind } } blockReadings { blockId reading { lix notes { kind start end plainer } } } } } }`,
      { id: report.id, changes },
    );
    expect(data?.updateReport.draft).toMatchObject({
      written: [
        { blockId: opening?.id, drafted: textOf(opening as Block), strayFigures: [{ figure: '83 procent' }] },
        {
          drafted: null,
          strayFigures: [
            { figure: '17', start: `Av ${told} röster kom `.length, end: `Av ${told} röster kom 17`.length },
          ],
        },
      ],
      lostEdits: [{ blockId: 'gone:block' }],
      reading: { lix: expect.any(Number), notes: [] },
    });
    expect(JSON.stringify(data)).toContain('"plainer":"om"');
  });

  it('no longer show a quote that is hidden after it was frozen, and still can be verified', async () => {
    const { statements } = await server.data<{ statements: { nodes: { id: string; text: string }[] } }>(
      '{ statements(first: 100) { nodes { id text } } }',
    );
    const quoted = statements.nodes.find(({ text }) => text.startsWith('Renskötseln'));
    const report = await create();
    const { data } = await update(report.id, 1, {
      items: [...report.items, { id: 'citat', kind: 'QUOTE', statementIds: [quoted?.id] }],
    });
    const frozen = (await freeze(report.id, data?.updateReport.draft.hash ?? '')).data?.freezeReport;
    const ask = `{ reportVersion(id: "${frozen?.id}") { kept verification { isIntact recomputedHash } document { blocks { ... on ReportQuoteBlock { id text } } sources { id title } } } }`;
    interface Read {
      readonly kept: string | null;
      readonly document: { readonly blocks: readonly Partial<Block>[]; readonly sources: Document['sources'] };
    }
    const read = async (who: Pick<TestServer, 'data'> = server) =>
      (await who.data<{ reportVersion: Read }>(ask)).reportVersion;
    const intact = { verification: { isIntact: true, recomputedHash: frozen?.hash } };
    const before = await read();
    expect(before).toMatchObject(intact);
    expect(before.document.blocks).toContainEqual({ id: 'citat', text: quoted?.text });
    expect(
      createHash('sha256')
        .update(before.kept ?? '')
        .digest('hex'),
    ).toBe(frozen?.hash);

    await server.orm.em
      .fork()
      .execute('update statement set moderation = ? where id = ?', ['hidden', quoted?.id ?? '']);
    const after = await read();
    expect(after).toMatchObject({ ...intact, kept: null });
    expect(after.document.blocks).toContainEqual({ id: 'citat', text: '[Citatet visas inte längre.]' });
    expect(JSON.stringify(after)).not.toContain(quoted?.text);
    expect(after.document.sources.find(({ id }) => id === quoted?.id)?.title).toBe(
      'Ett yttrande som inte visas längre',
    );
    const em = server.orm.em.fork();
    const told = () => em.execute("select name, subject_id from disclosure_log where kind = 'statement'");
    expect(await told()).toEqual([]);
    expect((await read(await logIn(server))).kept).toBe(before.kept);
    expect(await told()).toEqual([{ name: 'Maj', subject_id: quoted?.id }]);
    expect(await em.count(AuditEntry, { act: 'unmasking', object: `statement:${quoted?.id}` })).toBe(1);
    await server.orm.em
      .fork()
      .execute('update statement set moderation = ? where id = ?', ['published', quoted?.id ?? '']);
    expect((await read()).document).toEqual(before.document);
  });

  it('are commented on and asked about, and answered; nothing of it changes', async () => {
    const report = await create();
    const frozen = (await freeze(report.id, report.draft.hash)).data?.freezeReport;
    const say = (input: Readonly<Record<string, unknown>>) =>
      server.ask<{ commentOnReport: { id: string; text: string } }>(
        'mutation ($input: ReportCommentInput!) { commentOnReport(input: $input, by: "Eva Ek") { id text } }',
        { input: { versionId: frozen?.id, ...input } },
      );
    const asked = await say({
      blockId: 'first:voices',
      isQuestion: true,
      text: 'Vem är Margareta Lundkvist, 070-174 06 11?',
    });
    expect(asked.data?.commentOnReport.text).toMatch(/^Vem är █+, █+\?$/);
    await say({ text: 'Bra.' });
    expect(codes(await say({ blockId: 'nowhere', text: 'Var?' }))).toEqual(['REPORT_BLOCK_UNKNOWN']);
    expect(codes(await say({ text: 'x'.repeat(2001) }))).toEqual(['TEXT_TOO_LONG']);
    const answer = (id: unknown) =>
      server.ask<{ answerReportComment: { id: string } }>(
        'mutation ($id: ID!) { answerReportComment(id: $id, text: "En granne.", by: "Karin") { id } }',
        { id },
      );
    const answered = await answer(asked.data?.commentOnReport.id);
    expect(codes(await answer(answered.data?.answerReportComment.id))).toEqual(['REPORT_COMMENT_UNKNOWN']);
    const { reportVersion } = await server.data<{ reportVersion: unknown }>(
      `{ reportVersion(id: "${frozen?.id}") { comments { kind blockId by answers { kind text by } } } }`,
    );
    expect(reportVersion).toEqual({
      comments: [
        {
          kind: 'QUESTION',
          blockId: 'first:voices',
          by: 'Eva Ek',
          answers: [{ kind: 'ANSWER', text: 'En granne.', by: 'Karin' }],
        },
        { kind: 'COMMENT', blockId: null, by: 'Eva Ek', answers: [] },
      ],
    });
    await expect(server.orm.em.fork().execute("update report_comment set text = 'x'")).rejects.toThrow(/never changes/);
  });

  it('are shared by a link that opens one version only, until it is taken back', async () => {
    const report = await create();
    const frozen = (await freeze(report.id, report.draft.hash)).data?.freezeReport;
    const share =
      'mutation ($id: ID!, $days: Int!) { shareReport(versionId: $id, days: $days) { token share { id } } }';
    const given = { id: frozen?.id, days: 7 };
    expect(codes(await server.ask(share, given))).toEqual(['MODERATOR_NEEDED']);
    const moderator = await logIn(server);
    expect(codes(await moderator.ask(share, { ...given, days: 0 }))).toEqual(['REPORT_SHARE_DAYS_INVALID']);
    const { shareReport } = await moderator.data<{ shareReport: { token: string; share: { id: string } } }>(
      share,
      given,
    );
    const open = async (token: string) =>
      (
        await server.data<{ sharedReport: { hash: string; document: Pick<Document, 'title'> } | null }>(
          'query ($token: String!) { sharedReport(token: $token) { hash document { title } } }',
          { token },
        )
      ).sharedReport;
    expect(await open(shareReport.token)).toEqual({ hash: frozen?.hash, document: { title: report.title } });
    expect(await open(`${shareReport.token}x`)).toBeNull();
    const stored = await server.orm.em.fork().execute('select * from report_share');
    expect(JSON.stringify(stored)).not.toContain(shareReport.token);

    const file = (address: string) => fetch(`${server.url}${address}`);
    const shared = await file(`/shared-reports/${shareReport.token}.xlsx`);
    const own = await file(`/reports/${report.id}/versions/1.xlsx`);
    expect([shared.status, shared.headers.get('content-disposition'), shared.headers.get('referrer-policy')]).toEqual([
      200,
      'attachment; filename=bygdens-guldkorn-hotagen-v1.xlsx',
      'no-referrer',
    ]);
    const bytes = Buffer.from(await own.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const done = 'query ($token: String!) { sharedReportFileProgress(token: $token, format: XLSX) }';
    expect(await server.data(done, { token: shareReport.token })).toEqual({ sharedReportFileProgress: 1 });
    expect(await server.data(done, { token: 'x' })).toEqual({ sharedReportFileProgress: null });
    const sheet = await file(`/reports/${report.id}/versions/1.onepage`);
    expect([sheet.headers.get('content-type'), sheet.headers.get('content-disposition')]).toEqual([
      'application/pdf',
      'attachment; filename=bygdens-guldkorn-hotagen-v1-onepage.pdf',
    ]);
    expect(Buffer.from(await shared.arrayBuffer()).equals(bytes)).toBe(true);
    const progress = await server.data(
      'query ($id: ID!) { a: reportFileProgress(versionId: $id, format: XLSX) b: reportFileProgress(versionId: $id, format: PPTX) }',
      { id: frozen?.id },
    );
    expect(progress).toEqual({ a: 1, b: null });
    const pdf = Buffer.from(await (await file(`/reports/${report.id}/versions/1.pdf`)).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const refused = async (address: string) => ((await (await file(address)).json()) as { code: string }).code;
    expect(await refused(`/reports/${report.id}/versions/1.exe`)).toBe('REPORT_FORMAT_UNKNOWN');
    expect(await refused(`/reports/${report.id}/versions/9.pdf`)).toBe('REPORT_VERSION_UNKNOWN');

    const links = `{ reportVersion(id: "${frozen?.id}") { shares { createdBy revokedBy lastUsedAt } } }`;
    expect(await server.data(links)).toEqual({ reportVersion: { shares: null } });
    await moderator.data(`mutation { revokeReportShare(id: "${shareReport.share.id}") { id } }`);
    expect(await moderator.data(links)).toEqual({
      reportVersion: { shares: [{ createdBy: 'Maj', revokedBy: 'Maj', lastUsedAt: expect.any(String) }] },
    });
    expect(await open(shareReport.token)).toBeNull();
    expect(await refused(`/shared-reports/${shareReport.token}.pdf`)).toBe('REPORT_SHARE_UNKNOWN');
  });

  it('say what has changed since a frozen one, figure by figure', async () => {
    const committee = await create({ template: 'COMMITTEE', scope: {} });
    const before = (await freeze(committee.id, committee.draft.hash)).data?.freezeReport;
    const refused = await server.ask(
      'mutation { createReport(input: { template: FOLLOW_UP, scope: {} }, by: "Karin") { id } }',
    );
    expect(codes(refused)).toEqual(['REPORT_SCOPE_INVALID']);
    const followed = await create({ template: 'FOLLOW_UP', scope: { sinceVersionId: before?.id } });
    expect(wordsOf(followed.draft.document)).toContain('Inga siffror är ändrade sedan dess.');
    const more = said('Offerdal', 'Kaxås', 30, (index) => `Fäboden är vår stolthet, gård ${index}.`);
    await takeIn(server, 'mer.csv', [csv.split('\n')[0], ...more, ''].join('\n'));
    const { report } = await server.data<{ report: Report }>(
      'query ($id: ID!) { report(id: $id) { draft { hash document { blocks { __typename ... on ReportTableBlock { id title table { rows { cells { text } } } } ... on ReportListBlock { id items { sentences { parts { text } } } } } } } } }',
      { id: followed.id },
    );
    const words = JSON.stringify(report.draft.document);
    expect(words).toMatch(/"Offerdal: Röster"},{"text":"\d+"},{"text":"\d+"}/);
    expect(words).toContain('”fäbod”');
    expect(codes(await freeze(followed.id, followed.draft.hash))).toEqual(['REPORT_CHANGED']);
    const { reportVersion } = await server.data<{
      reportVersion: {
        changesNow: { figures: { figureId: string; before: string; after: string }[]; unchanged: number };
      };
    }>(
      `{ reportVersion(id: "${before?.id}") { changesSince { unchanged } changesNow { unchanged figures { figureId before after } } } }`,
    );
    const offerdal = reportVersion.changesNow.figures.find(
      ({ figureId }) => figureId === 'first:districts/Offerdal/voices',
    );
    expect(Number(offerdal?.after) - Number(offerdal?.before)).toBeGreaterThanOrEqual(25);
    expect(reportVersion).toMatchObject({ changesSince: null });
  });

  it('say that they are made from an example; drafts go with it where nothing else is in, frozen ones stay', async () => {
    const [draft, kept] = [await create(), await create()];
    expect(wordsOf(draft.draft.document)).not.toContain('påhittad');
    await takeIn(
      server,
      'påhittat.md',
      '# Påhittat exempel\n\nDet här är ett påhittat exempel.\n\n## Styrkor\n\n- Drakarna vid tjärnen\n',
    );
    const made = await create();
    expect(wordsOf(made.draft.document)).toContain('Rapporten bygger på en påhittad exempeldialog.');
    await server.data('mutation { removeExampleDialogue }');
    await server.app.get(AnalysisScheduler).idle();
    const anew = await server.data<{ report: Report }>(`{ report(id: "${kept.id}") { draft { hash } } }`);
    expect((await freeze(kept.id, anew.report.draft.hash)).errors).toBeUndefined();
    const ids = async (em: SqlEntityManager) =>
      (await em.execute<{ id: string }[]>('select id from report')).map(({ id }) => id);
    expect(await ids(server.orm.em.fork() as SqlEntityManager)).toEqual(expect.arrayContaining([draft.id, kept.id]));
    const undone = server.orm.em.fork().transactional(async (em) => {
      await em.execute('delete from statement');
      await removeEmptyDrafts(em as SqlEntityManager);
      const left = await ids(em as SqlEntityManager);
      expect(left).toContain(kept.id);
      expect(left).not.toContain(draft.id);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
  });

  it('are listed, newest first, and refused where they make no sense', async () => {
    const { reports } = await server.data<{
      reports: { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string } };
    }>('{ reports(first: 1) { totalCount nodes { id } pageInfo { endCursor } } }');
    const rest = await server.data<{ reports: { nodes: { id: string }[] } }>(
      `{ reports(first: 50, after: "${reports.pageInfo.endCursor}") { nodes { id } } }`,
    );
    expect(rest.reports.nodes).toHaveLength(reports.totalCount - 1);
    const refused = async (input: Readonly<Record<string, unknown>>) =>
      codes(
        await server.ask('mutation ($input: ReportInput!) { createReport(input: $input, by: "Karin") { id } }', {
          input: { template: 'DISTRICT', scope: { districtIds: ['hotagen'] }, ...input },
        }),
      );
    expect(await refused({ scope: { districtIds: ['hotagen', 'offerdal'] } })).toEqual(['REPORT_SCOPE_INVALID']);
    expect(await refused({ scope: { districtIds: ['nowhere'] } })).toEqual(['DISTRICT_UNKNOWN']);
    expect(await refused({ title: '  ' })).toEqual(['TEXT_MISSING']);
    expect(codes(await server.ask('{ reports(after: "x") { totalCount } }'))).toEqual(['CURSOR_INVALID']);
    // Two drafts are more than a question may cost.
    expect(codes(await server.ask('{ reports(first: 5) { nodes { draft { hash } } } }'))).toEqual(['QUERY_TOO_COSTLY']);
  });
});
