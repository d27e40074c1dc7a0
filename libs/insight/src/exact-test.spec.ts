import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Contingency } from './contingency.js';
import { eachUpperTail, exactTest } from './exact-test.js';
import { agree, golden, tableFrom } from './golden.fixture.js';

const whole = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60))
  .map(([mentions, rest, mentionsElsewhere, restElsewhere]): Contingency => ({
    mentions,
    voices: mentions + rest,
    mentionsElsewhere,
    voicesElsewhere: mentionsElsewhere + restElsewhere,
  }));

describe('exact test', () => {
  it('gives the lady tasting tea 17/70: 16 ways to three right of four, one way to four, of 70', () => {
    expect(exactTest({ mentions: 3, voices: 4, mentionsElsewhere: 1, voicesElsewhere: 4 })).toBeCloseTo(17 / 70, 12);
  });

  it.each(golden.fisher)('agrees with exact fractions for $table', ({ table, p }) => {
    expect(agree(exactTest(tableFrom(table)), p, 1e-9)).toBe(true);
  });

  it('rounds fractions of voices against the district', () => {
    const rounded = exactTest({ mentions: 5, voices: 13, mentionsElsewhere: 3, voicesElsewhere: 30 });
    expect(exactTest({ mentions: 5.9, voices: 12.1, mentionsElsewhere: 2.2, voicesElsewhere: 30.9 })).toBe(rounded);
  });

  it('is a probability, and falls as more here mention it', () => {
    fc.assert(
      fc.property(whole, (table) => {
        const p = exactTest(table);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        if (table.mentions < table.voices)
          expect(exactTest({ ...table, mentions: table.mentions + 1 })).toBeLessThanOrEqual(p * (1 + 1e-9));
      }),
    );
  });

  it('lists the same tails as it computes one by one, from 1e-14 to a half', () => {
    fc.assert(
      fc.property(whole, (table) => {
        const mentioning = table.mentions + table.mentionsElsewhere;
        const { voices, voicesElsewhere } = table;
        const clear = (p: number) => p > 1e-14 && p < 0.4999999;
        const tails: number[] = [];
        eachUpperTail({ mentioning, voices, voicesElsewhere }, 1, 0.5, (p) => {
          if (clear(p)) tails.push(p);
        });
        const oneByOne = Array.from(
          { length: Math.min(mentioning, voices) },
          (_, n) => Math.min(mentioning, voices) - n,
        )
          .map((mentions) => exactTest({ mentions, voices, mentionsElsewhere: mentioning - mentions, voicesElsewhere }))
          .filter(clear);
        expect(tails).toHaveLength(oneByOne.length);
        expect(tails.every((tail, index) => agree(tail, oneByOne[index] ?? -1, 1e-9))).toBe(true);
      }),
    );
  });
});
