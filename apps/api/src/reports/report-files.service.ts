import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson } from '@guldkorn/report';
import { Channel } from '../processes/channel.js';
import { sha256 } from './report-drafts.service.js';
import type { FileTold } from './report-file-worker.js';
import { writeReportFile, type FileToWrite } from './report-formats.js';

/** The worker as it is built; there is none where the sources are run as they are, as the tests do. */
const workerFile = new URL('./report-file-worker.js', import.meta.url);
const canStartThreads = existsSync(workerFile);
const megabytes = 512;
/** Other processes are told of so many steps of a file. */
const steps = 20;
/** So many bytes of files are remembered. */
const mostRemembered = 64 * 1024 * 1024;

interface Writing {
  share: number;
  readonly bytes: Promise<Uint8Array>;
}

function inThread(file: FileToWrite, told: (share: number) => void): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, {
      name: 'writes a report',
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    worker.on('message', (message: FileTold) => {
      if ('bytes' in message) resolve(message.bytes);
      else told(message.share);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The thread that writes a report has ended before it was done.')));
    worker.unref();
  });
}

/** Writes reports to files, one at a time, and remembers those written last: the same report is the same bytes. */
@Injectable()
export class ReportFiles {
  private readonly written = new Map<string, Uint8Array>();
  private readonly writing = new Map<string, Writing>();
  /** How much is done of what other processes write. */
  private readonly elsewhere = new Map<string, number>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(@Inject(Channel) private readonly channel: Channel) {
    channel.on('reportFile', ({ key, share }) => {
      if (share === null) this.elsewhere.delete(key);
      else this.elsewhere.set(key, share);
    });
    channel.onMissed(() => this.elsewhere.clear());
  }

  /** @param file a frozen report as it may be read now. */
  async file(file: FileToWrite): Promise<Uint8Array> {
    const key = keyOf(file);
    const known = this.written.get(key);
    if (known !== undefined) return known;
    const started = this.writing.get(key) ?? this.start(key, file);
    return started.bytes;
  }

  /** How much of a file is done, 0-1: 1 when it lies ready, null when nobody has asked for it. */
  progress(file: FileToWrite): number | null {
    const key = keyOf(file);
    return this.written.has(key) ? 1 : (this.writing.get(key)?.share ?? this.elsewhere.get(key) ?? null);
  }

  private start(key: string, file: FileToWrite): Writing {
    const before = this.last;
    const told = (share: number) => {
      const entry = this.writing.get(key);
      if (entry === undefined) return;
      const before = Math.floor(entry.share * steps);
      entry.share = Math.min(1, Math.max(entry.share, share));
      if (Math.floor(entry.share * steps) > before) void this.channel.tell('reportFile', { key, share: entry.share });
    };
    const bytes = before
      .catch(() => null)
      .then(() => (canStartThreads ? inThread(file, told) : writeReportFile(file, told)))
      .then((done) => {
        this.remember(key, done);
        return done;
      })
      .finally(() => {
        this.writing.delete(key);
        void this.channel.tell('reportFile', { key, share: null });
      });
    void this.channel.tell('reportFile', { key, share: 0 });
    const entry: Writing = { share: 0, bytes };
    this.writing.set(key, entry);
    this.last = bytes;
    return entry;
  }

  private remember(key: string, bytes: Uint8Array): void {
    this.written.set(key, bytes);
    let size = [...this.written.values()].reduce((sum, one) => sum + one.length, 0);
    for (const [oldest, { length }] of this.written) {
      if (size <= mostRemembered || oldest === key) break;
      this.written.delete(oldest);
      size -= length;
    }
  }
}

function keyOf({ document, format }: FileToWrite): string {
  return `${sha256(canonicalJson(document))}.${format}`;
}
