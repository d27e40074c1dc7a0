import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { testProfile, utf8 } from '../test-profile.js';
import { parseSubmissions } from './parse-submissions.js';

const printsOf = (text: string) =>
  parseSubmissions(utf8(text), testProfile).submissions.map((each) => each.fingerprint);
const distinct = (prints: readonly string[]) => new Set(prints).size;

describe('equal answers', () => {
  it('of different people stay as many as they are, and a second upload adds none', () => {
    const file = 'Svar;Bygd\nSkogen;Vallen\nSkogen;Vallen';
    expect(distinct(printsOf(file))).toBe(2);
    expect(distinct([...printsOf(file), ...printsOf(file)])).toBe(2);
  });

  it('keep their fingerprints when rows are added to the export', () => {
    const before = printsOf('Svar;Bygd\nSkogen;Vallen\nSkogen;Vallen');
    const after = printsOf('Svar;Bygd\nSjön;Vallen\nSkogen;Vallen\nSkogen;Vallen\nSkogen;Vallen');
    expect(after).toEqual(expect.arrayContaining(before));
    expect(distinct(after)).toBe(4);
  });

  it.each([
    ['number', 'Löpnr;Svar\n7;Skogen\n7;Skogen'],
    ['sender', 'Namn;Svar\nA;Skogen\nA;Skogen'],
    ['time of day', 'Datum;Svar\n2020-09-14 10:02;Skogen\n2020-09-14 10:02;Skogen'],
  ])('are one row twice where they have the same %s', (_, file) => {
    expect(distinct(printsOf(file))).toBe(1);
  });

  it('of one day are of several people, also where the export writes midnight', () => {
    expect(distinct(printsOf('Datum;Svar\n2020-09-14;Skogen\n2020-09-14;Skogen'))).toBe(2);
    expect(distinct(printsOf('Datum;Svar\n2020-09-14 00:00;Skogen\n2020-09-14 00:00;Skogen'))).toBe(2);
  });

  it('are as many as the rows, in any order, and twice the file is no more than once', () => {
    const row = fc.constantFrom('Skogen;Vallen', 'Sjön;Vallen', 'Skogen;Granliden');
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const file = (lines: readonly string[]) => printsOf(['Svar;Ort', ...lines].join('\n'));
        const prints = file(rows);
        expect(distinct(prints)).toBe(rows.length);
        expect(distinct([...prints, ...file(rows.toReversed())])).toBe(rows.length);
      }),
    );
  });
});
