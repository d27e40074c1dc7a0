import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hostileFiles } from './hostile-files.js';

const run = promisify(execFile);
const here = import.meta.dirname;
const profile = join(here, '../../libs/municipality/profiles/krokom.json');

/** What one hostile file may cost over what the libraries themselves take. */
const MOST_MEGABYTES = 300;
const MOST_MILLISECONDS = 20_000;

interface Cost {
  readonly answer: string;
  readonly message: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

describe('a file made to do harm', () => {
  let folder = '';
  let server: Server;
  const asked: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guldkorn-hostile-'));
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  });

  // Each in a process of its own, whose memory is its own; a few at once.
  it('is refused or read without harm, in bounded memory and time, and nothing is fetched', async () => {
    const { port } = server.address() as AddressInfo;
    const files = hostileFiles(`http://127.0.0.1:${port}`);
    const wrong: string[] = [];
    const waiting = files.entries();
    const worker = async (): Promise<void> => {
      for (const [index, { what, name, make, answer }] of waiting) {
        const path = join(folder, `${index}`, name);
        await mkdir(join(folder, `${index}`));
        await writeFile(path, make());
        const { stdout } = await run(process.execPath, [join(here, 'read-one.mjs'), path, profile]);
        const cost = JSON.parse(stdout) as Cost;
        await rm(join(folder, `${index}`), { recursive: true });
        if (!answer.includes(cost.answer))
          wrong.push(`${what}: ${cost.answer}, not ${answer.join(' or ')}; ${cost.message}`);
        if (cost.megabytes > MOST_MEGABYTES) wrong.push(`${what}: ${Math.round(cost.megabytes)} MB`);
        if (cost.milliseconds > MOST_MILLISECONDS) wrong.push(`${what}: ${Math.round(cost.milliseconds)} ms`);
      }
    };
    await Promise.all([worker(), worker()]);
    expect(wrong).toEqual([]);
    expect(asked).toEqual([]);
  }, 240_000);
});
