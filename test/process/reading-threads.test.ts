import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { sqliteFile } from '../../apps/api/src/database/orm-options.js';
import { beginImport, importDone, startServerProcess, type ServerProcess } from '../bench/intake/server-process.js';
import { startBuiltServer } from '../browser/built-server.js';

/** The names of a process's threads; Linux only. */
async function threadNames(pid: number): Promise<string[]> {
  const tasks = await readdir(`/proc/${pid}/task`);
  const names = await Promise.all(
    tasks.map((task) => readFile(`/proc/${pid}/task/${task}/comm`, 'utf8').catch(() => '')),
  );
  return names.map((name) => name.trim());
}

/** Resolves when a process has a thread that reads. */
async function untilRead(pid: number): Promise<void> {
  while (!(await threadNames(pid)).includes('reads texts')) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('the threads that read texts, as built', () => {
  it('read to the byte as the main thread does, within bounds', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['test/process/read-in-threads.mjs']);
    const told = JSON.parse(stdout) as { texts: number; threads: number; same: number; afterEnd: number };
    expect(told.texts).toBeGreaterThan(400);
    expect(told.threads).toBeGreaterThanOrEqual(1);
    expect(told).toMatchObject({
      same: told.threads,
      afterEnd: 0,
      files: [true, true, true],
      slow: 'IntakeError FILE_TOO_SLOW',
      greedy: 'IntakeError FILE_TOO_LARGE',
      gone: ['ThreadGone', 'ThreadGone'],
      whileEnding: true,
    });
  });

  it('are started by a server that takes in many texts, and by none that is idle', async () => {
    const server = await startBuiltServer({ EXAMPLE_DATA: 'no' });
    try {
      expect(await threadNames(server.pid)).not.toContain('reads texts');
      const lines = Array.from(
        { length: 2000 },
        (_, row) =>
          `2020-09-14;Kluk;Stigen nummer ${row} går runt sjön, och den som vill kan vila vid elden på andra sidan.`,
      );
      const sent = await fetch(`${server.url}/uploads?fileName=bidrag.csv`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: ['Datum;Ort;Unikt', ...lines].join('\n'),
      });
      const { uploadId } = (await sent.json()) as { uploadId: string };
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `mutation { importUpload(input: { uploadId: "${uploadId}" }) { id } }` }),
      });
      let names: string[] = [];
      for (let attempt = 0; attempt < 600 && !names.includes('reads texts'); attempt++) {
        names = await threadNames(server.pid);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(names).toContain('reads texts');
    } finally {
      await server.stop();
    }
  });

  it.each([
    ['the first time', "status = 'queued', finished_at = null"],
    ['taken up again when it was done', "status = 'queued'"],
  ])('leave a file that they were reading %s to the next start when the server is stopped', async (_when, waits) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'guldkorn-threads-'));
    let server: ServerProcess | undefined;
    const inDatabase = <Result>(work: (database: DatabaseSync) => Result): Result => {
      const database = new DatabaseSync(sqliteFile(dataDir));
      try {
        return work(database);
      } finally {
        database.close();
      }
    };
    try {
      const first = (server = await startServerProcess(dataDir));
      // Large enough for a thread, and soon stored.
      const lines = Array.from({ length: 600 }, () => `2020-09-14;Kluk;Stigen går runt sjön.${' '.repeat(400)}`);
      const importId = await beginImport(first, 'stor.csv', ['Datum;Ort;Unikt', ...lines].join('\n'));
      await importDone(first, importId);
      await first.end('SIGTERM');
      inDatabase((database) => database.exec(`delete from submission; update import set ${waits}`));

      const second = (server = await startServerProcess(dataDir));
      await untilRead(second.pid);
      await second.end('SIGTERM');
      expect(await second.ended).toBe(0);
      const [left] = inDatabase((database) => database.prepare('select status, error from import').all());
      expect(left).toEqual({ status: 'running', error: null });

      const third = (server = await startServerProcess(dataDir));
      await importDone(third, importId);
      await third.end('SIGTERM');
      const [stored] = inDatabase((database) =>
        database.prepare('select (select count(*) from submission) as submissions, rows, came_in from import').all(),
      );
      expect(stored).toEqual({ submissions: 600, rows: 600, came_in: 600 });
    } finally {
      await server?.end('SIGKILL');
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});
