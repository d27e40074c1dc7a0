/**
 * Background work, one job at a time, in order. The port behind which another queue (pg-boss, say) can stand: what is to
 * be done is kept in the imports' own rows, so a queue that forgets loses nothing.
 */
export abstract class JobQueue {
  /** Says who does the work; called once, before the first `add`. The handler never throws. */
  abstract work(handler: (importId: string) => Promise<void>): void;
  abstract add(importId: string): void;
  /** Takes it out of the queue; what is being done already goes on. */
  abstract drop(importId: string): void;
  /** Resolves when nothing waits and nothing runs. */
  abstract idle(): Promise<void>;
  /** Starts nothing more; resolves when the job at hand has ended. */
  abstract stop(): Promise<void>;
  abstract readonly waiting: number;
}

/** Keeps the queue in this process's memory. */
export class InProcessQueue extends JobQueue {
  private readonly jobs: string[] = [];
  private handler: ((importId: string) => Promise<void>) | null = null;
  private running: Promise<void> | null = null;
  private stopped = false;

  override work(handler: (importId: string) => Promise<void>): void {
    this.handler = handler;
  }

  override add(importId: string): void {
    this.jobs.push(importId);
    this.running ??= this.drain();
  }

  override drop(importId: string): void {
    const place = this.jobs.indexOf(importId);
    if (place >= 0) this.jobs.splice(place, 1);
  }

  override async idle(): Promise<void> {
    while (this.running !== null) await this.running;
  }

  override async stop(): Promise<void> {
    this.stopped = true;
    await this.idle();
  }

  override get waiting(): number {
    return this.jobs.length;
  }

  private async drain(): Promise<void> {
    // The caller is to have its answer before the work begins.
    await new Promise((resolve) => setImmediate(resolve));
    while (!this.stopped && this.handler !== null) {
      const importId = this.jobs.shift();
      if (importId === undefined) break;
      await this.handler(importId);
    }
    this.running = null;
  }
}
