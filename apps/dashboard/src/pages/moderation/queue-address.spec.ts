import { describe, expect, it } from '@jest/globals';
import { queueFilter, withChoice } from './queue-address';

describe('which statements are moderated', () => {
  it.each([
    ['', { state: 'NEW', hasPersonalData: null, channel: null }],
    ['lage=HIDDEN&uppgifter=ja&kanal=WEB', { state: 'HIDDEN', hasPersonalData: true, channel: 'WEB' }],
    ['lage=x&uppgifter=nej&kanal=y', { state: 'NEW', hasPersonalData: false, channel: null }],
  ])('is read from %j', (query, filter) => {
    expect(queueFilter(new URLSearchParams(query))).toEqual(filter);
  });

  it('is written back, and nothing else touched', () => {
    const before = new URLSearchParams('lang=en&lage=HIDDEN');
    expect(withChoice(before, 'lage', '').toString()).toBe('lang=en');
    expect(withChoice(before, 'kanal', 'WEB').toString()).toBe('lang=en&lage=HIDDEN&kanal=WEB');
  });
});
