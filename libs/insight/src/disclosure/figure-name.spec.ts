import { describe, expect, it } from '@jest/globals';
import { figureName, narrowed, timeCondition } from './figure-name.js';
import { liesWithin } from './lies-within.js';

const dialogue = { firstMonth: '2020-08', lastMonth: '2020-10' };

describe('the name of a figure', () => {
  it('does not depend on order or repetition, and leaves out conditions without elements', () => {
    const name = figureName(['district', 'offerdal', 'hotagen'], ['keyphrase', 'sv:ren']);
    expect(
      figureName(
        ['keyphrase', 'sv:ren'],
        ['group'],
        ['district', 'hotagen', 'offerdal', 'hotagen'],
        ['keyphrase', 'sv:ren'],
      ),
    ).toEqual(name);
    expect(name).toEqual([
      { dimension: 'district', anyOf: ['hotagen', 'offerdal'] },
      { dimension: 'keyphrase', anyOf: ['sv:ren'] },
    ]);
  });

  it('keeps two conditions of one kind: both hold', () => {
    expect(narrowed(figureName(['keyphrase', 'sv:ren']), ['keyphrase', 'sv:fjäll'])).toHaveLength(2);
  });

  const two = figureName(['district', 'hotagen', 'offerdal']);
  it.each([
    ['fewer districts', figureName(['district', 'hotagen']), two, true],
    ['more districts', two, figureName(['district', 'hotagen']), false],
    ['one more condition', narrowed(two, ['theme', 'natur']), two, true],
    ['everyone', two, figureName(), true],
    ['a day in its month', figureName(['time', '2020-09-03']), figureName(['time', '2020-09']), true],
    ['a month, one of its days', figureName(['time', '2020-09']), figureName(['time', '2020-09-03']), false],
    ['another kind of condition', figureName(['place', 'hotagen']), figureName(['district', 'hotagen']), false],
  ])('tells what lies within what: %s', (_, narrow, wide, within) => {
    expect(liesWithin(narrow, wide)).toBe(within);
  });

  it.each([
    [null, null, []],
    ['2020-09-01', '2020-09-30', ['2020-09']],
    ['2020-09-29', null, ['2020-09-29', '2020-09-30', '2020-10', 'after']],
    [null, '2020-08-01', ['before', '2020-08-01']],
    ['2019-01-01', '2019-02-01', ['before']],
    ['2021-01-01', null, ['after']],
    ['2019-12-31', '2020-11-01', ['before', '2020-08', '2020-09', '2020-10', 'after']],
  ])('tells time from %p to %p in months and days', (from, to, elements) => {
    expect(timeCondition(from, to, dialogue)).toEqual(['time', ...elements]);
  });

  it('knows leap days and the turn of the year', () => {
    const winter = { firstMonth: '2019-12', lastMonth: '2020-02' };
    expect(timeCondition('2019-12-01', '2020-02-28', winter).slice(1, 3)).toEqual(['2019-12', '2020-01']);
    expect(timeCondition('2020-02-01', '2020-02-29', winter)).toEqual(['time', '2020-02']);
  });
});
