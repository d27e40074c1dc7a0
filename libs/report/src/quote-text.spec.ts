import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quoteText } from './quote-text.js';

const about = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const long = 'Ett är först. Två talar om skoter! Tre är sist? Fyra kommer efter.';

describe('the words to quote', () => {
  it.each([
    ['all of what is short', 'Tystnaden. Och fjället.', null, 320, 'Tystnaden. Och fjället.'],
    ['the beginning of what is long', long, null, 20, 'Ett är först. […]'],
    ['the sentence that says it', long, 'skoter', 20, '[…] Två talar om skoter! […]'],
    ['as many whole sentences as there is room for', long, 'skoter', 36, '[…] Två talar om skoter! Tre är sist? […]'],
    ['what is before when nothing follows', long, 'Fyra', 34, '[…] Tre är sist? Fyra kommer efter.'],
    ['one long sentence whole', `${'mycket '.repeat(60)}bra.`, null, 40, `${'mycket '.repeat(60)}bra.`],
    ['a word for what is masked', 'Fråga ███ ████ om det.', null, 320, 'Fråga [maskerat] [maskerat] om det.'],
    ['lines as one', 'Lugnt\n  och skönt.', null, 320, 'Lugnt och skönt.'],
    [
      'a quote within a quote to its end',
      'Hon sa ”kom hit.” Jag kom. Sen blev jag kvar.',
      'sa',
      20,
      'Hon sa ”kom hit.” […]',
    ],
  ])('are %s', (_, text, words, longest, expected) => {
    expect(quoteText(text, words === null ? null : about(text, words), '[maskerat]', longest)).toBe(expected);
  });

  it('are unaltered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zåäö]{1,8}[.!?]?$/), { minLength: 1, maxLength: 60 }),
        fc.nat(200),
        (words, at) => {
          const text = words.join(' ');
          const quote = quoteText(text, { start: at, end: at + 1 }, '[maskerat]', 80);
          expect(text).toContain(quote.replace(/^\[…\] /, '').replace(/ \[…\]$/, ''));
        },
      ),
    );
  });
});
