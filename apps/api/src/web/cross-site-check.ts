import type { NextFunction, Request, Response } from 'express';
import { DomainError } from '../errors/domain-error.js';

/** True when the browser says the call comes from another site's page. Programs outside browsers send neither header. */
export function isCrossSite(headers: Request['headers']): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = headers.origin;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.host;
}

/** What another site's page is told. */
export function crossSite(): DomainError {
  return new DomainError(
    'ORIGIN_NOT_ALLOWED',
    {
      sv: 'I webbläsaren tas anrop bara emot från Guldkorns egna sidor. Öppna Guldkorn här, eller anropa från ett program utanför webbläsaren.',
      en: "In a browser, calls are taken only from Guldkorn's own pages. Open Guldkorn here, or call from a program outside the browser.",
    },
    'forbidden',
  );
}

/** Refuses queries that another site's page sends through a visitor's browser: ORIGIN_NOT_ALLOWED, 403. */
export function crossSiteCheck(request: Request, _response: Response, next: NextFunction): void {
  next(isCrossSite(request.headers) ? crossSite() : undefined);
}
