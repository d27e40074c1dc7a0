import { Worker } from 'node:worker_threads';
import type { PdfMessage, PdfPage, PdfRefusal } from './pdf-page.js';

/** The thread's own heap; what lies outside it the thread bounds itself. */
const THREAD_HEAP_MB = 384;
/** No file may take more of a processor than this, unless its pages come at a fair pace; then up to the second bound. */
const PATIENCE_MS = 4500;
const FAIR_PACE_MS = 400;
const LONGEST_MS = 45_000;
/** A busy machine gives the thread at least this share of a processor, or the file is given up. */
const LEAST_SHARE = 0.4;
/** A thread that nothing was read in for this long is ended. */
const IDLE_MS = 5_000;
const MOST_IDLE = 2;

export interface PdfPages {
  readonly pages: readonly PdfPage[];
  /** Names of fonts, as the pages' items number them: `ABCDEF+Calibri-Bold`. */
  readonly fonts: readonly string[];
}

/** Threads that have loaded pdf.js (0.2 s) and wait for the next file. */
const idle = new Set<PdfThread>();

/**
 * Reads the text items and shapes of every page, in a thread of its own that is ended when it takes too long or too much
 * memory. Nothing in the file is run, and nothing it points to is fetched.
 * @returns why it is refused, when it is.
 */
export async function readPages(bytes: Uint8Array): Promise<PdfPages | PdfRefusal> {
  const [kept] = idle;
  const thread = kept ?? new PdfThread();
  idle.delete(thread);
  const outcome = await thread.read(bytes);
  if (typeof outcome === 'string' || idle.size >= MOST_IDLE) await thread.end();
  else {
    idle.add(thread);
    thread.wait(() => idle.delete(thread));
  }
  return outcome;
}

/** One thread that reads one file at a time. */
class PdfThread {
  // Beside this file, compiled or not: Node reads types away.
  private readonly worker = new Worker(
    new URL(import.meta.url.endsWith('.ts') ? './pdf-thread.ts' : './pdf-thread.js', import.meta.url),
    { resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MB }, env: {}, execArgv: [], stdout: true, stderr: true },
  );
  private timer: NodeJS.Timeout | undefined;
  private pages: PdfPage[] = [];
  private settle: (outcome: PdfPages | PdfRefusal) => void = () => undefined;

  constructor() {
    this.worker.on('message', (message: PdfMessage) => {
      if (message.kind === 'page') this.pages.push(message.page);
      else this.settle(message.kind === 'done' ? { pages: this.pages, fonts: message.fonts } : message.reason);
    });
    // Ended by its heap's bound, or by a fault in pdf.js.
    this.worker.on('error', (error: Error & { code?: string }) =>
      this.settle(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much' : 'damaged'),
    );
    this.worker.on('exit', () => this.settle('damaged'));
  }

  async read(bytes: Uint8Array): Promise<PdfPages | PdfRefusal> {
    clearTimeout(this.timer);
    this.worker.ref();
    this.pages = [];
    const started = performance.now();
    const before = await this.processorTime();
    const outcome = await new Promise<PdfPages | PdfRefusal>((resolve) => {
      this.settle = resolve;
      const check = (elapsed: number) => {
        if (elapsed > PATIENCE_MS && (elapsed > this.pages.length * FAIR_PACE_MS || elapsed > LONGEST_MS))
          resolve('too-slow');
      };
      this.timer = setInterval(() => {
        const wall = performance.now() - started;
        check(before === null ? wall : wall * LEAST_SHARE);
        if (before !== null) void this.processorTime().then((now) => check((now ?? before) - before));
      }, 100);
      this.worker.postMessage(bytes);
    });
    clearInterval(this.timer);
    this.pages = [];
    return outcome;
  }

  /** Milliseconds of a processor's time that the thread has used; null where Node cannot tell. */
  private async processorTime(): Promise<number | null> {
    if (typeof this.worker.cpuUsage !== 'function') return null;
    const used = await this.worker.cpuUsage().catch(() => null);
    return used === null ? null : (used.user + used.system) / 1000;
  }

  /** Keeps the thread for a while without keeping the process. */
  wait(forget: () => void): void {
    this.settle = forget;
    this.worker.unref();
    this.timer = setTimeout(() => {
      forget();
      void this.end();
    }, IDLE_MS);
    this.timer.unref();
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
