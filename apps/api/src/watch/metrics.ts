import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds, from a figure in memory to an import of a large file. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120, 600];

/** What the server does in the background. */
export type JobName = 'import' | 'analysis' | 'rereading' | 'backup';
export type JobOutcome = 'done' | 'failed';

/**
 * What is counted of the server's own work, in Prometheus' words. Every label is one of a few values that the program itself
 * decides, so that no request can make new ones and nothing that people wrote becomes one.
 */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  readonly contentType = this.registry.contentType;

  private readonly requests = new Histogram({
    name: 'guldkorn_http_request_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets,
    registers: [this.registry],
  });
  private readonly fields = new Histogram({
    name: 'guldkorn_graphql_field_seconds',
    help: "Time that a field of the schema's Query or Mutation took to answer.",
    labelNames: ['field'] as const,
    buckets,
    registers: [this.registry],
  });
  private readonly queries = new Histogram({
    name: 'guldkorn_database_query_seconds',
    help: 'Time of an SQL statement, what it waited for a connection with it.',
    labelNames: ['kind', 'outcome'] as const,
    buckets,
    registers: [this.registry],
  });
  private readonly jobs = new Histogram({
    name: 'guldkorn_job_seconds',
    help: 'Time of a piece of background work.',
    labelNames: ['job', 'outcome'] as const,
    buckets,
    registers: [this.registry],
  });
  private readonly rows = new Counter({
    name: 'guldkorn_import_rows_total',
    help: 'Rows read of files that have been taken in.',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  request(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  /** @param field `Query.overview`. */
  field(field: string, seconds: number): void {
    this.fields.observe({ field }, seconds);
  }

  query(kind: string, outcome: 'done' | 'failed', seconds: number): void {
    this.queries.observe({ kind, outcome }, seconds);
  }

  job(job: JobName, outcome: JobOutcome, seconds: number): void {
    this.jobs.observe({ job, outcome }, seconds);
  }

  importedRows(rows: number): void {
    this.rows.inc(rows);
  }

  /** Asks for a number each time the figures are read. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        this.set(await read());
      },
    });
  }

  /** All of it, as Prometheus reads it. */
  text(): Promise<string> {
    return this.registry.metrics();
  }
}
