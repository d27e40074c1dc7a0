import { describe, expect, it } from '@jest/globals';
import { searchWords, statementConditions } from './statement-conditions.js';

describe('a filter as a condition', () => {
  it('sets no bounds when empty', () => {
    expect(statementConditions({ districtIds: [], from: null, text: ' ' })).toEqual({ text: '1 = 1', values: [] });
  });

  it('holds every field given, its values never in the text', () => {
    const { text, values } = statementConditions({
      districtIds: ["x' or 1=1"],
      channels: ['web'],
      from: '2020-09-01',
      text: 'Bad%',
    });
    expect(values).toEqual(["x' or 1=1", 'web', '2020-09-01', '%bad!%%', '%bad!%%']);
    expect(text.match(/\?/g)).toHaveLength(values.length);
    expect(text).not.toContain('1=1');
  });

  it.each([
    ['ÅSEN', 'åsen'],
    ['  Två \n ord ', 'två ord'],
    ['A\u030Alesund', 'ålesund'],
    [null, ''],
  ])('searches %p as %p', (text, words) => {
    expect(searchWords(text)).toBe(words);
  });
});
