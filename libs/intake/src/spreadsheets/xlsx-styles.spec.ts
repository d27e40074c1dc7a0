import { describe, expect, it } from '@jest/globals';
import { numberText } from './cell-text.js';
import { kindOfFormat } from './xlsx-styles.js';

describe('a number format', () => {
  it.each([
    ['yyyy\\-mm\\-dd', 'day'],
    ['yyyy/mm/dd;@', 'day'],
    ['[$-41D]d mmmm yyyy', 'day'],
    ['d/m', 'day'],
    ['mmm\\-yy', 'day'],
    ['"den" d mmmm', 'day'],
    ['yyyy-mm-dd hh:mm', 'moment'],
    ['m/d/yy h:mm:ss', 'moment'],
    ['h:mm AM/PM', 'moment'],
    ['[h]:mm', 'moment'],
    ['mm:ss.0', 'moment'],
    ['General', 'number'],
    ['0.00', 'number'],
    ['#,##0.00\\ "kr"', 'number'],
    ['0 "dagar"', 'number'],
    ['0.00E+00', 'number'],
    ['[Red]0;[Blue]0', 'number'],
    ['000\\ 00', 'number'],
    ['0%', 'number'],
    ['@', 'number'],
    ['', 'number'],
  ])('%s shows a %s', (code, kind) => {
    expect(kindOfFormat(code)).toBe(kind);
  });
});

describe('a number', () => {
  it.each([
    ['1', '1'],
    ['0.75', '0,75'],
    ['0.30000000000000004', '0,3'],
    ['83531', '83531'],
    ['20200914', '20200914'],
    ['-2.5', '-2,5'],
    ['1E3', '1000'],
    ['x', 'x'],
  ])('%s is shown as %s', (raw, shown) => {
    expect(numberText(raw)).toBe(shown);
  });
});
