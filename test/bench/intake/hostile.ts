import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hostileFiles, type HostileFile } from './hostile-files.js';

const run = promisify(execFile);

/** What one hostile file cost: of the processor's time, and of memory over what the libraries themselves take. */
export interface HostileCost {
  readonly what: string;
  readonly answer: string;
  /** Whether it was answered as such a file should be. */
  readonly isRight: boolean;
  readonly message: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/**
 * Gives every hostile file in.
 * @param root the repository, with its libraries built.
 * @param processes in how many processes, two at once: in one of its own each file's memory is its own; in fewer the cost of
 *   one is the most that it and those before it took.
 * @returns what each cost, and the addresses that were asked for though nothing may be fetched.
 */
export async function readHostileFiles(
  root: string,
  processes = Infinity,
): Promise<{ readonly costs: readonly HostileCost[]; readonly fetched: readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'guldkorn-hostile-'));
  const fetched: string[] = [];
  const server = createServer((request, response) => {
    fetched.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const files = hostileFiles(`http://127.0.0.1:${port}`);
  const parts = Math.min(processes, files.length);
  const shares = Array.from({ length: parts }, (_, part) => files.filter((_file, index) => index % parts === part));
  const costs: HostileCost[] = [];
  const waiting = shares.entries();
  const worker = async (): Promise<void> => {
    for (const [part, share] of waiting) costs.push(...(await readShare(root, join(folder, `${part}`), share)));
  };
  try {
    await Promise.all([worker(), worker()]);
  } finally {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  }
  return { costs, fetched };
}

async function readShare(root: string, folder: string, files: readonly HostileFile[]): Promise<HostileCost[]> {
  const paths: string[] = [];
  for (const [index, { name, make }] of files.entries()) {
    const own = join(folder, `${index}`);
    await mkdir(own, { recursive: true });
    await writeFile(join(own, name), make());
    paths.push(join(own, name));
  }
  const { stdout } = await run(process.execPath, [
    join(root, 'test/bench/intake/read-files.mjs'),
    join(root, 'libs/municipality/profiles/krokom.json'),
    ...paths,
  ]);
  await rm(folder, { recursive: true });
  const answers = stdout.trim().split('\n');
  return files.map(({ what, answer }, index) => {
    const cost = JSON.parse(answers[index]!) as Omit<HostileCost, 'what' | 'isRight'>;
    return { ...cost, what, isRight: answer.includes(cost.answer) };
  });
}
