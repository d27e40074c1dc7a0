import { describe, expect, it } from '@jest/globals';
import { DateScalar } from './scalars.js';

describe('Date', () => {
  it.each(['2020-10-08', '2020-02-29', '1999-12-31'])('takes the day %s', (day) => {
    expect([DateScalar.parseValue(day), DateScalar.serialize(day)]).toEqual([day, day]);
  });

  it.each([
    ['2021-02-29'],
    ['2020-13-01'],
    ['2020-1-1'],
    ['2020-10-08T00:00:00Z'],
    ['8/10 2020'],
    [''],
    [20201008],
    [null],
  ])('refuses %p', (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow('YYYY-MM-DD');
  });
});
