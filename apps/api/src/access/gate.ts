import type { NextFunction, Request, Response } from 'express';
import { asRequest } from '../audit/actor.js';
import { DomainError } from '../errors/domain-error.js';
import { bearerIn } from '../viewer/viewers.js';
import { isPublicPath, isWayIn } from '../web/public-paths.js';
import type { Caller, Callers } from './callers.js';
import { RateLimitedError } from './rate-limited.js';
import { fileCost, isCounted, routeScopes } from './route-scopes.js';
import { notForTokens, scopeNeeded } from './token-refusals.js';

/** What residents' pages need. */
function isForEveryone(path: string): boolean {
  return isPublicPath(path) || isWayIn(path) || path === '/icon.svg';
}

/** A file that whoever holds a share link is given. */
function isShared(path: string): boolean {
  return /^\/shared-reports\/[\w-]+\.\w+$/.test(path);
}

/** The file that stands in for the page of a share link where strangers are kept from what the page asks; null for other paths. */
function sharedFile(path: string): string | null {
  const token = /^\/delad\/([\w-]+)\/?$/.exec(path)?.[1];
  return token === undefined ? null : `/shared-reports/${token}.pdf`;
}

/** Whether somebody opens a page, who would rather be asked who they are than told that they are nobody. */
function opensPage(request: Request): boolean {
  return (
    request.method === 'GET' && request.accepts(['json', 'html']) === 'html' && !request.path.startsWith('/assets/')
  );
}

/** Where whoever opens a page is led first, by what they lack. */
const firstPages: ReadonlyMap<string, string> = new Map([
  ['SIGN_IN_NEEDED', '/logga-in'],
  ['SECOND_FACTOR_NEEDED', '/konto/kod'],
]);

function checkRoute({ scopes }: Caller, path: string): void {
  if (scopes === null) return;
  const needed = routeScopes(path);
  if (needed === null) throw notForTokens(path);
  for (const scope of needed) if (!scopes.has(scope)) throw scopeNeeded(scope, path);
}

/** What the head of a refusal says of tokens (RFC 6750); null when it is refused for something else. */
function challengeFor({ code, kind }: DomainError, hasToken: boolean): string | null {
  if (kind === 'unauthorized') return `Bearer realm="Guldkorn"${hasToken ? ', error="invalid_token"' : ''}`;
  return code === 'SCOPE_NEEDED' ? 'Bearer realm="Guldkorn", error="insufficient_scope"' : null;
}

/** The door: decides who asks before anything of what they send is read. */
export function accessGate(callers: Callers) {
  async function enter(request: Request, response: Response): Promise<void> {
    if (isForEveryone(request.path)) return;
    if (isShared(request.path)) return callers.takeShared(request);
    const caller = await callers.letIn(request);
    // A page of the dashboard is many files, and costs nobody anything.
    if (!isCounted(request.path) && bearerIn(request) === null) return;
    response.locals['cost'] = callers.told(caller, 0);
    callers.takeRequest(caller);
    checkRoute(caller, request.path);
    callers.takeCost(caller, fileCost(request.path));
    response.locals['cost'] = callers.told(caller, 0);
  }
  return (request: Request, response: Response, next: NextFunction): void => {
    enter(request, response).then(
      () => asRequest(next),
      (error: unknown) => {
        const instead = sharedFile(request.path);
        const isStranger = error instanceof DomainError && /^(TOKEN|SIGN_IN)_NEEDED$/.test(error.code);
        if (instead !== null && isStranger) {
          // The address holds what opens it.
          response.setHeader('Referrer-Policy', 'no-referrer').setHeader('Cache-Control', 'no-store');
          response.redirect(303, instead);
          return;
        }
        const first = error instanceof DomainError ? firstPages.get(error.code) : undefined;
        if (first !== undefined && opensPage(request)) {
          response.setHeader('Cache-Control', 'no-store');
          response.redirect(303, `${first}?till=${encodeURIComponent(request.originalUrl)}`);
          return;
        }
        if (error instanceof RateLimitedError) response.setHeader('Retry-After', error.seconds);
        const challenge = error instanceof DomainError ? challengeFor(error, bearerIn(request) !== null) : null;
        if (challenge !== null) response.setHeader('WWW-Authenticate', challenge);
        next(error);
      },
    );
  };
}
