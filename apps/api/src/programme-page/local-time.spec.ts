import { describe, expect, it } from '@jest/globals';
import { dayIn, instantOf } from './local-time.js';

const stockholm = 'Europe/Stockholm';

describe('the instant of a local time', () => {
  it.each([
    ['2020-10-08', '18:30', stockholm, '2020-10-08T16:30:00.000Z'],
    ['2020-10-25', '01:30', stockholm, '2020-10-24T23:30:00.000Z'],
    ['2020-10-25', '02:30', stockholm, '2020-10-25T00:30:00.000Z'],
    ['2020-10-25', '03:30', stockholm, '2020-10-25T02:30:00.000Z'],
    ['2020-12-01', '08:30', stockholm, '2020-12-01T07:30:00.000Z'],
    ['2021-03-28', '01:59', stockholm, '2021-03-28T00:59:00.000Z'],
    ['2021-03-28', '02:30', stockholm, '2021-03-28T01:30:00.000Z'],
    ['2021-03-28', '03:00', stockholm, '2021-03-28T01:00:00.000Z'],
    ['2020-07-01', '09:00', 'America/New_York', '2020-07-01T13:00:00.000Z'],
    ['2020-01-01', '00:00', 'Asia/Kolkata', '2019-12-31T18:30:00.000Z'],
    ['2020-01-01', '00:00', 'UTC', '2020-01-01T00:00:00.000Z'],
  ])('%s %s in %s', (day, time, timeZone, expected) => {
    expect(instantOf(day, time, timeZone).toISOString()).toBe(expected);
  });

  it('and the day that it is there', () => {
    expect(dayIn(new Date('2020-10-08T21:59:59Z'), stockholm)).toBe('2020-10-08');
    expect(dayIn(new Date('2020-10-08T22:00:00Z'), stockholm)).toBe('2020-10-09');
  });
});
