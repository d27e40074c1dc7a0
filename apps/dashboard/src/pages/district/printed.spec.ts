import { describe, expect, it } from '@jest/globals';
import { printed } from './printed';

const words = (...labels: string[]) => labels.map((label) => ({ label }));

describe('printed', () => {
  it.each([
    ['a word in another once, the first of them', words('cykelväg', 'cykel', 'bad'), 6, ['cykelväg', 'bad']],
    ['a word that another ends in once', words('spår', 'skidspår', 'bad'), 6, ['spår', 'bad']],
    ['short words that only happen to meet', words('bygdegård', 'by'), 6, ['bygdegård', 'by']],
    ['no more than there is room for', words('bad', 'bio', 'bar'), 2, ['bad', 'bio']],
  ])('keeps %s', (_, ranked, most, kept) => {
    expect(printed(ranked, most).map((one) => one.label)).toEqual(kept);
  });
});
