import type { NextFunction, Request, Response } from 'express';
import { isAccountPage, isPublicPath } from './public-paths.js';

const shared = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
// Charts set their measures as style attributes.
const dashboardPolicy = `${shared}; img-src 'self' data:; style-src 'self' 'unsafe-inline'`;
// GraphiQL's editor makes its workers from blobs and its fonts from data.
const graphiqlPolicy = `${shared}; img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:`;

// The public pages have one stylesheet and one script, both from here, and nothing in line.
const publicPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

function policyFor(path: string): string {
  if (path.startsWith('/graphql')) return graphiqlPolicy;
  return isPublicPath(path) || isAccountPage(path) ? publicPolicy : dashboardPolicy;
}

/** Headers that every answer carries: nothing from elsewhere, no framing, no sniffing, no address leaked. */
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Content-Security-Policy', policyFor(request.path));
  // A browser that has come here by HTTPS is never again to come without.
  if (request.secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  next();
}
