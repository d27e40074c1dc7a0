import { expect, it } from '@jest/globals';

it('holds too', () => {
  process.env['SAID_BY_SECOND'] = 'yes';
  expect(process.env['SAID_BY_SECOND']).toBe('yes');
});

it('does not hold', () => {
  const one: number = 1;
  expect(one).toBe(2);
});

it('leaves a promise that is refused', async () => {
  void Promise.reject(new Error('left'));
  expect(await new Promise((resolve) => setTimeout(resolve, 20))).toBeUndefined();
});

it('never ends', async () => {
  expect(await new Promise(() => undefined)).toBeUndefined();
}, 50);
