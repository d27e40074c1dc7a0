import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { eld } from 'eld/extrasmall';
import fc from 'fast-check';
import { resources } from '../testing/engine.js';

const { letters } = resources;

const inOrder = (scores: Iterable<readonly [string, number]>) =>
  [...scores].map(([code, score]) => `${code} ${score.toFixed(10)}`).sort();
const ours = (text: string) => inOrder(letters.scores(text));
const theirs = (text: string) => inOrder(Object.entries(eld.detect(text).getScores()));

describe('the statistics of letters', () => {
  it('score what the library they are packed from scores, on statements in many languages', () => {
    for (const line of readFileSync('test/bench/corpus/languages.tsv', 'utf8').split('\n'))
      expect(ours(line)).toEqual(theirs(line));
  });

  it.each([
    ['', 0],
    ['12 345 !', 0],
  ])('find nothing in %j', (text, languages) => {
    expect(letters.scores(text).size).toBe(languages);
  });

  it.each([
    'a',
    'hej',
    "det's d’accord o'clock `å`",
    'Μου αρέσει η θάλασσα και το βουνό',
    'Люблю жить у реки',
    '我喜欢住在这里',
    `${'ordet '.repeat(80)}fortsätter`,
    'å'.repeat(500),
    `${'lång'.repeat(40)} kort`,
    'Skogen 😀 är nära',
  ])('score the same for %j', (text) => {
    expect(ours(text)).toEqual(theirs(text));
  });

  it('score the same for any letters', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeåäöéñøæßžчияλ’ '), maxLength: 90 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        expect(ours(words.join(' '))).toEqual(theirs(words.join(' ')));
      }),
    );
  });
});
