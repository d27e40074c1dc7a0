import type { NextFunction, Request, Response } from 'express';
import { DomainError } from '../errors/domain-error.js';
import { isCrossSite } from '../originals/same-origin.guard.js';

/** Refuses queries that another site's page sends through a visitor's browser: ORIGIN_NOT_ALLOWED, 403. */
export function crossSiteCheck(request: Request, _response: Response, next: NextFunction): void {
  if (isCrossSite(request.headers))
    next(
      new DomainError(
        'ORIGIN_NOT_ALLOWED',
        {
          sv: 'Frågor i webbläsaren tas bara emot från Guldkorns egna sidor. Öppna Guldkorn här, eller fråga från ett program utanför webbläsaren.',
          en: "In a browser, queries are taken only from Guldkorn's own pages. Open Guldkorn here, or ask from a program outside the browser.",
        },
        'forbidden',
      ),
    );
  else next();
}
