import { describe, expect, it } from '@jest/globals';
import { marksInText } from './marks-in-text';

describe('what is marked in a text', () => {
  const mention = { start: 4, end: 8 };
  it.each([
    ['a mention alone', [mention], [], ['4-8 mention']],
    ['what is found alone', [], [{ start: 1, end: 3 }], ['1-3 found']],
    ['a mention that is found', [mention], [{ start: 4, end: 8 }], ['4-8 mention found']],
    ['a mention that is found in part', [mention], [{ start: 5, end: 6 }], ['4-8 mention found']],
    [
      'what is found around a mention',
      [mention],
      [{ start: 2, end: 10 }],
      ['4-8 mention found', '2-4 found', '8-10 found'],
    ],
    ['both apart', [mention], [{ start: 8, end: 10 }], ['4-8 mention', '8-10 found']],
  ])('is %s', (_, mentions, found, expected) => {
    const told = marksInText(mentions, found).map(
      (mark) => `${mark.start}-${mark.end}${mark.mention ? ' mention' : ''}${mark.isFound ? ' found' : ''}`,
    );
    expect(told).toEqual(expected);
  });
});
