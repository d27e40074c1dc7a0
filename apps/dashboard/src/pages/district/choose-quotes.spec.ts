import { describe, expect, it } from '@jest/globals';
import { chooseQuotes } from './choose-quotes';

const quote = (id: string, length: number, mayBeQuoted = true) => ({
  statement: { id, text: 'x'.repeat(length), mayBeQuoted },
});

describe('chooseQuotes', () => {
  it.each([
    ['one that may be quoted, however long', [quote('a', 90, false), quote('b', 4000)], 'b'],
    ['the one that reads well', [quote('a', 4), quote('b', 95), quote('c', 700)], 'b'],
    ['one that may not be quoted when there is no other', [quote('a', 50, false)], 'a'],
  ])('takes %s', (_, quotes, id) => {
    expect(chooseQuotes([quotes])[0]?.statement.id).toBe(id);
  });

  it('does not show the same words twice while there are others', () => {
    const same = quote('a', 90);
    const chosen = chooseQuotes([[same], [same, quote('b', 300)], [same], []]);
    expect(chosen.map((one) => one?.statement.id)).toEqual(['a', 'b', 'a', undefined]);
  });
});
