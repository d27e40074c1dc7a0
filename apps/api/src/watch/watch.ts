import { Inject, Injectable, Logger } from '@nestjs/common';
import { Metrics, type JobName } from './metrics.js';
import { withinSpan } from './spans.js';

/** Follows background work: a span, a figure and a line in the log for each piece. Whoever has it done says why it failed. */
@Injectable()
export class Watch {
  private readonly logger = new Logger('Job');

  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  /** Rows read of a file that has been taken in. */
  importedRows(rows: number): void {
    this.metrics.importedRows(rows);
  }

  /** A number that is asked for each time the figures are read. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void {
    this.metrics.gauge(name, help, read);
  }

  /** @param about ids and numbers alone. */
  async job<Result>(
    job: JobName,
    about: Readonly<Record<string, string | number>>,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const started = performance.now();
    const told = () => ({ event: 'job', job, ...about, ms: Math.round(performance.now() - started) });
    try {
      const result = await withinSpan(`job ${job}`, { 'guldkorn.job': job }, work);
      this.metrics.job(job, 'done', (performance.now() - started) / 1000);
      this.logger.log({ ...told(), outcome: 'done' });
      return result;
    } catch (error) {
      this.metrics.job(job, 'failed', (performance.now() - started) / 1000);
      this.logger.warn({ ...told(), outcome: 'failed' });
      throw error;
    }
  }
}
