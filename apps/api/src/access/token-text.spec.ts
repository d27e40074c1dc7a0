import { describe, expect, it } from '@jest/globals';
import { mayBeToken, newToken, prefixOf } from './token-text.js';

describe('the text of a token', () => {
  const token = newToken();

  it('is what says that it is one, 256 bits and a checksum, never twice the same', () => {
    expect(token).toMatch(/^gk_[\w-]{49}$/);
    expect(newToken()).not.toBe(token);
    expect(mayBeToken(token)).toBe(true);
  });

  it('shows of itself 36 bits of its 256', () => {
    expect(prefixOf(token)).toBe(token.slice(0, 9));
  });

  it.each([
    ['nothing', ''],
    ['another mark', token.replace('gk_', 'gh_')],
    ['one letter less', token.slice(0, -1)],
    ['one letter more', `${token}a`],
    ['one letter changed', `gk_${token[3] === 'a' ? 'b' : 'a'}${token.slice(4)}`],
    ['the checksum changed', `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`],
    ['a line break after it', `${token}\n`],
    ['SQL', "gk_' or 1=1 --"],
  ])('is not recognised with %s', (_, text) => {
    expect(mayBeToken(text)).toBe(false);
  });
});
