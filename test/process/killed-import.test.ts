import { describe, expect, it } from '@jest/globals';
import { killedImports } from '../bench/intake/killed-imports.js';

describe('a server killed with SIGKILL at random moments of an import', () => {
  it('loses nothing and doubles nothing when it is started again', async () => {
    expect(await killedImports(3, 3, 1200, 17)).toEqual({ kills: 3, lost: 0, doubled: 0 });
  }, 600_000);
});
