import { describe, expect, it } from '@jest/globals';
import { countValences, tallyBy, wholeVoices, type HeardVoice } from './counting.js';
import type { StoredFact } from './facts.js';
import { inputHash } from './input-hash.js';
import { keyphraseFigures } from './keyphrase-figures.js';

function fact(
  id: string,
  forms: readonly [key: string, form: string][],
  valence: StoredFact['valence'] = 'praise',
): StoredFact {
  return {
    id,
    voiceId: 'v',
    districtId: null,
    placeId: null,
    groupId: null,
    channel: 'web',
    occurredOn: null,
    valence,
    language: 'sv',
    mentions: forms.map(([key, form], index) => ({ key, form, start: index, end: index + 1, valence })),
    themes: [],
  };
}

const voice = (weight: number, ...statements: StoredFact[]): HeardVoice => ({
  voiceId: statements.map((statement) => statement.id).join(' '),
  weight,
  seats: weight,
  district: null,
  districtId: null,
  statements,
});

describe('counting voices', () => {
  it('counts a voice once a key and each of its statements', () => {
    const one = voice(
      1,
      fact('a', [
        ['sv:sjö', 'sjö'],
        ['sv:sjö', 'sjön'],
      ]),
      fact('b', [['sv:sjö', 'sjö']]),
      fact('c', []),
    );
    const tallies = tallyBy([one], (statement) => statement.mentions.map((mention) => mention.key));
    expect(Object.fromEntries(tallies)).toEqual({ 'sv:sjö': { statements: 2, voices: 1 } });
  });

  it.each([
    [0.999_999_999_9, 1],
    [0.99, 0],
    [2.5, 2],
    [Array.from({ length: 10 }, () => 0.1).reduce((sum, each) => sum + each, 0), 1],
  ])('%p voices are %p whole ones', (weight, whole) => {
    expect(wholeVoices(weight)).toBe(whole);
  });

  it('names a keyphrase by the form that most voices use, not most mentions; of equals by the first', () => {
    const figures = keyphraseFigures([
      voice(
        1,
        fact('a', [
          ['k', 'skogen'],
          ['k', 'skogen'],
          ['k', 'skogen'],
        ]),
      ),
      voice(1, fact('b', [['k', 'skog']])),
      voice(1, fact('c', [['k', 'skog']])),
      voice(0.5, fact('d', [['l', 'å']])),
      voice(0.5, fact('e', [['l', 'Å']])),
    ]);
    expect(figures).toEqual([
      { id: 'k', label: 'skog', statements: 3, voices: 3 },
      { id: 'l', label: 'Å', statements: 2, voices: 1 },
    ]);
  });

  it('counts how statements lean', () => {
    const voices = [voice(1, fact('a', []), fact('b', [], 'wish')), voice(1, fact('c', [], 'wish'))];
    expect(countValences(voices)).toEqual({ praise: 1, trouble: 0, wish: 2, unclear: 0 });
    expect(countValences(voices, (statement) => statement.id === 'c')).toEqual({
      praise: 0,
      trouble: 0,
      wish: 1,
      unclear: 0,
    });
  });
});

describe('the hash of what is counted', () => {
  const voices = [
    { id: 'v', kind: 'person', role: 'resident', participants: null },
    { id: 'w', kind: 'meeting', role: 'resident', participants: 9 },
  ] as const;
  const statements = [
    fact('a', [
      ['k', 'x'],
      ['l', 'y'],
    ]),
    fact('b', []),
  ];

  it('does not depend on order', () => {
    const turned = statements.map((each) => ({ ...each, mentions: [...each.mentions].reverse() })).reverse();
    expect(inputHash({ voices: [...voices].reverse(), statements: turned })).toBe(inputHash({ voices, statements }));
  });

  it('changes with anything that is counted', () => {
    const first = statements[0]!;
    const variants: StoredFact[] = [
      { ...first, valence: 'wish' },
      { ...first, districtId: 'd' },
      { ...first, placeId: 'p' },
      { ...first, occurredOn: '2020-09-01' },
      { ...first, channel: 'other' },
      { ...first, themes: ['t'] },
      { ...first, mentions: first.mentions.slice(1) },
      { ...first, voiceId: 'w' },
    ];
    const hashes = [
      { voices, statements },
      ...variants.map((variant) => ({ voices, statements: [variant, statements[1]!] })),
    ].map(inputHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
