import { ThreadGone, type ReadingThread } from './reading-thread.js';
import type { ReadText, TextToRead } from './text-reading.js';

/** A thread as far as texts go. */
type Reader = Pick<ReadingThread, 'read'>;

/** Milliseconds of reading after which others get their turn. */
const longestTurn = 20;
/** Characters given to a thread at a time: some tens of milliseconds of reading. */
const charactersAtATime = 8000;
/** Orders that a thread holds, so that it has something to read while this thread is busy with something else. */
const ordersAhead = 6;

/** Consecutive texts, some thousands of characters together, but always one. */
function slicesOf(texts: readonly TextToRead[]): TextToRead[][] {
  const slices: TextToRead[][] = [];
  let characters = 0;
  for (const each of texts) {
    const slice = slices.at(-1);
    if (slice === undefined || characters + each.text.length > charactersAtATime) {
      slices.push([each]);
      characters = each.text.length;
    } else {
      slice.push(each);
      characters += each.text.length;
    }
  }
  return slices;
}

/** Texts that are being read, slice by slice. */
class Begun {
  private readonly slices: readonly TextToRead[][];
  private readonly results: Promise<ReadText[]>[] = [];

  constructor(texts: readonly TextToRead[]) {
    this.slices = slicesOf(texts);
  }

  get hasMore(): boolean {
    return this.results.length < this.slices.length;
  }

  /** Has the next slice read. */
  next(read: (texts: readonly TextToRead[]) => Promise<ReadText[]>): Promise<ReadText[]> {
    const result = read(this.slices[this.results.length]!);
    // One that is waited for in vain must not bring the process down.
    result.catch(() => undefined);
    this.results.push(result);
    return result;
  }

  async all(): Promise<ReadText[]> {
    return (await Promise.all(this.results)).flat();
  }
}

/** Shares the reading of texts between threads and this one: threads take what was begun first, this one what it waits for. */
export class SharedReading {
  private readonly waiting: Begun[] = [];
  /** How many orders each thread holds. */
  private readonly orders = new Map<Reader, number>();
  private readonly gone = new WeakSet<Reader>();

  /** @param readText reads one text here. */
  constructor(private readonly readText: (text: TextToRead) => ReadText) {}

  /** @param threads that may help; none: all is read here, when it is waited for. */
  begin(texts: readonly TextToRead[], threads: readonly Reader[]): { readonly readings: () => Promise<ReadText[]> } {
    const begun = new Begun(texts);
    if (threads.length > 0) this.waiting.push(begun);
    for (const thread of threads) this.give(thread);
    return {
      readings: async () => {
        while (begun.hasMore) await begun.next((slice) => this.readHere(slice));
        return begun.all();
      },
    };
  }

  /** Gives a thread as much as it may hold of what was begun first. */
  private give(thread: Reader): void {
    for (let held = this.orders.get(thread) ?? 0; held < ordersAhead; held++) {
      while (this.waiting[0]?.hasMore === false) this.waiting.shift();
      const [first] = this.waiting;
      if (first === undefined || this.gone.has(thread)) return;
      this.orders.set(thread, held + 1);
      void first
        .next((slice) => this.readThere(thread, slice))
        .catch(() => undefined)
        .then(() => this.finished(thread));
    }
  }

  private finished(thread: Reader): void {
    const held = (this.orders.get(thread) ?? 1) - 1;
    if (held > 0) this.orders.set(thread, held);
    else this.orders.delete(thread);
    this.give(thread);
  }

  private async readThere(thread: Reader, slice: readonly TextToRead[]): Promise<ReadText[]> {
    try {
      return await thread.read(slice);
    } catch (error) {
      if (!(error instanceof ThreadGone)) throw error;
      this.gone.add(thread);
      return this.readHere(slice);
    }
  }

  private async readHere(texts: readonly TextToRead[]): Promise<ReadText[]> {
    const readings: ReadText[] = [];
    let since = performance.now();
    for (const text of texts) {
      readings.push(this.readText(text));
      if (performance.now() - since > longestTurn) {
        await new Promise((resolve) => setImmediate(resolve));
        since = performance.now();
      }
    }
    await new Promise((resolve) => setImmediate(resolve));
    return readings;
  }
}
