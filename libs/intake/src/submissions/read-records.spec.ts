import { describe, expect, it } from '@jest/globals';
import { growth, MOST } from '../../../../test/growth.js';
import type { SubmissionsFile } from '../parsed.js';
import { testProfile, utf8 } from '../test-profile.js';
import { parseSubmissions } from './parse-submissions.js';

const read = (text: string): SubmissionsFile => parseSubmissions(utf8(text), testProfile);

describe('empty rows', () => {
  it('after the last row are no rows, a million of them neither', () => {
    const file = read(`Bygd;Svar;\nVallen;Skogen;\n${';;\n'.repeat(1_048_574)}`);
    expect([file.rows, file.submissions.length, file.excluded, file.excludedRows]).toEqual([1, 1, [], 0]);
  });

  it('between rows are one problem that says which, a million of them too', () => {
    const file = read(`Bygd;Svar\nVallen;Skogen\n${';\n'.repeat(1_000_000)}Vallen;Sjön\n\n;\nVallen;Lugnet\n`);
    expect(file.excluded).toEqual([
      expect.objectContaining({
        code: 'ROW_EMPTY',
        row: 3,
        rows: 1_000_002,
        place: { sv: 'rad 3–1000002, 1000004–1000005', en: 'rows 3–1000002, 1000004–1000005' },
      }),
    ]);
    expect(file.rows).toBe(1_000_005);
    expect(file.submissions.length + file.excludedRows).toBe(file.rows);
  });

  it('of blank cells in quotes at the end are no rows either', () => {
    expect(read('Bygd;Svar\nVallen;Skogen\n"";" "\n').rows).toBe(1);
  });

  it('are bounded by what a spreadsheet holds', () => {
    expect(() => read(`Svar\n${'\n'.repeat(1_048_576)}x`)).toThrow(expect.objectContaining({ code: 'FILE_TOO_LARGE' }));
  });

  it('alone under a header are an empty file', () => {
    expect(() => read('Bygd;Svar\n;;\n ; \n')).toThrow(expect.objectContaining({ code: 'FILE_EMPTY' }));
  });
});

describe('many rows left out alike', () => {
  it('are named one by one up to 500, and the others together', () => {
    const file = read(`Löpnr;Svar\n${Array.from({ length: 700 }, (_, index) => `${index};\n`).join('')}700;Skogen`);
    expect(file.excluded).toHaveLength(501);
    expect(file.excluded.at(-1)).toMatchObject({ code: 'TEXT_MISSING', rows: 200, place: { sv: 'rad 502–701' } });
    expect([file.rows, file.excludedRows]).toEqual([701, 700]);
  });
});

describe('the time it takes to read a table', () => {
  const ways: Record<string, (size: number) => string> = {
    'spaces in a cell': (size) => `Bygd;Svar\nVallen;a${' '.repeat(size)}b c\n`,
    'one name of many spaces': (size) => `Bygd;Svar${' '.repeat(size)}?\nVallen;Skogen\n`,
    'question marks in a name': (size) => `Bygd;Svar;${'? '.repeat(size / 2)}x\nVallen;Skogen;a b\n`,
    'parentheses in a name': (size) => `Bygd;Svar;${'?('.repeat(size / 2)}\nVallen;Skogen;a b\n`,
    'punctuation in a cell': (size) => `Svar;Finast\nSkogen;${'.'.repeat(size)}a1\n`,
    'words in a cell': (size) => `Svar;Finast\nSkogen;${'ab '.repeat(size / 3)}\n`,
    'blank lines between': (size) => `Svar\n${'\n'.repeat(size)}Skogen`,
    'delimiters at the end': (size) => `Svar;\nSkogen${';'.repeat(size)}`,
    'blank ends of lines': (size) => `Svar;Bygd\nSkogen;\n${'; \n'.repeat(size / 3)}`,
    'quotes that open': (size) => `Svar;Bygd\n${'"a;\n'.repeat(size / 4)}`,
    'empty rows at the end': (size) => `Bygd;Svar;\nVallen;Skogen;\n${';;\n'.repeat(size / 3)}`,
    'columns of one name': (size) => `Svar;Bygd${';k'.repeat(Math.min(990, size / 200))}\nSkogen;Vallen\n`,
  };
  it.each(Object.keys(ways))('grows no faster than the table: %s', async (way) => {
    const readAny = (text: string) => {
      try {
        read(text);
      } catch {
        // Refused is an answer; only the time counts here.
      }
    };
    expect(await growth((size) => ways[way]?.(size) ?? '', 800_000, readAny)).toBeLessThan(MOST);
  });
});
