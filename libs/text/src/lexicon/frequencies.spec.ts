import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Frequencies } from './frequencies.js';

describe('frequencies', () => {
  const small = Frequencies.parse('-148\tär\n-158\tatt och\n-700\tskoterled blåbärsris');

  it.each([
    ['är', -148],
    ['att', -158],
    ['och', -158],
    ['skoterled', -700],
    ['blåbärsris', -700],
    ['blåbär', undefined],
    ['ris', undefined],
    ['-158', undefined],
    ['att och', undefined],
    ['', undefined],
  ])('%s: %s', (word, level) => {
    expect(small.level(word)).toBe(level);
    expect(small.has(word)).toBe(level !== undefined);
  });

  it('counts its words', () => {
    expect(small.size).toBe(5);
    expect(Frequencies.parse('').size).toBe(0);
  });

  it('knows what a map of the same words knows', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abåäöéł'), minLength: 1, maxLength: 4 });
    const list = fc.uniqueArray(fc.tuple(word, fc.integer({ min: -800, max: -100 })), { selector: ([own]) => own });
    fc.assert(
      fc.property(list, fc.array(word), (words, asked) => {
        const frequencies = Frequencies.parse(words.map(([own, level]) => `${level}\t${own}`).join('\n'));
        const map = new Map(words);
        for (const own of [...map.keys(), ...asked]) expect(frequencies.level(own)).toBe(map.get(own));
      }),
    );
  });
});
