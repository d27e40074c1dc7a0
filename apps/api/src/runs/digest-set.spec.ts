import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DigestSet } from './digest-set.js';

function digestOf(lines: ReadonlyMap<string, string>): string {
  const set = new DigestSet();
  for (const [name, line] of lines) set.set(name, line);
  return set.digest();
}

const change = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd e', ''), fc.string());

describe('a digest that is kept up to date', () => {
  it('is that of the lines that stand, however they came to be', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const kept = new DigestSet();
        const lines = new Map<string, string>();
        for (const [name, line] of changes) {
          kept.set(name, line);
          lines.set(name, line);
          if (lines.size % 2 === 0) kept.digest();
        }
        expect(kept.digest()).toBe(digestOf(new Map([...lines].reverse())));
      }),
    );
  });

  it('tells apart every name and every line', () => {
    const sets = [
      new Map([['a', 'x']]),
      new Map([['a', 'y']]),
      new Map([['b', 'x']]),
      new Map([
        ['a', 'x'],
        ['b', 'x'],
      ]),
      new Map<string, string>(),
    ];
    expect(new Set(sets.map(digestOf)).size).toBe(sets.length);
  });
});
