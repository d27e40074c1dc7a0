import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SuffixRules } from './suffix-rules.js';

describe('suffix rules', () => {
  const rules = new SuffixRules('orna\ta|e\nna\t\nflickorna\tflicka\n');

  it.each<[string, readonly string[], number]>([
    ['gatorna', ['a', 'e'], 4],
    ['husna', [''], 2],
    ['flickorna', ['flicka'], 9],
    ['skolflickorna', ['flicka'], 9],
  ])('the longest suffix of %s decides', (word, endings, length) => {
    expect(rules.longestMatch(word)).toEqual({ endings, length });
  });

  it('has nothing to say of other words', () => {
    expect(rules.longestMatch('skog')).toBeNull();
    expect(rules.longestMatch('')).toBeNull();
    expect(new SuffixRules('').longestMatch('skog')).toBeNull();
  });

  it('knows what a plain map knows', () => {
    const suffix = fc.string({ unit: fc.constantFrom('a', 'b', 'ö'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(suffix), suffix, (suffixes, word) => {
        const text = suffixes.map((each) => `${each}\t${each.toUpperCase()}`).join('\n');
        const longest = suffixes.filter((each) => word.endsWith(each)).sort((a, b) => b.length - a.length)[0];
        expect(new SuffixRules(text).longestMatch(word)).toEqual(
          longest === undefined ? null : { endings: [longest.toUpperCase()], length: longest.length },
        );
      }),
    );
  });
});
