import { describe, expect, it } from '@jest/globals';
import { growth, MOST } from '../../../test/growth.js';
import { detectFormat } from './detect-format.js';
import { IntakeError } from './intake-error.js';
import { parseFile } from './parse-file.js';
import { testProfile, utf8 } from './test-profile.js';

const formatOf = (text: string, name: string) => detectFormat(utf8(text), name).format;

describe('a table under a note’s name', () => {
  const table = 'Bygd;Svar\nVallen;Ridhuset är hjärtat i byn.\nVallen;"Bra skola\n- och kort väg"\n';

  it.each(['svar.md', 'svar.markdown', 'svar.txt', 'svar'])('is read as a table: %s', async (name) => {
    const file = await parseFile(utf8(table), name, testProfile);
    if (file.kind !== 'submissions') throw new Error('the table was taken for a note');
    expect(file.submissions.map((each) => each.answers[0]?.text)).toEqual([
      'Ridhuset är hjärtat i byn.',
      'Bra skola\n- och kort väg',
    ]);
    expect(file.problems).toEqual([expect.objectContaining({ code: 'READ_AS_TABLE', severity: 'warning', row: null })]);
    expect(file.problems[0]?.message.sv).toContain(`”${name}”`);
  });

  it('is not remarked on where the name says table', async () => {
    for (const name of ['svar.csv', 'svar.tsv'])
      expect((await parseFile(utf8(table), name, testProfile)).problems).toEqual([]);
  });

  it.each([
    [
      'with commas, tabs and a title',
      'Synpunkter 2020\n\nid\tdistrict\tcomment\n1\tVallen\tFint\n2\tVallen\tLugnt',
      'csv',
    ],
    ['of commas', 'date,district,comment\n2020-09-01,Vallen,"Lugnt, fint"\n', 'csv'],
  ])('%s is a table', (_, text, format) => {
    expect(formatOf(text, 'svar.md')).toBe(format);
  });
});

describe('a note', () => {
  it.each([
    ['bullets with a comma each', 'Synpunkter, förslag\n- Skogen, sjön\n- Bussen, fibern\n'],
    ['a table of Markdown', 'Plats | Förslag\n--- | ---\nHede | Fler bussar\n'],
    ['a framed table of Markdown', '| Ort | Förslag |\n|---|---|\n| Hede | Fler bussar |\n'],
    ['labels and answers', 'Plats:\tHede\nDatum:\t2019-10-03\nStyrkor:\tSkogen\n'],
    ['labels without colons', 'Plats\tHede\nDatum\t2019-10-03\nNamn\tAnna\n'],
    ['prose of one comma a line', 'Vi bor här, text\nSkogen är fin, tycker vi\nSjön är ren, och nära\n'],
    ['prose with semicolons', '# Möte\n\n## Styrkor\n\nSkogen; sjön; lugnet\nBra grannar; svar\n'],
    [
      'sentences of two clauses',
      'Område; så kallas det.\nSkogen är fin; det tycker alla.\nSjön är ren; den är nära.\n',
    ],
  ])('of %s is no table', (_, text) => {
    expect(formatOf(text, 'möte.md')).toBe('md');
    expect(formatOf(text, 'möte.txt')).toBe('txt');
  });
});

describe('subtitles', () => {
  it.each([
    ['with a number line', '1\n00:00:01.000 --> 00:00:02.000\nHej'],
    ['with an indent', '\n \t00:01.000 --> 00:02.000\nHej'],
  ])('without their first line are known by their time codes: %s', (_, text) => {
    expect(formatOf(text, 'möte.vtt')).toBe('vtt');
  });
});

describe('a file that cannot be read as it is', () => {
  const told = (content: string, name: string) => {
    try {
      return formatOf(content, name);
    } catch (error) {
      return error instanceof IntakeError ? error.messages.sv : String(error);
    }
  };

  it.each([
    ['%PDF-1.7\n', 'möte.docx', 'Byt namn på den så att den slutar på .pdf'],
    ['# Möte\n- Skogen\n', 'möte.docx', 'Byt namn på den så att den slutar på .txt'],
    ['Bygd;Svar\nVallen;Skogen\nVallen;Sjön\n', 'svar.xlsx', 'Byt namn på den så att den slutar på .csv'],
    ['<!doctype html><p>Skogen', 'möte.docx', 'Byt namn på den så att den slutar på .html'],
    ['<!doctype html><p>Skogen', 'möte.md', 'Byt namn på den så att den slutar på .html'],
    ['From: a@example.org\nSubject: Möte\n\nSkogen', 'möte.eml', 'spara mejlet som HTML eller text i e-postprogrammet'],
  ])('is told what to do with it: %j as %s', (content, name, advice) => {
    expect(told(content, name)).toContain(advice);
  });
});

describe('the time it takes to tell a format', () => {
  const ways: Record<string, (size: number) => string> = {
    'line breaks': (size) => `x${'\n'.repeat(size)}a`,
    'line separators': (size) => `x${'\u2028'.repeat(size)}a`,
    'blank lines': (size) => `x\n${' \n'.repeat(size / 2)}a`,
    digits: (size) => `${'1'.repeat(size)}a`,
    'digits and line breaks': (size) => `x\n${'1\n'.repeat(size / 2)}a`,
    spaces: (size) => `x${' '.repeat(size)}a`,
    'colons and dots': (size) => `x\n${':.'.repeat(size / 2)}`,
    'tags begun': (size) => `${' '.repeat(size)}<`,
    'header cells': (size) => `Bygd;${'?'.repeat(size)}${' '.repeat(size)};Svar\nx;y;z`,
  };
  it.each(Object.keys(ways))('grows no faster than the text: %s', async (way) => {
    const make = (size: number) => utf8(ways[way]?.(size) ?? '');
    for (const name of ['a.vtt', 'a.md', 'a.txt', 'a.csv']) {
      const detect = (bytes: Uint8Array) => {
        try {
          detectFormat(bytes, name);
        } catch {
          // Refused is an answer; only the time counts here.
        }
      };
      expect([name, (await growth(make, 400_000, detect)) < MOST]).toEqual([name, true]);
    }
  });
});
