import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What proxies make: a UUID or hexadecimal digits. Whatever could be words is not taken on, since it is logged. */
const wellFormed = /^[0-9a-f](?:[0-9a-f-]{14,62})[0-9a-f]$/i;

/** The id that a request is followed by: the proxy's, where it sent one, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && wellFormed.test(given) ? given.toLowerCase() : randomUUID();
}
