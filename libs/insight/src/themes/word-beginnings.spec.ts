import { describe, expect, it } from '@jest/globals';
import { withWordBeginnings } from './word-beginnings.js';

describe('word beginnings', () => {
  it.each([
    ['a word and its first four letters', ['sv:fäbodvall'], ['sv:^fäbo', 'sv:fäbodvall']],
    ['every word of a phrase, whatever its capitals', ['sv:Norra Lövvik'], ['sv:Norra Lövvik', 'sv:^lövv', 'sv:^norr']],
    ['parts of hyphens', ['sv:e-postlista'], ['sv:^post', 'sv:e-postlista']],
    ['nothing of a short word', ['sv:sjö', 'en:log'], ['en:log', 'sv:sjö']],
    ['the same once', ['sv:skog', 'sv:skogsväg', 'sv:skog'], ['sv:^skog', 'sv:skog', 'sv:skogsväg']],
  ])('gives %s', (_, terms, expected) => {
    expect(withWordBeginnings(terms).sort()).toEqual([...expected].sort());
  });
});
