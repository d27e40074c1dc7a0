import { describe, expect, it } from '@jest/globals';
import { dayMonthOrder } from './cell-meanings.js';

describe('a column of days and months', () => {
  it.each([
    [['9/3/2020', '9/14/2020'], 'monthFirst'],
    [['9-3-2020', '9-14-2020'], 'monthFirst'],
    [['9-3-2020', '14-9-2020'], 'dayFirst'],
    [['2020-09-03', '2020-09-14'], 'dayFirst'],
  ])('%j is read %s', (cells, order) => {
    expect(dayMonthOrder(cells, 'Europe/Stockholm')).toBe(order);
  });
});
