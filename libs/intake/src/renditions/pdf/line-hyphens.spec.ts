import { describe, expect, it } from '@jest/globals';
import { joinLines, WordStock } from './line-hyphens.js';

describe('two lines of one paragraph', () => {
  it.each<[before: string, after: string, elsewhere: string, joined: string]>([
    ['Skogen är', 'nära', '', 'Skogen är nära'],
    ['förenings-', 'livet är starkt', '', 'föreningslivet är starkt'],
    ['Vi i förenings\u00AD', 'livet', '', 'Vi i föreningslivet'],
    ['bygdegårds\u2010', 'föreningen', '', 'bygdegårdsföreningen'],
    ['Alsen-', 'Näskott', '', 'Alsen-Näskott'],
    ['en SMS-', 'biljett', '', 'en SMS-biljett'],
    ['på 80-', 'talet', '', 'på 80-talet'],
    ['en e-', 'post', '', 'en e-post'],
    ['i covid-', '19-tider', '', 'i covid-19-tider'],
    ['alla för-', 'och nackdelar', '', 'alla för- och nackdelar'],
    ['dag-', 'eller nattbuss', '', 'dag- eller nattbuss'],
    ['jakt-', 'samt fiskevård', '', 'jakt- samt fiskevård'],
    // Not the word `och`: the syllable of another.
    ['b-', 'ochning', '', 'b-ochning'],
    ['nära-', 'ordning', 'Det är en nära-ordning som gäller.', 'nära-ordning'],
    ['nära-', 'ordning', 'En närordning.', 'näraordning'],
    ['TV-', 'soffan', 'I tvsoffan sitter vi.', 'TVsoffan'],
    ['skog –', 'och sjö', '', 'skog – och sjö'],
    ['det är -', 'tror jag', '', 'det är - tror jag'],
    ['fram-', '(och till-)', '', 'fram-(och till-)'],
  ])('%j and %j, with %j elsewhere, are %j', (before, after, elsewhere, joined) => {
    expect(joinLines(before, after, new WordStock([elsewhere]))).toBe(joined);
  });
});
