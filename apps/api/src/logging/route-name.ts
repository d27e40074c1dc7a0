import type { Request } from 'express';

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** What a request is called in logs and figures: a handful of names, whatever is asked for. */
export interface RouteName {
  readonly method: string;
  readonly route: string;
}

function unrouted(path: string, status: number): string {
  if (/^\/graphql\/?$/i.test(path)) return '/graphql';
  if (/^\/health\/(live|ready)$/.test(path)) return path;
  if (path === '/metrics') return path;
  if (path.startsWith('/assets/')) return '/assets';
  return status < 400 ? 'page' : 'none';
}

/** The route's pattern, never the address: that may hold a receipt's code or somebody's name. */
export function routeName(request: Request, status: number): RouteName {
  const pattern: unknown = (request.route as { path?: unknown } | undefined)?.path;
  const [path = ''] = request.originalUrl.split('?');
  return {
    method: methods.has(request.method) ? request.method : 'OTHER',
    route: typeof pattern === 'string' ? pattern : unrouted(path, status),
  };
}
