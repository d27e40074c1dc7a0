import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { IntakeError, type IntakeErrorCode } from '@guldkorn/intake';
import { ReadingBrokenOff } from '../originals/read-or-refuse.js';
import type { FileToParse } from './file-parsing.js';
import type { ReadFile } from './read-file.js';
import { unpackedFile, type ReaderSetUp, type ReadingAnswer, type ReadingOrder } from './reading-messages.js';
import type { ReadText, TextToRead } from './text-reading.js';

/** The worker as it is built; there is none where the sources are run as they are, as the tests do. */
const workerFile = new URL('./reading-worker.js', import.meta.url);
export const canStartThreads = existsSync(workerFile);

/** What one thread may take. */
export interface ThreadBounds {
  /** Of its heap, megabytes. */
  readonly megabytes: number;
  /** For one file, milliseconds. */
  readonly longestFile: number;
}

/** A thread needs some 50 MB to read, and a few times a file's size while it reads that; a million rows take a third of the time. */
const usual: ThreadBounds = { megabytes: 512, longestFile: 180_000 };
/** What is young is kept few: it counts as the process's memory. */
const youngMegabytes = 8;

/** The thread has ended before it could answer. */
export class ThreadGone extends ReadingBrokenOff {
  /** @param outOfMemory whether it was ended since what it read took more memory than it may have. */
  constructor(readonly outOfMemory: boolean) {
    super('The thread that reads has ended.');
  }
}

type Answered = Exclude<ReadingAnswer, { readonly error: string } | { readonly refusal: unknown }>;

interface Pending {
  readonly resolve: (answer: Answered) => void;
  readonly reject: (error: Error) => void;
}

type Asked = ReadingOrder extends infer Order ? (Order extends ReadingOrder ? Omit<Order, 'number'> : never) : never;

/** One thread that reads texts and files, in the order they are given. */
export class ReadingThread {
  private readonly pending = new Map<number, Pending>();
  private readonly worker: Worker;
  private last = 0;
  private ended = false;
  private outOfMemory = false;

  constructor(
    setUp: ReaderSetUp,
    gone: (thread: ReadingThread) => void,
    private readonly bounds: ThreadBounds = usual,
  ) {
    this.worker = new Worker(workerFile, {
      name: 'reads texts',
      workerData: setUp,
      resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes, maxYoungGenerationSizeMb: youngMegabytes },
    });
    this.worker.on('message', (answer: ReadingAnswer) => this.settle(answer));
    // An error is followed by the exit.
    this.worker.on('error', (error: unknown) => {
      this.outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    });
    this.worker.on('exit', () => {
      this.ended = true;
      gone(this);
      for (const { reject } of this.pending.values()) reject(new ThreadGone(this.outOfMemory));
      this.pending.clear();
    });
    // Last: a listener that is added afterwards would keep the process alive for an idle thread.
    this.worker.unref();
  }

  get isBusy(): boolean {
    return this.pending.size > 0;
  }

  /** In order. @throws ThreadGone, or what reading threw. */
  async read(texts: readonly TextToRead[]): Promise<ReadText[]> {
    const answer = await this.ask({ texts });
    return 'readings' in answer ? (JSON.parse(answer.readings) as ReadText[]) : [];
  }

  /**
   * The file's bytes are handed over and must not be used afterwards.
   * @throws IntakeError (FILE_TOO_SLOW when it takes minutes, FILE_TOO_LARGE when it takes too much memory); ThreadGone.
   */
  async parse(file: FileToParse): Promise<ReadFile> {
    let tooSlow = false;
    const deadline = setTimeout(() => {
      tooSlow = true;
      void this.end();
    }, this.bounds.longestFile);
    try {
      const answer = await this.ask({ file }, [file.bytes.buffer as ArrayBuffer]);
      if (!('file' in answer)) throw new Error('The thread has answered something else.');
      return unpackedFile(answer.file, answer.submissions);
    } catch (error) {
      if (error instanceof ThreadGone && tooSlow) throw takesTooLong(file.fileName);
      if (error instanceof ThreadGone && error.outOfMemory) throw takesTooMuch(file.fileName);
      throw error;
    } finally {
      clearTimeout(deadline);
    }
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private ask(asked: Asked, given: ArrayBuffer[] = []): Promise<Answered> {
    if (this.ended) return Promise.reject(new ThreadGone(this.outOfMemory));
    const order = { number: ++this.last, ...asked };
    if (this.pending.size === 0) this.worker.ref();
    return new Promise((resolve, reject) => {
      this.pending.set(order.number, { resolve, reject });
      this.worker.postMessage(order, given);
    });
  }

  private settle(answer: ReadingAnswer): void {
    const waiting = this.pending.get(answer.number);
    this.pending.delete(answer.number);
    if (this.pending.size === 0) this.worker.unref();
    if ('error' in answer) waiting?.reject(new Error(answer.error));
    else if ('refusal' in answer)
      waiting?.reject(new IntakeError(answer.refusal.code as IntakeErrorCode, answer.refusal.messages));
    else waiting?.resolve(answer);
  }
}

function takesTooLong(fileName: string): IntakeError {
  return new IntakeError('FILE_TOO_SLOW', {
    sv: `Filen ${fileName} tar för lång tid att läsa och läses inte in. Dela upp den i flera mindre filer och ladda upp dem var för sig.`,
    en: `The file ${fileName} takes too long to read and is not taken in. Split it into several smaller files and upload them one by one.`,
  });
}

function takesTooMuch(fileName: string): IntakeError {
  return new IntakeError('FILE_TOO_LARGE', {
    sv: `Filen ${fileName} tar för mycket minne att läsa och läses inte in. Dela upp den i flera mindre filer och ladda upp dem var för sig.`,
    en: `The file ${fileName} takes too much memory to read and is not taken in. Split it into several smaller files and upload them one by one.`,
  });
}
