import { describe, expect, it } from '@jest/globals';
import { districtAndRest, evidenceAddress, filtersOf, monthFilters, swapped, withSide } from './compare-address';

const read = (address: string) => new URLSearchParams(address);

describe('the two sides in the address', () => {
  const address = read('lang=en&a-bygd=hotagen,offerdal&b-tema=natur&b-fran=2020-09-01&bygd=x&a-nyckelord=');

  it('are read each by itself, with what else stands in the address left out', () => {
    expect(filtersOf(address, 'a').toString()).toBe('bygd=hotagen%2Cofferdal');
    expect([...filtersOf(address, 'b')]).toEqual([
      ['tema', 'natur'],
      ['fran', '2020-09-01'],
    ]);
  });

  it('are set each by itself', () => {
    const next = withSide(address, 'b', read('grupp=unga'));
    expect([...filtersOf(next, 'a')]).toEqual([['bygd', 'hotagen,offerdal']]);
    expect([...filtersOf(next, 'b')]).toEqual([['grupp', 'unga']]);
    expect(next.get('lang')).toBe('en');
  });

  it('change places, and back', () => {
    const turned = swapped(address);
    expect([...filtersOf(turned, 'a')]).toEqual([...filtersOf(address, 'b')]);
    expect([...filtersOf(turned, 'b')]).toEqual([...filtersOf(address, 'a')]);
    expect([...filtersOf(swapped(turned), 'a')]).toEqual([...filtersOf(address, 'a')]);
  });
});

describe('quick choices', () => {
  it.each([
    ['2020-09', '2020-09-30'],
    ['2020-02', '2020-02-29'],
    ['2021-02', '2021-02-28'],
    ['2020-12', '2020-12-31'],
  ])('a month is from its first day to its last: %s to %s', (month, last) => {
    expect([...monthFilters(month)]).toEqual([
      ['fran', `${month}-01`],
      ['till', last],
    ]);
  });

  it('a district is held against the others', () => {
    const { a, b } = districtAndRest('norr', ['norr', 'soder', 'mitt']);
    expect([a.get('bygd'), b.get('bygd')]).toEqual(['norr', 'soder,mitt']);
  });
});

it('leads to what residents on that side say of it', () => {
  const filters = read('bygd=norr');
  expect(evidenceAddress(filters, { keyphraseId: 'sv:sjö', themeId: null })).toBe(
    '/bidrag?bygd=norr&nyckelord=sv%3Asj%C3%B6&roll=resident',
  );
  expect(evidenceAddress(filters, { keyphraseId: null, themeId: 'natur' })).toBe(
    '/bidrag?bygd=norr&tema=natur&roll=resident',
  );
  expect(filters.toString()).toBe('bygd=norr');
});
