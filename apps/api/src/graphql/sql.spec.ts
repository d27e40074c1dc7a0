import { describe, expect, it } from '@jest/globals';
import { allOf, containing, placeholders, sql } from './sql.js';

describe('SQL in pieces', () => {
  it('holds all conditions with their values in order', () => {
    expect(allOf([sql('a = ?', 1), sql('b in (?, ?)', 'x', 'y')])).toEqual({
      text: 'a = ? and b in (?, ?)',
      values: [1, 'x', 'y'],
    });
  });

  it('is true of everything when there are none', () => {
    expect(allOf([])).toEqual({ text: '1 = 1', values: [] });
  });

  it.each([
    ['bad', '%bad%'],
    ['100%', '%100!%%'],
    ['a_b', '%a!_b%'],
    ['hej!', '%hej!!%'],
    ['\\', '%\\%'],
  ])('finds %s as it stands', (text, pattern) => {
    expect(containing(text)).toBe(pattern);
  });

  it('has a placeholder for each value', () => {
    expect([placeholders([]), placeholders([1]), placeholders([1, 2])]).toEqual(['', '?', '?, ?']);
  });
});
