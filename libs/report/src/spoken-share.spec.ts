import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ToldCount } from '@guldkorn/insight';
import { phrases } from './languages.js';
import { furthestUnknown, shareBounds, spokenShare } from './spoken-share.js';

const told = (count: number) => count as ToldCount;

describe('a share as people say it', () => {
  it.each([
    [10, 40, 'ungefär en fjärdedel av dem', 'about a quarter of those'],
    [15, 60, 'ungefär en fjärdedel av dem', 'about a quarter of those'],
    [20, 60, 'ungefär en tredjedel av dem', 'about a third of those'],
    [70, 100, 'ungefär sju av tio', 'about seven in ten of those'],
    [65, 100, 'ungefär två tredjedelar av dem', 'about two thirds of those'],
    [75, 100, 'ungefär tre fjärdedelar av dem', 'about three quarters of those'],
    [80, 100, 'ungefär åtta av tio', 'about eight in ten of those'],
    [90, 100, 'ungefär nio av tio', 'about nine in ten of those'],
    [15, 100, 'ungefär en av sju', 'about one in seven of those'],
    [20, 100, 'ungefär en av fem', 'about one in five of those'],
    [5, 100, 'ungefär en av tjugo', 'about one in twenty of those'],
    [50, 100, 'ungefär hälften av dem', 'about half of those'],
    [10, 60, 'ungefär en av sex', 'about one in six of those'],
    [5, 60, 'ungefär en av tolv', 'about one in twelve of those'],
    [5, 75, 'ungefär en av femton', 'about one in fifteen of those'],
    [25, 200, 'ungefär en av åtta', 'about one in eight of those'],
    [22, 100, 'ungefär 22 procent av dem', 'about 22 per cent of those'],
    [45, 100, 'ungefär 45 procent av dem', 'about 45 per cent of those'],
    // 55 to 60 of 100 to 105: more than half for certain.
    [55, 100, 'fler än hälften av dem', 'more than half of those'],
    [235, 500, 'färre än hälften av dem', 'fewer than half of those'],
    [5, 250, 'färre än en av tjugo', 'fewer than one in twenty of those'],
    [95, 100, 'nästan alla', 'nearly all of those'],
    [100, 100, 'nästan alla', 'nearly all of those'],
    // Few voices: 10 to 15 of 30 to 35 is anything from 29 to 50 per cent.
    [10, 30, 'minst en fjärdedel av dem', 'at least a quarter of those'],
    [5, 20, 'minst en av fem', 'at least one in five of those'],
    [10, 10, 'minst två tredjedelar av dem', 'at least two thirds of those'],
    [5, 5, 'minst hälften av dem', 'at least half of those'],
  ])('%d of %d, in steps of five', (part, whole, sv, en) => {
    const spoken = spokenShare(told(part), told(whole), 5);
    expect(spoken && [phrases.sv.ofThose(spoken), phrases.en.ofThose(spoken)].map((each) => each.join(' '))).toEqual([
      sv,
      en,
    ]);
  });

  it.each([
    [null, 100],
    [5, null],
    [null, null],
  ])('is not said of %p of %p', (part, whole) => {
    expect(spokenShare(part === null ? null : told(part), whole === null ? null : told(whole), 5)).toBeNull();
  });

  it('never contradicts what the counts can be, and follows the shown per cent', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(2, 5, 10),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (k, some, more, partOver, wholeOver) => {
          const [part, whole] = [Math.min(some, more) * k, Math.max(some, more) * k];
          const spoken = spokenShare(told(part), told(whole), k);
          if (spoken === null) return;
          // What the told counts may stand for, the part within the whole.
          const all = whole + Math.round(wholeOver * k);
          const share = Math.min(all, part + Math.round(partOver * k)) / all;
          const bounds = shareBounds(told(part), told(whole), k);
          const shown = Math.round((part / whole) * 100);
          expect(share).toBeGreaterThanOrEqual(bounds.least - 1e-9);
          expect(share).toBeLessThanOrEqual(bounds.most + 1e-9);
          switch (spoken.how) {
            case 'atLeast':
              expect(share).toBeGreaterThanOrEqual(spoken.value - 1e-8);
              break;
            case 'moreThan':
              expect(share).toBeGreaterThan(spoken.value);
              break;
            case 'lessThan':
              expect(share).toBeLessThan(spoken.value);
              break;
            case 'nearly':
              expect(share).toBeGreaterThanOrEqual(0.8);
              break;
            case 'about':
              expect(Math.abs(Math.round(spoken.value * 100) - shown)).toBeLessThanOrEqual(shown < 25 ? 1 : 3);
              expect(Math.abs(share - spoken.value)).toBeLessThanOrEqual(0.04 + furthestUnknown + 1e-8);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
