import { describe, expect, it } from '@jest/globals';
import { dialogue, person, statement } from '../facts.fixture.js';
import { seededRandom } from '../seeded-random.js';
import { clusterThemes } from './cluster.js';

const input = dialogue([
  { district: 'a', people: 8, keys: ['häst', 'stall', 'ridning'] },
  { district: 'b', people: 8, keys: ['kör', 'sång', 'musik'] },
  { district: 'c', people: 2, keys: ['schack', 'bräde'] },
]);

describe('clustered themes', () => {
  it('finds the horses and the singing, and lets two chess players be', () => {
    const themes = clusterThemes(input, { random: seededRandom(1) });
    expect(themes.map((theme) => [...theme.keys].sort())).toEqual([
      ['sv:häst', 'sv:ridning', 'sv:stall'],
      ['sv:kör', 'sv:musik', 'sv:sång'],
    ]);
    expect(themes.map((theme) => [theme.voices, theme.statements.length])).toEqual([
      [8, 8],
      [8, 8],
    ]);
    expect(new Set(themes.map((theme) => theme.id)).size).toBe(2);
    expect(themes[0]?.labels).toContain('stall');
  });

  it('is not moved by one voice posting 500 times', () => {
    const spam = Array.from({ length: 500 }, (_, n) => statement(`t${n}`, 'spammer', 'a', ['kasino', 'bonus', 'häst']));
    const flooded = clusterThemes(
      { ...input, voices: [...input.voices, person('spammer')], statements: [...input.statements, ...spam] },
      { random: seededRandom(1) },
    );
    expect(flooded.map((theme) => theme.id)).toEqual(
      clusterThemes(input, { random: seededRandom(1) }).map((theme) => theme.id),
    );
  });

  it('repeats itself whatever order the facts come in', () => {
    const reversed = { ...input, statements: [...input.statements].reverse(), voices: [...input.voices].reverse() };
    expect(clusterThemes(reversed, { random: seededRandom(4) })).toEqual(
      clusterThemes(input, { random: seededRandom(4) }),
    );
  });

  it.each([
    ['nothing', dialogue([])],
    ['one voice', dialogue([{ district: 'a', people: 1, keys: ['sjö'] }])],
    ['all the same', dialogue([{ district: 'a', people: 20, keys: ['sjö'] }])],
    ['no keyphrases', dialogue([{ district: 'a', people: 20, keys: [] }])],
  ])('finds no themes in %s', (_, facts) => {
    expect(clusterThemes(facts, { random: seededRandom(1) })).toEqual([]);
  });
});
