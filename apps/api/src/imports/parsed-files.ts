import { Inject, Injectable } from '@nestjs/common';
import { applyCorrections, IntakeError } from '@guldkorn/intake';
import type { TextEngine } from '@guldkorn/text';
import { Municipality } from '../municipality/municipality.js';
import { ReadingBrokenOff, readOrRefuse } from '../originals/read-or-refuse.js';
import { OriginalsService, type OriginalHead } from '../originals/originals.service.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import { FileParsing, type FileToParse } from './file-parsing.js';
import type { ReadFile } from './read-file.js';
import { ThreadGone } from './reading-thread.js';
import { ReadingWorkers } from './reading-workers.js';
import type { UploadReading } from './upload-reading.js';

type Original = Pick<OriginalHead, 'id' | 'fileName'>;

interface RememberedFile {
  readonly originalId: string;
  readonly file: Promise<ReadFile>;
}

/** How long files that nobody asks for are remembered, milliseconds. */
export const remembered = 5 * 60_000;

/** A file as it says itself, and as a person or a remembered rule has it. */
const mostRemembered = 2;

/** Bytes: the reading of less is over before a thread has started. */
const worthAThread = 200_000;

/** Threads that are tried for one file. */
const mostThreads = 2;

/** Reads originals, large ones in a thread of their own; remembers the last read, since a dry run is soon followed by the import. */
@Injectable()
export class ParsedFiles {
  private readonly last = new Map<string, RememberedFile>();
  private timer: NodeJS.Timeout | null = null;
  private readonly parsing: FileParsing;

  constructor(
    @Inject(OriginalsService) private readonly originals: OriginalsService,
    @Inject(Municipality) municipality: Municipality,
    @Inject(TEXT_ENGINE) engine: TextEngine,
    @Inject(ReadingWorkers) private readonly workers: ReadingWorkers,
  ) {
    this.parsing = new FileParsing(engine, municipality.profile);
  }

  /** To take it in. @throws IntakeError; ReadingBrokenOff when the server stops. */
  async read(original: Original, reading: UploadReading): Promise<ReadFile> {
    const file = await this.look(original, reading);
    const refusal = file.problems.find((problem) => problem.code === 'CSV_NO_TEXT_COLUMN');
    if (refusal !== undefined) throw new IntakeError('CSV_NO_TEXT_COLUMN', refusal.message);
    return file;
  }

  /** To look at it: a table without a column of text comes without rows, with that among its problems. @throws as read. */
  async look(original: Original, reading: UploadReading): Promise<ReadFile> {
    const file = await this.uncorrected(original, reading);
    return file.kind === 'note' ? applyCorrections(file, reading.corrections) : file;
  }

  /** As look, but a note as it was found, before what a person has corrected in it. */
  async uncorrected(original: Original, { mapping, names }: UploadReading): Promise<ReadFile> {
    const key = JSON.stringify([original.id, original.fileName, mapping, names]);
    const known = this.last.get(key)?.file;
    return known ?? this.remember(key, { originalId: original.id, file: this.parse(original, { mapping, names }) });
  }

  /** Lets go of one, however it was read: it is in. Those that wait for their turn stay. */
  forget(originalId: string): void {
    for (const [key, read] of this.last) if (read.originalId === originalId) this.last.delete(key);
  }

  private remember(key: string, read: RememberedFile): Promise<ReadFile> {
    const [oldest] = this.last.keys();
    if (this.last.size >= mostRemembered && oldest !== undefined) this.last.delete(oldest);
    this.last.set(key, read);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.last.clear(), remembered).unref();
    // What could not be read now may be readable the next time.
    read.file.catch(() => {
      if (this.last.get(key) === read) this.last.delete(key);
    });
    return read.file;
  }

  /** @param threads how many may be tried, one after the other, before it is read here. */
  private async parse(
    original: Original,
    reading: Pick<FileToParse, 'mapping' | 'names'>,
    threads = mostThreads,
  ): Promise<ReadFile> {
    const bytes = await this.originals.bytes(original.id);
    const file = { bytes, fileName: original.fileName, ...reading };
    const isLarge = bytes.length >= worthAThread;
    // Read here instead, it would hold up the stop.
    if (isLarge && this.workers.areStopped) throw new ReadingBrokenOff('The server stops.');
    const [thread] = isLarge && threads > 0 ? this.workers.ready() : [];
    try {
      return await readOrRefuse(original.fileName, () =>
        // What is handed over to a thread is a copy: a buffer may be a part of a larger one.
        thread === undefined ? this.parsing.parse(file) : thread.parse({ ...file, bytes: Uint8Array.from(bytes) }),
      );
    } catch (error) {
      // It ended for the sake of another file, say.
      if (error instanceof ThreadGone && !this.workers.areStopped) return this.parse(original, reading, threads - 1);
      throw error;
    }
  }
}
