import { describe, expect, it } from '@jest/globals';
import { lemmasOfWords } from './lemmas-of-words.js';
import { engine } from './testing/engine.js';

describe('the base forms of a heading’s words', () => {
  it.each([
    ['Våra STYRKOR?', ['vi', 'styrka']],
    ['Vad funkar inte!', ['vad', 'funka', 'inte']],
    ['👍 1. Utmaningarna', ['utmaning']],
    ['Det vi är stolta över', ['den', 'vi', 'vara', 'stolt', 'över']],
    ['– 12 –', []],
  ])('%s', (heading, expected) => {
    expect(lemmasOfWords(engine, heading)).toEqual(expected);
  });

  it('are the words themselves in a long text, one for each', () => {
    expect(lemmasOfWords(engine, 'Bussarna går. '.repeat(20))).toHaveLength(40);
    expect(lemmasOfWords(engine, 'Ås-bygden')).toHaveLength(2);
  });
});
