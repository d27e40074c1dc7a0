import { describe, expect, it } from '@jest/globals';
import { duplicatesIn } from './duplicates.js';

const submissions = (...fingerprints: string[]) =>
  fingerprints.map((fingerprint, index) => ({ row: index + 2, sheet: null, fingerprint }));
const at = (row: number) => ({ row, sheet: null });

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
        { ...at(4), sameAs: at(2) },
        { ...at(5), sameAs: at(3) },
        { ...at(10), sameAs: at(2) },
      ],
      stored: [
        { importId: 'two', rows: [at(7), at(8)] },
        { importId: 'one', rows: [at(3)] },
        { importId: null, rows: [at(9)] },
      ],
    });
  });

  it('are none where nothing is the same', () => {
    expect(duplicatesIn(submissions('a', 'b'), new Map())).toEqual({ inFile: [], stored: [] });
  });
});
