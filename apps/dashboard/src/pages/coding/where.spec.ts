import { describe, expect, it } from '@jest/globals';
import { atStatement, whereIn, withWhere, type Where } from './where';

describe('where one is in the sample', () => {
  it.each<[string, Where]>([
    ['', { view: 'next' }],
    ['nr=12', atStatement(12)],
    ['nr=0', { view: 'next' }],
    ['nr=1.5', { view: 'next' }],
    ['nr=x', { view: 'next' }],
    ['visa=klart', { view: 'end' }],
  ])('is read from %j', (query, where) => {
    expect(whereIn(new URLSearchParams(query))).toEqual(where);
  });

  it('is written back, and nothing else touched', () => {
    const before = new URLSearchParams('lang=en&nr=3');
    expect(withWhere(before, atStatement(4)).toString()).toBe('lang=en&nr=4');
    expect(withWhere(before, { view: 'end' }).toString()).toBe('lang=en&visa=klart');
    expect(withWhere(before, { view: 'next' }).toString()).toBe('lang=en');
  });
});
