import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditAct } from '../../apps/api/src/audit/audit-acts.js';
import { AuditEntry } from '../../apps/api/src/audit/audit-entry.entity.js';
import { verifyAudit } from '../../apps/api/src/audit/verify-audit.js';
import { ImportQueue } from '../../apps/api/src/imports/import-queue.js';
import { IntakeRule } from '../../apps/api/src/intake-rules/intake-rule.entity.js';
import { Original } from '../../apps/api/src/originals/original.entity.js';
import { ModeratorsKey } from '../../apps/api/src/viewer/moderators-key.js';
import { startImport, takeIn, upload } from './client.js';
import { everyOperation } from './every-operation.js';
import { granbyProfile } from './granby.js';
import { holdFigures } from './hold-figures.js';
import { logInWith, showKey, type Moderator } from './moderator.js';
import { databases, startServer, type TestServer } from './server.js';

/** What changes something and writes no row, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'Mutation.markStatement': "what one has read is one's own, and changes nothing for anybody else",
  'Mutation.readUpload': 'how a file is to be read is tried out; what comes in by it has a row',
  'Mutation.repeatRun': 'what is stored is counted anew and stays as it is; the run is kept',
  'Mutation.submit': 'residents do it, and it is kept itself',
};

const decision = { sv: 'Dokumenthanteringsplanen 4.2', en: 'Plan of records 4.2' };
const rows = (from: number, to: number) =>
  [
    'Datum;Bygd;Namn;Vad är bäst här?',
    ...Array.from({ length: to - from }, (_, n) => `2020-09-1${n % 9};Berg;Röst ${from + n};Stig ${from + n} är fin.`),
    '',
  ].join('\n');

/** Something that staff do: the mutation, the act that it is written down as, and how it is done. */
type Step = readonly [mutation: string, act: AuditAct, work: () => Promise<unknown>];

describe.each(databases)('every act of the staff, on %s', (kind) => {
  let folder: string;
  let server: TestServer;
  let maj: Moderator;
  let ove: Moderator;
  let importId: string;
  let statements: readonly string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guldkorn-acts-'));
    const profile = JSON.parse(readFileSync(granbyProfile, 'utf8')) as object;
    const retention = [{ kind: 'unusedUpload', months: 3, decision }];
    await writeFile(join(folder, 'granby.json'), JSON.stringify({ ...profile, retention }));
    await copyFile(granbyProfile.replace('.json', '.map.geojson'), join(folder, 'granby.map.geojson'));
    server = await startServer(kind, { PROFILE: join(folder, 'granby.json') });
    const key = await server.app.get(ModeratorsKey).renew(new Date());
    [maj, ove] = [await logInWith(server, key, 'Maj Berg'), await logInWith(server, key, 'Ove Dal')];
    ({ importId } = await takeIn(server, 'svar.csv', rows(0, 40)));
    const { statements: page } = await server.data<{ statements: { nodes: { id: string }[] } }>(
      '{ statements(first: 100) { nodes { id } } }',
    );
    statements = page.nodes.map(({ id }) => id);
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const em = () => server.orm.em.fork();
  const since = async (sequence: number) =>
    em().find(AuditEntry, { sequence: { $gt: sequence } }, { orderBy: { sequence: 'asc' } });
  const last = async () => (await verifyAudit(em())).entries;
  /** What one field of a mutation answers. */
  const done = async <T>(call: string, who: Moderator = maj): Promise<T> =>
    Object.values(await who.data<Record<string, T>>(`mutation { ${call} }`))[0]!;
  const made = async (call: string, who?: Moderator) => (await done<{ id: string }>(`${call} { id }`, who)).id;
  /** A file that nobody has taken in, and that is old. */
  async function oldUpload(fileName: string): Promise<void> {
    const id = await upload(server, fileName, `Stigen ${fileName} är fin.`);
    await em().nativeUpdate(Original, { id }, { receivedAt: new Date('2020-01-01T12:00:00Z') });
  }

  it('is written down, but for what has a reason', async () => {
    const known = new Map<string, string>();
    const keep = async (name: string, id: Promise<string>) => known.set(name, await id);
    const of = (name: string) => known.get(name) ?? '';
    const [first = '', second = ''] = statements;
    const report = () =>
      server
        .data<{
          report: { revision: number; draft: { hash: string } };
        }>(`{ report(id: "${of('report')}") { revision draft { hash } } }`)
        .then((told) => told.report);
    const writeReport = async (title: string) =>
      made(
        `updateReport(id: "${of('report')}", revision: ${(await report()).revision}, changes: { title: "${title}" }, by: "x")`,
      );

    const steps: readonly Step[] = [
      [
        'moderate',
        'moderation',
        () => keep('hiding', made(`moderate(statementIds: ["${first}"], to: HIDDEN, reason: OFF_TOPIC)`)),
      ],
      ['undoModeration', 'moderation', () => made(`undoModeration(id: "${of('hiding')}")`)],
      [
        'addRedaction',
        'moderation',
        () => made(`addRedaction(statementId: "${first}", start: 0, end: 4, reason: NAME)`),
      ],
      [
        'liftRedaction',
        'moderation',
        async () => {
          const { statement } = await maj.data<{ statement: { redactions: { id: string }[] } }>(
            `{ statement(id: "${first}") { redactions { id } } }`,
          );
          return made(`liftRedaction(statementId: "${first}", redactionId: "${statement.redactions[0]?.id}")`);
        },
      ],
      [
        'publishAll',
        'moderation',
        async () => {
          const { moderationTotals } = await maj.data<{ moderationTotals: { new: number } }>(
            '{ moderationTotals { new } }',
          );
          return made(`publishAll(count: ${moderationTotals.new})`);
        },
      ],
      ['curate', 'curation', () => keep('curation', made('curate(decision: { hideTheme: "vagar" }, by: "x")'))],
      ['undoCuration', 'curation', () => made(`undoCuration(id: "${of('curation')}", by: "x")`)],
      ['drawQualitySample', 'coding', () => keep('sample', made('drawQualitySample(by: "x", size: 30)'))],
      [
        'codeStatement',
        'coding',
        () => done(`codeStatement(sampleId: "${of('sample')}", position: 1, coder: "x", themeIds: []) { position }`),
      ],
      ['takeBackCoding', 'coding', () => done(`takeBackCoding(sampleId: "${of('sample')}", position: 1, coder: "x")`)],
      [
        'writeOutcome',
        'outcome',
        () => keep('outcome', made('writeOutcome(input: { districtId: "berg", textSv: "Stigen röjs." })')),
      ],
      ['removeOutcome', 'outcome', () => made(`removeOutcome(id: "${of('outcome')}")`)],
      [
        'createReport',
        'reportMade',
        () =>
          keep(
            'report',
            made('createReport(input: { template: DISTRICT, scope: { districtIds: ["berg"] } }, by: "x")'),
          ),
      ],
      ['updateReport', 'reportChange', () => writeReport('Om Berg')],
      [
        'freezeReport',
        'reportFreeze',
        async () =>
          keep(
            'version',
            made(`freezeReport(id: "${of('report')}", draftHash: "${(await report()).draft.hash}", by: "x")`),
          ),
      ],
      [
        'commentOnReport',
        'reportComment',
        () =>
          keep(
            'comment',
            made(
              `commentOnReport(input: { versionId: "${of('version')}", text: "Varför?", isQuestion: true }, by: "x")`,
            ),
          ),
      ],
      [
        'answerReportComment',
        'reportComment',
        () => made(`answerReportComment(id: "${of('comment')}", text: "Därför.", by: "x")`),
      ],
      [
        'shareReport',
        'reportShare',
        async () => {
          const { share } = await done<{ share: { id: string } }>(
            `shareReport(versionId: "${of('version')}") { share { id } }`,
          );
          known.set('share', share.id);
        },
      ],
      ['revokeReportShare', 'reportShareRevoked', () => made(`revokeReportShare(id: "${of('share')}")`)],
      [
        'removeReport',
        'deletion',
        async () =>
          done(`removeReport(id: "${await made('createReport(input: { template: COMMITTEE, scope: {} }, by: "x")')}")`),
      ],
      [
        'createApiToken',
        'tokenMade',
        async () => {
          const { token } = await done<{ token: { id: string } }>(
            'createApiToken(input: { name: "x", scopes: [FIGURES] }) { token { id } }',
          );
          known.set('token', token.id);
        },
      ],
      ['revokeApiToken', 'tokenRevoked', () => made(`revokeApiToken(id: "${of('token')}")`)],
      [
        'placeLegalHold',
        'legalHold',
        () => keep('hold', made(`placeLegalHold(input: { statementId: "${second}", reason: "Överklagat" })`)),
      ],
      ['liftLegalHold', 'legalHoldLifted', () => made(`liftLegalHold(id: "${of('hold')}", reason: "Avgjort")`)],
      [
        'proposeDisposal',
        'disposalProposed',
        async () => {
          await oldUpload('glömd.txt');
          await keep('disposal', made('proposeDisposal(kind: UNUSED_UPLOAD)'));
        },
      ],
      [
        'cancelDisposal',
        'disposalCancelled',
        () => made(`cancelDisposal(id: "${of('disposal')}", reason: "Inte än")`, ove),
      ],
      [
        'confirmDisposal',
        'disposal',
        async () => made(`confirmDisposal(id: "${await made('proposeDisposal(kind: UNUSED_UPLOAD)')}")`, ove),
      ],
      [
        'forgetIntakeRule',
        'deletion',
        async () => {
          const id = randomUUID();
          const rule = {
            kind: 'name',
            key: 'kommunen',
            name: 'Kommunen',
            meaning: { districtId: null, placeId: null },
          } as const;
          const now = new Date();
          const used = { createdAt: now, lastUsedAt: now, timesUsed: 1 };
          await em().insert(IntakeRule, { id, kind: rule.kind, key: rule.key, rule, ...used });
          return done(`forgetIntakeRule(id: "${id}")`);
        },
      ],
      [
        'importUpload',
        'import',
        async () => made(`importUpload(input: { uploadId: "${await upload(server, 'fler.csv', rows(40, 42))}" })`),
      ],
      [
        'stopImport',
        'deletion',
        async () => {
          await server.app.get(ImportQueue).idle();
          // It waits for its figures until it has been stopped.
          const count = holdFigures(server);
          const stopped = await startImport(server, { uploadId: await upload(server, 'stoppad.csv', rows(42, 44)) });
          await made(`stopImport(id: "${stopped}")`);
          count();
          await server.app.get(ImportQueue).idle();
        },
      ],
      [
        'removeExampleDialogue',
        'deletion',
        async () => {
          const { uploadId } = await takeIn(server, 'påhittad.md', '# Möte\n\n- Det är fint vid dammen.\n');
          await em().nativeUpdate(Original, { id: uploadId }, { fiction: true });
          return done('removeExampleDialogue');
        },
      ],
      ['removeImport', 'deletion', () => done(`removeImport(id: "${importId}")`)],
    ];

    const names = steps.map(([mutation]) => `Mutation.${mutation}`);
    const all = everyOperation.map(({ name }) => name).filter((name) => name.startsWith('Mutation.'));
    expect([...names, ...Object.keys(exceptions)].sort()).toEqual(all.sort());

    const unwritten: string[] = [];
    for (const [mutation, act, work] of steps) {
      const before = await last();
      await work();
      if (!(await since(before)).some((entry) => entry.act === act)) unwritten.push(`${mutation}: no ${act}`);
    }
    expect(unwritten).toEqual([]);
    // Ids alone: no name and no word of anybody's.
    const text = JSON.stringify(await since(0));
    for (const word of ['Maj', 'Ove', 'Varför', 'Därför', 'Om Berg', 'stoppad', 'glömd', 'Stig', 'kommunen'])
      expect(text).not.toContain(word);
    expect((await verifyAudit(em())).broken).toBeNull();
  });

  it('is written down once in a quarter of an hour for whoever writes in a report, however often the page keeps it', async () => {
    const id = await made('createReport(input: { template: COMMITTEE, scope: {} }, by: "x")');
    const before = await last();
    const write = (revision: number, who: Moderator) =>
      made(`updateReport(id: "${id}", revision: ${revision}, changes: { title: "Titel ${revision}" }, by: "x")`, who);
    for (const [revision, who] of [maj, maj, ove, maj, ove].entries()) await write(revision + 1, who);
    const written = await since(before);
    expect(written.map(({ act, object }) => [act, object])).toEqual([
      ['reportChange', `report:${id}`],
      ['reportChange', `report:${id}`],
    ]);
    expect(new Set(written.map(({ actor }) => actor)).size).toBe(2);
  });

  it('is written down of a file that is sent, and again while nothing rests on it', async () => {
    const before = await last();
    const text = '# Möte\n\n- Jag bor vid sjön.\n';
    const uploadId = await upload(server, 'en.md', text);
    await upload(server, 'två.md', text);
    await takeIn(server, 'två.md', text);
    await upload(server, 'tre.md', text);
    const uploads = (await since(before)).filter(({ act }) => act === 'upload');
    expect(uploads.map(({ object, details }) => [object, details])).toEqual(
      ['en', 'två', 'två, to be taken in'].map(() => [`upload:${uploadId}`, '{}']),
    );
  });

  it("is signing in with the moderators' key, and out, and trying with a wrong one", async () => {
    const before = await last();
    expect((await showKey(server, 'fel nyckel')).status).toBe(403);
    const key = await server.app.get(ModeratorsKey).renew(new Date());
    const { cookie } = await logInWith(server, key, 'Maj Berg');
    for (let turn = 0; turn < 2; turn++)
      await fetch(`${server.url}/moderator-session`, { method: 'DELETE', headers: { cookie } });
    const written = await since(before);
    expect(written.map(({ act }) => act)).toEqual(['signInFailed', 'signIn', 'signOut']);
    const [wrong, right, out] = written;
    expect(wrong?.object ?? null).toBeNull();
    expect(right?.object).toMatch(/^key:[0-9a-f-]{36}$/);
    expect(right?.actor).toBe(right?.object);
    expect(out).toMatchObject({ actor: right?.object, object: right?.object });
  });
});
