import { restBeforeTrying } from '../processes/rest-before-trying.js';

/** The work that waits in the queue, and whoever does it. */
export interface ImportWork {
  /** Finds out what has been left undone; called before the first job. */
  takeUp(): Promise<void>;
  /** Never throws for what is wrong with a file; what it throws is tried again after a while. */
  run(importId: string): Promise<void>;
  /** Ends those that were stopped by way of another process, whose word may have been lost; never throws. */
  takeBackMarked(): Promise<void>;
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
  /** Resolves when nothing runs, and nothing waits that could be done now. */
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
  /** An error has kept the first from being done; it is tried again in a while. */
  private resting = false;
  /** In a row. */
  private failures = 0;
  private readonly stopping = new AbortController();

  override async begin(work: ImportWork): Promise<void> {
    this.importWork = work;
    await work.takeUp();
  }

  override add(importId: string): Promise<void> {
    this.jobs.push(importId);
    this.goOn();
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
    this.stopping.abort();
    await this.idle();
  }

  override waiting(): number {
    return this.jobs.length;
  }

  private goOn(): void {
    if (!this.resting) this.running ??= this.drain();
  }

  private async rest(): Promise<void> {
    this.resting = true;
    this.failures += 1;
    await restBeforeTrying(this.failures, this.stopping.signal);
    this.resting = false;
    this.goOn();
  }

  private async drain(): Promise<void> {
    // The caller is to have its answer before the work begins.
    await new Promise((resolve) => setImmediate(resolve));
    while (!this.resting && !this.stopping.signal.aborted && this.importWork !== null) {
      const importId = this.jobs.shift();
      if (importId === undefined) break;
      try {
        await this.importWork.run(importId);
        this.failures = 0;
      } catch {
        // It keeps its place.
        this.jobs.unshift(importId);
        void this.rest();
      }
    }
    this.running = null;
  }
}
