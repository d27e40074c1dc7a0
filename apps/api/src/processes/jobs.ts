import { Logger } from '@nestjs/common';
import type { PgBoss } from 'pg-boss';
import { keptAlive } from '../database/kept-alive.js';
import { failureOf } from '../logging/failure.js';
import type { Channel } from './channel.js';

/** Where pg-boss keeps its tables. */
interface JobsPlace {
  readonly databaseUrl: string;
  readonly schema: string;
  /** The schema is there: who signs in may not make it. */
  readonly isMade: boolean;
}

const queues = { imports: 'standard', analysis: 'short' } as const satisfies Readonly<Record<string, string>>;
export type QueueName = keyof typeof queues;

/** Milliseconds after which it is looked for work that nobody told of. */
const backstop = 15_000;
/** Seconds; a job lasts as long as its process holds the duty, so pg-boss is not to give it up by the clock. */
const hour = 60 * 60;
const longest = 23 * hour;
const retryDelay = 2;

/** Jobs are ids alone: what is to be done stands in our own tables. */
type Data = Readonly<Record<string, string>>;

/** Work that any process puts in, and that waits in PostgreSQL for the one who does it (pg-boss). */
export class Jobs {
  private readonly logger = new Logger('Jobs');
  private readonly workers = new Map<QueueName, Worker>();
  private boss: Promise<PgBoss> | null = null;

  constructor(
    private readonly place: JobsPlace,
    private readonly channel: Channel,
  ) {
    channel.on('job', ({ queue }) => this.workers.get(queue as QueueName)?.wake());
    channel.onMissed(() => this.workers.forEach((worker) => worker.wake()));
  }

  /** Opens the connections and makes the tables, so that whoever asks first need not wait. */
  begin(): void {
    this.started().catch((error: unknown) => this.logger.warn(failureOf(error)));
  }

  /** Several of the same at once are one, where the queue holds one only. */
  async send(queue: QueueName, data: Data = {}): Promise<void> {
    const boss = await this.started();
    await boss.send(queue, data);
    this.workers.get(queue)?.wake();
    await this.channel.tell('job', { queue });
  }

  /** Forgets all that waits, or was under way at a process that has died. */
  async clear(queue: QueueName): Promise<void> {
    await (await this.started()).deleteAllJobs(queue);
  }

  /** Does one job after the other, the oldest first, until it is stopped. A job that fails is tried again. */
  work(queue: QueueName, handler: (data: Data) => Promise<void>): void {
    void this.workers.get(queue)?.stop();
    const worker = new Worker(async () => {
      const boss = await this.started();
      const [job] = await boss.fetch<Data>(queue);
      if (job === undefined) return false;
      try {
        await handler(job.data);
        await boss.complete(queue, job);
      } catch (error) {
        const { error: name, code = name } = failureOf(error);
        await boss.fail(queue, job, { code });
        setTimeout(() => this.workers.get(queue)?.wake(), (retryDelay + 1) * 1000).unref();
      }
      return true;
    }, this.logger);
    this.workers.set(queue, worker);
    worker.wake();
  }

  /** Resolves when the job at hand, if there is one, has ended. */
  async stopWork(queue: QueueName): Promise<void> {
    const worker = this.workers.get(queue);
    this.workers.delete(queue);
    await worker?.stop();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.workers.keys()].map((queue) => this.stopWork(queue)));
    const boss = await this.boss?.catch(() => null);
    await boss?.stop({ graceful: false, close: true });
  }

  /** Loaded on PostgreSQL only. */
  private started(): Promise<PgBoss> {
    this.boss ??= this.start().catch((error: unknown) => {
      this.boss = null;
      throw error;
    });
    return this.boss;
  }

  private async start(): Promise<PgBoss> {
    const { PgBoss: Boss } = await import('pg-boss');
    const boss = new Boss({
      connectionString: this.place.databaseUrl,
      application_name: 'guldkorn-jobs',
      schema: this.place.schema,
      createSchema: !this.place.isMade,
      max: 2,
      ...keptAlive,
      schedule: false,
      registerInstance: false,
      // No job waits for another.
      flowIntervalSeconds: hour,
      openTelemetry: { enabled: false },
    });
    boss.on('error', (error) => this.logger.error(failureOf(error)));
    await boss.start();
    for (const [queue, policy] of Object.entries(queues))
      await boss.createQueue(queue, {
        policy,
        expireInSeconds: longest,
        deleteAfterSeconds: hour,
        retryLimit: 1000,
        retryDelay,
      });
    return boss;
  }
}

/** Looks for work when it is told that there is some, and now and then. */
class Worker {
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private readonly timer = setInterval(() => this.wake(), backstop).unref();

  /** @param next does one piece of work; false when there was none. */
  constructor(
    private readonly next: () => Promise<boolean>,
    private readonly logger: Logger,
  ) {}

  wake(): void {
    this.again = true;
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        while (!this.stopped && (await this.next()));
      }
    } catch (error) {
      // PostgreSQL does not answer; it is looked again.
      this.logger.warn(failureOf(error));
    } finally {
      this.running = null;
    }
  }
}
