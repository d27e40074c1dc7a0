import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../web/host-check.js';

/** What proxies add: whatever comes through one comes from somebody else, though the proxy stands on this machine. */
const addedByProxies = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'];

/** The address without what IPv6 writes before an IPv4 one. */
function plain(address: string): string {
  return address.replace(/^::ffff:/i, '');
}

/** Whether a request comes from the very machine that the server runs on: by its connection, its Host, and no proxy. */
export function isOwnMachine({ socket, headers }: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
  const host = (headers.host ?? '').replace(/:\d*$/, '');
  return (
    isLoopback(plain(socket.remoteAddress ?? '')) &&
    isLoopback(host) &&
    addedByProxies.every((name) => headers[name] === undefined)
  );
}
