import { describe, expect, it } from '@jest/globals';
import { contactDetails } from './contact-details';

const found = (text: string) => contactDetails(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('contactDetails', () => {
  it.each([
    ['Mejla anna.svensson@example.se.', [['mail', 'anna.svensson@example.se']]],
    ['Ring 070-123 45 67, gärna kvällstid', [['phone', '070-123 45 67']]],
    ['Ring 0701234567!', [['phone', '0701234567']]],
    ['Växeln har 0640-161 00', [['phone', '0640-161 00']]],
    ['Från utlandet: +46 70 123 45 67', [['phone', '+46 70 123 45 67']]],
    ['+46 (0)640-161 00', [['phone', '+46 (0)640-161 00']]],
    ['I stan 08-12 34 56', [['phone', '08-12 34 56']]],
    [
      'å@ö.se eller 073 123 45 67',
      [
        ['mail', 'å@ö.se'],
        ['phone', '073 123 45 67'],
      ],
    ],
  ])('finds what is in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Mötet är 2020-09-02 klockan 18.30',
    'Öppet 0730-0900 och 15-18',
    'Det kostar 120 000 kronor, 0,5 procent',
    'Sedan 1987 har 250 barn gått här',
    'väg 339 och 340 @ Hotagen',
    'Vi var 10 000 år 2019',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
