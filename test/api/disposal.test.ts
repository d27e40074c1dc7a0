import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lockHolds } from '../../apps/api/src/disposal/held.js';
import { Import } from '../../apps/api/src/imports/import.entity.js';
import { DisposalService } from '../../apps/api/src/disposal/disposal.service.js';
import { Municipality } from '../../apps/api/src/municipality/municipality.js';
import { IntakeRule } from '../../apps/api/src/intake-rules/intake-rule.entity.js';
import { MeetingNote } from '../../apps/api/src/meetings/meeting-note.entity.js';
import { Original } from '../../apps/api/src/originals/original.entity.js';
import { AnalysisScheduler } from '../../apps/api/src/runs/analysis-scheduler.js';
import { ModeratorsKey } from '../../apps/api/src/viewer/moderators-key.js';
import { takeIn, upload } from './client.js';
import { granbyProfile } from './granby.js';
import { logInWith, type Moderator } from './moderator.js';
import { FormVisitor } from './public-form.js';
import { databases, newDataPlace, startServer, type DataPlace, type TestServer } from './server.js';

const decision = { sv: 'Dokumenthanteringsplanen 4.2', en: 'Plan of records 4.2' };
const retention = [
  { kind: 'submission', months: 24, decision },
  { kind: 'withdrawnSubmission', months: 1, decision },
  { kind: 'meetingNote', months: null, decision },
  { kind: 'unusedUpload', months: 3, decision },
];

/** Words that stand nowhere else, by what they stand in; invented. */
const word = {
  old: 'gammelkvarnsdammen',
  corrected: 'rättelsebäcken',
  before: 'felstavningsberget',
  recent: 'nybodatjärnen',
  withdrawn: 'ångerladan',
  held: 'spärrhedsmossen',
  file: 'tabellråsjön',
  twice: 'dubbelradsviken',
  upload: 'glömdfilsudden',
  note: 'protokollslunden',
};

const csv = (...words: string[]) =>
  [
    'Datum;Bygd;Namn;Vad är bäst här?',
    ...words.map((w, i) => `2020-09-1${i};Berg;Invånare ${w};Jag bor vid ${w} där det är vackert.`),
    '',
  ].join('\n');

interface Rule {
  readonly kind: string;
  readonly before: string | null;
  readonly dueSubmissions: number;
  readonly dueFiles: number;
  readonly held: number;
}

describe.each(databases)('records destroyed by decision, on %s', (kind) => {
  let folder: string;
  let place: DataPlace;
  let server: TestServer;
  let maj: Moderator;
  let ove: Moderator;
  let fileImport: string;

  /** Makes rows older than they are, by an SQL condition: time cannot be waited for. */
  const age = async (table: string, column: string, condition: string) => {
    const old = new Date('2020-01-01T12:00:00Z');
    await server.orm.em
      .fork()
      .execute(`update ${table} set ${column} = ? where ${condition}`, [
        kind === 'sqlite' ? old.getTime() : old.toISOString(),
      ]);
  };

  /** Everything that the database holds, as it lies in its files or as its tables tell it. */
  async function everything(): Promise<string> {
    if (kind === 'sqlite') {
      const dataDir = place.settings['DATA_DIR'] ?? '';
      const files = (await readdir(dataDir, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
      const bytes = await Promise.all(files.map((each) => readFile(join(each.parentPath, each.name))));
      return Buffer.concat(bytes).toString('utf8').toLowerCase();
    }
    const tables = await server.orm.em
      .fork()
      .execute<{ name: string }[]>("select tablename as name from pg_tables where schemaname = 'public'");
    const rows = await Promise.all(
      tables.map(({ name }) =>
        server.orm.em.fork().execute<{ row: string }[]>(`select row_to_json(t)::text as row from "${name}" t`),
      ),
    );
    // Bytes are told in hexadecimal digits.
    // And what the planner has sampled of the columns.
    const samples = await server.orm.em
      .fork()
      .execute<{ row: string }[]>("select row_to_json(s)::text as row from pg_stats s where schemaname = 'public'");
    const text = [...rows.flat(), ...samples].map(({ row }) => row).join('\n');
    return `${text}\n${text.replace(/\\\\x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('utf8'))}`.toLowerCase();
  }
  /** Which of the words still stand somewhere. */
  async function standing(): Promise<string[]> {
    const all = await everything();
    return Object.keys(word).filter((each) => all.includes(word[each as keyof typeof word]));
  }

  const rules = async () =>
    (await maj.data<{ retention: Rule[] }>('{ retention { kind before dueSubmissions dueFiles held } }')).retention;
  const ruleOf = async (name: string) => (await rules()).find((rule) => rule.kind === name);
  const refusal = async (who: Moderator, mutation: string) =>
    (await who.ask(`mutation { ${mutation} }`)).errors?.[0]?.extensions.code;
  const propose = (name: string) =>
    maj.data<{
      proposeDisposal: { id: string; submissions: number; files: number; held: number; mayConfirm: boolean };
    }>(`mutation { proposeDisposal(kind: ${name}) { id submissions files held mayConfirm } }`);
  const statementOf = async (text: string) => {
    const { statements } = await maj.data<{ statements: { nodes: { id: string }[] } }>(
      'query ($text: String!) { statements(filter: { text: $text }, first: 1) { nodes { id } } }',
      { text },
    );
    return statements.nodes[0]?.id;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guldkorn-disposal-'));
    await writeFile(
      join(folder, 'granby.json'),
      JSON.stringify({ ...(JSON.parse(readFileSync(granbyProfile, 'utf8')) as object), retention }),
    );
    await copyFile(granbyProfile.replace('.json', '.map.geojson'), join(folder, 'granby.map.geojson'));
    place = await newDataPlace(kind);
    server = await startServer(kind, { PROFILE: join(folder, 'granby.json') }, place);
    const key = await server.app.get(ModeratorsKey).renew(new Date());
    [maj, ove] = [await logInWith(server, key, 'Maj Berg'), await logInWith(server, key, 'Ove Dal')];
  });
  afterAll(async () => {
    await server?.stop();
    await place?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it('are due by the rules, less what is recent and what is on hold', async () => {
    const visitor = new FormVisitor(server);
    const answer = (text: string) => ({ 'svar-bast': `Jag bor vid ${text} för att det är fint.` });
    for (const text of [word.old, word.recent, word.held]) await visitor.send(answer(text));
    const corrected = await visitor.send(answer(word.before));
    await visitor.post(`/kvitto/${corrected}/ratta`, answer(word.corrected));
    const withdrawn = await visitor.send(answer(word.withdrawn));
    await visitor.post(`/kvitto/${withdrawn}/ta-tillbaka`, {});
    fileImport = (await takeIn(server, 'svar-gamla.csv', csv(word.file, word.twice))).importId;
    await takeIn(server, 'svar-nya.csv', csv(word.twice));
    await takeIn(server, 'mote.md', `# Möte\n\n- Det är fint vid ${word.note}.\n`);
    await upload(server, 'glomd.txt', `Jag bor vid ${word.upload}.`);
    await server.app.get(AnalysisScheduler).request();
    expect((await standing()).sort()).toEqual(Object.keys(word).sort());

    expect(await rules()).toMatchObject([
      { kind: 'SUBMISSION', dueSubmissions: 0, dueFiles: 0, held: 0 },
      { kind: 'WITHDRAWN_SUBMISSION', dueSubmissions: 0 },
      { kind: 'MEETING_NOTE', before: null, dueFiles: 0 },
      { kind: 'UNUSED_UPLOAD', dueFiles: 0 },
    ]);
    expect(await refusal(maj, 'proposeDisposal(kind: MEETING_NOTE) { id }')).toBe('DISPOSAL_NO_RULE');
    expect(await refusal(maj, 'proposeDisposal(kind: SUBMISSION) { id }')).toBe('DISPOSAL_NOTHING_DUE');

    const heldStatement = await statementOf(word.held);
    await maj.data(
      `mutation { placeLegalHold(input: { statementId: "${heldStatement}", reason: "Överklagat" }) { id everything fileName } }`,
    );
    const recent = `(select submission_id from statement where text like '%${word.recent}%')`;
    await age('submission', 'received_at', `withdrawn_at is null and import_id is null and id not in ${recent}`);
    await age('submission', 'withdrawn_at', 'withdrawn_at is not null');
    await age(
      'import',
      'created_at',
      "original_id in (select id from original where file_name in ('svar-gamla.csv', 'mote.md'))",
    );
    await age('original', 'received_at', "file_name = 'glomd.txt'");
    expect(await rules()).toMatchObject([
      { kind: 'SUBMISSION', dueSubmissions: 2, dueFiles: 1, held: 1 },
      { kind: 'WITHDRAWN_SUBMISSION', dueSubmissions: 1, held: 0 },
      { kind: 'MEETING_NOTE', dueFiles: 0 },
      { kind: 'UNUSED_UPLOAD', dueFiles: 1 },
    ]);
  });

  it('are neither told of nor decided by whoever does not moderate', async () => {
    for (const query of ['{ retention { kind } }', '{ disposals { id } }', '{ legalHolds { id } }'])
      expect((await server.ask(query)).errors?.[0]?.extensions.code).toBe('MODERATOR_NEEDED');
    const { errors } = await server.ask('mutation { proposeDisposal(kind: SUBMISSION) { id } }');
    expect(errors?.[0]?.extensions.code).toBe('MODERATOR_NEEDED');
  });

  it('wait for another person, and can be called off', async () => {
    const { proposeDisposal: proposed } = await propose('SUBMISSION');
    expect(proposed).toMatchObject({ submissions: 2, files: 1, held: 1, mayConfirm: false });
    expect(await refusal(maj, `confirmDisposal(id: "${proposed.id}") { id }`)).toBe('DISPOSAL_SAME_PERSON');
    expect(await refusal(ove, 'proposeDisposal(kind: SUBMISSION) { id }')).toBe('DISPOSAL_PROPOSED_ALREADY');
    expect(await refusal(ove, `cancelDisposal(id: "${proposed.id}", reason: " ") { id }`)).toBe('TEXT_MISSING');
    const { cancelDisposal } = await ove.data<{ cancelDisposal: object }>(
      `mutation { cancelDisposal(id: "${proposed.id}", reason: "Vänta på revisionen") { state decidedBy reason digest } }`,
    );
    expect(cancelDisposal).toEqual({
      state: 'CANCELLED',
      decidedBy: 'Ove Dal',
      reason: 'Vänta på revisionen',
      digest: null,
    });
    expect(await refusal(ove, `confirmDisposal(id: "${proposed.id}") { id }`)).toBe('DISPOSAL_DECIDED');
    expect(await refusal(ove, 'confirmDisposal(id: "nej") { id }')).toBe('DISPOSAL_UNKNOWN');
    expect((await standing()).sort()).toEqual(Object.keys(word).sort());
  });

  it('are not destroyed by a proposal once the municipality has decided otherwise', async () => {
    const { proposeDisposal: proposed } = await propose('SUBMISSION');
    const { profile } = server.app.get(Municipality);
    const decided = (months: number | null) =>
      Object.assign(profile, {
        retention: retention.map((one) => ({ ...one, ...(one.kind === 'submission' ? { months } : {}) })),
      });
    const before = profile.retention;
    try {
      decided(null);
      expect(await refusal(ove, `confirmDisposal(id: "${proposed.id}") { id }`)).toBe('DISPOSAL_NO_RULE');
      decided(1200);
      expect(await refusal(ove, `confirmDisposal(id: "${proposed.id}") { id }`)).toBe('DISPOSAL_NOTHING_DUE');
    } finally {
      Object.assign(profile, { retention: before });
    }
    expect((await standing()).sort()).toEqual(Object.keys(word).sort());
    await ove.data(`mutation { cancelDisposal(id: "${proposed.id}", reason: "Ny regel") { id } }`);
  });

  it('are gone from every table, the search, the figures and the file when it is done; the rest stays', async () => {
    // What was learnt of files and not used since: of notes, which are kept, it stays.
    for (const rule of ['name', 'speaker'])
      await server.orm.em.fork().insert(IntakeRule, {
        id: randomUUID(),
        kind: rule as 'name' | 'speaker',
        key: rule,
        rule: { kind: 'name', key: rule, name: rule, meaning: { districtId: null, placeId: null } },
        createdAt: new Date(0),
        lastUsedAt: new Date(0),
        timesUsed: 1,
      });
    // As PostgreSQL does by itself, sooner or later.
    if (kind === 'postgresql') await server.orm.em.fork().execute('analyze');
    const { proposeDisposal: submissions } = await propose('SUBMISSION');
    const { proposeDisposal: withdrawn } = await propose('WITHDRAWN_SUBMISSION');
    const { proposeDisposal: uploads } = await propose('UNUSED_UPLOAD');
    for (const { id } of [submissions, withdrawn, uploads]) {
      const done = await ove.data<{ confirmDisposal: { state: string; digest: string } }>(
        `mutation { confirmDisposal(id: "${id}") { state digest } }`,
      );
      expect(done.confirmDisposal).toMatchObject({ state: 'DONE', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    }
    await server.app.get(DisposalService).erased();
    // A row of the old file stood in the new one too, and is in by that now; the note is kept for ever, the held form is held.
    expect((await standing()).sort()).toEqual(['held', 'note', 'recent', 'twice']);
    expect(await statementOf(word.old)).toBeUndefined();
    expect(await statementOf(word.twice)).toBeDefined();
    const { overview, disposals } = await maj.data<{
      overview: { submissions: number };
      disposals: {
        state: string;
        submissions: number;
        files: number;
        erasedAt: string | null;
        proposedBy: string;
        decidedBy: string;
      }[];
    }>('{ overview { submissions } disposals { state submissions files erasedAt proposedBy decidedBy } }');
    expect(overview.submissions).toBe(3);
    expect(disposals).toHaveLength(5);
    expect(disposals.filter(({ state }) => state === 'DONE')).toEqual(
      [
        { submissions: 0, files: 1 },
        { submissions: 1, files: 0 },
        { submissions: 2, files: 1 },
      ].map((counts) => ({
        ...counts,
        state: 'DONE',
        erasedAt: expect.any(String),
        proposedBy: 'Maj Berg',
        decidedBy: 'Ove Dal',
      })),
    );
    expect(await maj.data(`{ import(id: "${fileImport}") { id } }`)).toEqual({ import: null });
    const learnt = await server.orm.em.fork().find(IntakeRule, { lastUsedAt: new Date(0) });
    expect(learnt.map((rule) => rule.kind)).toEqual(['speaker']);
  });

  it('stay while they are on hold, against removal too, and go when the hold is lifted', async () => {
    const { imports } = await maj.data<{ imports: { nodes: { id: string; fileName: string }[] } }>(
      '{ imports(first: 10) { nodes { id fileName } } }',
    );
    const note = imports.nodes.find(({ fileName }) => fileName === 'mote.md');
    const placed = await maj.data<{ placeLegalHold: { id: string; fileName: string } }>(
      `mutation { placeLegalHold(input: { importId: "${note?.id}", reason: "Begärt av JO" }) { id fileName } }`,
    );
    expect(placed.placeLegalHold.fileName).toBe('mote.md');
    expect(await refusal(maj, `removeImport(id: "${note?.id}")`)).toBe('LEGAL_HOLD');
    expect(await refusal(maj, 'placeLegalHold(input: { reason: "Allt" }) { id }')).toBe('LEGAL_HOLD_ON_WHAT');
    expect(
      await refusal(maj, `placeLegalHold(input: { everything: true, importId: "${note?.id}", reason: "Allt" }) { id }`),
    ).toBe('LEGAL_HOLD_ON_WHAT');
    // What is taken for invented goes in one click; not while it is on hold.
    const invented = async (fiction: boolean) => {
      await server.orm.em.fork().nativeUpdate(Original, { fileName: 'mote.md' }, { fiction });
      await server.orm.em.fork().nativeUpdate(MeetingNote, {}, { fiction });
    };
    await invented(true);
    expect(await refusal(maj, 'removeExampleDialogue')).toBe('LEGAL_HOLD');
    await invented(false);
    await ove.data(`mutation { liftLegalHold(id: "${placed.placeLegalHold.id}", reason: "Klart") { id } }`);
    expect(await maj.data(`mutation { removeImport(id: "${note?.id}") }`)).toEqual({ removeImport: true });

    const { legalHolds } = await maj.data<{ legalHolds: { id: string; reason: string; liftedBy: string | null }[] }>(
      '{ legalHolds { id reason liftedBy } }',
    );
    expect(legalHolds).toMatchObject([
      { reason: 'Begärt av JO', liftedBy: 'Ove Dal' },
      { reason: 'Överklagat', liftedBy: null },
    ]);
    expect(await ruleOf('SUBMISSION')).toMatchObject({ dueSubmissions: 0, held: 1 });
    await ove.data(`mutation { liftLegalHold(id: "${legalHolds[1]?.id}", reason: "Avgjort") { id } }`);
    expect(await ruleOf('SUBMISSION')).toMatchObject({ dueSubmissions: 1, held: 0 });
    await maj.data('mutation { placeLegalHold(input: { everything: true, reason: "Revision" }) { id } }');
    expect(await ruleOf('SUBMISSION')).toMatchObject({ dueSubmissions: 0, held: 1 });
  });

  it('are put on hold also when their sender has taken them back, or nobody has taken them in', async () => {
    const { legalHolds } = await maj.data<{ legalHolds: { id: string; liftedBy: string | null }[] }>(
      '{ legalHolds { id liftedBy } }',
    );
    for (const { id } of legalHolds.filter(({ liftedBy }) => liftedBy === null))
      await ove.data(`mutation { liftLegalHold(id: "${id}", reason: "Klart") { id } }`);
    const visitor = new FormVisitor(server);
    const code = await visitor.send({ 'svar-bast': 'Jag ångrar mig.' });
    await visitor.post(`/kvitto/${code}/ta-tillbaka`, {});
    const uploadId = await upload(server, 'Intervju Anna Andersson.txt', 'Jag bor vid Kvarudden.');
    await age('submission', 'withdrawn_at', 'withdrawn_at is not null');
    await age('original', 'received_at', "file_name = 'Intervju Anna Andersson.txt'");
    expect(await ruleOf('WITHDRAWN_SUBMISSION')).toMatchObject({ dueSubmissions: 1, held: 0 });
    expect(await ruleOf('UNUSED_UPLOAD')).toMatchObject({ dueFiles: 1, held: 0 });
    const [{ id: submissionId }] = (await server.orm.em
      .fork()
      .execute<{ id: string }[]>('select id from submission where withdrawn_at is not null')) as [{ id: string }];
    const hold = (on: string) => `placeLegalHold(input: { ${on}, reason: "Anmält" }) { fileName }`;
    expect(await maj.data(`mutation { ${hold(`submissionId: "${submissionId}"`)} }`)).toEqual({
      placeLegalHold: { fileName: null },
    });
    expect(await maj.data(`mutation { ${hold(`uploadId: "${uploadId}"`)} }`)).toEqual({
      placeLegalHold: { fileName: 'Intervju ██████████████.txt' },
    });
    expect(await ruleOf('WITHDRAWN_SUBMISSION')).toMatchObject({ dueSubmissions: 0, held: 1 });
    expect(await ruleOf('UNUSED_UPLOAD')).toMatchObject({ dueFiles: 0, held: 1 });
    expect(await refusal(maj, hold('submissionId: "nej"'))).toBe('SUBMISSION_UNKNOWN');
    expect(await refusal(maj, hold(`uploadId: "${submissionId}"`))).toBe('UPLOAD_UNKNOWN');
    expect(await refusal(maj, hold(`uploadId: "${uploadId}", submissionId: "${submissionId}"`))).toBe(
      'LEGAL_HOLD_ON_WHAT',
    );
  });

  it('are on hold from when somebody has been told so, also while they are being destroyed', async () => {
    const { legalHolds } = await maj.data<{ legalHolds: { id: string; liftedBy: string | null }[] }>(
      '{ legalHolds { id liftedBy } }',
    );
    for (const { id } of legalHolds.filter(({ liftedBy }) => liftedBy === null))
      await ove.data(`mutation { liftLegalHold(id: "${id}", reason: "Klart") { id } }`);
    const { importId } = await takeIn(server, 'spärras.csv', csv('spärraviken'));
    const order: string[] = [];
    let placed: Promise<unknown> = Promise.resolve();
    // Somebody who destroys has looked at the holds; a hold that comes now is not to be answered before they have ended.
    await server.orm.em.fork().transactional(async (em) => {
      await lockHolds(em);
      placed = maj
        .ask(`mutation { placeLegalHold(input: { importId: "${importId}", reason: "Sent" }) { id } }`)
        .then(({ errors }) => order.push(errors?.[0]?.extensions.code ?? 'placed'));
      if (kind === 'postgresql') await waitsForLock(server);
      await em.execute('delete from submission where import_id = ?', [importId]);
      await em.nativeDelete(Import, { id: importId });
      order.push('destroyed');
    });
    await placed;
    expect(order).toEqual(['destroyed', 'IMPORT_UNKNOWN']);
  });
});

/** Resolves when somebody waits for a row that another has. */
async function waitsForLock(server: TestServer): Promise<void> {
  for (;;) {
    const waiting = await server.orm.em
      .fork()
      .execute<object[]>(
        "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
      );
    if (waiting.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
