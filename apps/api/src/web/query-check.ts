import type { NextFunction, Request, Response } from 'express';
import { textRefusal, variablesRefusal } from '../graphql/query-text.js';

/** Queries looked at and found good: a page asks the same again and again. */
const mostKnown = 500;

/** Refuses what is hostile by its mere text, before the GraphQL server reads it. Comes after the body is read. */
export function queryCheck() {
  const known = new Set<string>();
  return (request: Request, _response: Response, next: NextFunction): void => {
    const body = request.body as { readonly query?: unknown; readonly variables?: unknown } | undefined;
    const query = typeof body?.query === 'string' ? body.query : null;
    const refusal =
      variablesRefusal(body?.variables) ?? (query === null || known.has(query) ? null : textRefusal(query));
    if (refusal === null && query !== null) {
      if (known.size >= mostKnown) known.clear();
      known.add(query);
    }
    next(refusal ?? undefined);
  };
}
