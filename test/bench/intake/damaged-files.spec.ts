import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseProfile } from '@guldkorn/municipality';
import { damagedBytes, damagedFiles } from './damaged-file.js';
import { readingOutcome } from './reading-outcome.js';

const folder = new URL('../../corpus/files/', import.meta.url);
const profileFile = new URL('../../../libs/municipality/profiles/krokom.json', import.meta.url);
const profile = parseProfile(readFileSync(profileFile, 'utf8'), 'krokom.json');
const seeds = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));

describe('a damaged file of any format', () => {
  it('is read with nothing lost or doubled, or refused in words that say what to do; never slowly', async () => {
    await fc.assert(
      fc.asyncProperty(damagedFiles(seeds), async (file) => {
        const { outcome, detail } = await readingOutcome(damagedBytes(file), file.name, profile);
        expect([outcome, detail]).toEqual([expect.stringMatching(/^(read|refused)$/), detail]);
      }),
      { numRuns: 250 },
    );
  });
});
