import { describe, expect, it } from '@jest/globals';
import { isTooFast, newFormToken, sentFormToken } from './form-token.js';

const shown = new Date('2026-11-29T08:00:00.000Z');
const later = (milliseconds: number) => new Date(shown.getTime() + milliseconds);

describe("a form's token", () => {
  it('is another each time, and is known again', () => {
    const tokens = new Set(Array.from({ length: 1000 }, () => newFormToken(shown)));
    expect(tokens.size).toBe(1000);
    for (const token of tokens) expect(sentFormToken(token)).toBe(token);
  });

  it.each([
    '',
    'x',
    "'; drop table submission",
    `${'a'.repeat(11)}-${'b'.repeat(22)}`,
    `abc-${'b'.repeat(23)}`,
    'å-' + 'b'.repeat(22),
  ])('is none of %j', (given) => {
    expect(sentFormToken(given)).toBeNull();
  });

  it.each([
    [0, true],
    [2999, true],
    [3000, false],
    [86_400_000, false],
    [-5000, true],
  ])('%i ms later is too fast for a person: %p', (milliseconds, tooFast) => {
    expect(isTooFast(newFormToken(shown), later(milliseconds))).toBe(tooFast);
  });
});
