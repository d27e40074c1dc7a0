import { describe, expect, it } from '@jest/globals';
import { themesView, withView } from './themes-address';

describe('how themes are shown', () => {
  it.each([
    ['', { sort: 'roster', hidden: false, chosen: '' }],
    ['sortera=hotagen&dolda=ja&tema=natur', { sort: 'hotagen', hidden: true, chosen: 'natur' }],
    ['sortera=&dolda=nej', { sort: 'roster', hidden: false, chosen: '' }],
  ])('is read from %j', (query, view) => {
    expect(themesView(new URLSearchParams(query))).toEqual(view);
  });

  it('is written back, and nothing else touched', () => {
    const before = new URLSearchParams('lang=en&tema=natur');
    expect(withView(before, 'sortera', 'namn').toString()).toBe('lang=en&tema=natur&sortera=namn');
    expect(withView(before, 'tema', '').toString()).toBe('lang=en');
  });
});
