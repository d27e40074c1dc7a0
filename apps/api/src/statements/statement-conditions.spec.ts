import { describe, expect, it } from '@jest/globals';
import type { ReadQueryWord } from './query-words.js';
import { statementConditions } from './statement-conditions.js';

const plain: ReadQueryWord = (typed) => {
  const word = typed.toLowerCase();
  return { word, bases: [word], name: null, keys: new Set() };
};

describe('a filter as a condition', () => {
  it('sets no bounds when empty', () => {
    expect(statementConditions({ districtIds: [], from: null, text: ' ' }, plain)).toEqual({
      text: '1 = 1',
      values: [],
    });
  });

  it('holds every field given, its values never in the text', () => {
    const { text, values } = statementConditions(
      { districtIds: ["x' or 1=1"], channels: ['web'], from: '2020-09-01', text: 'Bad%' },
      plain,
    );
    expect(values).toEqual(["x' or 1=1", 'web', '2020-09-01', '%bad!%%', '%=bad!% %', '%bad!%%']);
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
      plain,
    );
    expect(values).toEqual(['kon', 'kvinna', 'annat', 'bott', 'lang']);
    expect(text.match(/s\.voice_id in \(select voice_id from voice_attribute/g)).toHaveLength(2);
  });

  it('wants every word, each as it stands, by its base form or as a keyphrase', () => {
    const { values } = statementConditions({ text: 'Fler bussarna' }, (typed) =>
      typed === 'bussarna'
        ? { word: typed, bases: [typed, 'buss'], name: null, keys: new Set(['sv:buss', 'en:bussarna']) }
        : plain(typed),
    );
    expect(values).toEqual(
      '%fler%|%=fler %|%fler%|%buss%|%=bussarna %|%=buss %|%bussarna%|sv:buss|en:bussarna'.split('|'),
    );
  });

  it.each([
    ['a short word stands by itself', 'by', ['% by %', '%=by %', 'sv:by']],
    ['a short word with signs stands anywhere', 'a_1', ['%a!_1%', '%=a!_1 %', '%a!_1%', 'sv:by']],
    ['a phrase stands as it is written', '”Ny  väg”', ['%ny väg%']],
  ])('knows that %s', (_, text, expected) => {
    const { values } = statementConditions({ text }, (typed) => ({ ...plain(typed), keys: new Set(['sv:by']) }));
    expect(values).toEqual(expected);
  });

  it('looks for a place by its name, not by what is written alike', () => {
    const named: ReadQueryWord = (typed) => ({ ...plain(typed), name: typed.toLowerCase(), keys: new Set(['sv:ås']) });
    expect(statementConditions({ text: 'Ås' }, named).values).toEqual(['%=^ås %']);
    expect(statementConditions({ text: 'Änge' }, named).values).toEqual(['%=^änge %', '% änges%']);
    expect(statementConditions({ text: 'Alsen-Näskott' }, named).values).toContain('%alsen-näskott%');
  });

  it('asks for months and for consent', () => {
    const { text, values } = statementConditions({ months: ['2020-09', '2020-10'], mayBeQuoted: false }, plain);
    expect(values).toEqual(['2020-09', '2020-10']);
    expect(text).toContain('not s.may_be_quoted');
  });
});
