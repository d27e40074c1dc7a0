import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IntakeError } from '../intake-error.js';
import type { SubmissionsFile } from '../parsed.js';
import { fixture, testProfile, utf8 } from '../test-profile.js';
import { parseSubmissions, type ParseOptions } from './parse-submissions.js';
import { readDelimitedTable } from './read-table.js';

const read = (text: string, options?: ParseOptions): SubmissionsFile =>
  parseSubmissions(utf8(text), testProfile, options);
const roles = (file: SubmissionsFile) => file.columns.map((column) => column.role);

describe('csv-spectrum', () => {
  const folder = new URL('../../fixtures/csv-spectrum/', import.meta.url);
  it.each(readdirSync(folder).filter((name) => name.endsWith('.csv')))('%s', (name) => {
    const { table } = readDelimitedTable(new TextDecoder().decode(fixture(`csv-spectrum/${name}`)), () => false);
    const rows = [...table.rows].map(({ cells }) =>
      Object.fromEntries(table.names.map((key, index) => [key, cells[index] ?? ''])),
    );
    expect(rows).toEqual(
      JSON.parse(new TextDecoder().decode(fixture(`csv-spectrum/${name.replace('.csv', '.expected.json')}`))),
    );
  });
});

describe('columns', () => {
  it.each([
    [
      'Swedish names',
      'Ärendenr;Bygd;Ort;Grupp;Datum;Avsändare;Synpunkt;Får citeras\n1;Vallen;Vallen;Unga;2020-09-01;A;Bra här;ja',
      ['externalId', 'district', 'place', 'group', 'date', 'author', 'answer', 'consent'],
    ],
    [
      'English names and tabs',
      'id\tdistrict\tvillage\tcreated at\tuser\tcomment\n1\tVallen\tVallen\t2020-09-01\tA\tGood',
      ['externalId', 'district', 'place', 'date', 'author', 'answer'],
    ],
    [
      'questions as names',
      'Vilken bygd bor du i?;Vad är unikt med din by? (frivilligt);Får vi citera dig?\nVallen;Skogen;ja',
      ['district', 'answer', 'consent'],
    ],
    [
      'content alone',
      'A;B;C\n2020-09-01;Granliden;Det är tyst och vackert här\n2020-09-02;Hede;Sjön är nära och ren',
      ['date', 'place', 'answer'],
    ],
    [
      'no header',
      '2020-09-01,Granliden,Det är tyst här\n2020-09-02,Hede,"Sjön är nära, och ren"',
      ['date', 'place', 'answer'],
    ],
    ['one column', 'Svar\nSkogen\nSjön', ['answer']],
    ['sep line', 'sep=|\nSvar|Bygd\nSkogen; sjön|Vallen', ['answer', 'district']],
    ['a refusal is no consent', 'Svar;Får inte citeras\nSkogen;ja', ['answer', 'ignore']],
  ])('are recognised: %s', (_, text, expected) => {
    expect(roles(read(text))).toEqual(expected);
  });

  it('does not take commas of prose for a delimiter', () => {
    const file = read('Svar;Bygd\nSkogen, sjön, fjället;Vallen\nLugn, ro;Vallen\nJag, du;Vallen');
    expect(file.delimiter).toBe(';');
    expect(file.submissions.map((each) => each.answers[0]?.text)).toEqual([
      'Skogen, sjön, fjället',
      'Lugn, ro',
      'Jag, du',
    ]);
  });

  it('follow a mapping by name, which goes before what was found', () => {
    const text = 'Text;Anteckning;Bygd\nintern kommentar;Skogen är fin;Vallen';
    const file = read(text, {
      mapping: { Text: { role: 'ignore' }, anteckning: { role: 'answer', questionId: 'unikt' } },
    });
    expect(file.submissions[0]?.answers).toEqual([{ questionId: 'unikt', text: 'Skogen är fin' }]);
    expect(() => read(text, { mapping: { Finns: { role: 'answer' } } })).toThrow(
      expect.objectContaining({ code: 'MAPPING_UNKNOWN_COLUMN' }),
    );
    expect(() => read(text, { mapping: { Text: { role: 'answer', questionId: 'x' } } })).toThrow(
      expect.objectContaining({ code: 'MAPPING_UNKNOWN_QUESTION' }),
    );
  });
});

describe('a table without a column of text', () => {
  const text = 'Nummer;Datum\n1;2020-09-14\n2;2020-09-15\n';

  it('is refused', () => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'CSV_NO_TEXT_COLUMN' }));
  });

  it('is given with its columns and no rows to one who only looks', () => {
    const file = read(text, { columnsAtLeast: true });
    expect(file).toMatchObject({ rows: 0, submissions: [], excluded: [], excludedRows: 0 });
    expect(file.columns.map(({ name, samples }) => [name, samples])).toEqual([
      ['Nummer', ['1', '2']],
      ['Datum', ['2020-09-14', '2020-09-15']],
    ]);
    expect(file.problems).toEqual([expect.objectContaining({ code: 'CSV_NO_TEXT_COLUMN', severity: 'error' })]);
  });

  it('is a table as any other when a column is chosen', () => {
    const file = read(text, { columnsAtLeast: true, mapping: { Nummer: { role: 'answer' } } });
    expect([file.rows, file.submissions.length, file.problems]).toEqual([2, 2, []]);
  });
});

describe('rows', () => {
  it('offer the nearest name for an unknown district, in both languages, and never apply it', () => {
    const file = read('Bygd;Svar\nValen;Skogen');
    expect(file.submissions[0]?.districtId).toBeNull();
    expect(file.problems).toEqual([
      expect.objectContaining({
        code: 'DISTRICT_UNKNOWN',
        severity: 'warning',
        row: 2,
        place: { sv: 'rad 2, kolumn Bygd', en: 'row 2, column Bygd' },
      }),
    ]);
    expect(file.problems[0]?.message.sv).toContain('Vallen');
    expect(file.problems[0]?.message.en).toContain('Vallen');
  });

  it.each([
    ['', 'TEXT_MISSING'],
    ['x'.repeat(20_001), 'TEXT_TOO_LONG'],
    ['x'.repeat(1_000_000), 'TEXT_TOO_LONG'],
  ])('are excluded with the reason (text %#)', (text, code) => {
    const file = read(`Löpnr;Svar\n1;${text}\n2;Skogen`);
    expect(file.excluded.map((each) => [each.code, each.row])).toEqual([[code, 2]]);
    expect(file.excludedRows).toBe(1);
    expect(file.submissions).toHaveLength(1);
  });

  it('keep their other answers where one is too long, and say which and how long', () => {
    const file = read(`Vad är unikt med din by?;Svar\n${'x'.repeat(20_001)};Skogen\nLugnet;Sjön`);
    expect(file.excludedRows).toBe(0);
    expect(file.submissions.map((each) => each.answers)).toEqual([
      [{ questionId: null, text: 'Skogen' }],
      [
        { questionId: 'unikt', text: 'Lugnet' },
        { questionId: null, text: 'Sjön' },
      ],
    ]);
    expect(file.problems).toEqual([
      expect.objectContaining({
        code: 'TEXT_TOO_LONG',
        row: 2,
        place: { sv: 'rad 2, kolumn Vad är unikt med din by?', en: 'row 2, column Vad är unikt med din by?' },
      }),
    ]);
    expect(file.problems[0]?.message.sv).toMatch(/”Vad är unikt med din by\?”.*20001 tecken.*flera rader/);
    expect(file.problems[0]?.message.sv).not.toContain('anteckning');
  });

  it('keep a text of 20,000 characters whole', () => {
    expect(read(`Löpnr;Svar\n1;${'å'.repeat(20_000)}`).submissions[0]?.answers[0]?.text).toHaveLength(20_000);
  });

  it('name the rows whose letters an earlier program spoilt', () => {
    const file = read('Löpnr;Svar\n1;Skogen\n2;BlÃ¥bÃ¤r\n3;SjÃ¶n');
    expect(file.problems.map((each) => [each.code, each.place.sv])).toEqual([['LETTERS_MISREAD', 'rad 3, 4']]);
    expect(file.submissions).toHaveLength(3);
  });

  it('say that a NUL was taken out, and that a text may be cut', () => {
    const file = read('Löpnr;Svar\n1;Sko\0gen\n2;Sjön; och bryggan');
    expect(file.submissions.map((each) => each.answers[0]?.text)).toEqual(['Skogen', 'Sjön']);
    expect(file.problems.map((each) => [each.row, each.code])).toEqual([
      [2, 'NUL_REMOVED'],
      [3, 'ROW_TOO_WIDE'],
    ]);
  });

  it.each([
    ['ja', true],
    ['Ja, gärna', true],
    ['X', true],
    ['true', true],
    ['1', true],
    ['nej', false],
    ['0', false],
    ['', false],
    ['ja, men inte med namn', false],
    ['Nej tack', false],
  ])('may be quoted when the cell says %s: %s', (cell, expected) => {
    expect(read(`Svar;Får citeras\nSkogen;${cell}`).submissions[0]?.mayBeQuoted).toBe(expected);
  });

  it('read a column of American dates month first, a Swedish one day first', () => {
    const dates = (cells: string[]) =>
      read(`Datum;Svar\n${cells.map((cell) => `${cell};Skogen`).join('\n')}`).submissions.map(
        (each) => each.receivedOn,
      );
    expect(dates(['9/3/2020', '9/14/2020'])).toEqual(['2020-09-03', '2020-09-14']);
    expect(dates(['9/3/2020', '14/3/2020'])).toEqual(['2020-03-09', '2020-03-14']);
  });
});

describe('what to do about a row', () => {
  it('never is to read the file in once more without taking the first import away', () => {
    const file = read(
      'Bygd;Ort;Grupp;Datum;Får citeras;Svar\nValen;Ljusdal;Okända;i tisdags;kanske;Sko\0gen;för bred\nVallen;Hede;;;;Sjön\n;;;;;"a\n1;2;3;4;5;6"\nVallen;;;;;Blå\uFFFDbär och BlÃ¥bÃ¤r',
    );
    expect([...new Set(file.problems.map((each) => each.code))].sort()).toEqual([
      'CELL_HOLDS_ROWS',
      'CONSENT_UNCLEAR',
      'DATE_UNKNOWN',
      'DISTRICT_UNKNOWN',
      'GROUP_UNKNOWN',
      'LETTERS_DAMAGED',
      'LETTERS_MISREAD',
      'NUL_REMOVED',
      'PLACE_OF_OTHER_DISTRICT',
      'PLACE_UNKNOWN',
      'ROW_TOO_WIDE',
    ]);
    for (const { message } of file.problems) {
      expect(message.sv).toMatch(/ta bort (den )?inläsningen först/);
      expect(message.en).toMatch(/remove that import first/);
    }
  });
});

describe('fingerprint', () => {
  it('is the same for the same row in another export', () => {
    const excel = read('Löpnr;Datum;Bygd;Svar\n7;14/9 2020;Vallen;Skogen och sjön').submissions[0];
    const web = read('answer,date,id,district\n"Skogen och  sjön ",2020-09-14,7,vallen').submissions[0];
    expect(web?.fingerprint).toBe(excel?.fingerprint);
    expect(excel?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('differs when author, text or time differs, and not when consent does', () => {
    const rows = read(
      'Namn;Datum;Svar;Citeras\nA;2020-09-14 10:00;Skogen;ja\nA;2020-09-14 10:00;Skogen;nej\nB;2020-09-14 10:00;Skogen;ja\nA;2020-09-14 10:01;Skogen;ja\nA;2020-09-14 10:00;Sjön;ja',
    ).submissions.map((each) => each.fingerprint);
    expect(rows[1]).toBe(rows[0]);
    expect(new Set(rows).size).toBe(4);
  });
});

describe('any table', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'abåäö é ;,"\n\t\'1='), maxLength: 20 });
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;

  it('comes out as submissions and excluded rows, exactly, with every text unaltered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, newline) => {
          const text = [['Svar', 'Bygd', 'Namn'], ...rows].map((row) => row.map(quoted).join(delimiter)).join(newline);
          const isEmpty = (row: readonly string[]) => row.every((value) => value.trim() === '');
          const last = rows.findLastIndex((row) => !isEmpty(row));
          if (last < 0) {
            expect(() => read(text)).toThrow(expect.objectContaining({ code: 'FILE_EMPTY' }));
            return;
          }
          const file = read(text);
          expect(file.rows).toBe(last + 1);
          expect(file.submissions.length + file.excludedRows).toBe(file.rows);
          const named = file.excluded.filter((each) => each.code !== 'ROW_EMPTY');
          const numbers = [...file.submissions, ...named].map((each) => each.row ?? 0).sort((a, b) => a - b);
          expect(numbers).toEqual(rows.flatMap((row, index) => (index > last || isEmpty(row) ? [] : [index + 2])));
          for (const submission of file.submissions)
            expect(submission.answers[0]?.text).toBe(rows[submission.row - 2]?.[0]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of more than a thousand columns is refused', () => {
    expect(() =>
      read(`Svar;Bygd\nSkogen${';'.repeat(5)}\n${Array.from({ length: 1200 }, (_, index) => `k${index}`).join(';')}`),
    ).not.toThrow();
    expect(() => read(`Svar;${Array.from({ length: 1200 }, (_, index) => `k${index}`).join(';')}\nSkogen`)).toThrow(
      /1201/,
    );
  });

  it('whose quote never closes is refused with the row', () => {
    expect(() => read('Löpnr;Svar\n1;Hej\n2;"Skogen')).toThrow(IntakeError);
    expect(() => read('Löpnr;Svar\n1;Hej\n2;"Skogen')).toThrow(/rad 3/);
  });
});

describe('names that the municipality does not have', () => {
  const text = 'Bygd;Ort;Grupp;Svar\nVallan;;;Skogen\nvallan;Myrnes;;Sjön\nVallan!;;Unga tjejer;Tyst\nÅre;;;Fjäll';

  it('are told with how many rows name them and what may be meant, and nothing is applied', () => {
    const file = read(text);
    expect(file.submissions.map(({ districtId, placeId, groupId }) => [districtId, placeId, groupId])).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, null],
      [null, null, null],
    ]);
    expect(file.unknownNames).toEqual([
      {
        kind: 'district',
        name: 'Vallan',
        rows: 3,
        offer: { districtId: 'hede-bygd', placeId: null, groupId: null, label: 'Vallen', reason: 'spelling' },
      },
      {
        kind: 'place',
        name: 'Myrnes',
        rows: 1,
        offer: {
          districtId: 'hede-bygd',
          placeId: 'myrnas',
          groupId: null,
          label: 'Myrnäs (Vallen)',
          reason: 'spelling',
        },
      },
      {
        kind: 'group',
        name: 'Unga tjejer',
        rows: 1,
        offer: { districtId: null, placeId: null, groupId: 'unga', label: 'Unga', reason: 'place' },
      },
      { kind: 'district', name: 'Åre', rows: 1, offer: null },
    ]);
  });

  it('mean what a person has said, without a warning, and leave the fingerprints as they are', () => {
    const names = {
      VALLAN: { districtId: 'hede-bygd', placeId: null },
      Myrnes: { districtId: 'hede-bygd', placeId: 'myrnas' },
      'unga tjejer': { districtId: null, placeId: null, groupId: 'unga' },
      åre: { districtId: null, placeId: null },
    };
    const file = read(text, { names });
    expect(file.submissions.map(({ districtId, placeId, groupId }) => [districtId, placeId, groupId])).toEqual([
      ['hede-bygd', null, null],
      ['hede-bygd', 'myrnas', null],
      ['hede-bygd', null, 'unga'],
      [null, null, null],
    ]);
    expect([file.problems, file.unknownNames]).toEqual([[], []]);
    const fingerprints = (each: SubmissionsFile) => each.submissions.map(({ fingerprint }) => fingerprint);
    expect(fingerprints(file)).toEqual(fingerprints(read(text)));
  });

  it.each([
    ['a district that is not', { districtId: 'x', placeId: null }],
    ['a place of another district', { districtId: 'norr', placeId: 'myrnas' }],
    ['a group that is not', { districtId: null, placeId: null, groupId: 'x' }],
  ])('cannot mean %s', (_, meaning) => {
    expect(() => read(text, { names: { Vallan: meaning } })).toThrow(
      expect.objectContaining({ code: 'NAME_MEANS_UNKNOWN' }),
    );
  });
});

describe('rows that stand twice', () => {
  it('are told with the first of them; alike rows of different people are not', () => {
    const file = read('Löpnr;Svar\n1;Skogen\n2;Skogen\n1;Skogen \n\n1;skogen\n2;Skogen');
    expect(file.repeated).toEqual([
      { row: 4, firstRow: 2, sheet: null, firstSheet: null },
      { row: 7, firstRow: 3, sheet: null, firstSheet: null },
    ]);
    expect(read('Svar;Bygd\nSkogen;Vallen\nSkogen;Vallen').repeated).toEqual([]);
  });
});
