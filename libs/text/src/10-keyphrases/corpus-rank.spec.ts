import { describe, expect, it } from '@jest/globals';
import { rankWithCorpus } from './corpus-rank.js';

const mentions = [
  { key: 'sv:natur', score: 1, start: 0 },
  { key: 'sv:hällristning', score: 0.8, start: 10 },
  { key: 'sv:buss', score: 0.4, start: 20 },
];

describe('keyphrases among a dialogue’s texts', () => {
  it('puts what few speak of before what all speak of', () => {
    const frequency = new Map([
      ['sv:natur', 90],
      ['sv:hällristning', 2],
      ['sv:buss', 40],
    ]);
    const ranked = rankWithCorpus(mentions, frequency, 100);
    expect(ranked.map(({ key }) => key)).toEqual(['sv:hällristning', 'sv:natur', 'sv:buss']);
    expect(ranked[0]?.score).toBe(1);
    expect(ranked.map(({ start }) => start)).toEqual([10, 0, 20]);
  });

  it('keeps the order where all are as common', () => {
    const frequency = new Map(mentions.map(({ key }): [string, number] => [key, 7]));
    expect(rankWithCorpus(mentions, frequency, 50).map(({ score }) => score)).toEqual([1, 0.8, 0.4]);
  });

  it.each([
    [new Map<string, number>(), 0],
    [new Map<string, number>(), 1],
    [new Map([['sv:natur', 1000]]), 3],
    [new Map([['sv:natur', -4]]), -1],
  ])('keeps scores within 0-1 for any counts (%#)', (frequency, documents) => {
    const scores = rankWithCorpus(mentions, frequency, documents).map(({ score }) => score);
    expect(Math.max(...scores)).toBe(1);
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });

  it('takes an empty list, and scores of nothing', () => {
    expect(rankWithCorpus([], new Map(), 10)).toEqual([]);
    expect(rankWithCorpus([{ key: 'sv:x', score: 0 }], new Map(), 10)).toEqual([{ key: 'sv:x', score: 0 }]);
  });
});
