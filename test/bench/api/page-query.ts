import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The very query that a page of the dashboard sends, with the fragments it uses. */
export async function pageQuery(page: string): Promise<string> {
  const files = [`pages/${page}/${page}.graphql`, 'ui/statement-parts.graphql'];
  const sources = await Promise.all(files.map((file) => readFile(join('apps/dashboard/src', file), 'utf8')));
  const operations = sources.join('\n').split(/\n(?=query |mutation |subscription |fragment )/);
  const main = operations.find((text) => text.startsWith('query '));
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
