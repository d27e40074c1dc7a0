import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The very query that a page of the dashboard sends, with the fragments it uses. */
export async function pageQuery(page: string): Promise<string> {
  const folder = 'apps/dashboard/src';
  const all = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.graphql')).sort();
  const own = join('pages', page, `${page}.graphql`);
  const read = async (file: string) =>
    (await readFile(join(folder, file), 'utf8')).split(/\n(?=query |mutation |subscription |fragment )/);
  const operations = (await Promise.all(all.map(read))).flat();
  const main = (await read(own)).find((text) => text.startsWith('query '));
  if (main === undefined) throw new Error(`No query in ${page}.graphql`);
  const used = new Map<string, string>();
  const collect = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) {
      const fragment = operations.find((each) => each.startsWith(`fragment ${name} `));
      if (fragment === undefined || used.has(name)) continue;
      used.set(name, fragment);
      collect(fragment);
    }
  };
  collect(main);
  return [main, ...used.values()].join('\n');
}
