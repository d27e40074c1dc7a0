import { describe, expect, it } from '@jest/globals';
import type { Token } from '@guldkorn/text';
import { formsShown, wordForms } from './word-forms.js';

const token = (text: string, tag: Token['tag'], lemma: string): Token => ({
  kind: 'word',
  text,
  tag,
  lemma,
  start: 0,
  end: text.length,
});

describe('the word forms of a statement', () => {
  it.each<[string, readonly Token[], string]>([
    ['nothing', [], ''],
    ['a base form that does not stand in the form', [token('Åkte', 'VERB', 'åka')], ' åkte=åka '],
    ['no base form that is found within the form', [token('bussen', 'NOUN', 'buss')], ''],
    ['a short base form, which is not looked for within', [token('åsen', 'NOUN', 'ås')], ' åsen=ås '],
    ['a name, told from the word', [token('Ås', 'PROPN', 'Ås')], ' ås ås=^ås '],
    ['short words of any kind, each once', [token('på', 'ADP', 'på'), token('På', 'ADP', 'på')], ' på '],
  ])('are %s', (_, tokens, expected) => {
    expect(wordForms({ tokens })).toBe(expected);
  });

  it('are no more than what is shown', () => {
    const forms = ' bo bo=^bo åkte=åka ås ';
    expect(formsShown(forms, 'Bo åkte till Ås')).toBe(forms);
    expect(formsShown(forms, '██ bor och åkte')).toBe(' åkte=åka ');
    expect(formsShown(forms, '██')).toBe('');
  });
});
