import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Municipality } from '../municipality/municipality.js';
import type { ReaderProfile, ReadingAnswer, ReadingOrder } from './reading-worker.js';
import type { ReadText, TextToRead } from './text-reading.js';

/** The worker as it is built; there is none where the sources are run as they are, as the tests do. */
const workerFile = new URL('./reading-worker.js', import.meta.url);

/** Each worker holds the models anew, and the main thread reads too when it has nothing to write. */
const mostWorkers = 2;
const workerCount = Math.min(mostWorkers, Math.max(1, availableParallelism() - 1));

/** Megabytes: a thread that reads needs some 60; what is young is kept few, for it counts as the process's memory. */
const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };

/** Milliseconds that a worker is kept at least after the last text, for the next. */
const keptFor = 10_000;

/** The worker has ended before it could answer; the texts are to be read elsewhere. */
export class WorkerGone extends Error {}

interface Pending {
  readonly resolve: (readings: ReadText[]) => void;
  readonly reject: (error: Error) => void;
}

/** One thread that reads. */
class ReadingThread {
  private readonly pending = new Map<number, Pending>();
  private readonly worker: Worker;
  private last = 0;
  private ended = false;

  constructor(profile: ReaderProfile, gone: (thread: ReadingThread) => void) {
    this.worker = new Worker(workerFile, { name: 'reads texts', workerData: profile, resourceLimits: limits });
    // Nothing is lost with it: an import that it read for is taken up again.
    this.worker.unref();
    this.worker.on('message', (answer: ReadingAnswer) => this.settle(answer));
    // An error is followed by the exit.
    this.worker.on('error', () => undefined);
    this.worker.on('exit', () => {
      this.ended = true;
      gone(this);
      for (const { reject } of this.pending.values()) reject(new WorkerGone());
      this.pending.clear();
    });
  }

  get isBusy(): boolean {
    return this.pending.size > 0;
  }

  /** In order. @throws WorkerGone, or what reading threw. */
  async read(texts: readonly TextToRead[]): Promise<ReadText[]> {
    if (this.ended) throw new WorkerGone();
    const order: ReadingOrder = { number: ++this.last, texts };
    return new Promise((resolve, reject) => {
      this.pending.set(order.number, { resolve, reject });
      this.worker.postMessage(order);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private settle(answer: ReadingAnswer): void {
    const waiting = this.pending.get(answer.number);
    this.pending.delete(answer.number);
    if ('error' in answer) waiting?.reject(new Error(answer.error));
    else waiting?.resolve(JSON.parse(answer.readings) as ReadText[]);
  }
}

/** Threads that read texts beside the main one: started when there is much to read, ended when there has been nothing for a while. */
@Injectable()
export class ReadingWorkers implements OnModuleDestroy {
  private readonly threads = new Set<ReadingThread>();
  private readonly profile: ReaderProfile;
  private readonly isBuilt = existsSync(workerFile);
  private timer: NodeJS.Timeout | null = null;
  /** Since the last look at whether they are idle. */
  private asked = false;
  private stopped = false;

  constructor(@Inject(Municipality) { profile, gazetteer }: Municipality) {
    this.profile = { themes: profile.themes, districts: profile.districts, places: gazetteer.allNames() };
  }

  /** Those that can be given texts now; none where there is no built worker, or the server stops. */
  ready(): readonly Pick<ReadingThread, 'read'>[] {
    if (!this.isBuilt || this.stopped) return [];
    while (this.threads.size < workerCount)
      this.threads.add(new ReadingThread(this.profile, (thread) => this.threads.delete(thread)));
    this.timer ??= setInterval(() => this.endIdle(), keptFor).unref();
    this.asked = true;
    return [...this.threads];
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
    await Promise.all([...this.threads].map((thread) => thread.end()));
  }
}
