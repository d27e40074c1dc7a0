import { Inject, Injectable } from '@nestjs/common';
import type { Span, TextEngine } from '@guldkorn/text';
import { Municipality } from '../municipality/municipality.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import type { IncomingStatement } from './incoming.js';
import { ReadingWorkers, WorkerGone } from './reading-workers.js';
import { TextReading, type ReadText, type TextToRead } from './text-reading.js';

/** What has to be known of a statement to read it. */
interface Readable extends Pick<IncomingStatement, 'id' | 'text' | 'prior'> {
  /** What a person has said is no personal data, though it looks so. */
  readonly notPersonal?: readonly Span[] | undefined;
}

/** Something said, with how it was read. */
export interface ReadStatement<Said extends Readable = IncomingStatement> extends ReadText {
  readonly said: Said;
  readonly textVersion: string;
}

/** Milliseconds of reading after which others get their turn. */
const longestTurn = 20;
/** Characters given to a thread at a time: some tens of milliseconds of reading. */
const charactersAtATime = 8000;
/** Fewer characters than this are read where they are: starting a thread costs more. */
const worthAThread = 40_000;

/** Consecutive texts, some thousands of characters together, but always one. */
function slicesOf(texts: readonly TextToRead[]): TextToRead[][] {
  const slices: TextToRead[][] = [];
  let characters = 0;
  for (const { text, prior, notPersonal } of texts) {
    const slice = slices.at(-1);
    if (slice === undefined || characters + text.length > charactersAtATime) {
      slices.push([{ text, prior, notPersonal }]);
      characters = text.length;
    } else {
      slice.push({ text, prior, notPersonal });
      characters += text.length;
    }
  }
  return slices;
}

/** Reads statements: here, and where there are many, in threads beside this one as well. */
@Injectable()
export class StatementReader {
  private readonly reading: TextReading;

  constructor(
    @Inject(TEXT_ENGINE) engine: TextEngine,
    @Inject(Municipality) municipality: Municipality,
    @Inject(ReadingWorkers) private readonly workers: ReadingWorkers,
  ) {
    this.reading = new TextReading(engine, municipality.profile);
  }

  /** Changes whenever the same statement may be read otherwise. */
  get version(): string {
    return this.reading.version;
  }

  /** Reads in order; lets requests through between texts. */
  async read<Said extends Readable>(statements: readonly Said[]): Promise<ReadStatement<Said>[]> {
    const slices = slicesOf(statements);
    const readings = await this.readSlices(slices);
    const texts = readings.flat();
    return statements.map((said, index) => ({ said, ...texts[index]!, textVersion: this.version }));
  }

  /** Whoever has nothing to read takes the next slice: the threads beside this one, and this one when nothing else waits. */
  private async readSlices(slices: readonly TextToRead[][]): Promise<ReadText[][]> {
    const results: ReadText[][] = [];
    let next = 0;
    const here = async (): Promise<void> => {
      while (next < slices.length) {
        const index = next++;
        results[index] = await this.readHere(slices[index]!);
      }
    };
    const there = async (read: (texts: readonly TextToRead[]) => Promise<ReadText[]>): Promise<void> => {
      while (next < slices.length) {
        const index = next++;
        try {
          results[index] = await read(slices[index]!);
        } catch (error) {
          if (!(error instanceof WorkerGone)) throw error;
          results[index] = await this.readHere(slices[index]!);
          return;
        }
      }
    };
    const characters = slices.flat().reduce((sum, { text }) => sum + text.length, 0);
    const threads = characters < worthAThread ? [] : this.workers.ready();
    // Two slices each, so that a thread has the next one by the time it has read the first.
    const readers = threads.flatMap((thread) => [thread, thread]).map((thread) => there((texts) => thread.read(texts)));
    await Promise.all([...readers, here()]);
    return results;
  }

  private async readHere(texts: readonly TextToRead[]): Promise<ReadText[]> {
    const readings: ReadText[] = [];
    let since = performance.now();
    for (const text of texts) {
      readings.push(this.reading.read(text));
      if (performance.now() - since > longestTurn) {
        await new Promise((resolve) => setImmediate(resolve));
        since = performance.now();
      }
    }
    await new Promise((resolve) => setImmediate(resolve));
    return readings;
  }
}
