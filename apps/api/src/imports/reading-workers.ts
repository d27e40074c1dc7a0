import { availableParallelism } from 'node:os';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Municipality } from '../municipality/municipality.js';
import { canStartThreads, ReadingThread } from './reading-thread.js';
import type { ReaderSetUp } from './reading-messages.js';

/** Each holds the models anew, and the main thread reads too when it has nothing to write. */
const mostWorkers = 2;
const workerCount = Math.min(mostWorkers, Math.max(1, availableParallelism() - 1));

/** Milliseconds that a thread is kept at least after the last it was asked for, for the next. */
const keptFor = 10_000;

/** Threads that read texts and files beside the main one: started when there is much to read, ended when there has been nothing for a while. */
@Injectable()
export class ReadingWorkers implements OnModuleDestroy {
  private readonly threads = new Set<ReadingThread>();
  private readonly setUp: ReaderSetUp;
  private timer: NodeJS.Timeout | null = null;
  /** Since the last look at whether they are idle. */
  private asked = false;
  private stopped = false;

  constructor(@Inject(Municipality) { profile, gazetteer }: Municipality) {
    this.setUp = { profile, places: gazetteer.allNames() };
  }

  /** Those that can be given texts now; none where there is no built worker, or the server stops. */
  ready(): readonly ReadingThread[] {
    if (!canStartThreads || this.stopped) return [];
    while (this.threads.size < workerCount)
      this.threads.add(new ReadingThread(this.setUp, (thread) => this.threads.delete(thread)));
    this.timer ??= setInterval(() => this.endIdle(), keptFor).unref();
    this.asked = true;
    return [...this.threads];
  }

  /** The server stops: what they were reading is broken off. */
  get areStopped(): boolean {
    return this.stopped;
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.end();
  }

  private endIdle(): void {
    const isWanted = this.asked || [...this.threads].some((thread) => thread.isBusy);
    this.asked = false;
    if (!isWanted) void this.end();
  }

  private async end(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
    // One that is being ended is given nothing more to read: it would end before it could answer.
    const ending = [...this.threads];
    this.threads.clear();
    await Promise.all(ending.map((thread) => thread.end()));
  }
}
