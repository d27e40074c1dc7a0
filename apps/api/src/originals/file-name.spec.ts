import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { displayFileName } from './file-name.js';

describe('the name shown of a file', () => {
  it.each([
    ['bidrag.csv', 'bidrag.csv'],
    ['Möte Änge 2019.docx', 'Möte Änge 2019.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Mina dokument\\anteckning.txt', 'anteckning.txt'],
    ['fil\u202Egpj.exe', 'filgpj.exe'],
    ['a\u0000b\n.csv', 'ab.csv'],
    ['A\u030Angstro\u0308m.md', 'Ångström.md'],
    ['', 'namnlös'],
    ['mapp/', 'namnlös'],
    [`${'x'.repeat(300)}.docx`, `${'x'.repeat(194)}….docx`],
  ])('%j → %j', (given, expected) => {
    expect(displayFileName(given)).toBe(expected);
  });

  it('is never empty, never long, never a path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = displayFileName(given);
        expect([...name].length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});
