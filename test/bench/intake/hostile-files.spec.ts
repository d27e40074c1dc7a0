import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readHostileFiles } from './hostile.js';

/** What one hostile file may cost over what the libraries themselves take; the rest of the server needs its room. */
const MOST_MEGABYTES = 300;
const MOST_MILLISECONDS = 20_000;

describe('a file made to do harm', () => {
  it('is refused or read without harm, in bounded memory and time, and nothing is fetched', async () => {
    const { costs, fetched } = await readHostileFiles(fileURLToPath(new URL('../../../', import.meta.url)), 2);
    const harmful = costs.filter(
      ({ isRight, megabytes, milliseconds }) =>
        !isRight || megabytes > MOST_MEGABYTES || milliseconds > MOST_MILLISECONDS,
    );
    expect(harmful).toEqual([]);
    expect(fetched).toEqual([]);
    expect(costs.length).toBeGreaterThan(40);
  }, 240_000);
});
