import { describe, expect, it } from '@jest/globals';
import { daysOfMonth } from './days-of-month';

describe('the days of a month', () => {
  it.each([
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2019-12', '2019-12-01', '2019-12-31'],
  ])('%s: %s to %s', (month, first, last) => {
    expect(daysOfMonth(month)).toEqual([first, last]);
  });
});
