import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sheetName } from './sheet-names.js';

describe('sheetName', () => {
  it.each([
    ['Om rapporten', 'Om rapporten'],
    ['I Hotagen nämns skidspåren oftare än något annat.', 'I Hotagen nämns skidspåren…'],
    ['Andel: [a]/b*?\\c', 'Andel a b c'],
    ["'Ås'", 'Ås'],
    ['history', 'history (2)'],
    ['', '(2)'],
  ])('calls %j %j', (text, name) => {
    expect(sheetName(text, new Set())).toBe(name);
  });

  it('numbers what is already there, whatever its case, within the limit', () => {
    const taken = new Set(['i hotagen nämns skidspåren…', 'ås']);
    expect(sheetName('ÅS', taken)).toBe('ÅS (2)');
    expect(sheetName('I Hotagen nämns skidspåren oftare än något annat.', taken)).toBe('I Hotagen nämns… (2)');
  });

  it('never gives what Excel refuses', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 8 }), (texts) => {
        const taken = new Set<string>();
        for (const text of texts) {
          const name = sheetName(text, taken);
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
          expect(taken.has(name.toLowerCase())).toBe(false);
          taken.add(name.toLowerCase());
        }
      }),
    );
  });
});
