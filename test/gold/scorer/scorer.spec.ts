import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  agreementOf,
  GoldFolder,
  keyphraseAgreement,
  labelAgreement,
  readMarked,
  scoreKeyphrases,
  scoreLabels,
  scoreOf,
  scoreSpans,
  stemmed,
} from './scorer.js';

describe('stemmed', () => {
  it.each([
    ['Bussarna', 'bussen'],
    ['Öppna vägar', 'öppna vägen'],
    ['”skid- och cykelspår”', 'skid och cykelspåren'],
    ['cafe\u0301', 'café'],
  ])('takes %j and %j for the same', (a, b) => expect(stemmed(a)).toBe(stemmed(b)));

  it.each([
    ['buss', 'bussgata'],
    ['sjö', 'sjö stad'],
  ])('tells %j from %j', (a, b) => expect(stemmed(a)).not.toBe(stemmed(b)));

  it('makes nothing of signs alone', () => expect(stemmed(' –!')).toBe(''));
});

describe('keyphrases', () => {
  // [gold, predicted, precision, recall, F1]
  it.each<[string[], string[], number, number, number]>([
    [['bussen', 'skolan'], ['Bussar', 'affär'], 1 / 2, 1 / 2, 1 / 2],
    [['bussen', 'skolan', 'ån', 'bad'], ['bussen'], 1, 1 / 4, 2 / 5],
    [['bussen'], ['buss', 'bussar', 'bad'], 1 / 2, 1, 2 / 3],
    [['bussen', 'bussar'], ['buss'], 1, 1, 1],
    [['bussen'], [], 0, 0, 0],
    [['bussen'], ['öppna bussen'], 0, 0, 0],
  ])('of %j when told %j', (gold, predicted, precision, recall, f1) => {
    const scores = scoreKeyphrases([{ gold, predicted }]);
    expect([scores.precision, scores.recall, scores.f1]).toEqual([precision, recall, f1]);
  });

  it('reads the first ten distinct ones', () => {
    const nine = Array.from({ length: 9 }, (_, i) => `fel${i}`);
    const gold = ['skola'];
    expect(scoreKeyphrases([{ gold, predicted: [...nine, 'fel0', 'skola'] }]).f1).toBeCloseTo(2 / 11, 12);
    expect(scoreKeyphrases([{ gold, predicted: [...nine, 'fel', 'skola'] }]).f1).toBe(0);
  });

  it('averages over texts and keeps those without keyphrases apart', () => {
    const scores = scoreKeyphrases([
      { gold: ['skola'], predicted: ['skola'] },
      { gold: ['skola'], predicted: ['buss'] },
      { gold: [], predicted: ['buss', 'bad', 'is'] },
      { gold: [], predicted: [] },
    ]);
    expect(scores).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, texts: 2, emptyTexts: 2, givenWhereEmpty: 1.5 });
  });

  it('measures two annotators against each other', () => {
    const pairs = [
      { a: ['skolan', 'bussen', 'ån'], b: ['bussar'] },
      { a: [], b: [] },
      { a: ['is'], b: [] },
    ];
    expect(keyphraseAgreement(pairs)).toEqual({ f1: (2 / 4 + 1 + 0) / 3, texts: 3 });
  });
});

describe('labels', () => {
  const pairs = [
    { gold: 'a', predicted: 'a' },
    { gold: 'a', predicted: 'b' },
    { gold: 'b', predicted: 'b' },
    { gold: 'b', predicted: 'b' },
    { gold: 'c', predicted: '' },
  ];

  it('gives precision, recall and F1 of each and their mean', () => {
    const scores = scoreLabels(pairs, ['a', 'b', 'c']);
    expect(scores.labels).toEqual([
      { label: 'a', gold: 2, predicted: 1, precision: 1, recall: 1 / 2, f1: 2 / 3 },
      { label: 'b', gold: 2, predicted: 3, precision: 2 / 3, recall: 1, f1: 4 / 5 },
      { label: 'c', gold: 1, predicted: 0, precision: 0, recall: 0, f1: 0 },
    ]);
    expect(scores.macroF1).toBeCloseTo((2 / 3 + 4 / 5) / 3, 12);
    expect(scores.accuracy).toBe(3 / 5);
    expect(scores.confusion).toEqual([
      [1, 1, 0],
      [0, 2, 0],
      [0, 0, 0],
    ]);
  });

  it('corrects agreement for chance', () => {
    // 50 statements: both yes 20, both no 15, a alone 5, b alone 10: p_o .7, p_e .5 × .6 + .5 × .4 = .5
    const of = (a: string, b: string, times: number) => Array.from({ length: times }, () => ({ a, b }));
    const all = [...of('yes', 'yes', 20), ...of('yes', 'no', 5), ...of('no', 'yes', 10), ...of('no', 'no', 15)];
    const { agreement, kappa } = labelAgreement(all);
    expect(agreement).toBeCloseTo(0.7, 12);
    expect(kappa).toBeCloseTo(0.4, 12);
    expect(labelAgreement(of('yes', 'yes', 3)).kappa).toBe(1);
  });
});

describe('spans', () => {
  const span = (start: number, end: number, kind = 'person') => ({ start, end, kind });
  const pairs = [
    { gold: [span(0, 4), span(10, 20, 'address')], predicted: [span(2, 6), span(30, 33)] },
    { gold: [span(0, 4)], predicted: [span(4, 8), span(0, 4, 'email')] },
  ];

  it.each([
    ['overlap' as const, undefined, 1 / 3, 1 / 4],
    ['exact' as const, undefined, 0, 0],
    ['overlap' as const, 'person', 1 / 2, 1 / 3],
    ['overlap' as const, 'address', 0, 1],
    ['overlap' as const, 'telephone', 1, 1],
  ])('by %s of %s', (match, kind, recall, precision) => {
    const scores = scoreSpans(pairs, match, kind);
    expect([scores.recall, scores.precision]).toEqual([recall, precision]);
  });

  it('counts one guess over two gold spans as one', () => {
    const scores = scoreSpans([{ gold: [span(0, 4), span(5, 9)], predicted: [span(0, 9)] }], 'overlap');
    expect([scores.gold, scores.predicted, scores.recall, scores.precision]).toEqual([2, 1, 1, 1]);
  });

  it('reads a marked copy', () => {
    expect(readMarked('Ring [[person|Eva]] på [[telephone|070-1]]!')).toEqual({
      text: 'Ring Eva på 070-1!',
      spans: [span(5, 8), span(12, 17, 'telephone')],
    });
    expect(readMarked('a [b] | [[c')).toEqual({ text: 'a [b] | [[c', spans: [] });
  });
});

describe('the published files', () => {
  let folder = '';
  const write = (name: string, lines: readonly object[]) =>
    writeFileSync(join(folder, 'personal-data', name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gold-'));
    mkdirSync(join(folder, 'personal-data'));
    write('texts.jsonl', [
      { id: '1', split: 'test', text: 'Hej Eva' },
      { id: '2', split: 'dev', text: 'Eva' },
    ]);
    write('gold.jsonl', [
      { id: '1', spans: [{ start: 4, end: 7, kind: 'person' }] },
      { id: '2', spans: [] },
    ]);
    write('annotator-a.jsonl', [
      { id: '1', marked: 'Hej [[person|Eva]]' },
      { id: '2', marked: 'Eva' },
    ]);
    write('annotator-b.jsonl', [
      { id: '1', marked: '[[person|Hej Eva]]' },
      { id: '2', marked: 'Eva' },
    ]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are scored by split', () => {
    const gold = new GoldFolder(folder, 'personal-data');
    const figures = (split: 'dev' | 'test') => scoreOf(gold, new Map([['1', { id: '1', spans: [] }]]), split);
    expect(figures('test').slice(0, 2)).toEqual([
      { name: 'all kinds, overlap: recall of 1', value: 0 },
      { name: 'all kinds, overlap: precision', value: 1 },
    ]);
    expect(figures('dev')[0]).toEqual({ name: 'all kinds, overlap: recall of 0', value: 1 });
  });

  it('tell how far the annotators agree', () => {
    expect(agreementOf(new GoldFolder(folder, 'personal-data'), 'test')).toEqual([
      { name: 'span F1, overlap', value: 1 },
      { name: 'span F1, exact', value: 0 },
    ]);
  });

  it('refuse a marked copy of another text', () => {
    write('annotator-b.jsonl', [{ id: '2', marked: 'Evas' }]);
    expect(() => agreementOf(new GoldFolder(folder, 'personal-data'), 'dev')).toThrow('copy of 2');
  });

  it('are missed politely', () => expect(new GoldFolder(folder, 'valence').has('gold')).toBe(false));
});
