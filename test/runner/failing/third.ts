import { expect, it } from '@jest/globals';

it('is not reached by what another file says to the environment', () => {
  expect(process.env['SAID_BY_SECOND']).toBeUndefined();
});
