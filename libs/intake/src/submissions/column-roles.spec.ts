import { describe, expect, it } from '@jest/globals';
import type { SubmissionsFile } from '../parsed.js';
import { testProfile, utf8 } from '../test-profile.js';
import { parseSubmissions, type ParseOptions } from './parse-submissions.js';

const read = (text: string, options?: ParseOptions): SubmissionsFile =>
  parseSubmissions(utf8(text), testProfile, options);
const roles = (file: SubmissionsFile) => file.columns.map((column) => column.role);

describe('columns of words', () => {
  const rolesOf = (text: string) => roles(read(text));

  it.each([
    ['a short question', 'Svar;Vad är finast?\nSkogen är fin;Sjön\nLugnt och skönt;Vyn', ['answer', 'answer']],
    ['a question with a note', 'Svar;Vad är finast? (frivilligt) *\nSkogen är fin;Sjön', ['answer', 'answer']],
    ['a question of the profile', 'Svar;Unikt\nSkogen är fin;Sjön', ['answer', 'answer']],
    ['beside a named question', 'Vad är unikt med din by?;Bäst?\nSkogen;Vyn', ['answer', 'answer']],
    ['numbers', 'Svar;Hur gammal är du?\nSkogen är fin;33\nLugnt;44', ['answer', 'ignore']],
    ['ticks', 'Svar;Bor du här hela året?\nSkogen är fin;Ja\nLugnt;Nej', ['answer', 'ignore']],
    [
      'a choice from a list',
      `Svar;Vilken åldersgrupp tillhör du?\n${Array.from({ length: 15 }, (_, n) => `Skogen ${n};${['18–25 år', '26–64 år', '65 år eller äldre'][n % 3]}`).join('\n')}`,
      ['answer', 'ignore'],
    ],
    ['what is no question', 'Svar;Finast\nSkogen är fin;Sjön', ['answer', 'ignore']],
  ])('are answers where they are asked for, however short: %s', (_, text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });

  it('that are left out are told of, with how much they hold', () => {
    const file = read('Svar;Finast;Ålder;Kod\nSkogen;Sjön;33;a1f9\nLugnt;;44;b2\nRent;Vyn här;55;c3\nNära;;66;d4');
    expect(roles(file)).toEqual(['answer', 'ignore', 'ignore', 'ignore']);
    expect(file.problems).toEqual([
      expect.objectContaining({
        code: 'COLUMN_LEFT_OUT',
        severity: 'warning',
        row: null,
        place: { sv: 'kolumn Finast', en: 'column Finast' },
      }),
    ]);
    expect(file.problems[0]?.message.sv).toMatch(/”Finast”.*50 %/);
    expect(file.problems[0]?.message.en).toMatch(/"Finast".*50%/);
  });

  it.each([
    ['Din grupp', '”grupp”'],
    ['Sommarens ort', '”ort”'],
    ['Sommarens område', '”bygd”'],
    ['Svarets dag', '”datum”'],
    ['Din åsiktsgrupp', 'svarskolumn'],
  ])('whose name hints at another role are advised that one: %s', (name, advice) => {
    const groups = ['Boende', 'Företagare', 'Ung'];
    const rows = Array.from({ length: 12 }, (_, at) => `Skogen är fin ${at};${groups[at % 3]}`);
    const [problem] = read([`Svar;${name}`, ...rows].join('\n')).problems.filter(
      ({ code }) => code === 'COLUMN_LEFT_OUT',
    );
    expect(problem?.message.sv).toContain(advice);
  });

  it('that a person has left out are not told of', () => {
    const text = 'Svar;Finast\nSkogen;Sjön';
    expect(read(text, { mapping: { Finast: { role: 'ignore' } } }).problems).toEqual([]);
    expect(read(text, { mapping: { Finast: { role: 'answer' } } }).submissions[0]?.answers).toHaveLength(2);
  });
});

describe('a header', () => {
  it('with two columns of the same name has both, and says so', () => {
    const file = read('Bygd;Svar;Svar\nVallen;Skogen;Sjön\nHede;Lugnet;');
    expect(file.columns.map(({ name, role }) => [name, role])).toEqual([
      ['Bygd', 'district'],
      ['Svar', 'answer'],
      ['Svar (2)', 'answer'],
    ]);
    expect(file.submissions[0]?.answers.map(({ text }) => text)).toEqual(['Skogen', 'Sjön']);
    expect(file.problems.map(({ code, row }) => [code, row])).toContainEqual(['HEADER_REPEATED', 1]);
    expect(file.problems[0]?.message.sv).toContain('”Svar (2)”');
  });

  it('gives each column a name of its own whatever the others are called', () => {
    const names = read('Svar;Svar (2);Svar;Svar;Kolumn 6;\na b;c d;e f;g h;i;j k').columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(6);
    expect(names.slice(0, 2)).toEqual(['Svar', 'Svar (2)']);
  });

  it('with NUL and line breaks in its names is read without them, and says so', () => {
    const file = read('B\0ygd;"Vad är unikt\nmed din by?"\nVallen;Skogen');
    expect(file.columns.map(({ name, role }) => [name, role])).toEqual([
      ['Bygd', 'district'],
      ['Vad är unikt med din by?', 'answer'],
    ]);
    expect(file.problems.map(({ code, row }) => [code, row])).toEqual([['HEADER_TIDIED', 1]]);
    expect(JSON.stringify(file)).not.toContain('\\u0000');
  });
});

describe('a column that asks', () => {
  const rolesOf = (text: string) => parseSubmissions(utf8(text), testProfile).columns.map(({ role }) => role);

  it.each([
    ['for an age', 'Svar;Hur gammal är du?\nSkogen är fin;70-79 år\nSjön är ren;yngre än 20', ['answer', 'ignore']],
    [
      'for words, without a question mark',
      'Svar;Beskriv gärna mer\nSkogen;Den är stor\nSjön;Ren',
      ['answer', 'answer'],
    ],
    ['for more, in English', 'Comment;Any other comments\nNice;The bus is late\nGood;No', ['answer', 'answer']],
    [
      'nothing: staff wrote it',
      'Svar;Handläggarens kommentar\nSkogen;Ring upp henne\nSjön;Klart nu',
      ['answer', 'ignore'],
    ],
    [
      'which group one belongs to',
      'Svar;Vilken av grupperna tillhör du?\nSkogen är fin;Unga\nSjön är ren;Företagare',
      ['answer', 'group'],
    ],
  ])('%s', (_, text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });

  it('whether a row was let through is known by what it says', () => {
    const file = parseSubmissions(utf8('Status;Text\nPublicerad;Skogen\nDold;Otrevligt\nPublicerad;Sjön'), testProfile);
    expect(file.columns.map(({ role }) => role)).toEqual(['moderation', 'answer']);
    expect(file.excluded.map(({ code, row }) => [code, row])).toEqual([['MODERATED_AWAY', 3]]);
    expect(rolesOf('Status;Text\nNy;Skogen\nNy;Sjön')).toEqual(['ignore', 'answer']);
  });
});
