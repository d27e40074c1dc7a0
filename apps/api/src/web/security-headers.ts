import type { NextFunction, Request, Response } from 'express';
import { isAccountPage, isPublicPath } from './public-paths.js';

// What is no page and is all the same opened as one (a file that somebody sent, an answer, a refusal) does nothing and shows nothing.
const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

const ownPages =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:";

// The public pages have one stylesheet and one script, both from here, and nothing in line.
const publicPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** What the dashboard and its files may do: what comes from here, nothing in line. */
export const dashboardPolicy = ownPages;

/**
 * What GraphiQL may do. Its editor makes its workers from blobs, takes its fonts from data, brings style elements, which carry the
 * nonce, and draws its lines of text as markup with style attributes, which can carry none.
 */
export function graphiqlPolicy(nonce: string): string {
  return `${ownPages}; font-src 'self' data:; worker-src 'self' blob:; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'`;
}

/**
 * Headers that every answer carries: nothing from elsewhere, no framing, no sniffing, no address leaked, kept by nobody. Pages and
 * files that may do or be kept more say so themselves.
 */
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  const isPage = isPublicPath(request.path) || isAccountPage(request.path);
  response.setHeader('Content-Security-Policy', isPage ? publicPolicy : dataPolicy);
  // A browser that has come here by HTTPS is never again to come without.
  if (request.secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
  next();
}
