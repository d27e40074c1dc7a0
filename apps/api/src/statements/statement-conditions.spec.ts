import { describe, expect, it } from '@jest/globals';
import { searchWords, statementConditions } from './statement-conditions.js';

const noKeys = () => new Set<string>();

describe('a filter as a condition', () => {
  it('sets no bounds when empty', () => {
    expect(statementConditions({ districtIds: [], from: null, text: ' ' }, noKeys)).toEqual({
      text: '1 = 1',
      values: [],
    });
  });

  it('holds every field given, its values never in the text', () => {
    const { text, values } = statementConditions(
      { districtIds: ["x' or 1=1"], channels: ['web'], from: '2020-09-01', text: 'Bad%' },
      noKeys,
    );
    expect(values).toEqual(["x' or 1=1", 'web', '2020-09-01', '%bad!%%', '%bad!%%']);
    expect(text.match(/\?/g)).toHaveLength(values.length);
    expect(text).not.toContain('1=1');
  });

  it('asks what voices say of themselves, each thing by itself, and nothing where no answer is chosen', () => {
    const { text, values } = statementConditions(
      {
        attributes: [
          { attributeId: 'kon', valueIds: ['kvinna', 'annat', 'kvinna'] },
          { attributeId: 'bott', valueIds: ['lang'] },
          { attributeId: 'alder', valueIds: [] },
        ],
      },
      noKeys,
    );
    expect(values).toEqual(['kon', 'kvinna', 'annat', 'bott', 'lang']);
    expect(text.match(/s\.voice_id in \(select voice_id from voice_attribute/g)).toHaveLength(2);
  });

  it('wants every word, each as it stands or as a form of a keyphrase', () => {
    const keys: Record<string, ReadonlySet<string>> = { bussarna: new Set(['sv:buss', 'en:bussarna']) };
    const { text, values } = statementConditions({ text: 'Fler bussarna' }, (word) => keys[word] ?? new Set());
    expect(values).toEqual(['%fler%', '%fler%', '%bussarna%', '%bussarna%', 'sv:buss', 'en:bussarna']);
    expect(text.match(/search_text/g)).toHaveLength(2);
  });

  it.each([
    ['ÅSEN', ['åsen']],
    ['  Två \n ord ', ['två', 'ord']],
    ['A\u030Alesund', ['ålesund']],
    [null, []],
  ])('searches %p as %p', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });
});
