import { describe, expect, it } from '@jest/globals';
import { byWeek, heldFrom, weekOf } from './weeks';

describe('weekOf', () => {
  it.each([
    ['2020-08-24', 35, 2020, '2020-08-24', '2020-08-30'],
    ['2020-08-30', 35, 2020, '2020-08-24', '2020-08-30'],
    ['2020-09-27', 39, 2020, '2020-09-21', '2020-09-27'],
    ['2019-09-01', 35, 2019, '2019-08-26', '2019-09-01'],
    // A year of 53 weeks, and days that the week's year does not share.
    ['2021-01-03', 53, 2020, '2020-12-28', '2021-01-03'],
    ['2021-01-04', 1, 2021, '2021-01-04', '2021-01-10'],
    ['2024-12-30', 1, 2025, '2024-12-30', '2025-01-05'],
  ])('has %s in week %i of %i', (date, number, year, from, to) => {
    expect(weekOf(date)).toEqual({ number, year, from, to });
  });
});

describe('the programme by week', () => {
  const planned = { from: '2020-08-24', to: '2020-09-27' };
  const noted = (id: string, ...dates: (string | null)[]) => ({
    id,
    ...planned,
    notes: dates.map((date) => ({ date })),
  });

  it('believes the notes before the programme, where they say a day', () => {
    expect(heldFrom(noted('a', '2020-09-03', null))).toEqual({ from: '2020-09-03', to: '2020-09-03' });
    expect(heldFrom(noted('b', null))).toEqual(planned);
  });

  it('goes from the earliest week on, and leaves empty weeks out', () => {
    const weeks = byWeek([
      noted('offerdal', '2020-09-08'),
      noted('unga'),
      noted('alsen', '2020-08-27'),
      noted('hotagen', '2020-08-25'),
      noted('integration', null),
    ]);
    expect(
      weeks.map(({ first, last, meetings }) => [first.number, last.number, meetings.map(({ id }) => id).join()]),
    ).toEqual([
      [35, 35, 'hotagen,alsen'],
      [35, 39, 'unga,integration'],
      [37, 37, 'offerdal'],
    ]);
  });
});
