import { describe, expect, it } from '@jest/globals';
import { growth, MOST } from './growth.js';

const make = (length: number) => 'ab '.repeat(Math.ceil(length / 3));

describe('the measure of how time grows with the text', () => {
  it('finds that a reading looks at all of the text again for each of its parts', async () => {
    const quadratic = (text: string) => {
      let sum = 0;
      for (let from = 0; from < text.length; from += 1)
        for (let at = from; at < text.length; at += 1) sum += text.charCodeAt(at);
      return sum;
    };
    expect(await growth(make, 12_000, quadratic)).toBeGreaterThan(MOST);
  });

  it('lets pass what reads a text once, and what takes no time', async () => {
    const linear = (text: string) =>
      text
        .split(' ')
        .map((word) => word.toUpperCase().normalize('NFD'))
        .sort();
    expect(await growth(make, 800_000, linear)).toBeLessThan(MOST);
    expect(await growth(make, 10, linear)).toBe(1);
  });
});
