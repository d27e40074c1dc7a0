import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startServerProcess } from '../bench/intake/server-process.js';

/** A data folder to copy, with the example dialogue read in and counted, and what the server said at its first start. */
export interface ExampleData {
  readonly folder: string;
  readonly said: string;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Resolves when the file that makes the data has made it, or rejects with what hindered that. */
async function madeBeside(done: string, failed: string): Promise<void> {
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(await readFile(failed, 'utf8'));
    await pause();
  }
}

/** Writes a file so that it is there whole or not at all. */
async function put(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

/**
 * The data of the example, made once in a run of tests: the first file that asks makes it, and those that ask meanwhile wait. To
 * read it in and count it takes a server as long as to start.
 */
export async function exampleData(): Promise<ExampleData> {
  const run = process.env['TEST_RUN_FOLDER'] ?? '';
  const [folder, done, failed] = [join(run, 'example'), join(run, 'example-said'), join(run, 'example-failed')];
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isFirst)
    try {
      const server = await startServerProcess(folder, { EXAMPLE_DATA: 'yes' });
      await server.end('SIGTERM');
      await put(done, server.said);
    } catch (error) {
      await put(failed, String(error));
      throw error;
    }
  else await madeBeside(done, failed);
  return { folder, said: await readFile(done, 'utf8') };
}
