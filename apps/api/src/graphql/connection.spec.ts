import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../errors/domain-error.js';
import { checkFirst, decodeCursor, encodeCursor, pageOf } from './connection.js';

const isPair = (value: unknown): value is [string, number] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && typeof value[1] === 'number';

describe('cursors', () => {
  it('come back as the position they were made of', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (text, number) => {
        expect(decodeCursor(encodeCursor([text, number]), isPair)).toEqual([text, number]);
      }),
    );
  });

  it('are refused when they are anything else, with a code', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const decode = () => decodeCursor(text, isPair);
        expect(decode).toThrow(DomainError);
      }),
    );
  });

  it('are none when null or left out', () => {
    expect([decodeCursor(null, isPair), decodeCursor(undefined, isPair)]).toEqual([null, null]);
  });
});

describe('a page', () => {
  const page = (rows: readonly number[], first: number) =>
    pageOf(rows, first, { node: (row) => row * 10, cursor: (row) => `c${row}`, total: () => Promise.resolve(7) });

  it('tells by the one row too many that there is more', () => {
    const { nodes, edges, pageInfo } = page([1, 2, 3], 2);
    expect({ nodes, edges, pageInfo }).toEqual({
      nodes: [10, 20],
      edges: [
        { cursor: 'c1', node: 10 },
        { cursor: 'c2', node: 20 },
      ],
      pageInfo: { hasNextPage: true, endCursor: 'c2' },
    });
  });

  it('ends where the rows end, or has no end when empty', () => {
    expect(page([1, 2], 2).pageInfo).toEqual({ hasNextPage: false, endCursor: 'c2' });
    expect(page([], 2).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
  });

  it('counts only when asked', async () => {
    let counted = 0;
    const lazy = pageOf([1], 1, { node: (row) => row, cursor: String, total: () => Promise.resolve(++counted) });
    expect(counted).toBe(0);
    expect(await lazy.totalCount).toBe(1);
  });
});

describe('the size of a page', () => {
  it.each([1, 20, 100])('may be %d', (first) => expect(checkFirst(first)).toBe(first));
  it.each([0, -1, 101])('may not be %d', (first) => expect(() => checkFirst(first)).toThrow(`first är ${first}`));
});
