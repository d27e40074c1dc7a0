import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LedgerCell } from '@guldkorn/insight';
import { Import } from '../../apps/api/src/imports/import.entity.js';
import { takeIn } from './client.js';
import { databases, newDataPlace, startServer, type DataPlace, type TestServer } from './server.js';
import { until } from './until.js';

const some = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index));
const offerdal = (month: string, name: string) => (index: number) =>
  `2020-${month}-${String(index + 1).padStart(2, '0')};Offerdal;;${name} nummer ${index} är stilla.;`;

const first = [
  'Datum;Bygd;Grupp;Unikt;Moderering',
  ...some(12, offerdal('09', 'Sjön')),
  ...some(3, (index) => `2020-10-0${index + 1};Hotagen;Unga;Fjället nummer ${index} är högt.;`),
  ...some(7, () => '2020-09-20;Offerdal;;;'),
  ...some(2, () => '2020-10-20;Hotagen;;Köp billigt nu!;spam'),
  ';;;Det är tyst här.;',
  '',
].join('\n');

/** Six rows of the first file once more, eight of its own, and an empty one between. */
const second = [
  'Datum;Bygd;Grupp;Unikt;Moderering',
  ...some(6, offerdal('09', 'Sjön')),
  ';;;;',
  ...some(8, offerdal('10', 'Skogen')),
  '',
].join('\n');

const note = [
  '# Fokusgrupp Hotagen',
  '',
  'Tid: 2020-09-03 18:00',
  'Antal deltagare: 9',
  '',
  '## Styrkor/möjligheter',
  '',
  '### Deltagarnas åsikter',
  '- Fisket i sjöarna',
  '- Man hjälper varandra',
  '- Tystnaden',
  '',
  '### Politikernas åsikter',
  '- Anna Andersson: Skogen ger jobb',
  '',
].join('\n');

interface Counts {
  readonly received: number | null;
  readonly analysed: number | null;
  readonly duplicates: number | null;
  readonly excluded: number | null;
}
interface Row extends Counts {
  readonly district: { readonly id: string } | null;
  readonly group: { readonly id: string } | null;
  readonly channel: string | null;
  readonly month: string | null;
  readonly voices: number | null;
}
interface Breakdown {
  readonly rows: readonly Row[];
  readonly untold: Counts;
}
interface Ledger extends Counts {
  readonly reasons: readonly { readonly code: string; readonly count: number }[];
  readonly byDistrict: Breakdown;
  readonly byGroup: Breakdown;
  readonly byChannel: Breakdown;
  readonly byMonth: Breakdown;
  readonly notHeard: Readonly<
    Record<'districts' | 'groups' | 'places' | 'meetings', readonly { readonly id: string }[]>
  >;
  readonly sentences: readonly {
    readonly code: string;
    readonly text: { readonly sv: string };
    readonly short: boolean;
  }[];
}

const counts = 'received analysed duplicates excluded';
const breakdown = `{ rows { district { id } group { id } channel month ${counts} voices } untold { ${counts} } }`;
const asked = `{ overview { ledger { ${counts} reasons { code count } byDistrict ${breakdown} byGroup ${breakdown} byChannel ${breakdown}
  byMonth ${breakdown} notHeard { districts { id } groups { id } places { id } meetings { id } } sentences { code text { sv } short } } } }`;
const names = ['received', 'analysed', 'duplicates', 'excluded'] as const;

const ledgerOf = async (server: TestServer) =>
  (await server.data<{ overview: { ledger: Ledger } }>(asked)).overview.ledger;

/** The rows and what is untold are the totals, and each row is the sum of its told parts. */
function expectToAddUp(ledger: Ledger): void {
  expect(ledger.received).toBe((ledger.analysed ?? 0) + (ledger.duplicates ?? 0) + (ledger.excluded ?? 0));
  expect(ledger.reasons.reduce((sum, reason) => sum + reason.count, 0)).toBe(ledger.excluded);
  for (const { rows, untold } of [ledger.byDistrict, ledger.byGroup, ledger.byChannel, ledger.byMonth]) {
    for (const name of names)
      expect(rows.reduce((sum, row) => sum + (row[name] ?? 0), untold[name] ?? 0)).toBe(ledger[name]);
    for (const row of rows) {
      const parts = [row.analysed, row.duplicates, row.excluded];
      if (row.voices === null) expect([row.received, ...parts]).toEqual([null, null, null, null]);
      else expect(row.received ?? 0).toBe(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
    }
  }
}

/** A told count of so many: at most that, and less than it by the threshold at most; hidden when it may be 0. */
function expectTold(told: number | null | undefined, counted: number): void {
  expect(told ?? 0).toBeLessThanOrEqual(counted);
  expect(counted - (told ?? 0)).toBeLessThanOrEqual(5);
  expect((told ?? 0) % 5).toBe(0);
}

const cell = (outcome: LedgerCell['outcome'], count: number, from: Partial<LedgerCell>): LedgerCell => ({
  outcome,
  reason: null,
  districtId: null,
  groupId: null,
  channel: 'web',
  month: null,
  ...from,
  count,
});

describe.each(databases)('the coverage ledger, on %s', (database) => {
  let place: DataPlace;
  let server: TestServer;
  let firstId: string;

  beforeAll(async () => {
    place = await newDataPlace(database);
    server = await startServer(database, {}, place);
  });
  afterAll(async () => {
    await server.stop();
    await place.remove();
  });

  const cellsOf = async (importId: string) =>
    (await server.orm.em.fork().findOneOrFail(Import, { id: importId })).ledger;

  const statusOf = async (id: string) =>
    (await server.data<{ import: { status: string } }>('query ($id: ID!) { import(id: $id) { status } }', { id }))
      .import.status;
  const statementsCounted = async () =>
    (await server.data<{ latestRun: { statements: number } }>('{ latestRun { statements } }')).latestRun.statements;

  it('before anything has come in, is nothing, and nobody has been heard', async () => {
    const ledger = await ledgerOf(server);
    expectToAddUp(ledger);
    expect(ledger.received).toBe(0);
    expect(ledger.byDistrict.rows.map((row) => row.district?.id ?? null)).toEqual([
      'alsen-naskott',
      'aspas-rodon-as',
      'follinge-laxsjo',
      'hotagen',
      'offerdal',
      null,
    ]);
    expect(ledger.notHeard.districts).toHaveLength(5);
    expect(ledger.sentences.map((sentence) => sentence.code)).toContain('HEARD_TOO_FEW');
  });

  it('keeps of each file what became of each row, by where it came from', async () => {
    firstId = (await takeIn(server, 'första.csv', first)).importId;
    const { importId: secondId } = await takeIn(server, 'andra.csv', second);
    const { importId: noteId } = await takeIn(server, 'möte.md', note);
    const inOfferdal = { districtId: 'offerdal', month: '2020-09' };
    const inHotagen = { districtId: 'hotagen', month: '2020-10' };
    expect(await cellsOf(firstId)).toEqual([
      cell('analysed', 3, { ...inHotagen, groupId: 'unga' }),
      cell('analysed', 12, inOfferdal),
      cell('analysed', 1, {}),
      cell('excluded', 2, { ...inHotagen, reason: 'MODERATED_AWAY' }),
      cell('excluded', 7, { ...inOfferdal, reason: 'TEXT_MISSING' }),
    ]);
    expect(await cellsOf(secondId)).toEqual([
      cell('analysed', 8, { ...inOfferdal, month: '2020-10' }),
      cell('duplicate', 6, inOfferdal),
      cell('excluded', 1, { reason: 'ROW_EMPTY' }),
    ]);
    expect(await cellsOf(noteId)).toEqual([
      cell('analysed', 4, { districtId: 'hotagen', groupId: 'bygd-hotagen', channel: 'focusGroup', month: '2020-09' }),
    ]);
  });

  it('adds up by district, group, channel and month, with the form', async () => {
    for (const text of ['Norrskenet.', 'Fjällen.'])
      await server.data(
        'mutation ($text: String!) { submit(input: { answers: [{ questionId: "unikt", text: $text }] }) { id } }',
        { text },
      );
    // 25 + 15 rows, 4 statements of the note, 2 by the form.
    const ledger = await ledgerOf(server);
    expect(ledger).toMatchObject({ received: 46, analysed: 30, duplicates: 6, excluded: 10 });
    expect(ledger.reasons).toEqual([
      { code: 'TEXT_MISSING', count: 7 },
      { code: 'MODERATED_AWAY', count: 2 },
      { code: 'ROW_EMPTY', count: 1 },
    ]);
    expectToAddUp(ledger);
    const inOfferdal = ledger.byDistrict.rows.find((row) => row.district?.id === 'offerdal');
    expectTold(inOfferdal?.voices, 20);
    expectTold(inOfferdal?.analysed, 20);
    expectTold(inOfferdal?.duplicates, 6);
    expectTold(inOfferdal?.excluded, 7);
    const byWeb = ledger.byChannel.rows.find((row) => row.channel === 'WEB');
    expectTold(byWeb?.analysed, 26);
    const september = ledger.byMonth.rows.find((row) => row.month === '2020-09');
    // Twelve rows and four statements of the note.
    expectTold(september?.analysed, 16);
    expectTold(september?.excluded, 7);
    // The note's three residents, of Hotagen's young three: too few to tell of.
    expect(ledger.byGroup.rows.filter((row) => row.group !== null).map((row) => row.voices)).toEqual(
      Array(9).fill(null),
    );
  });

  it('names who has not been heard, and says what may not be concluded', async () => {
    const { notHeard, sentences } = await ledgerOf(server);
    expect(notHeard.districts.map(({ id }) => id)).not.toContain('offerdal');
    expect(notHeard.districts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['alsen-naskott', 'aspas-rodon-as', 'follinge-laxsjo']),
    );
    expect(notHeard.places.map(({ id }) => id)).toContain('kluk');
    const meetings = notHeard.meetings.map(({ id }) => id);
    expect(meetings).toContain('dialog-2019-trangsviken');
    const { programme } = await server.data<{ programme: { id: string; notes: { id: string }[] }[] }>(
      '{ programme { id notes { id } } }',
    );
    expect(programme.filter((meeting) => meeting.notes.length > 0).map(({ id }) => id)).toHaveLength(1);
    for (const meeting of programme) expect(meetings.includes(meeting.id)).toBe(meeting.notes.length === 0);
    const codes = sentences.map((sentence) => sentence.code);
    expect(codes).toEqual(expect.arrayContaining(['HEARD', 'DISTRICTS_NOT_HEARD', 'SELF_SELECTED', 'MAY_NOT_SAY']));
    // A third of what was received is not counted: 16 of 46.
    expect(sentences.find((sentence) => sentence.code === 'LEFT_OUT')?.text.sv).toContain('Av 46 mottagna');
    expect(sentences.find((sentence) => sentence.code === 'SELF_SELECTED')?.short).toBe(true);
  });

  it('is the same when an import is interrupted before it is done, and taken up again', async () => {
    const before = await cellsOf(firstId);
    // What came by the form is counted a little later.
    await until(async () => (await statementsCounted()) === 30);
    const told = await ledgerOf(server);
    await server.orm.em
      .fork()
      .execute("update import set status = 'running', finished_at = null, ledger = null where id = ?", [firstId]);
    await server.stop();
    server = await startServer(database, {}, place);
    await until(async () => (await cellsOf(firstId)) !== null);
    expect(await cellsOf(firstId)).toEqual(before);
    await until(async () => (await statusOf(firstId)) === 'DONE');
    const after = await ledgerOf(server);
    expectToAddUp(after);
    expect(after).toEqual(told);
  });

  it('of files taken in before it was kept, tells what is stored, and the rest as not known', async () => {
    const kept = await ledgerOf(server);
    const cells = await server.orm.em.fork().find(Import, {});
    await server.orm.em.fork().execute('update import set ledger = null');
    const ledger = await ledgerOf(server);
    expectToAddUp(ledger);
    for (const name of names) expect(ledger[name]).toBe(kept[name]);
    expect(ledger.reasons).toEqual(kept.reasons);
    const row = (of: Ledger) => of.byDistrict.rows.find((one) => one.district?.id === 'offerdal');
    expect(row(ledger)?.analysed).toBe(row(kept)?.analysed);
    expect([row(ledger)?.duplicates, row(ledger)?.excluded]).toEqual([null, null]);
    for (const { id, ledger: one } of cells)
      await server.orm.em.fork().nativeUpdate(Import, { id }, { ledger: one ?? null });
    expect(await ledgerOf(server)).toEqual(kept);
  });

  it('adds up when a file is taken back: its rows are gone, and its duplicates come in by the other file', async () => {
    expect(await server.data('mutation ($id: ID!) { removeImport(id: $id) }', { id: firstId })).toEqual({
      removeImport: true,
    });
    const ledger = await ledgerOf(server);
    expectToAddUp(ledger);
    expect(ledger).toMatchObject({ received: 21, analysed: 20, duplicates: 0, excluded: 1 });
    expect(ledger.reasons).toEqual([{ code: 'ROW_EMPTY', count: 1 }]);
    const inOfferdal = ledger.byDistrict.rows.find((row) => row.district?.id === 'offerdal');
    expectTold(inOfferdal?.analysed, 14);
    expect([inOfferdal?.duplicates, inOfferdal?.excluded]).toEqual([null, null]);
  });
});

describe.each(databases)('a ledger that does not add up, on %s', (database) => {
  it('names the file and the remedy', async () => {
    const server = await startServer(database);
    try {
      const { importId } = await takeIn(server, 'fel.csv', first);
      await server.orm.em.fork().execute('update import set came_in = came_in + 1 where id = ?', [importId]);
      const answer = await server.ask(asked);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'INSIGHT_LEDGER_MISMATCH',
        messages: { sv: expect.stringContaining('filen fel.csv'), en: expect.stringContaining('the file fel.csv') },
      });
    } finally {
      await server.stop();
    }
  });
});
