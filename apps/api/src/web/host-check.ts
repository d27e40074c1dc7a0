import type { IncomingMessage, Server } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import { DomainError } from '../errors/domain-error.js';

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True of hosts that only this computer reaches. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

/**
 * Whether a request may be meant for a server that listens on `listening`. On this computer alone only the computer's own
 * names are: a page elsewhere can let its own name point here (DNS rebinding) and would read the answers as its own.
 * An operator who listens on something else decides which names lead there.
 * @param host the Host header, port and all. @param publicUrl where a proxy of the operator's is reached, which passes the name on.
 */
export function isHostAllowed(host: string | undefined, listening: string, publicUrl: string | null): boolean {
  if (!isLoopback(listening)) return true;
  if (publicUrl !== null && (host ?? '').toLowerCase() === new URL(publicUrl).host) return true;
  const name = (host ?? '').toLowerCase().replace(/:\d*$/, '');
  return loopbackNames.has(name) || name === listening.toLowerCase();
}

/** Refuses requests meant for somebody else, before anything reads them: HOST_NOT_ALLOWED, 421. */
export function hostCheck(listening: string, publicUrl: string | null) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (isHostAllowed(request.headers.host, listening, publicUrl)) next();
    else
      next(
        new DomainError(
          'HOST_NOT_ALLOWED',
          {
            sv: 'Guldkorn svarar bara på den här datorns egna adresser. Öppna http://localhost med samma port. Ska andra nå servern: sätt PUBLIC_URL till adressen som de når den på, eller HOST, när den startas.',
            en: "Guldkorn answers only at this computer's own addresses. Open http://localhost with the same port. If others are to reach the server, set PUBLIC_URL to the address that they reach it by, or HOST, when it is started.",
          },
          'misdirected',
        ),
      );
  };
}

/** Lets WebSockets meant for somebody else be answered as the requests they began as, which are then refused. */
export function checkUpgrades(server: Server, listening: string, publicUrl: string | null): void {
  const shouldUpgradeCallback = ({ headers }: IncomingMessage): boolean =>
    server.listenerCount('upgrade') > 0 && isHostAllowed(headers.host, listening, publicUrl);
  Object.assign(server, { shouldUpgradeCallback });
}
