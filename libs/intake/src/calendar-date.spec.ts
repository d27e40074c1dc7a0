import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findDate, parseDate } from './calendar-date.js';

const zone = 'Europe/Stockholm';

describe('parseDate', () => {
  it.each([
    ['2020-09-14', '2020-09-14', null],
    ['2020-09-14 13:05', '2020-09-14', '13:05'],
    ['2020-09-14 13:05:59', '2020-09-14', '13:05'],
    ['2020-09-14T13:05', '2020-09-14', '13:05'],
    ['2020-09-14T22:30:00Z', '2020-09-15', '00:30'],
    ['2020/9/4', '2020-09-04', null],
    ['14/9 2020', '2020-09-14', null],
    ['14/9-20', '2020-09-14', null],
    ['14.9.2020', '2020-09-14', null],
    ['14.09.2020 kl 13.05', '2020-09-14', '13:05'],
    ['14 sep 2020', '2020-09-14', null],
    ['14 sept. 2020', '2020-09-14', null],
    ['den 3:e oktober 2020', '2020-10-03', null],
    ['torsdag 3 september 2020', '2020-09-03', null],
    ['20200914', '2020-09-14', null],
    ['200914', '2020-09-14', null],
    ['44088', '2020-09-14', null],
    ['44088,5', '2020-09-14', '12:00'],
    ['1518501496471', '2018-02-13', '06:58'],
    ['1518501496', '2018-02-13', '06:58'],
    ['Tue Feb 13 12:58:16 WIB 2018', '2018-02-13', '12:58'],
    ['September 14, 2020', '2020-09-14', null],
    ['Sep 4th 2020 1:05 pm', '2020-09-04', '13:05'],
    ['14-09-2020', '2020-09-14', null],
    ['14-9-2020 13:05', '2020-09-14', '13:05'],
    ['14/9 -20', '2020-09-14', null],
    ['14/9-20.', '2020-09-14', null],
    ['44088,9999', '2020-09-15', null],
    ['44088,999', '2020-09-14', '23:59'],
  ])('reads %s', (cell, date, time) => {
    expect(parseDate(cell, zone)).toEqual({ date, time });
  });

  it.each([
    '',
    'igår',
    '31/2 2020',
    '2020-13-01',
    '12',
    '99999',
    '1234567890123456',
    'kl 18.30 20 deltagare',
    'Vi blev 14 av 20',
    'kl 18.30-20.30',
    '070-14-09-2020',
    '3/9 - 20 deltagare',
    '0',
  ])('makes no date of “%s”', (cell) => {
    expect(parseDate(cell, zone)).toBeNull();
  });

  it('reads an American column month first', () => {
    expect(parseDate('9/14/20 13:05', zone, 'monthFirst')).toEqual({ date: '2020-09-14', time: '13:05' });
    expect(parseDate('9/14/2020', zone)).toBeNull();
    expect(parseDate('9-14-2020', zone, 'monthFirst')).toEqual({ date: '2020-09-14', time: null });
    expect(parseDate('9/14/2020 13:05:22', zone, 'monthFirst')).toEqual({ date: '2020-09-14', time: '13:05' });
  });

  it('reads back every day in every form', () => {
    const day = fc.date({
      min: new Date('1991-01-01T12:00:00Z'),
      max: new Date('2099-12-31T12:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-').map(Number);
        const name = new Intl.DateTimeFormat('sv-SE', { month: 'long', timeZone: 'UTC' }).format(date);
        const serial = Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
        for (const form of [
          iso,
          `${dayOfMonth}/${month} ${year}`,
          `${dayOfMonth}.${month}.${year}`,
          `${dayOfMonth} ${name} ${year}`,
          String(serial),
        ])
          expect([form, parseDate(form, zone)?.date]).toEqual([form, iso]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('findDate', () => {
  it('finds the first date of a running text, with its place', () => {
    const text = 'Kaffe serverades torsdag 3 september 2020 i gården, och igen 4/9 2020.';
    const found = findDate(text);
    expect(found?.date).toBe('2020-09-03');
    expect(text.slice(found?.start, found?.end)).toBe('3 september 2020');
  });
});
