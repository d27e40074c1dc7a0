import { Logger } from '@nestjs/common';
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { NextFunction, Request, Response } from 'express';
import { requestContext } from '../logging/request-context.js';
import { requestIdOf } from '../logging/request-id.js';
import { routeName } from '../logging/route-name.js';
import type { Metrics } from './metrics.js';
import { tracer } from './spans.js';

/** Asked for every few seconds, or by the dozen with each page: told of only where everything is. */
const quiet: ReadonlySet<string> = new Set(['/health/live', '/health/ready', '/metrics', '/assets']);

/** What others have found out of a request while it was answered. */
export interface RequestNotes {
  /** `query overview`: by the schema's names, not the caller's. */
  operation?: string;
  /** Our own code of a refusal. */
  code?: string;
}

/** The notes of a request; what is written there must be one of the program's own names. */
export function notesOf({ locals }: Pick<Response, 'locals'>): RequestNotes {
  locals['notes'] ??= {};
  return locals['notes'] as RequestNotes;
}

/** Follows each request: an id, a span, a figure and a line in the log. Nothing of what is sent, or of who sends it, is kept. */
export function requestWatch(metrics: Pick<Metrics, 'request'>) {
  const logger = new Logger('HTTP');
  return (request: Request, response: Response, next: NextFunction): void => {
    const id = requestIdOf(request);
    response.setHeader('X-Request-Id', id);
    const started = performance.now();
    // Held here: a request that is broken off has lost it by its end.
    const { socket } = request;
    const sentBefore = socket.bytesWritten;
    const parent = propagation.extract(context.active(), request.headers);
    const span = tracer().startSpan('HTTP', { kind: SpanKind.SERVER }, parent);
    response.once('close', () => {
      const { method, route } = routeName(request, response.statusCode);
      const { statusCode: status, writableFinished: whole } = response;
      const ms = performance.now() - started;
      metrics.request(method, route, status, ms / 1000);
      span.updateName(`${method} ${route}`);
      span.setAttributes({ 'http.request.method': method, 'http.route': route, 'http.response.status_code': status });
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      const fields = {
        event: 'request',
        requestId: id,
        method,
        route,
        ...notesOf(response),
        status,
        ms: Math.round(ms * 10) / 10,
        bytes: socket.bytesWritten - sentBefore,
        ...(whole ? {} : { broken: true }),
      };
      if (quiet.has(route) && status < 500) logger.debug(fields);
      else logger.log(fields);
    });
    requestContext.run(id, () => context.with(trace.setSpan(parent, span), next));
  };
}
