import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCommonPassphrase } from './common-passphrases.js';
import { commonWords } from './common-words.js';

describe('a passphrase', () => {
  it.each([
    'password1234',
    'P@ssw0rd2024!',
    'Passwordpassword',
    'qwertyuiop123',
    'asdfghjklöä12',
    '1q2w3e4r5t6y',
    'qazwsxedcrfv',
    '123456789012',
    '111111111111',
    'aaaaaaaaaaaab',
    'abcabcabcabc',
    'Sommaren2026!',
    'Välkommen2026',
    'lösenord12345',
    'Losenord!2025',
    'MittLösenord1',
    'Stockholm2026',
    'Krokoms kommun 1',
    'Östersund-2025',
    'Skellefteå1845',
    'djurgården1891',
    'iloveyou12345',
    'JagÄlskarDig1',
    'jag älskar dig',
    'correct horse battery staple',
    'hejhejhejhej',
    'letmeinplease',
    'November2025.',
    'anna.andersson',
    'SommarVinter26',
    'tillfalligtillfallig1950',
  ])('that is guessed first is told: %s', (passphrase) => {
    expect(isCommonPassphrase(passphrase)).toBe(true);
  });

  it.each([
    'fyra ord som bara jag vet',
    'grön häst läser ofta',
    'blå stol springer fort',
    'helt andra ord än förut',
    'V9#kpT2x!mQz',
    'myggorna dansar polska',
    'trettonhundrafyrtio',
  ])('that is not is let through: %s', (passphrase) => expect(isCommonPassphrase(passphrase)).toBe(false));

  it('of any common word with a year and a sign is told, and there are far more of them than three thousand', () => {
    const words = [...commonWords];
    expect(words.length * 80).toBeGreaterThan(30_000);
    const signs = ['', '!', '.', '-'];
    const letThrough = words.flatMap((word) => {
      const begun = `${word[0]!.toUpperCase()}${word.slice(1)}`;
      const year = 1950 + ((word.length * 7) % 86);
      return signs
        .flatMap((sign) => [`${begun}${year}${sign}`, `${word}${sign}${word}${year}`])
        .filter((passphrase) => !isCommonPassphrase(passphrase));
    });
    expect(letThrough).toEqual([]);
  });

  it('of any two common words with a year between or after is told', () => {
    const word = fc.constantFrom(...commonWords);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1950, max: 2035 }), (first, second, year) => {
        expect(isCommonPassphrase(`${first}${second}${year}`)).toBe(true);
        expect(isCommonPassphrase(`${first}${year}${second}`)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
