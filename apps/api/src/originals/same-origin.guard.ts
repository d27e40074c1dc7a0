import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { DomainError } from '../errors/domain-error.js';

/** True when the browser says the call comes from another site's page. Programs outside browsers send neither header. */
export function isCrossSite(headers: Request['headers']): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = headers.origin;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.host;
}

/** Lets nobody's web page but ours send files through a visitor's browser. */
@Injectable()
export class SameOriginGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (!isCrossSite(context.switchToHttp().getRequest<Request>().headers)) return true;
    throw new DomainError(
      'ORIGIN_NOT_ALLOWED',
      {
        sv: 'Filer tas bara emot från Guldkorns egna sidor. Öppna importsidan här och ladda upp filen där.',
        en: "Files are taken only from Guldkorn's own pages. Open the import page here and upload the file there.",
      },
      'forbidden',
    );
  }
}
