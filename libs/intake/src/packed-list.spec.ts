import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PackedList } from './packed-list.js';

const listOf = <Item>(items: readonly Item[]): PackedList<Item> => {
  const list = new PackedList<Item>();
  for (const item of items) list.add(item);
  return list;
};

const rows = fc.array(fc.record({ row: fc.nat(), cells: fc.array(fc.string({ unit: 'binary', maxLength: 20 })) }));

describe('a packed list', () => {
  it('gives back what was added, every time it is gone through', () => {
    fc.assert(
      fc.property(rows, (items) => {
        const list = listOf(items);
        expect(list.length).toBe(items.length);
        expect([...list]).toEqual(items);
        expect([...list]).toEqual(items);
      }),
    );
  });

  it('gives the same when it has passed to another thread', () => {
    fc.assert(
      fc.property(rows, (items) => {
        const sent = structuredClone(listOf(items).parts());
        const list = PackedList.of<(typeof items)[number]>(sent);
        expect(list.length).toBe(items.length);
        expect([...list]).toEqual(items);
      }),
    );
  });

  it('gives its first items, and what comes after some', () => {
    fc.assert(
      fc.property(rows, fc.nat(12), (items, some) => {
        const list = listOf(items);
        expect(list.first(some)).toEqual(items.slice(0, some));
        const cut = Math.min(some, items.length);
        expect([...list.after(cut)]).toEqual(items.slice(cut));
        expect(list.after(cut).length).toBe(items.length - cut);
        expect([...list.after(cut).after(0)]).toEqual(items.slice(cut));
      }),
    );
  });

  it('holds more than one chunk, in order, in less than half of what was added', () => {
    const items = Array.from({ length: 20_000 }, (_, n) => ({ n, text: `Sjön är stilla om kvällen ${n % 7}.` }));
    const list = listOf(items);
    expect([...list]).toEqual(items);
    expect([...list.after(15_000)]).toEqual(items.slice(15_000));
    const { chunks } = list.parts();
    expect(chunks.length).toBeGreaterThan(3);
    const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    expect(bytes).toBeLessThan(JSON.stringify(items).length / 2);
  });
});
