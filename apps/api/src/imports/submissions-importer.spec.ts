import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { batchesOf } from './submissions-importer.js';

const row = (...lengths: number[]) => ({
  answers: lengths.map((length) => ({ questionId: null, text: 'å'.repeat(length) })),
});

describe('batches of rows', () => {
  it.each([
    ['no rows', [], []],
    ['short rows', Array.from({ length: 2001 }, () => row(1)), [1000, 1000, 1]],
    [
      'many rows',
      Array.from({ length: 14_000 }, () => row(1)),
      [...Array.from({ length: 10 }, () => 1000), 3000, 1000],
    ],
    ['long rows', Array.from({ length: 45 }, () => row(20_000)), [20, 20, 5]],
    ['a row with several answers', [row(350_000), row(20_000, 20_000, 20_000), row(1)], [1, 2]],
    ['a row longer than a batch', [row(1), row(500_000), row(1)], [1, 1, 1]],
  ])('%s', (_, rows, sizes) => {
    expect([...batchesOf(rows)].map((batch) => batch.length)).toEqual(sizes);
  });

  it('hold every row once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500_000 }), { maxLength: 20 }), (lengths) => {
        const rows = lengths.map((length) => row(length));
        expect([...batchesOf(rows)].flat()).toEqual(rows);
      }),
    );
  });
});
