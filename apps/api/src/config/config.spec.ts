import { describe, expect, it } from '@jest/globals';
import { ConfigError, parseConfig } from './config.js';

describe('the thresholds for telling counts', () => {
  it.each([
    [{}, { inside: 5, public: 10 }],
    [{ THRESHOLD_INSIDE: '10' }, { inside: 10, public: 10 }],
    [
      { THRESHOLD_INSIDE: '4', THRESHOLD_PUBLIC: '12' },
      { inside: 4, public: 12 },
    ],
  ])('are of %p: %p', (environment, thresholds) => {
    expect(parseConfig(environment, '/').thresholds).toEqual(thresholds);
  });

  it.each([
    ['less than three', { THRESHOLD_INSIDE: '2' }, 'THRESHOLD_INSIDE'],
    ['no whole number', { THRESHOLD_PUBLIC: '10.5' }, 'THRESHOLD_PUBLIC'],
    ['two sets of steps that tell more together', { THRESHOLD_INSIDE: '4' }, 'THRESHOLD_PUBLIC'],
    ['a public one below the inside', { THRESHOLD_PUBLIC: '4' }, 'THRESHOLD_PUBLIC'],
  ])('refuse %s', (_, environment, name) => {
    expect(() => parseConfig(environment, '/')).toThrow(ConfigError);
    expect(() => parseConfig(environment, '/')).toThrow(name);
  });
});

describe('who is let in, and how much they may ask for', () => {
  it.each([
    [{}, 'accounts', { requests: 120, cost: 1_000_000 }],
    [{ ACCESS: 'token', TOKEN_REQUESTS_PER_MINUTE: '5' }, 'token', { requests: 5, cost: 1_000_000 }],
  ])('are of %p: %p', (environment, access, token) => {
    const config = parseConfig(environment, '/');
    expect([config.access, config.budgets.token]).toEqual([access, token]);
  });

  it.each([
    ['a way in that there is not', { ACCESS: 'open' }, 'ACCESS'],
    ['everyone let in where others reach it', { ACCESS: 'local', HOST: '0.0.0.0' }, 'HOST=127.0.0.1'],
    ['no requests at all', { TOKEN_REQUESTS_PER_MINUTE: '0' }, 'TOKEN_REQUESTS_PER_MINUTE'],
    ['less than a page costs', { ADDRESS_COST_PER_MINUTE: '10' }, 'ADDRESS_COST_PER_MINUTE'],
  ])('refuse %s', (_, environment, name) => {
    expect(() => parseConfig(environment, '/')).toThrow(name);
  });
});
