/** The work that waits in the queue, and whoever does it. */
export interface ImportWork {
  /** Finds out what has been left undone; called before the first job. */
  takeUp(): Promise<void>;
  /** Never throws for what is wrong with a file; what it throws is tried again where the queue can. */
  run(importId: string): Promise<void>;
  /** Lets what is under way end with its present batch: another is to do it. */
  letGo(): void;
}

/**
 * Files to be taken in, one at a time, in order. What is to be done is kept in the imports' own rows, so a queue that forgets
 * loses nothing.
 */
export abstract class JobQueue {
  /** Whether this process does the work. */
  abstract readonly isMine: boolean;
  /** Says who does the work; called once, before the first `add`. */
  abstract begin(work: ImportWork): Promise<void>;
  abstract add(importId: string): Promise<void>;
  /** Takes it out of the queue; what is being done already goes on. */
  abstract drop(importId: string): void;
  abstract waiting(): number | Promise<number>;
  /** Resolves when nothing waits and nothing runs. */
  abstract idle(): Promise<void>;
  /** Starts nothing more; resolves when the job at hand has ended. */
  abstract stop(): Promise<void>;
}

/** Keeps the queue in this process's memory. */
export class InProcessQueue extends JobQueue {
  override readonly isMine = true;
  private readonly jobs: string[] = [];
  private importWork: ImportWork | null = null;
  private running: Promise<void> | null = null;
  private stopped = false;

  override async begin(work: ImportWork): Promise<void> {
    this.importWork = work;
    await work.takeUp();
  }

  override add(importId: string): Promise<void> {
    this.jobs.push(importId);
    this.running ??= this.drain();
    return Promise.resolve();
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

  override waiting(): number {
    return this.jobs.length;
  }

  private async drain(): Promise<void> {
    // The caller is to have its answer before the work begins.
    await new Promise((resolve) => setImmediate(resolve));
    while (!this.stopped && this.importWork !== null) {
      const importId = this.jobs.shift();
      if (importId === undefined) break;
      // What it could not do is done at the next start.
      await this.importWork.run(importId).catch(() => undefined);
    }
    this.running = null;
  }
}
