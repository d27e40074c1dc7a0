import { describe, expect, it } from '@jest/globals';
import { periodWords } from './period-words.js';

describe('a period in words', () => {
  it.each([
    [null, null, null],
    ['2020-09-01', '2020-09-30', { sv: 'september 2020', en: 'September 2020' }],
    ['2020-02-01', '2020-02-29', { sv: 'februari 2020', en: 'February 2020' }],
    ['2021-02-01', '2021-02-28', { sv: 'februari 2021', en: 'February 2021' }],
    [
      '2020-02-01',
      '2020-02-28',
      { sv: '1 februari 2020 – 28 februari 2020', en: '1 February 2020 – 28 February 2020' },
    ],
    ['2020-09-01', '2020-10-31', { sv: 'september–oktober 2020', en: 'September–October 2020' }],
    ['2020-01-01', '2020-12-31', { sv: '2020', en: '2020' }],
    ['2019-12-01', '2020-01-31', { sv: 'december 2019 – januari 2020', en: 'December 2019 – January 2020' }],
    ['2020-10-08', '2020-10-08', { sv: '8 oktober 2020', en: '8 October 2020' }],
    ['2020-09-14', null, { sv: 'från och med 14 september 2020', en: 'from 14 September 2020' }],
    [null, '2020-09-14', { sv: 'till och med 14 september 2020', en: 'up to 14 September 2020' }],
  ])('from %p to %p is %p', (from, to, expected) => {
    expect(periodWords(from, to)).toEqual(expected);
  });
});
