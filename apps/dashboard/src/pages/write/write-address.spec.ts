import { describe, expect, it } from '@jest/globals';
import { readChoices, withChoices } from './write-address';

const read = (address: string) => readChoices(new URLSearchParams(address));

describe('what the address says that the text is to hold', () => {
  it('is what the text begins with where nothing is said', () => {
    expect(read('')).toEqual({ findingIds: null, statementIds: [], figures: ['VOICES', 'SHARES', 'COMMON'] });
  });

  it('is nothing where nothing is chosen', () => {
    expect(read('guldkorn=&siffror=')).toEqual({ findingIds: [], statementIds: [], figures: [] });
  });

  it('is each once, in order, and no more than fits', () => {
    const many = Array.from({ length: 60 }, (_, index) => `q${index}`).join(',');
    const { findingIds, statementIds, figures } = read(`guldkorn=b,a,b&citat=${many}&siffror=osakerhet,roster,annat`);
    expect(findingIds).toEqual(['b', 'a']);
    expect(statementIds).toHaveLength(50);
    expect(figures).toEqual(['VOICES', 'INTERVALS']);
  });

  it('is written as it is read, with the language kept', () => {
    const choices = { findingIds: ['b'], statementIds: ['s'], figures: ['COMMON' as const] };
    const address = withChoices(new URLSearchParams('lang=en'), choices);
    expect(readChoices(address)).toEqual(choices);
    expect(address.get('lang')).toBe('en');
    expect(withChoices(address, { statementIds: [] }).has('citat')).toBe(false);
  });
});
