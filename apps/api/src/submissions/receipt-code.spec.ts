import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ReceiptCodes, typedCode } from './receipt-code.js';

const codes = new ReceiptCodes('a secret');

describe("a receipt's code", () => {
  it('is twelve letters that nobody mistakes, in three groups', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (token, content) => {
        expect(codes.code(token, content)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
      }),
    );
  });

  it('is the same for the same content of the same form, and another for anything else', () => {
    const code = codes.code('form', 'content');
    expect(codes.code('form', 'content')).toBe(code);
    expect(codes.code('form', 'other')).not.toBe(code);
    expect(codes.code('other', 'content')).not.toBe(code);
    expect(new ReceiptCodes('another').code('form', 'content')).not.toBe(code);
  });

  it('uses all letters in all places', () => {
    const seen = Array.from({ length: 12 }, () => new Set<string>());
    for (let n = 0; n < 1000; n++)
      [...codes.code(`form ${n}`, '').replaceAll('-', '')].forEach((letter, place) => seen[place]!.add(letter));
    expect(seen.map((letters) => letters.size)).toEqual(Array(12).fill(32));
  });

  it('is not to be read from what is kept of it', () => {
    const code = codes.code('form', 'content');
    expect(codes.digest(code)).toMatch(/^[0-9a-f]{64}$/);
    expect(new ReceiptCodes('another').digest(code)).not.toBe(codes.digest(code));
  });

  it('is known however it is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '-', ' ', '–', ' - '), fc.boolean(), (token, between, lower) => {
        const code = codes.code(token, '');
        const typed = code.replaceAll('-', between).replaceAll('0', 'O').replaceAll('1', 'l');
        expect(typedCode(lower ? typed.toLowerCase() : typed)).toBe(code);
      }),
    );
  });

  it.each(['', '7KQX', '7KQX-M2PD-93TFF', '7KQX-M2PD-93TU', "7KQX-M2PD-93T'", 'ÅÄÖÅ-ÄÖÅÄ-ÖÅÄÖ', '-'.repeat(100_000)])(
    '%.20j is none',
    (given) => {
      expect(typedCode(given)).toBeNull();
    },
  );
});
