import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { benjaminiHochberg, staysAnnounced } from './benjamini-hochberg.js';
import { agree, golden } from './golden.fixture.js';

const continuous = (tests: number) => (p: number) => p * tests;

describe('Benjamini-Hochberg', () => {
  it('rejects the first four of the fifteen in the paper at .05', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    const q = benjaminiHochberg(p, continuous(15));
    expect(q.filter((each) => each <= 0.05)).toHaveLength(4);
    expect(q[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  });

  it('agrees with exact fractions, ties and all', () => {
    const { p, q } = golden.benjaminiHochberg;
    const adjusted = benjaminiHochberg(p, continuous(p.length));
    expect(adjusted.every((each, index) => agree(each, q[index] ?? -1, 1e-12))).toBe(true);
  });

  it('has nothing to say about no tests', () => {
    expect(benjaminiHochberg([], continuous(0))).toEqual([]);
  });

  it('knows how far one p-value may rise: as if all were adjusted again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (p, rise) => {
          const adjusted = benjaminiHochberg(p, continuous(p.length));
          if ((adjusted[0] ?? 1) > 0.2) return;
          const risen = Math.max(p[0] ?? 0, rise * 0.3);
          const again = benjaminiHochberg([risen, ...p.slice(1)], continuous(p.length))[0] ?? 1;
          if (Math.abs(again - 0.2) < 1e-9) return;
          expect(staysAnnounced(adjusted, 0.2, continuous(p.length))(risen)).toBe(again <= 0.2);
        },
      ),
    );
  });
});
