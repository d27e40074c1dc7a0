import { describe, expect, it } from '@jest/globals';
import { themesView, withView } from './themes-address';

describe('how themes are shown', () => {
  it.each([
    ['', {}],
    ['sortera=hotagen&dolda=ja&tema=natur', { sort: 'hotagen', hidden: true, chosen: 'natur' }],
    ['sortera=&dolda=nej', {}],
    ['visa=tid', { show: 'tid' }],
    ['visa=ord&bygd=hotagen&uppslag=ja', { show: 'ord', district: 'hotagen', leads: true }],
    ['visa=nonsens&uppslag=kanske', {}],
  ])('is read from %j', (query, view) => {
    const plain = { show: 'bygd', sort: 'roster', hidden: false, chosen: '', district: '', leads: false };
    expect(themesView(new URLSearchParams(query))).toEqual({ ...plain, ...view });
  });

  it('is written back, and nothing else touched', () => {
    const before = new URLSearchParams('lang=en&tema=natur');
    expect(withView(before, 'sortera', 'namn').toString()).toBe('lang=en&tema=natur&sortera=namn');
    expect(withView(before, 'tema', '').toString()).toBe('lang=en');
  });
});
