import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeText, holdsMisreadLetters } from './decode-text.js';

const swedish = 'Blåbär växer på ängen; Östen och Åke åt dem i går. Kafé är också bra.';
const windows = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const macBytes: Record<string, number> = { å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85, é: 0x8e };
const mac = (text: string) => Uint8Array.from([...text].map((letter) => macBytes[letter] ?? letter.charCodeAt(0)));
const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const buffer = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(bigEndian ? buffer.swap16() : buffer);
};

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(swedish)],
    ['UTF-8 (BOM)', new TextEncoder().encode(`\uFEFF${swedish}`)],
    ['UTF-16 LE', utf16(swedish, false, true)],
    ['UTF-16 BE', utf16(swedish, true, true)],
    ['UTF-16 LE', utf16(swedish, false, false)],
    ['Windows-1252', windows(swedish)],
    ['Mac Roman', mac(swedish)],
  ])('reads %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: swedish, encoding, damaged: false });
  });

  it('keeps the signs that only Windows-1252 has', () => {
    const bytes = Uint8Array.of(
      ...windows('Han sa '),
      0x93,
      ...windows('k'),
      0xf6,
      ...windows('p'),
      0x94,
      ...windows(' f'),
      0xf6,
      ...windows('r 5 '),
      0x80,
      0x85,
    );
    expect(decodeText(bytes).text).toBe('Han sa “köp” för 5 €…');
  });

  it('reads UTF-8 with a broken byte as UTF-8, and says so', () => {
    const bytes = new TextEncoder().encode(swedish);
    bytes[bytes.indexOf(0xc3)] = 0x20;
    const { text, damaged } = decodeText(bytes);
    expect(damaged).toBe(true);
    expect(text).toContain('växer på ängen');
  });

  it.each([
    ['UTF-16 LE', utf16('Ensam \uD800 surrogat, här och där.', false, true)],
    ['UTF-16 BE', utf16('Ensam \uDC00 surrogat, här och där.', true, true)],
    ['UTF-16 LE', utf16('Ensam \uD800 surrogat, här och där.', false, false)],
    ['UTF-8', new TextEncoder().encode('En bl\uFFFDbärsskog.')],
  ])('says that letters of %s are damaged where they show as �', (encoding, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ encoding, damaged: true, text: expect.stringContaining('\uFFFD') });
  });

  it('keeps whole pairs of UTF-16', () => {
    expect(decodeText(utf16('Fjället 🏔 är fint', false, true))).toMatchObject({
      text: 'Fjället 🏔 är fint',
      damaged: false,
    });
  });

  it('never makes mojibake of Windows-1252', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvåäöÅÄÖé'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(' ');
        expect(decodeText(windows(text)).text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['BlÃ¥bÃ¤r', true],
    ['Ã–stersund', true],
    ['Ã„lgen', true],
    ['det â€™r', true],
    ['Blåbär på ängen', false],
    ['São João', false],
  ])('knows whether %s was misread before', (text, expected) => {
    expect(holdsMisreadLetters(text)).toBe(expected);
  });
});
