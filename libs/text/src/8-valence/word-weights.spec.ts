import { describe, expect, it } from '@jest/globals';
import { engine } from '../testing/engine.js';
import { weighed, WordWeights } from './word-weights.js';

const weights = WordWeights.parse(
  'buss\t\t0 50 0 0\ngå\tinte\t-10 80 0 5\n^\tmånga\t0 0 120 0\n@\t\t10 0 0 0\n#\tmil\t0 40 0 0\n',
);

function tellingIn(text: string): string[] {
  const { tokens } = engine.read(text, { language: 'sv' });
  return weights.of(tokens, tokens).map(({ start, end }) => text.slice(start, end));
}

describe('words that speak for a valence', () => {
  it.each<[string, string[]]>([
    ['Bussen går inte.', ['Bussen', 'går inte']],
    ['Fler bussar', ['Fler', 'bussar']],
    ['Bussen, bussen och bussen', ['Bussen']],
    ['Anna bor två mil bort, 12 mil.', ['Anna', '12 mil']],
    ['Skogen', []],
    ['', []],
  ])('in %j: %j', (text, expected) => {
    expect(tellingIn(text)).toEqual(expected);
  });

  it('gives hundredths as parts of one, in the order of the valences', () => {
    const { tokens } = engine.read('Bussen går inte.', { language: 'sv' });
    expect(weights.of(tokens, tokens).map(({ scores }) => scores)).toEqual([
      [0, 0.5, 0, 0],
      [-0.1, 0.8, 0, 0.05],
    ]);
  });

  it('weighs of marks only those that ask or exclaim', () => {
    const { tokens } = engine.read('Va, 3 bussar? Nej.', { language: 'sv' });
    expect(tokens.map(weighed).filter((word) => word !== null)).toEqual(['va', '#', 'buss', '?', 'nej']);
  });

  it('refuses a line without weights', () => {
    expect(() => WordWeights.parse('buss\t\t1 2\n')).toThrow('no weights');
  });
});
