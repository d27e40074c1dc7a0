import { describe, expect, it } from '@jest/globals';
import type { FindingFacts } from '../facts.js';
import { withQuotes } from './place.js';

const quote = (id: string) => ({ id, text: `Ord ${id}.`, about: null, quotedAs: 'boende i Ås' });
const finding = (id: string, quotes: readonly string[]): FindingFacts => ({
  id,
  subject: 'theme',
  name: id,
  confirmed: false,
  fragile: false,
  here: { voices: null, of: null },
  elsewhere: { voices: null, of: null },
  praise: { lower: 0, upper: 1 },
  words: [],
  quotes: quotes.map(quote),
  byDistrict: [],
});
const where = (findings: readonly FindingFacts[], chosen: readonly string[]) =>
  withQuotes(findings, chosen).map(({ quotes }) => quotes.map(({ id }) => id).join(' '));

describe('which finding a quote stands with', () => {
  it.each<[string, FindingFacts[], string[], string[]]>([
    ['the one that it is evidence of', [finding('a', ['1']), finding('b', ['2'])], ['1', '2'], ['1', '2']],
    ['the one that has none, of two', [finding('a', ['1', '2']), finding('b', ['2'])], ['2', '1'], ['1', '2']],
    ['the first, where both have none', [finding('a', ['1']), finding('b', ['1'])], ['1'], ['1', '']],
    ['no one that it is no evidence of', [finding('a', [])], ['1'], ['']],
    ['no one when it is not chosen', [finding('a', ['1'])], [], ['']],
  ])('is %s', (_, findings, chosen, expected) => {
    expect(where(findings, chosen)).toEqual(expected);
  });
});
