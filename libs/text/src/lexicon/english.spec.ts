import { describe, expect, it } from '@jest/globals';
import { engine } from '../testing/engine.js';
import { EnglishLexicon } from './english.js';
import { PennLexicon } from './penn-lexicon.js';

const english = new EnglishLexicon(PennLexicon.load());

/** The word's tag in the sentence. */
function tagOf(word: string, sentence: string): string | undefined {
  const words = sentence.split(' ');
  return english.tag(words)[words.indexOf(word)];
}

describe('English words that are nouns and verbs', () => {
  it.each([
    ['work', 'We have to work here', 'VERB'],
    ['drive', 'People want to drive slowly', 'VERB'],
    ['support', 'The town should support the school', 'VERB'],
    ['change', 'They must change the rules', 'VERB'],
    ['support', 'We need more support here', 'NOUN'],
    ['drive', 'It is a long drive home', 'NOUN'],
    ['speed', 'The high speed is dangerous', 'NOUN'],
    ['parking', 'There is no legal parking downtown', 'NOUN'],
    ['housing', 'We lack affordable housing here', 'NOUN'],
    ['swimming', 'We want an indoor swimming pool', 'NOUN'],
    ['residents', 'Listen to residents here', 'NOUN'],
    ['tracks', 'The ski tracks are good', 'NOUN'],
    ["don't", "They don't like it", 'AUX'],
    ['shouldn’t', 'It shouldn’t be so', 'AUX'],
    ['City', 'The City plows the roads', 'NOUN'],
    ['Green', 'Bowling Green is growing', 'PROPN'],
  ])('%s in "%s" is %s', (word, sentence, tag) => {
    expect(tagOf(word, sentence)).toBe(tag);
  });

  it('gives no keyphrase of a verb or a contraction', () => {
    const { keyphrases } = engine.read("We don't want to drive, they should support the school.", { language: 'en' });
    expect(keyphrases.map(({ key }) => key)).toEqual(['en:school']);
  });
});
