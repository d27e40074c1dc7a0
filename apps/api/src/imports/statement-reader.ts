import { Inject, Injectable } from '@nestjs/common';
import type { Span, TextEngine } from '@guldkorn/text';
import { Municipality } from '../municipality/municipality.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import type { IncomingStatement } from './incoming.js';
import { SharedReading } from './shared-reading.js';
import { ReadingWorkers } from './reading-workers.js';
import { TextReading, type ReadText } from './text-reading.js';

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

/** Fewer characters than this are read where they are: starting a thread costs more. */
const worthAThread = 40_000;

/** Reads statements: here, and where there are many, in threads beside this one as well. */
@Injectable()
export class StatementReader {
  private readonly reading: TextReading;
  private readonly shared: SharedReading;

  constructor(
    @Inject(TEXT_ENGINE) engine: TextEngine,
    @Inject(Municipality) municipality: Municipality,
    @Inject(ReadingWorkers) private readonly workers: ReadingWorkers,
  ) {
    this.reading = new TextReading(engine, municipality.profile);
    this.shared = new SharedReading((text) => this.reading.read(text));
  }

  /** Changes whenever the same statement may be read otherwise. */
  get version(): string {
    return this.reading.version;
  }

  /** Reads in order; lets requests through between texts. */
  read<Said extends Readable>(statements: readonly Said[]): Promise<ReadStatement<Said>[]> {
    return this.begin(statements).readings();
  }

  /**
   * Has the threads beside this one read, in the order of what was begun, while this one does something else.
   * `readings` waits for them, and helps with what nobody has begun to read.
   */
  begin<Said extends Readable>(
    statements: readonly Said[],
  ): { readonly readings: () => Promise<ReadStatement<Said>[]> } {
    const characters = statements.reduce((sum, { text }) => sum + text.length, 0);
    const threads = characters < worthAThread ? [] : this.workers.ready();
    const begun = this.shared.begin(
      statements.map(({ text, prior, notPersonal }) => ({ text, prior, notPersonal })),
      threads,
    );
    return {
      readings: async () => {
        const texts = await begun.readings();
        return statements.map((said, index) => ({ said, ...texts[index]!, textVersion: this.version }));
      },
    };
  }
}
