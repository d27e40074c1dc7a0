import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tellCount } from '@guldkorn/insight';
import { tellBreakdown } from './ledger-breakdown.js';

/** The rule with half-step 0: down to a step of five, nothing below. */
const byFives = (count: number) => tellCount(count, 0, 5);
const row = (key: string | null, analysed: number, duplicates: number, excluded: number) => ({
  key,
  received: analysed + duplicates + excluded,
  analysed,
  duplicates,
  excluded,
});

describe('the ledger taken apart, as it may be told', () => {
  it('tells rows by fives, nothing of a row whose voices are few, and what is left over', () => {
    const rows = [row('hotagen', 12, 4, 0), row('offerdal', 23, 7, 6), row(null, 0, 0, 9)];
    const totals = { received: 61, analysed: 35, duplicates: 11, excluded: 15 };
    const voices = new Map([
      ['hotagen', 4],
      ['offerdal', 21],
    ]);
    expect(tellBreakdown(['offerdal', 'hotagen', 'alsen', null], { rows, totals }, voices, byFives)).toEqual({
      rows: [
        { key: 'offerdal', received: 30, analysed: 20, duplicates: 5, excluded: 5, voices: 20 },
        { key: 'hotagen', received: null, analysed: null, duplicates: null, excluded: null, voices: null },
        { key: 'alsen', received: null, analysed: null, duplicates: null, excluded: null, voices: null },
        { key: null, received: null, analysed: null, duplicates: null, excluded: null, voices: null },
      ],
      untold: { received: 31, analysed: 15, duplicates: 6, excluded: 10 },
    });
  });

  it('adds up to the totals whatever is hidden, and what is untold is never less than nothing', () => {
    const key = fc.constantFrom('a', 'b', 'c', null);
    const count = fc.nat(60);
    const rows = fc
      .uniqueArray(fc.tuple(key, count, count, count, count), { selector: ([each]) => each })
      .map((all) => all.map(([each, a, d, e, voices]) => ({ ...row(each, a, d, e), voices })));
    fc.assert(
      fc.property(rows, (all) => {
        const sum = (name: 'received' | 'analysed' | 'duplicates' | 'excluded') =>
          all.reduce((total, each) => total + each[name], 0);
        const names = ['received', 'analysed', 'duplicates', 'excluded'] as const;
        const totals = {
          received: sum('received'),
          analysed: sum('analysed'),
          duplicates: sum('duplicates'),
          excluded: sum('excluded'),
        };
        const voices = new Map(all.map((each) => [each.key, each.voices]));
        const told = tellBreakdown(['a', 'b', 'c', null], { rows: all, totals }, voices, byFives);
        for (const name of names) {
          const inRows = told.rows.reduce((total, each) => total + (each[name] ?? 0), 0);
          expect(inRows + told.untold[name]).toBe(totals[name]);
          expect(told.untold[name]).toBeGreaterThanOrEqual(0);
        }
        for (const each of told.rows) {
          if (each.voices === null) expect(names.map((name) => each[name])).toEqual([null, null, null, null]);
          expect(each.received ?? 0).toBe((each.analysed ?? 0) + (each.duplicates ?? 0) + (each.excluded ?? 0));
        }
        expect(told.untold.received).toBe(told.untold.analysed + told.untold.duplicates + told.untold.excluded);
      }),
    );
  });
});
