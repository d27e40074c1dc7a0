import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { golden } from '../golden.fixture.js';
import { jaccard, mostShingles, shinglesOf } from './shingles.js';

const words = (count: number, prefix = 'ord') => Array.from({ length: count }, (_, n) => prefix + letters(n)).join(' ');

function letters(n: number): string {
  return n < 26 ? String.fromCharCode(97 + n) : letters(Math.floor(n / 26) - 1) + letters(n % 26);
}

describe('shingles', () => {
  it.each([
    ['', 0],
    ['Naturen', 0],
    ['Nära naturen', 0],
    ['Nära till naturen', 1],
    ['a b c d e', 3],
    // The same run twice is one.
    ['ja ja ja ja ja', 1],
    ['12 34 56 78', 0],
    ['🎉 🎉 🎉 🎉', 0],
    ['\ud83d \ude00 \udc00 \ud800', 0],
    ['a\ud800b\udc00c', 1],
  ])('%j has %d', (text, count) => {
    expect(shinglesOf(text).digests).toHaveLength(count);
  });

  it.each([
    ['case', 'VÄGEN TILL SJÖN', 'vägen till sjön'],
    ['punctuation and line breaks', 'Vägen –\r\ntill: "sjön"!', 'vägen till sjön'],
    ['numbers', 'Vägen 3 till 45 sjön', 'vägen till sjön'],
    ['letters put together', 'va\u0308gen till sjo\u0308n', 'vägen till sjön'],
    ['signs that nobody sees', 'vä\u00adgen ti\u200bll sjön\u2060', 'vägen till sjön'],
    ['emoji', 'vägen 😀till🎉 sjön', 'vägen till sjön'],
    ['South Sámi letters', 'ÅARJELSAEMIEN GÏELE LEA', 'åarjelsaemien gïele lea'],
    ['case outside the basic plane', '𐐀𐐁 𐐂 𐐃', '𐐨𐐩 𐐪 𐐫'],
  ])('does not mind %s', (_, one, other) => {
    expect(shinglesOf(one).digests).toHaveLength(1);
    expect(shinglesOf(one)).toEqual(shinglesOf(other));
  });

  it('minds the order of words', () => {
    expect(jaccard(shinglesOf('vägen till sjön'), shinglesOf('sjön till vägen'))).toBe(0);
  });

  it('takes any string, and gives digests that rise', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        const { digests } = shinglesOf(String.fromCharCode(...units));
        expect([...digests]).toEqual([...new Set(digests)].sort((a, b) => a - b));
      }),
    );
  });

  it('is not held up by a megabyte, nor by one word a million times', () => {
    expect(shinglesOf('naturen '.repeat(1_000_000)).digests).toHaveLength(1);
    expect(shinglesOf('x'.repeat(1_000_000)).digests).toHaveLength(0);
    const long = shinglesOf(words(150_000));
    expect(long.digests).toHaveLength(mostShingles);
    expect(long.cut).toBe(true);
  });
});

describe('Jaccard similarity', () => {
  // abc bcd cde against abc bcd cdf: two shared of four.
  it.each([
    ['a b c d e', 'a b c d f', 0.5],
    ['a b c d e', 'a b c d e', 1],
    ['a b c d e', 'f g h i j', 0],
    // abc bcd within abc bcd cde def efg.
    ['a b c d', 'a b c d e f g', 0.4],
    ['', '', 0],
    ['', 'a b c', 0],
  ])('of %j and %j is %d', (one, other, expected) => {
    expect(jaccard(shinglesOf(one), shinglesOf(other))).toBe(expected);
    expect(jaccard(shinglesOf(other), shinglesOf(one))).toBe(expected);
  });

  it.each(golden.shingles)('agrees with sets in Python: $jaccard', ({ one, other, jaccard: expected }) => {
    expect(jaccard(shinglesOf(one), shinglesOf(other))).toBeCloseTo(expected, 14);
  });

  // 20,000 words, and the first 16,000 of them: 15,998 of 19,998 runs. Three standard errors of the sketch are .033.
  it('is estimated within .033 where texts are cut', () => {
    const whole = words(20_000).split(' ');
    const one = shinglesOf(whole.join(' '));
    expect(Math.abs(jaccard(one, shinglesOf(whole.slice(0, 16_000).join(' '))) - 15_998 / 19_998)).toBeLessThan(0.033);
    expect(jaccard(one, one)).toBe(1);
    // Against one that is not cut: 998 of 19,998.
    expect(Math.abs(jaccard(one, shinglesOf(whole.slice(0, 1000).join(' '))) - 998 / 19_998)).toBeLessThan(0.033);
  });
});
