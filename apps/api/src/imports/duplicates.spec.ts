import { describe, expect, it } from '@jest/globals';
import { duplicatesIn } from './duplicates.js';

const submissions = (...fingerprints: string[]) =>
  fingerprints.map((fingerprint, index) => ({ row: index + 2, fingerprint }) as never);

describe('rows that are in already', () => {
  it('are told from those that stand earlier in the file, each with what it is the same as', () => {
    const storedBy = new Map([
      ['b', 'one'],
      ['d', 'two'],
      ['e', 'two'],
      ['f', null],
    ]);
    expect(duplicatesIn(submissions('a', 'b', 'a', 'b', 'c', 'd', 'e', 'f', 'a'), storedBy)).toEqual({
      inFile: [
        { row: 4, sameAs: 2 },
        { row: 5, sameAs: 3 },
        { row: 10, sameAs: 2 },
      ],
      stored: [
        { importId: 'two', rows: [7, 8] },
        { importId: 'one', rows: [3] },
        { importId: null, rows: [9] },
      ],
    });
  });

  it('are none where nothing is the same', () => {
    expect(duplicatesIn(submissions('a', 'b'), new Map())).toEqual({ inFile: [], stored: [] });
  });
});
