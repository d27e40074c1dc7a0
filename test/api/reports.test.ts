import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportVersion } from '../../apps/api/src/reports/report-version.entity.js';
import { takeIn } from './client.js';
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
  }, 120_000);
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
    const opening = report.draft.document.blocks.find(({ id }) => id.startsWith('opening'))?.id ?? '';
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
    expect(codes(await server.ask(`mutation { removeReport(id: "${report.id}") }`))).toEqual(['REPORT_HAS_VERSIONS']);
    const { report: read } = await server.data<{ report: unknown }>(
      `{ report(id: "${report.id}") { currentVersion { version } versions { version hash } } }`,
    );
    expect(read).toEqual({
      currentVersion: { version: 2 },
      versions: [
        { version: 2, hash: second?.hash },
        { version: 1, hash: first?.hash },
      ],
    });
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
