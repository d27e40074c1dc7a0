import { timingSafeEqual } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { isOwnMachine } from '../access/own-machine.js';
import type { Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { bearerIn } from '../viewer/viewers.js';
import type { Metrics } from './metrics.js';

function isToken(given: string | null, token: string | null): boolean {
  if (given === null || token === null) return false;
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** `/metrics` for the machine itself, and for whoever has METRICS_TOKEN. Stands before the door, as what watches is no caller. */
export function metricsRoute(metrics: Pick<Metrics, 'contentType' | 'text'>, { metricsToken }: Config) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'GET' || request.path !== '/metrics') return next();
    if (!isOwnMachine(request) && !isToken(bearerIn(request), metricsToken)) {
      next(
        new DomainError(
          'METRICS_NOT_ALLOWED',
          {
            sv: 'Mätvärdena läses från serverns egen dator, eller med METRICS_TOKEN.',
            en: "The figures are read from the server's own machine, or by METRICS_TOKEN.",
          },
          'forbidden',
        ),
      );
      return undefined;
    }
    metrics
      .text()
      .then((text) => response.setHeader('Cache-Control', 'no-store').type(metrics.contentType).send(text))
      .catch(next);
    return undefined;
  };
}
