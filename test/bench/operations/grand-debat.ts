import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { submissionsCsv } from '../generated-submissions.js';
import { beginImport, importDone, startServerProcess, type ServerProcess } from '../intake/server-process.js';
import { pageQuery } from '../api/page-query.js';
import { quantile } from '../measure.js';
import { askDatabase, newPlace, type Place } from './places.js';

/** As many contributions as the Grand Débat National's. */
export const grandDebatSize = 1_932_881;

/** Rows a file: some 30 MB of CSV, under the most that is taken at once. */
const rowsPerFile = 100_000;
const rounds = 40;
const district = 'hotagen';

/** What PostgreSQL is given of a machine of 24 GB, as the page for those who run the server advises. */
const settings = ['shared_buffers=4GB', 'max_wal_size=16GB', 'checkpoint_timeout=30min', 'wal_compression=on'];

/** What loading and analysing so much takes, and how the pages answer after. */
export interface GrandDebat {
  readonly rows: number;
  readonly statements: number;
  readonly megabytes: number;
  /** From the first file's first byte to the last figure of the last; the files are made before. */
  readonly seconds: number;
  /** Of these, processor seconds of the server and of PostgreSQL. */
  readonly serverWork: number;
  readonly databaseWork: number;
  /** Rows a second, file by file. */
  readonly pace: readonly number[];
  /** Megabytes, at most. */
  readonly serverPeak: number;
  readonly databaseMegabytes: number;
  /** p95, milliseconds: asked for the first time, and again. */
  readonly pages: readonly { readonly page: string; readonly first: number; readonly p95: number }[];
  /** Seconds from a start of the server until the overview answers. */
  readonly restart: number;
}

/** The fields of Linux's `/proc/PID/stat` after the name; the first is the process's state. */
const statOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
const [userField, systemField] = [11, 12] as const;
const [endedUserField, endedSystemField] = [13, 14] as const;

/** Processor seconds of some fields, from clock ticks. */
const secondsOf = (fields: readonly string[], ...places: readonly number[]) =>
  places.reduce((sum, place) => sum + Number(fields[place]), 0) / 100;

const workOf = (pid: number) => secondsOf(statOf(pid), userField, systemField);

/** The process that all of the database's are started by, from its own file. */
async function postmasterOf(place: Place): Promise<number> {
  const [[file] = []] = await askDatabase<{ text: string }>(place, "select pg_read_file('postmaster.pid') as text");
  return Number.parseInt(file?.text ?? '', 10);
}

/** Processor seconds of all of PostgreSQL's processes, those gone too. */
function databaseWork(postmaster: number): number {
  const running = execFileSync('pgrep', ['-P', String(postmaster)], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return (
    secondsOf(statOf(postmaster), userField, systemField, endedUserField, endedSystemField) +
    running.reduce((sum, pid) => sum + workOf(Number(pid)), 0)
  );
}

/** A file of submissions, ready to be given in. */
interface MadeFile {
  readonly name: string;
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

/** Writes so many submissions beside the server's data. */
function writtenFiles(folder: string, rows: number): MadeFile[] {
  const files: MadeFile[] = [];
  for (let from = 0; from < rows; from += rowsPerFile) {
    const some = Math.min(rowsPerFile, rows - from);
    const csv = submissionsCsv(some, 5 + from, from);
    const name = `del-${files.length + 1}.csv`;
    const path = join(folder, name);
    writeFileSync(path, csv);
    files.push({ name, path, rows: some, bytes: Buffer.byteLength(csv) });
  }
  return files;
}

/** Resolves when the last row of a file is stored, counted or not. */
async function importStored(server: ServerProcess, importId: string): Promise<void> {
  for (;;) {
    const { import: one } = await server.ask<{ import: { status: string; statements: number } }>(
      'query ($id: ID!) { import(id: $id) { status statements } }',
      { id: importId },
    );
    if (one.status === 'DONE' || one.status === 'FAILED' || one.statements > 0) return;
    await wait(500);
  }
}

async function pagesOf(server: ServerProcess): Promise<GrandDebat['pages']> {
  const asked = [
    { page: 'overview', variables: {} },
    { page: 'district', variables: { id: district } },
    { page: 'themes', variables: { includingHidden: false } },
  ];
  const pages: { page: string; first: number; p95: number }[] = [];
  for (const { page, variables } of asked) {
    const query = await pageQuery(page);
    const took: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const started = performance.now();
      await server.ask(query, variables);
      took.push(performance.now() - started);
    }
    pages.push({ page, first: took[0] ?? 0, p95: quantile(took, 0.95) });
  }
  return pages;
}

/** Loads so many generated contributions into PostgreSQL through the product's own door, and looks at the pages after. */
export async function grandDebat(rows: number, log: (line: string) => void): Promise<GrandDebat> {
  const place = await newPlace('postgresql', settings);
  const environment = { DATABASE_URL: place.databaseUrl ?? '' };
  let server = await startServerProcess(place.dataDir, environment);
  try {
    const made = writtenFiles(place.dataDir, rows);
    const megabytes = made.reduce((sum, { bytes }) => sum + bytes, 0) / 1024 / 1024;
    const postmaster = await postmasterOf(place);
    const workBefore = { server: workOf(server.pid), database: databaseWork(postmaster) };
    const began = performance.now();
    const files: string[] = [];
    const pace: number[] = [];
    let before = began;
    const giveIn = async () => {
      const file = made[files.length];
      if (file !== undefined) files.push(await beginImport(server, file.name, readFileSync(file.path, 'utf8')));
    };
    // As a person would: the next is given in while one is stored.
    await giveIn();
    for (const [index, file] of made.entries()) {
      await giveIn();
      await importStored(server, files[index] ?? '');
      const now = performance.now();
      pace.push((file.rows * 1000) / (now - before));
      before = now;
      log(
        `${((now - began) / 1000).toFixed(0)} s: ${pace.at(-1)?.toFixed(0)} rows a second, processor ${(workOf(server.pid) - workBefore.server).toFixed(0)} + ${(databaseWork(postmaster) - workBefore.database).toFixed(0)} s, ${server.peakMegabytes().toFixed(0)} MB`,
      );
    }
    for (const id of files) await importDone(server, id);
    const seconds = (performance.now() - began) / 1000;
    log(`${seconds.toFixed(0)} s: counted`);
    const work = {
      serverWork: workOf(server.pid) - workBefore.server,
      databaseWork: databaseWork(postmaster) - workBefore.database,
    };
    const pages = await pagesOf(server);
    const serverPeak = server.peakMegabytes();
    await server.end('SIGTERM');
    const restarted = performance.now();
    server = await startServerProcess(place.dataDir, environment);
    await server.ask(await pageQuery('overview'));
    const restart = (performance.now() - restarted) / 1000;
    const [[size] = [], [counted] = []] = await askDatabase<{ value: string }>(
      place,
      'select pg_database_size(current_database()) as value',
      'select count(*) as value from statement',
    );
    return {
      rows,
      statements: Number(counted?.value),
      megabytes,
      seconds,
      ...work,
      pace,
      serverPeak,
      databaseMegabytes: Number(size?.value) / 1024 / 1024,
      pages,
      restart,
    };
  } finally {
    await server.end('SIGKILL');
    await place.remove();
  }
}
