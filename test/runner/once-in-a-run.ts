import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What was made, and the folder it was made in; both are read only. */
interface Made<Told> {
  readonly folder: string;
  readonly told: Told;
}

/** Resolves when the file of tests that makes it has made it; rejects with what hindered that. */
async function madeBeside(done: string, failed: string): Promise<void> {
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(await readFile(failed, 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Writes a file so that it is there whole or not at all. */
async function put(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

/**
 * Makes something once in a run of tests: the first file that asks makes it, and those that ask meanwhile wait.
 * @param make given the folder that is its own; what it tells goes to all that ask, as JSON.
 */
export async function onceInARun<Told>(name: string, make: (folder: string) => Promise<Told>): Promise<Made<Told>> {
  const folder = join(process.env['TEST_RUN_FOLDER'] ?? '', name);
  const [done, failed] = [`${folder}.done`, `${folder}.failed`];
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isFirst)
    try {
      await put(done, JSON.stringify(await make(folder)));
    } catch (error) {
      await put(failed, String(error));
      throw error;
    }
  else await madeBeside(done, failed);
  return { folder, told: JSON.parse(await readFile(done, 'utf8')) as Told };
}
