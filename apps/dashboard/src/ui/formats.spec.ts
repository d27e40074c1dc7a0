import { describe, expect, it } from '@jest/globals';
import { counted } from '../messages/counted';
import { createFormats } from './formats';

const sv = createFormats('sv');
const en = createFormats('en');
// Intl writes narrow and no-break spaces; they read the same.
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('formats', () => {
  it.each([
    [sv.number(1236), '1 236'],
    [sv.number(4.5), '4,5'],
    [sv.percent(0.384), '38 %'],
    [sv.times(13.46), '13'],
    [sv.times(3.24), '3,2'],
    [sv.date('2020-09-02'), '2 september 2020'],
    [sv.dateWithWeekday('2020-08-25'), 'tisdag 25 augusti 2020'],
    [sv.month('2020-09'), 'sep 2020'],
    [sv.fileSize(23_300), '23,3 kB'],
    [sv.fileSize(4_200_000), '4,2 MB'],
    [en.number(1236), '1,236'],
    [en.percent(0.384), '38%'],
    [en.date('2020-09-02'), '2 September 2020'],
    [en.dateWithWeekday('2020-08-25'), 'Tuesday 25 August 2020'],
  ])('writes %s', (written, expected) => {
    expect(plain(written)).toBe(expected);
  });

  it('puts å, ä and ö last, in both languages', () => {
    const names = ['Ås', 'Änge', 'Almåsa', 'Östersund', 'Zell'];
    for (const { compare } of [sv, en])
      expect([...names].sort(compare)).toEqual(['Almåsa', 'Zell', 'Ås', 'Änge', 'Östersund']);
  });

  it('says one of a thing in the singular', () => {
    expect(counted(sv.count(1), 'röst', 'röster')).toBe('1 röst');
    expect(plain(counted(sv.count(1236), 'röst', 'röster'))).toBe('1 236 röster');
  });
});
