import { describe, expect, it } from '@jest/globals';
import { quoteText } from './quote-text';

const words = {
  NAME: 'namn',
  TELEPHONE: 'telefonnummer',
  EMAIL: 'e-postadress',
  PERSONAL_NUMBER: 'personnummer',
  ADDRESS: 'adress',
  OTHER: 'personuppgift',
  HIDDEN: 'dolt yttrande',
  unknown: 'maskerat',
};

describe('a quote as it is pasted', () => {
  it.each([
    ['Fisket är bäst.', [], '»Fisket är bäst.« — boende i Hotagen'],
    [' Två\n  rader ', [], '»Två rader« — boende i Hotagen'],
    ['Hälsa ████ ██████.', [{ start: 6, end: 17, reason: 'NAME' as const }], '»Hälsa [namn].« — boende i Hotagen'],
    ['Ring ███', [], '»Ring [maskerat]« — boende i Hotagen'],
  ])('of %p', (text, redactions, expected) => {
    expect(quoteText({ text, redactions }, 'boende i Hotagen', 'sv', words)).toBe(expected);
  });

  it('has the marks of its language', () => {
    expect(quoteText({ text: 'Calm', redactions: [] }, 'resident of Hotagen', 'en', words)).toBe(
      '“Calm” — resident of Hotagen',
    );
  });
});
