import { expect, it } from '@jest/globals';

it('is never run', () => {
  expect(1).toBe(1);
});

throw new Error('cannot be loaded');
