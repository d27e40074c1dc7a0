import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnalysisService } from '../../apps/api/src/runs/analysis.service.js';
import { takeIn } from './client.js';
import { recordSql } from './record-sql.js';
import { databases, newDataPlace, startServer, type DataPlace, type TestServer } from './server.js';

interface Run {
  readonly id: string;
  readonly inputHash: string;
  readonly resultHash: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
}
interface Repeated {
  readonly repeatRun: { readonly before: Run | null; readonly after: Run; readonly same: boolean | null };
}

const run = 'id inputHash resultHash parameters { name value }';
const repeat = `mutation { repeatRun { before { ${run} } after { ${run} } same } }`;
const praised = { Hotagen: 'Tystnaden och öringen', Offerdal: 'Hantverket', 'Föllinge-Laxsjö': 'Skidspåren och osten' };
const csv = [
  'Datum;Bygd;Namn;Varför bor du där du bor?',
  ...Object.entries(praised).flatMap(([district, what]) =>
    Array.from({ length: 9 }, (_, n) => `2020-09-${10 + n};${district};${district} ${n};${what} är det bästa här.`),
  ),
  ...Array.from({ length: 12 }, (_, n) => `2020-10-01;Hotagen;Ved ${n};Vedboden och stugan, sa morfar ${n}.`),
  ...Array.from({ length: 12 }, (_, n) => `2020-10-02;Offerdal;Bastu ${n};Bastun och kökssoffan, sa mormor ${n}.`),
].join('\n');
/** Invented, as everything here. */
const letter =
  'Vi som bor här kräver att kommunen behåller badplatsen, bryggan och gräset vid sjön som de alltid har varit, för barnens skull';
const submit = `mutation ($text: String!) {
  submit(input: { districtId: "hotagen", answers: [{ questionId: "unikt", text: $text }] }) { id }
}`;

describe.each(databases)('a run, on %s', (kind) => {
  let place: DataPlace;
  let server: TestServer;

  beforeAll(async () => {
    place = await newDataPlace(kind);
    server = await startServer(kind, {}, place);
    const end = await takeIn(server, 'bidrag.csv', csv);
    if (end.status !== 'DONE') throw new Error(JSON.stringify(end));
  });
  afterAll(async () => {
    await server.stop();
    await place.remove();
  });

  const latest = async () => (await server.data<{ latestRun: Run }>(`{ latestRun { ${run} } }`)).latestRun;
  async function untilCounted(before: string): Promise<Run> {
    for (;;) {
      const now = await latest();
      if (now.id !== before) return now;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it('counts a submission at once, and the same again from what is stored, to the byte', async () => {
    const links = async () => {
      const { nuggets } = await server.data<{ nuggets: readonly { id: string; label: string }[] }>(
        '{ nuggets(districtId: "hotagen") { id label } }',
      );
      return nuggets.map(({ id, label }) => `${id} ${label}`).sort();
    };
    const before = await links();
    expect(before.length).toBeGreaterThan(0);
    for (const text of ['Lugnet.', 'Vedboden och stugan.', 'Öringen i Hotagen, och grannarna.']) {
      const { id } = await latest();
      await server.data(submit, { text });
      await untilCounted(id);
    }
    // A link to a finding outlives the next count.
    expect(await links()).toEqual(before);
    const shown = await latest();
    const { repeatRun } = await server.data<Repeated>(repeat);
    expect(repeatRun.same).toBe(true);
    expect(repeatRun.before).toEqual(shown);
    expect(repeatRun.after.resultHash).toBe(shown.resultHash);
    expect(repeatRun.after.id).not.toBe(shown.id);
    expect(shown.parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['clusterSeed', 'decisions', 'falseDiscoveryRate', 'profile', 'themeModel']),
    );
  });

  it('tells what became of the themes that were looked for', async () => {
    const { latestRun } = await server.data<{
      latestRun: { themeEvents: readonly { kind: string; themeId: string; otherThemeIds: readonly string[] }[] };
    }>('{ latestRun { themeEvents { kind themeId otherThemeIds } } }');
    expect(latestRun.themeEvents.map(({ kind }) => kind)).toContain('BORN');
    const { themes } = await server.data<{ themes: readonly { id: string; origin: string }[] }>(
      '{ themes { id origin } }',
    );
    const born = latestRun.themeEvents.map(({ themeId }) => themeId);
    const found = themes.filter(({ origin }) => origin === 'CLUSTER');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ id }) => born.includes(id))).toBe(true);
  });

  it('gives the same after the server has been started anew', async () => {
    const shown = await latest();
    await server.stop();
    server = await startServer(kind, {}, place);
    expect((await latest()).id).toBe(shown.id);
    const { repeatRun } = await server.data<Repeated>(repeat);
    expect(repeatRun).toMatchObject({ same: true, after: { resultHash: shown.resultHash } });
  });

  it('is told apart from one of another input', async () => {
    const shown = await latest();
    await server.data(submit, { text: 'Björnen.' });
    const after = await untilCounted(shown.id);
    expect(after.inputHash).not.toBe(shown.inputHash);
  });

  it('counts those who send in the same letter as one voice, and shows them as such', async () => {
    interface Counts {
      readonly overview: { readonly voices: number };
      readonly keyphrases: { readonly nodes: readonly { readonly label: string; readonly voices: number | null }[] };
    }
    const query = '{ overview { voices } keyphrases(first: 100) { nodes { label voices } } }';
    const before = await server.data<Counts>(query);
    for (const greeting of [
      'Hej!',
      'God dag.',
      'Bästa kommun,',
      'Till kommunen:',
      'Hälsningar',
      'Snälla',
      'Nu',
      'Än en gång',
    ]) {
      const { id } = await latest();
      await server.data(submit, { text: `${greeting} ${letter}.` });
      await untilCounted(id);
    }
    const after = await server.data<Counts>(query);
    // One voice more, whatever the half-step: never eight.
    expect(after.overview.voices - before.overview.voices).toBeLessThanOrEqual(5);
    expect(after.keyphrases.nodes.find(({ label }) => label === 'badplats')?.voices ?? null).toBeNull();
    const { copiedTexts, statements } = await server.data<{
      copiedTexts: readonly { id: string; senders: number | null; statement: { text: string } }[];
      statements: { nodes: readonly { text: string; copiedText: { id: string } | null }[] };
    }>('{ copiedTexts { id senders statement { text } } statements(first: 50) { nodes { text copiedText { id } } } }');
    expect(copiedTexts).toHaveLength(1);
    expect(copiedTexts[0]?.senders).toBe(5);
    // Its first words may be masked: after a greeting they look like a name.
    const unmistakable = letter.slice(-60);
    expect(copiedTexts[0]?.statement.text).toContain(unmistakable);
    for (const { text, copiedText } of statements.nodes)
      expect(copiedText?.id ?? null).toBe(text.includes(unmistakable) ? copiedTexts[0]?.id : null);
    expect((await server.data<Repeated>(repeat)).repeatRun.same).toBe(true);
  });

  it('counts what was taken in ahead of it, in part or whole, as what it takes in itself', async () => {
    const shown = await latest();
    await server.stop();
    server = await startServer(kind, {}, place);
    const analysis = server.app.get(AnalysisService, { strict: false });
    const sql = recordSql(server.orm);
    const readsFacts = async (work: () => Promise<unknown>) =>
      (await sql.during(work)).some((statement) => statement.includes('from statement join voice'));
    expect(await readsFacts(() => analysis.ahead(AbortSignal.abort()))).toBe(true);
    await analysis.ahead(new AbortController().signal);
    expect(
      await readsFacts(async () =>
        expect(await analysis.run()).toMatchObject({ inputHash: shown.inputHash, resultHash: shown.resultHash }),
      ),
    ).toBe(false);
    for (const text of ['Bastun vid ån.', `Ja! ${letter}.`]) {
      const { id } = await latest();
      await server.data(submit, { text });
      await analysis.ahead(new AbortController().signal);
      await untilCounted(id);
    }
    expect((await latest()).inputHash).not.toBe(shown.inputHash);
    expect((await server.data<Repeated>(repeat)).repeatRun.same).toBe(true);
  });
});
