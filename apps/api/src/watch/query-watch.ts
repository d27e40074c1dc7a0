import { DefaultLogger, type LogContext, type LoggerOptions } from '@mikro-orm/core';
import { SpanKind } from '@opentelemetry/api';
import type { Metrics } from './metrics.js';
import { markFailed, tracer } from './spans.js';

const kinds: ReadonlySet<string> = new Set([
  'select',
  'insert',
  'update',
  'delete',
  'with',
  'begin',
  'commit',
  'rollback',
]);

/** Follows each SQL statement by its kind and time. Says nothing of it in the log, where values would come with it. */
class QueryWatch extends DefaultLogger {
  constructor(
    options: LoggerOptions,
    private readonly metrics: Pick<Metrics, 'query'>,
  ) {
    super({ ...options, writer: () => undefined });
  }

  override logQuery({ query = '', took = 0, level }: { query?: string } & LogContext): void {
    const [word = ''] = /^\s*[a-z]+/i.exec(query) ?? [];
    const first = word.trim().toLowerCase();
    const kind = kinds.has(first) ? first : 'other';
    this.metrics.query(kind, level === 'error' ? 'failed' : 'done', took / 1000);
    const span = tracer().startSpan(`SQL ${kind}`, { kind: SpanKind.CLIENT, startTime: Date.now() - took });
    span.setAttribute('db.operation.name', kind);
    if (level === 'error') markFailed(span, null);
    span.end();
  }
}

/** MikroORM's logger that counts instead. */
export function queryWatch(metrics: Pick<Metrics, 'query'>) {
  return (options: LoggerOptions): QueryWatch => new QueryWatch(options, metrics);
}
