import type { NextFunction, Request, Response } from 'express';

const shared = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
// Charts set their measures as style attributes.
const dashboardPolicy = `${shared}; img-src 'self' data:; style-src 'self' 'unsafe-inline'`;
// GraphiQL's editor makes its workers from blobs and its fonts from data.
const graphiqlPolicy = `${shared}; img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:`;

/** Headers that every answer carries: nothing from elsewhere, no framing, no sniffing, no address leaked. */
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Content-Security-Policy', request.path.startsWith('/graphql') ? graphiqlPolicy : dashboardPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  next();
}
