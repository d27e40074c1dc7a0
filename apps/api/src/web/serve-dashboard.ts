import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { sendText } from '../public-pages/send-text.js';
import { packedFile } from './packed-file.js';
import { isAccountPage, isPublicPage } from './public-paths.js';
import { dashboardPolicy, graphiqlPolicy } from './security-headers.js';

/** Whoever takes anything (curl, a health check) gets the page; at /graphql, only who would rather have it than data. */
function wantsPage(request: Request): boolean {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const wanted = request.path === '/graphql' ? request.accepts(['json', 'html']) : request.accepts('html');
  return reads && wanted === 'html';
}

/** True of the address of a file, also of an original, whose address has no ending. */
function isFile(path: string): boolean {
  return /\.[a-z0-9]+$/i.test(path) || path.startsWith('/originals/');
}

/**
 * Serves the built dashboard: files by name, GraphiQL at /graphql, and index.html for every other page address but the public ones.
 * @param strip what stands above the pages for whoever is signed in; null where there are no accounts.
 */
export function serveDashboard(
  app: NestExpressApplication,
  folder: string,
  strip: ((request: Request) => Promise<string>) | null,
): void {
  const isBuilt = (file: string, response: Response): boolean => {
    if (existsSync(join(folder, file))) return true;
    response
      .status(503)
      .type('text/plain; charset=utf-8')
      .send('Webbsidorna är inte byggda. Kör npm run build.\nThe pages are not built. Run npm run build.\n');
    return false;
  };
  const index = (request: Request, response: Response, next: NextFunction): void => {
    if (!isBuilt('index.html', response)) return;
    response.setHeader('Content-Security-Policy', dashboardPolicy);
    if (strip !== null) {
      // It says who one is, and so is kept by nobody.
      strip(request).then((above) => {
        const text = readFileSync(join(folder, 'index.html'), 'utf8');
        sendText(
          request,
          response,
          'html',
          text.replace(/<body>/, () => `<body>${above}`),
        );
      }, next);
      return;
    }
    // The page names its files by their content, so it is the one thing that must be asked for anew.
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(packedFile(folder, 'index.html', request, response), { root: folder }, (error?: Error) => {
      if (error !== undefined && !response.headersSent) next(error);
    });
  };
  const graphiql = (request: Request, response: Response): void => {
    if (!isBuilt('graphiql.html', response)) return;
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('Content-Security-Policy', graphiqlPolicy(nonce));
    const text = readFileSync(join(folder, 'graphiql.html'), 'utf8');
    sendText(request, response, 'html', text.replace('NONCE', nonce));
  };
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!wantsPage(request)) next();
    else if (request.path === '/graphql') graphiql(request, response);
    else if (request.path === '/') index(request, response, next);
    else next();
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (/\.(?:js|css|svg)$/.test(request.path) && existsSync(join(folder, request.path)))
      request.url = packedFile(folder, request.path, request, response) + request.url.slice(request.path.length);
    next();
  });
  app.useStaticAssets(folder, {
    index: false,
    setHeaders: (response: Response, path: string) => {
      // GraphiQL's workers live by what their own files may do.
      response.setHeader('Content-Security-Policy', dashboardPolicy);
      // Vite puts a digest of the content into the names in assets/.
      const immutable = path.startsWith(join(folder, 'assets'));
      response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    // A missing file is missing; a page's address is the dashboard's own to understand.
    if (!wantsPage(request) || isPublicPage(request.path) || isAccountPage(request.path) || isFile(request.path))
      next();
    else index(request, response, next);
  });
}
