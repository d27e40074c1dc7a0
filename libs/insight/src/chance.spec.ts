import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ChanceLedger } from './chance.js';

describe('what chance can do', () => {
  // Two of four voices mention it, two of the four are here: both with chance 1/6, at least one with 5/6.
  it('expects 1/6 of a test at p = 1/6, over one minus the ceiling', () => {
    const ledger = new ChanceLedger(1, 0.5);
    ledger.add({ mentioning: 2, voices: 2, voicesElsewhere: 2 }, 1);
    expect(ledger.expectedFalse()(1 / 6)).toBeCloseTo(1 / 6 / 0.5, 12);
    expect(ledger.expectedFalse()(0.4)).toBeCloseTo(1 / 6 / 0.5, 12);
    expect(ledger.expectedFalse()(0.9)).toBe(1);
  });

  it('charges nothing for what cannot reach the floor', () => {
    const ledger = new ChanceLedger(5, 0.5);
    ledger.add({ mentioning: 4, voices: 20, voicesElsewhere: 80 }, 1000);
    expect(ledger.tests).toBe(1000);
    expect(ledger.expectedFalse()(0.01)).toBeLessThan(1e-11);
  });

  it('never falls as p rises, and never exceeds the plain estimate over one minus the ceiling', () => {
    const margins = fc.record({
      mentioning: fc.nat(40),
      voices: fc.integer({ min: 1, max: 60 }),
      voicesElsewhere: fc.integer({ min: 40, max: 200 }),
    });
    fc.assert(
      fc.property(
        fc.array(margins, { minLength: 1, maxLength: 20 }),
        fc.array(fc.double({ min: 1e-12, max: 0.1, noNaN: true }), { minLength: 2 }),
        (tables, points) => {
          const ledger = new ChanceLedger(1, 0.1);
          for (const each of tables) ledger.add(each, 1);
          const expected = ledger.expectedFalse();
          const sorted = [...points].sort((a, b) => a - b);
          sorted.forEach((p, index) => {
            // Log-gamma costs the last digits of a p-value near 1e-12.
            expect(expected(p)).toBeLessThanOrEqual((p * tables.length * (1 + 1e-3)) / 0.9);
            if (index > 0) expect(expected(p)).toBeGreaterThanOrEqual(expected(sorted[index - 1] ?? 0) * (1 - 1e-9));
          });
        },
      ),
    );
  });
});
