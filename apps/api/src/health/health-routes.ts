import type { NextFunction, Request, Response } from 'express';
import type { Health } from './health.js';

/**
 * `/health/live`: the process answers. `/health/ready`: it can do its work, else 503 with why. Stands before the door: who asks
 * is a proxy or a supervisor, which has no token and must be answered also when budgets are spent.
 */
export function healthRoutes(health: Pick<Health, 'reasonsAgainst'>) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads || (request.path !== '/health/live' && request.path !== '/health/ready')) return next();
    response.setHeader('Cache-Control', 'no-store');
    if (request.path === '/health/live') {
      response.json({ status: 'live' });
      return undefined;
    }
    health
      .reasonsAgainst()
      .then((reasons) =>
        reasons.length === 0
          ? response.json({ status: 'ready' })
          : response.status(503).json({ status: 'notReady', reasons }),
      )
      .catch(next);
    return undefined;
  };
}
