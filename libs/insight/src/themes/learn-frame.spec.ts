import { describe, expect, it } from '@jest/globals';
import { assignLearnt, confidenceOf } from './assign-learnt.js';
import { frameFeatures } from './frame-features.js';
import { learnFrame, type LabelledExample } from './learn-frame.js';

function coded(name: string, count: number, words: readonly string[], themeIds: readonly string[]): LabelledExample[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `${name}-${String(n).padStart(3, '0')}`,
    terms: [...words, `prat${n % 3}`].map((word) => `sv:${word}`),
    themeIds,
  }));
}

/** The keys, ten characters apart in this order. */
function placed(...words: readonly string[]) {
  return new Map(words.map((word, index) => [`sv:${word}`, { start: index * 10, end: index * 10 + word.length }]));
}

const examples = [
  ...coded('nature', 30, ['skog', 'sjö'], ['nature']),
  ...coded('roads', 30, ['väg', 'buss'], ['roads']),
  ...coded('both', 10, ['stig', 'cykling'], ['nature', 'roads']),
  ...coded('none', 30, ['kaffe', 'möte'], []),
];

describe('learnt frame', () => {
  const frame = learnFrame(examples);

  it.each([
    ['none, of what nobody has coded', ['kvark'], []],
    ['none, of what was coded as none', ['kaffe', 'möte'], []],
    ['one', ['skog', 'sjö'], ['nature']],
    ['several', ['stig', 'cykling'], ['nature', 'roads']],
    ['none, of nothing', [], []],
  ])('gives %s', (_, words, expected) => {
    const assigned = assignLearnt(placed(...words), frame);
    expect(assigned.map(({ themeId }) => themeId).sort()).toEqual(expected);
    for (const { confidence } of assigned) {
      expect(confidence).toBeGreaterThanOrEqual(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('says where the word stands that says most', () => {
    expect(assignLearnt(placed('kvark', 'prat0', 'buss', 'väg'), frame)[0]).toMatchObject({
      themeId: 'roads',
      start: 20,
    });
    expect(assignLearnt(placed('kvark', 'bussresa'), frame)[0]).toMatchObject({ themeId: 'roads', start: 10, end: 18 });
  });

  it('can be read: the heaviest words are those of the theme', () => {
    expect(Object.keys(frame.themes['roads']?.words ?? {}).slice(0, 3)).toEqual(
      ['sv:buss', 'sv:^buss', 'sv:väg'].sort(
        (a, b) => (frame.themes['roads']?.words[b] ?? 0) - (frame.themes['roads']?.words[a] ?? 0) || (a < b ? -1 : 1),
      ),
    );
  });

  it('can be changed: a word that people take away says nothing', () => {
    const edited = {
      ...frame,
      themes: { ...frame.themes, roads: { intercept: frame.themes['roads']?.intercept ?? 0, words: {} } },
    };
    expect(assignLearnt(placed('buss', 'väg'), edited)).toEqual([]);
  });

  it('is the same to the byte in any order, and when read back', () => {
    const written = JSON.stringify(frame);
    expect(JSON.stringify(learnFrame(examples.toReversed()))).toBe(written);
    expect(JSON.stringify(JSON.parse(written))).toBe(written);
  });

  it('starts from seeds alone, and is pulled by examples', () => {
    const seeds = new Map([
      ['nature', ['sv:fjäll']],
      ['roads', ['sv:led']],
    ]);
    const seeded = learnFrame([], seeds);
    expect(seeded.themeIds).toEqual(['nature', 'roads']);
    expect(assignLearnt(placed('fjäll'), seeded).map(({ themeId }) => themeId)).toEqual(['nature']);
    const moved = learnFrame(coded('moved', 30, ['led', 'vandring'], ['nature']), seeds);
    expect(assignLearnt(placed('led', 'vandring'), moved).map(({ themeId }) => themeId)).toEqual(['nature']);
  });

  it('knows nothing when nothing was coded', () => {
    const empty = learnFrame([]);
    expect(empty.themeIds).toEqual([]);
    expect(assignLearnt(placed('skog'), empty)).toEqual([]);
  });

  it('refuses an example that stands twice', () => {
    const [one] = examples;
    expect(() => learnFrame([...examples, ...(one === undefined ? [] : [one])])).toThrow(
      expect.objectContaining({ code: 'INSIGHT_ID_TWICE' }),
    );
  });

  it('is surer the more the logit says', () => {
    expect(confidenceOf(2, frame)).toBeGreaterThan(confidenceOf(1, frame));
  });
});

describe('features', () => {
  it('are terms and beginnings once each, and the heading once more and by itself', () => {
    const features = frameFeatures({ terms: ['sv:skola', 'sv:skola', 'sv:by'], heading: ['sv:skola'] });
    expect([...features]).toEqual([
      ['sv:^skol', 2],
      ['sv:by', 1],
      ['sv:skola', 2],
    ]);
  });
});
