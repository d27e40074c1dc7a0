import { describe, expect, it } from '@jest/globals';
import { searchParts, searchWords } from './search-query.js';

describe('a search', () => {
  it.each([
    ['ÅSEN', ['åsen']],
    ['  Två \n ord ', ['två', 'ord']],
    ['A\u030Alesund', ['ålesund']],
    ['"Ny  väg" snart', ['ny väg', 'snart']],
    [null, []],
  ])('for %p is called %p', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it.each<[string, readonly (readonly [string, boolean])[]]>([
    [
      'Ås kyrka',
      [
        ['Ås', false],
        ['kyrka', false],
      ],
    ],
    [
      '”i byn” »för alla« “at home” „zu Hause“',
      [
        ['i byn', true],
        ['för alla', true],
        ['at home', true],
        ['zu Hause', true],
      ],
    ],
    ['"skola"', [['skola', false]]],
    ['"ensam', [['ensam', false]]],
    [
      'a""b',
      [
        ['a', false],
        ['b', false],
      ],
    ],
  ])('of %s has these parts', (text, expected) => {
    expect(searchParts(text).map((part) => [part.text, part.isPhrase])).toEqual(expected);
  });
});
