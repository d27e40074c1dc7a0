import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { problemFile, whatAndRemedy } from './problem-file.js';

const problem = (sv: string, row: number | null = 3, place = 'rad 3, kolumn Bygd') => ({
  code: 'DISTRICT_UNKNOWN',
  severity: 'warning' as const,
  place: { sv: place, en: 'row 3, column Bygd' },
  message: { sv, en: 'In English. Mend it.' },
  row,
});

describe('what a problem is, and what to do about it', () => {
  it.each([
    ['Raden saknar text. Skriv något i den.', 'Raden saknar text.', 'Skriv något i den.'],
    ['Ingenting finns här.', 'Ingenting finns här.', ''],
    [
      '”Hej. Du” är ingen bygd, så raden får ingen. Menades ”Hotagen”?',
      '”Hej. Du” är ingen bygd, så raden får ingen.',
      'Menades ”Hotagen”?',
    ],
    ['Menades ”Ås”? ”Ås.” finns. Rätta.', 'Menades ”Ås”?', '”Ås.” finns. Rätta.'],
    ['Bl.a. rad 3 kl. 18. Rätta.', 'Bl.a. rad 3 kl. 18.', 'Rätta.'],
    ['”Oavslutat. Rätta det.', '”Oavslutat. Rätta det.', ''],
  ])('%s', (message, what, remedy) => {
    expect(whatAndRemedy(message)).toEqual({ what, remedy });
  });
});

describe('the problem file', () => {
  const cells = (file: string): string[][] => parse(file.slice(1), { delimiter: ';' });

  it('is what a Swedish Excel opens, whole', () => {
    expect(
      problemFile(
        [problem('”Hotgen” är ingen bygd. Rätta; eller ”låt” bli.'), problem('Allt.', null, 'hela filen')],
        'sv',
      ),
    ).toBe(
      '\uFEFFRad;Plats;Allvar;Kod;Vad;Åtgärd\r\n' +
        '3;rad 3, kolumn Bygd;Obs;DISTRICT_UNKNOWN;”Hotgen” är ingen bygd.;"Rätta; eller ”låt” bli."\r\n' +
        ';hela filen;Obs;DISTRICT_UNKNOWN;Allt.;\r\n',
    );
  });

  it('can be had in English', () => {
    expect(cells(problemFile([problem('x')], 'en'))).toEqual([
      ['Row', 'Place', 'Severity', 'Code', 'What', 'Remedy'],
      ['3', 'row 3, column Bygd', 'Note', 'DISTRICT_UNKNOWN', 'In English.', 'Mend it.'],
    ]);
  });

  it.each(['=1+1', '+46', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =cmd|x'])(
    'lets no spreadsheet reckon with %j',
    (text) => {
      expect(cells(problemFile([problem(text, 3, text)], 'sv'))[1]).toEqual([
        '3',
        `'${text}`,
        'Obs',
        'DISTRICT_UNKNOWN',
        `'${text}`,
        '',
      ]);
    },
  );

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const [, row] = cells(problemFile([problem(text)], 'sv'));
        const [what = '', remedy = ''] = (row ?? []).slice(4);
        const told = [what, remedy]
          .map((part) => part.replace(/^'(?=\s{0,20}[=+\-@\t\r])/u, ''))
          .filter((part) => part !== '');
        expect(told.join(' ')).toBe(text);
      }),
    );
  });
});
