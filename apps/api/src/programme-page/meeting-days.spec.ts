import { describe, expect, it } from '@jest/globals';
import { dayAfter, meetingWhen, weekNumber } from './meeting-days.js';

const at = (from: string, to: string, startsAt: string | null = null, endsAt: string | null = null) => ({
  from,
  to,
  startsAt,
  endsAt,
});

describe('when a meeting is held, in words', () => {
  it.each([
    [at('2020-10-08', '2020-10-08', '18:30'), 'torsdag 8 oktober 2020 kl. 18.30', 'Thursday 8 October 2020, 18:30'],
    [
      at('2020-10-09', '2020-10-09', '08:30', '10:00'),
      'fredag 9 oktober 2020 kl. 08.30–10.00',
      'Friday 9 October 2020, 08:30–10:00',
    ],
    [at('2020-10-09', '2020-10-09'), 'fredag 9 oktober 2020', 'Friday 9 October 2020'],
    [
      at('2020-08-24', '2020-09-27'),
      'vecka 35–39, 24 augusti–27 september 2020',
      'weeks 35–39, 24 August–27 September 2020',
    ],
    [at('2020-08-24', '2020-08-30'), 'vecka 35, 24–30 augusti 2020', 'week 35, 24–30 August 2020'],
    [at('2019-09-01', '2019-11-30'), '1 september–30 november 2019', '1 September–30 November 2019'],
    [
      at('2020-12-28', '2021-01-03'),
      'vecka 53, 28 december 2020–3 januari 2021',
      'week 53, 28 December 2020–3 January 2021',
    ],
    [at('2020-10-08', '2020-10-09', '18:30'), '8–9 oktober 2020 kl. 18.30', '8–9 October 2020, 18:30'],
  ])('%j', (meeting, sv, en) => {
    expect(meetingWhen(meeting, 'sv')).toBe(sv);
    expect(meetingWhen(meeting, 'en')).toBe(en);
  });

  it.each([
    ['2020-01-01', 1],
    ['2018-12-31', 1],
    ['2021-01-03', 53],
    ['2021-01-04', 1],
    ['2026-11-29', 48],
  ])('%s is in week %i', (day, week) => {
    expect(weekNumber(day)).toBe(week);
  });

  it.each([
    ['2020-02-28', '2020-02-29'],
    ['2020-12-31', '2021-01-01'],
    ['2020-03-28', '2020-03-29'],
  ])('the day after %s is %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });
});
