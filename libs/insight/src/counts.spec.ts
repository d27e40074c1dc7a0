import { describe, expect, it } from '@jest/globals';
import { coverageLedger } from './counts.js';

describe('coverage ledger', () => {
  it('balances: 10 received = 6 analysed + 1 duplicate + 3 excluded', () => {
    expect(
      coverageLedger({ received: 10, analysed: 6, duplicates: 1, excluded: { EMPTY: 1, MODERATED: 2, SPAM: 0 } }),
    ).toEqual({
      received: 10,
      analysed: 6,
      duplicates: 1,
      excluded: 3,
      reasons: [
        { code: 'MODERATED', count: 2 },
        { code: 'EMPTY', count: 1 },
      ],
    });
  });

  it.each([
    ['one too many', { received: 10, analysed: 6, duplicates: 1, excluded: { EMPTY: 4 } }],
    ['one too few', { received: 10, analysed: 6, duplicates: 1, excluded: {} }],
    ['a negative', { received: 0, analysed: 1, duplicates: -1, excluded: {} }],
    ['not a number', { received: Number.NaN, analysed: 0, duplicates: 0, excluded: {} }],
    ['half a statement', { received: 1, analysed: 0.5, duplicates: 0.5, excluded: {} }],
  ])('throws on %s', (_, input) => {
    expect(() => coverageLedger(input)).toThrow(expect.objectContaining({ code: 'INSIGHT_LEDGER_MISMATCH' }));
  });
});
