import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readHostileFiles } from './hostile.js';

/** What one hostile file may cost over what the libraries themselves take; the rest of the server needs its room. */
const MOST_MEGABYTES = 300;

describe('a file made to do harm', () => {
  it('is refused or read without harm, in bounded memory, and nothing is fetched', async () => {
    const { costs, fetched } = await readHostileFiles(fileURLToPath(new URL('../../../', import.meta.url)), 2);
    const harmful = costs.filter(({ isRight, megabytes }) => !isRight || megabytes > MOST_MEGABYTES);
    expect(harmful).toEqual([]);
    expect(fetched).toEqual([]);
    expect(costs.length).toBeGreaterThan(40);
  }, 240_000);
});
