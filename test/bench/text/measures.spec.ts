import { describe, expect, it } from '@jest/globals';
import { bCubed } from './conflation.js';
import { parseCompounds, readsAs } from './compounds.js';
import { nounPhrases, scoreTagging } from './tagging.js';
import { withWords } from './treebank.js';

const words = (tags: string) => tags.split(' ').map((tag, i) => ({ tag, start: 10 * i, end: 10 * i + 5 }));

describe('noun phrases', () => {
  it.each([
    ['DET ADJ ADJ NOUN VERB', ['10-35']],
    ['NOUN NOUN PUNCT PROPN', ['0-15', '30-35']],
    ['ADJ VERB NOUN', ['20-25']],
    ['NOUN ADJ NOUN ADJ', ['0-5', '10-25']],
    ['ADJ ADV', []],
  ])('of %s', (tags, expected) => expect(nounPhrases(words(tags))).toEqual(expected));
});

describe('scores of tagging', () => {
  it('are of all gold words', () => {
    const gold = {
      text: 'Vi bor här',
      words: [
        { form: 'Vi', lemma: 'vi', tag: 'PRON', start: 0, end: 2 },
        { form: 'bor', lemma: 'bo', tag: 'VERB', start: 3, end: 6 },
        { form: 'här', lemma: 'här', tag: 'ADV', start: 7, end: 10 },
      ],
    };
    const token = (start: number, end: number, tag: 'PRON' | 'NOUN', lemma: string) =>
      ({ start, end, kind: 'word', text: '', tag, lemma }) as const;
    const scores = scoreTagging([gold], () => [token(0, 2, 'PRON', 'Vi'), token(3, 10, 'NOUN', 'bo')]);
    expect(scores).toEqual({ words: 2 / 5, tags: 1 / 3, nounPhrases: 0, lemmas: 1 / 3 });
  });

  it('follow words whose length changes with their case', () => {
    const gold = {
      text: 'aß b',
      words: [
        { form: 'aß', lemma: '', tag: 'X', start: 0, end: 2 },
        { form: 'b', lemma: '', tag: 'X', start: 3, end: 4 },
      ],
    };
    const { text, words: moved } = withWords(gold, (word) => word.toUpperCase());
    expect([text, moved.map(({ start, end }) => text.slice(start, end))]).toEqual(['ASS B', ['ASS', 'B']]);
  });
});

describe('B³', () => {
  it('is the mean over items', () => {
    // Keys k: a a b, l: b. Precision (2/3 + 2/3 + 1/3 + 1) / 4 = 2/3; recall (1 + 1 + 1/2 + 1/2) / 4 = 3/4.
    const item = (gold: string, key: string) => ({ gold, key });
    const scores = bCubed([item('a', 'k'), item('a', 'k'), item('b', 'k'), item('b', 'l')]);
    expect(scores.precision).toBeCloseTo(2 / 3, 12);
    expect(scores.recall).toBeCloseTo(3 / 4, 12);
    expect(scores.f1).toBeCloseTo(12 / 17, 12);
  });
});

describe('gold compounds', () => {
  const [house, bun, plain] = parseCompounds('# said first\nbadhus bad+hus\nsmörgås -|smör+gås\nkommun -\n');
  it.each([
    [house, ['bad', 'hus'], true],
    [house, ['badhus'], false],
    [house, [], false],
    [bun, [], true],
    [bun, ['smör', 'gås'], true],
    [bun, ['smörg', 'ås'], false],
    [plain, [], true],
    [plain, ['kom', 'mun'], false],
  ])('%j split as %j', (gold, parts, expected) => {
    if (gold === undefined) throw new Error('no such line');
    expect(readsAs(gold, parts)).toBe(expected);
  });
});
