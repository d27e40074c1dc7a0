import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Channel } from '../facts.js';
import { coverageLedger, ledgerDimensions, mergeCells, type LedgerCell, type LedgerCounts } from './ledger.js';

const place = { sv: 'filen bidrag.csv', en: 'the file bidrag.csv' };
const base = { reason: null, districtId: null, groupId: null, channel: 'web', month: null } as const;
const analysed = (count: number, from: Partial<LedgerCell> = {}): LedgerCell => ({
  ...base,
  outcome: 'analysed',
  count,
  ...from,
});
const duplicate = (count: number, from: Partial<LedgerCell> = {}): LedgerCell => ({
  ...base,
  outcome: 'duplicate',
  count,
  ...from,
});
const excluded = (count: number, reason: string, from: Partial<LedgerCell> = {}): LedgerCell => ({
  ...base,
  outcome: 'excluded',
  count,
  reason,
  ...from,
});

const channels: readonly Channel[] = ['web', 'focusGroup', 'dialogueMeeting', 'openMeeting', 'other'];
const cell: fc.Arbitrary<LedgerCell> = fc
  .record({
    outcome: fc.constantFrom('analysed' as const, 'duplicate' as const, 'excluded' as const),
    code: fc.constantFrom('TEXT_MISSING', 'MODERATED_AWAY'),
    districtId: fc.constantFrom(null, 'hotagen', 'offerdal', 'ås'),
    groupId: fc.constantFrom(null, 'unga'),
    channel: fc.constantFrom(...channels),
    month: fc.constantFrom(null, '2019-10', '2020-09'),
    count: fc.nat(1000),
  })
  .map(({ code, ...rest }) => ({ ...rest, reason: rest.outcome === 'excluded' ? code : null }));
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const of = (cells: readonly LedgerCell[], outcome: LedgerCell['outcome']) =>
  sum(cells.filter((one) => one.outcome === outcome).map((one) => one.count));
const countsOf = (cells: readonly LedgerCell[]): LedgerCounts => ({
  received: sum(cells.map((one) => one.count)),
  analysed: of(cells, 'analysed'),
  duplicates: of(cells, 'duplicate'),
  excluded: of(cells, 'excluded'),
});

describe('coverage ledger', () => {
  it('balances two sources: 10 + 3 received = 8 analysed + 1 duplicate + 4 excluded, and so by each dimension', () => {
    const ledger = coverageLedger([
      {
        place,
        counts: { received: 10, analysed: 6, duplicates: 1, excluded: 3 },
        cells: [
          analysed(4, { districtId: 'offerdal', month: '2020-09' }),
          analysed(2, { districtId: 'hotagen', month: '2020-10' }),
          duplicate(1, { districtId: 'offerdal', month: '2020-09' }),
          excluded(1, 'TEXT_MISSING'),
          excluded(2, 'MODERATED_AWAY', { districtId: 'offerdal', month: '2020-10' }),
        ],
      },
      {
        place: { sv: 'filen möte.md', en: 'the file möte.md' },
        counts: { received: 3, analysed: 2, duplicates: 0, excluded: 1 },
        cells: [
          analysed(2, { districtId: 'hotagen', groupId: 'bygd-hotagen', channel: 'focusGroup', month: '2020-09' }),
          excluded(1, 'TEXT_MISSING', { channel: 'focusGroup' }),
        ],
      },
    ]);
    expect(ledger).toEqual({
      received: 13,
      analysed: 8,
      duplicates: 1,
      excluded: 4,
      reasons: [
        { code: 'MODERATED_AWAY', count: 2 },
        { code: 'TEXT_MISSING', count: 2 },
      ],
      by: {
        district: [
          { key: 'hotagen', received: 4, analysed: 4, duplicates: 0, excluded: 0 },
          { key: 'offerdal', received: 7, analysed: 4, duplicates: 1, excluded: 2 },
          { key: null, received: 2, analysed: 0, duplicates: 0, excluded: 2 },
        ],
        group: [
          { key: 'bygd-hotagen', received: 2, analysed: 2, duplicates: 0, excluded: 0 },
          { key: null, received: 11, analysed: 6, duplicates: 1, excluded: 4 },
        ],
        channel: [
          { key: 'focusGroup', received: 3, analysed: 2, duplicates: 0, excluded: 1 },
          { key: 'web', received: 10, analysed: 6, duplicates: 1, excluded: 3 },
        ],
        month: [
          { key: '2020-09', received: 7, analysed: 6, duplicates: 1, excluded: 0 },
          { key: '2020-10', received: 4, analysed: 2, duplicates: 0, excluded: 2 },
          { key: null, received: 2, analysed: 0, duplicates: 0, excluded: 2 },
        ],
      },
    });
  });

  it('of nothing is nothing', () => {
    expect(coverageLedger([])).toEqual({
      received: 0,
      analysed: 0,
      duplicates: 0,
      excluded: 0,
      reasons: [],
      by: { district: [], group: [], channel: [], month: [] },
    });
  });

  it('adds up to the totals by every dimension and by reason, whatever the cells and their order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 5 }), (files) => {
        const sources = files.map((cells) => ({ place, counts: countsOf(cells), cells }));
        const ledger = coverageLedger(sources);
        const { received, analysed: came, duplicates, excluded: left } = ledger;
        expect({ received, analysed: came, duplicates, excluded: left }).toEqual(countsOf(files.flat()));
        expect(sum(ledger.reasons.map((reason) => reason.count))).toBe(left);
        for (const dimension of ledgerDimensions) {
          const rows = ledger.by[dimension];
          for (const row of rows) expect(row.received).toBe(row.analysed + row.duplicates + row.excluded);
          for (const name of ['received', 'analysed', 'duplicates', 'excluded'] as const)
            expect(sum(rows.map((row) => row[name]))).toBe(ledger[name]);
          expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
        }
        const turned = sources.map((source) => ({ ...source, cells: [...source.cells].reverse() })).reverse();
        expect(JSON.stringify(coverageLedger(turned))).toBe(JSON.stringify(ledger));
      }),
    );
  });

  const right = { received: 10, analysed: 6, duplicates: 1, excluded: 3 };
  it.each([
    ['one too many', right, [analysed(6), duplicate(1), excluded(4, 'EMPTY')]],
    ['one too few', right, [analysed(6), duplicate(1)]],
    ['one moved from duplicate to analysed', right, [analysed(7), excluded(3, 'EMPTY')]],
    ['a received that is not the sum', { ...right, received: 11 }, [analysed(6), duplicate(1), excluded(3, 'EMPTY')]],
    ['a negative', { received: 0, analysed: 1, duplicates: -1, excluded: 0 }, [analysed(1), duplicate(-1)]],
    ['not a number', { ...right, received: Number.NaN, analysed: Number.NaN }, [analysed(Number.NaN)]],
    ['half a row', { received: 1, analysed: 0.5, duplicates: 0.5, excluded: 0 }, [analysed(0.5), duplicate(0.5)]],
    ['something excluded without a reason', right, [analysed(6), duplicate(1), { ...excluded(3, ''), reason: null }]],
    ['a reason for what came in', right, [analysed(6, { reason: 'EMPTY' }), duplicate(1), excluded(3, 'EMPTY')]],
  ])('names the file on %s', (_, counts, cells) => {
    expect(() => coverageLedger([{ place, counts, cells }])).toThrow(
      expect.objectContaining({
        code: 'INSIGHT_LEDGER_MISMATCH',
        messages: { sv: expect.stringContaining(place.sv), en: expect.stringContaining(place.en) },
      }),
    );
  });
});

describe('merged cells', () => {
  it('are each kind once, in an order of their own, and count the same', () => {
    const cells = [analysed(2), duplicate(0), excluded(1, 'B'), analysed(3), excluded(1, 'A', { month: '2020-09' })];
    expect(mergeCells(cells)).toEqual([analysed(5), excluded(1, 'A', { month: '2020-09' }), excluded(1, 'B')]);
    expect(mergeCells([...cells].reverse())).toEqual(mergeCells(cells));
  });

  it('give the same ledger', () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const counts = countsOf(cells);
        expect(coverageLedger([{ place, counts, cells: mergeCells(cells) }])).toEqual(
          coverageLedger([{ place, counts, cells }]),
        );
      }),
    );
  });
});
