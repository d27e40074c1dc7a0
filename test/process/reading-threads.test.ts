import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { startBuiltServer } from '../browser/built-server.js';

/** The names of a process's threads; Linux only. */
async function threadNames(pid: number): Promise<string[]> {
  const tasks = await readdir(`/proc/${pid}/task`);
  const names = await Promise.all(
    tasks.map((task) => readFile(`/proc/${pid}/task/${task}/comm`, 'utf8').catch(() => '')),
  );
  return names.map((name) => name.trim());
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
});
