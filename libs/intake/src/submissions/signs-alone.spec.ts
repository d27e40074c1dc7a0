import { describe, expect, it } from '@jest/globals';
import { testProfile, utf8 } from '../test-profile.js';
import { parseSubmissions } from './parse-submissions.js';
import { isSignsAlone } from './signs-alone.js';

describe('an answer of signs alone', () => {
  it.each(['?', '-', '–', '…', '...', 'x', 'X', 'xxx', '.', '/', '???', '--', ' - ', '"-"', '*', '=', '(?)'])(
    '%s is one',
    (answer) => expect(isSignsAlone(answer)).toBe(true),
  );
  it.each(['👍', '5', 'Ö', 'xylofon', 'ja', '+1', 'X2000', '❤️', '9/10'])('%s is none', (answer) =>
    expect(isSignsAlone(answer)).toBe(false),
  );

  it('is left out as an empty cell is, and the rows are told of together', () => {
    const file = parseSubmissions(
      utf8('Löpnr;Vad är unikt med din by?;Svar\n1;?;Bussen\n2;Skogen;-\n3;Sjön;Vägen\n4;-;…\n5;x;'),
      testProfile,
    );
    expect(file.submissions.map(({ row, answers }) => [row, answers.map(({ text }) => text)])).toEqual([
      [2, ['Bussen']],
      [3, ['Skogen']],
      [4, ['Sjön', 'Vägen']],
    ]);
    expect(file.excluded.map(({ row, code }) => [row, code])).toEqual([
      [5, 'TEXT_MISSING'],
      [6, 'TEXT_MISSING'],
    ]);
    expect(file.excluded[0]?.message.sv).toContain('bara tecken');
    expect(file.problems).toEqual([
      expect.objectContaining({ code: 'ANSWER_OF_SIGNS', row: 2, place: { sv: 'rad 2–3', en: 'rows 2–3' } }),
    ]);
  });
});
