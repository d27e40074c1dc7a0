import { describe, expect, it } from '@jest/globals';
import { attack } from './attack.js';

describe('the differencing attack', () => {
  const pairs = 20_000;
  const found = new Map(attack(pairs, 2020).map(({ name, value }) => [name, value]));
  const derived = (rule: string) => found.get(`differencing attack, ${rule}: cells below k derived`);

  it('derives no cell below k from what the product tells', () => {
    expect(derived('told in steps with half-steps')).toBe(0);
  });

  it('derives many where small cells are only hidden, or counts rounded without a secret', () => {
    expect(derived('hidden below k, else exact')).toBeGreaterThan(pairs / 200);
    expect(derived('told in steps without half-steps')).toBeGreaterThan(pairs / 1000);
  });

  it('finds fewer with a stolen secret than without any', () => {
    expect(derived('the same, the secret stolen')).toBeLessThan(derived('told in steps without half-steps') ?? 0);
  });

  it('is the same for the same seed', () => {
    expect(attack(400, 7)).toEqual(attack(400, 7));
  });
});
