import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { testProfile, utf8 } from '../test-profile.js';
import { parseSubmissions } from './parse-submissions.js';

const read = (lines: readonly string[]) => parseSubmissions(utf8(lines.join('\n')), testProfile);
const from = (districtId: string | null, groupId: string | null, month: string | null) => ({
  districtId,
  groupId,
  month,
});

describe('where rows left out were written', () => {
  it('is told as far as they say, counted by reason, by the rules of rows that come in', () => {
    const file = read([
      'Datum;Bygd;Ort;Grupp;Svar;Moderering',
      '2020-09-14;Vallen;;;;ja',
      '15/9 2020;;Myrnäs;;;ja',
      '2020-10-01;Norrbygden;;Ungdomar;Skogen;avvisad',
      'i höstas;Valen;;;;ja',
      `2020-10-02;;;Fokusgrupp Norrbygden;${'x'.repeat(20_001)};ja`,
      ';;;;;',
      ';;;;;',
      '2020-09-14;Vallen;;;Sjön;ja',
    ]);
    expect(file.submissions).toHaveLength(1);
    expect(file.excludedOrigins).toEqual([
      { code: 'ROW_EMPTY', rows: 2, ...from(null, null, null) },
      // The first by its district, the second by the place in it; both in September.
      { code: 'TEXT_MISSING', rows: 2, ...from('hede-bygd', null, '2020-09') },
      { code: 'MODERATED_AWAY', rows: 1, ...from('norr', 'unga', '2020-10') },
      // An unknown name and a date that is none are not guessed.
      { code: 'TEXT_MISSING', rows: 1, ...from(null, null, null) },
      { code: 'TEXT_TOO_LONG', rows: 1, ...from('norr', 'bygd-norr', '2020-10') },
    ]);
  });

  it('adds up to the rows left out, by reason too, also where they are said together', () => {
    const cell = fc.constantFrom('Vallen', 'Norrbygden', 'Nånstans', '');
    const answer = fc.constantFrom('', ' ', 'Skogen');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, answer), { minLength: 1, maxLength: 700 }), (rows) => {
        const file = read([
          'Bygd;Nummer;Svar',
          ...rows.map(([district, text], index) => `${district};${index};${text}`),
        ]);
        const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
        const empty = rows.filter(([, text]) => text.trim() === '');
        expect(sum(file.excludedOrigins.map((each) => each.rows))).toBe(file.excludedRows);
        expect(file.excludedRows).toBe(empty.length);
        for (const [districtId, name] of [
          ['hede-bygd', 'Vallen'],
          ['norr', 'Norrbygden'],
        ])
          expect(
            sum(file.excludedOrigins.filter((each) => each.districtId === districtId).map((each) => each.rows)),
          ).toBe(empty.filter(([district]) => district === name).length);
      }),
      { numRuns: 50 },
    );
  });
});
