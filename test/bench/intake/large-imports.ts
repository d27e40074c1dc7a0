import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { submissionsCsv } from '../generated-submissions.js';
import { beginImport, importDone, startServerProcess } from './server-process.js';

export interface LargeImport {
  readonly rows: number;
  readonly megabytes: number;
  /** From the file's first byte over HTTP to the last figure. */
  readonly seconds: number;
  /** The most memory that the server's process has held, megabytes. */
  readonly peak: number;
}

/** Imports a generated CSV of so many rows into the built server on a new SQLite. */
export async function largeImport(rows: number): Promise<LargeImport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'guldkorn-large-'));
  const csv = submissionsCsv(rows, 5);
  const server = await startServerProcess(dataDir);
  try {
    const started = performance.now();
    await importDone(server, await beginImport(server, 'stor.csv', csv));
    const seconds = (performance.now() - started) / 1000;
    return { rows, megabytes: Buffer.byteLength(csv) / 1024 / 1024, seconds, peak: server.peakMegabytes() };
  } finally {
    await server.end('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  }
}
