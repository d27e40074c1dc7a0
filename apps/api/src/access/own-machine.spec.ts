import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { isOwnMachine } from './own-machine.js';

function request(remoteAddress: string | undefined, headers: IncomingMessage['headers']) {
  return { socket: { remoteAddress } as IncomingMessage['socket'], headers };
}

describe("what comes from the server's own machine", () => {
  it.each<[string, string | undefined, IncomingMessage['headers'], boolean]>([
    ['by its own name', '127.0.0.1', { host: 'localhost:3000' }, true],
    ['by its own address', '127.0.0.1', { host: '127.0.0.1' }, true],
    ['by IPv6', '::1', { host: '[::1]:3000' }, true],
    ['by IPv4 written as IPv6', '::ffff:127.0.0.1', { host: 'localhost' }, true],
    ['from another machine', '192.168.1.7', { host: 'localhost:3000' }, false],
    ['from another machine by IPv6', '2001:db8::1', { host: 'localhost' }, false],
    ['by a name that somebody pointed here', '127.0.0.1', { host: 'evil.example:3000' }, false],
    ['through a proxy', '127.0.0.1', { host: 'localhost', 'x-forwarded-for': '127.0.0.1' }, false],
    ['through one that says it otherwise', '127.0.0.1', { host: 'localhost', forwarded: 'for=127.0.0.1' }, false],
    ['through one that says but little', '127.0.0.1', { host: 'localhost', via: '1.1 proxy' }, false],
    ['without a Host', '127.0.0.1', {}, false],
    ['of a connection that is gone', undefined, { host: 'localhost' }, false],
    ['by a name that only looks it', '127.0.0.1', { host: '127.0.0.1.evil.example' }, false],
  ])('%s: told', (_, address, headers, expected) => {
    expect(isOwnMachine(request(address, headers))).toBe(expected);
  });
});
