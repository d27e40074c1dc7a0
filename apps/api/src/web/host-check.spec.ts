import { describe, expect, it } from '@jest/globals';
import { isHostAllowed } from './host-check.js';

describe('whose requests are answered', () => {
  it.each<[string, string | undefined, boolean]>([
    ['127.0.0.1', '127.0.0.1:3000', true],
    ['127.0.0.1', 'localhost:3000', true],
    ['127.0.0.1', 'LOCALHOST', true],
    ['127.0.0.1', '[::1]:3000', true],
    ['localhost', '127.0.0.1', true],
    ['::1', '[::1]:8080', true],
    ['127.0.0.2', '127.0.0.2:3000', true],
    ['127.0.0.1', 'evil.example:3000', false],
    ['127.0.0.1', 'localhost.evil.example', false],
    ['127.0.0.1', '127.0.0.1.evil.example', false],
    ['127.0.0.1', '192.168.1.5:3000', false],
    ['127.0.0.1', '', false],
    ['127.0.0.1', undefined, false],
    ['localhost', 'evil.example', false],
    ['::1', 'evil.example', false],
    ['0.0.0.0', 'guldkorn.example', true],
    ['0.0.0.0', undefined, true],
    ['192.168.1.5', '192.168.1.5:3000', true],
    ['127.evil.example', 'anything.example', true],
  ])('listening on %s, asked for %p: %p', (listening, host, allowed) => {
    expect(isHostAllowed(host, listening, null)).toBe(allowed);
  });

  it('is this server by the address that people reach it by, behind a proxy on the same machine', () => {
    const behind = (host: string) => isHostAllowed(host, '127.0.0.1', 'https://guldkorn.example');
    expect(
      ['guldkorn.example', 'GULDKORN.example', 'rebound.example', 'guldkorn.example.rebound.example'].map(behind),
    ).toEqual([true, true, false, false]);
  });
});
