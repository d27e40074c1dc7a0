import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TokenKind } from '../reading.js';
import { readTokens, tokenize } from './tokens.js';

describe('tokens', () => {
  it.each<[string, string[]]>([
    ['Vi trivs här.', ['Vi', 'trivs', 'här', '.']],
    ['EU:s stöd och Maj:t', ['EU:s', 'stöd', 'och', 'Maj:t']],
    ['skid- och cykelspår', ['skid-', 'och', 'cykelspår']],
    ['skid-, gång- och cykelväg', ['skid-', ',', 'gång-', 'och', 'cykelväg']],
    ['t.ex. fiske, bl.a. öring', ['t.ex.', 'fiske', ',', 'bl.a.', 'öring']],
    ['t ex fiske m m', ['t ex', 'fiske', 'm m']],
    ['kl. 18.30 den 14/9 2020', ['kl.', '18.30', 'den', '14/9', '2020']],
    ['35 000 kr och 1,5 mil', ['35 000', 'kr', 'och', '1,5', 'mil']],
    ['2020-09-14 kl 8–10', ['2020-09-14', 'kl', '8–10']],
    ['1970-talet, 20-åringar, 45:e', ['1970-talet', ',', '20-åringar', ',', '45:e']],
    ['Skriv till anna.k@example.se!', ['Skriv', 'till', 'anna.k@example.se', '!']],
    ['Se https://example.se/a?b=1.', ['Se', 'https://example.se/a?b=1', '.']],
    ['(bra)', ['(', 'bra', ')']],
    ['1 250:- eller 5 000kr', ['1 250:-', 'eller', '5 000', 'kr']],
    ['99:- styck', ['99:-', 'styck']],
    ['10:-20', ['10', ':', '-', '20']],
    ['5 000-årig', ['5', '000-årig']],
    ['den 2 020 kronor', ['den', '2 020', 'kronor']],
    ['30 000:an', ['30 000', ':', 'an']],
    ['byn <3', ['byn', '<3']],
    ['pris <30 kr', ['pris', '<', '30', 'kr']],
    ['Bra 👍🏽 :)', ['Bra', '👍🏽', ':)']],
    ['#skidor', ['#', 'skidor']],
    ['•Lugnet', ['•', 'Lugnet']],
    ['-Lugnet', ['-', 'Lugnet']],
    ['idé café Åre', ['idé', 'café', 'Åre']],
    ['gïele jïh saemien', ['gïele', 'jïh', 'saemien']],
    ['och/eller', ['och', '/', 'eller']],
    ['50 %', ['50', '%']],
    ['A. Svensson', ['A.', 'Svensson']],
    ["Frisk's livs", ["Frisk's", 'livs']],
    ['Fråga: bussen?', ['Fråga', ':', 'bussen', '?']],
    ['Jo...', ['Jo', '...']],
  ])('splits %j', (text, expected) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(expected);
  });

  it.each<[string, TokenKind]>([
    ['skog', 'word'],
    ['12', 'number'],
    ['!', 'punctuation'],
    ['+', 'symbol'],
    ['a@b.se', 'address'],
    ['www.example.se', 'address'],
    ['🐟', 'emoji'],
    [':-)', 'emoji'],
    ['<3', 'emoji'],
    ['1 250:-', 'number'],
    ['1970-talet', 'word'],
  ])('%j is a %s', (text, kind) => {
    expect(tokenize(text).map((token) => token.kind)).toEqual([kind]);
  });

  it('composes letters and counts offsets in the text as received', () => {
    const text = 'Vi bor i A\u030As nära fjällen'.normalize('NFD');
    const place = tokenize(text)[3];
    expect(place?.text).toBe('Ås');
    expect(text.slice(place?.start, place?.end)).toBe('A\u030As');
  });

  it('takes soft hyphens out of the word but not out of the span', () => {
    const [token] = tokenize('skid\u00ADspår');
    expect(token).toEqual({ start: 0, end: 9, kind: 'word', text: 'skidspår' });
  });

  it('reads plain words the quick way as it reads them by pattern', () => {
    const parts = fc.constantFrom(
      ...'skog|Ås|t|ex|t ex|m m|bl a|ca|kl.|idé|æøå|÷|×|,|, |.| |  |-|:s|\u0301|a@b.se|www.a.se|12|12 000|å\u030A|\u00A0|\n|’s|#|_|A|A.|:)|<3|ſ|ÿ'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((list) => list.join('')),
        (text) => {
          expect(tokenize(text)).toEqual(readTokens(text, () => 0));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('leaves out nothing that can be seen, in order, for any string', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'grapheme' }),
          fc
            .array(
              fc.constantFrom(
                'å',
                'A\u030A',
                ' ',
                '.',
                '-',
                ':',
                'EU:s',
                '1',
                '@',
                '\uD83D',
                '👍',
                '\n',
                't.ex.',
                '\u200F',
                '\0',
              ),
            )
            .map((a) => a.join('')),
        ),
        (text) => {
          let at = 0;
          for (const token of tokenize(text)) {
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(token.end).toBeGreaterThan(token.start);
            expect(text.slice(at, token.start)).not.toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
            expect(text.slice(token.start, token.end).replaceAll('\u00AD', '').normalize('NFC')).toBe(token.text);
            at = token.end;
          }
          expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
        },
      ),
      { numRuns: 400 },
    );
  });
});
