import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeIn } from './client.js';
import { logIn } from './moderator.js';
import { rootDir, startServer, type TestServer } from './server.js';

const run = promisify(execFile);

/** R is of use with a package for JSON only. */
async function isThere(program: string): Promise<boolean> {
  return run(program, program === 'Rscript' ? ['-e', 'library(jsonlite)'] : ['--version']).then(
    () => true,
    () => false,
  );
}

/** An example, what runs it, and what it is to say. */
const examples: readonly (readonly [name: string, program: string, file: string, says: readonly RegExp[]])[] = [
  [
    'curl',
    'curl',
    'example.sh',
    [
      /"byDistrict":\[\{"name":"[^"]+","voices":\d+/,
      /^row_id,row_sv,row_en,row_voices,column_id/m,
      /^hotagen,Hotagen,Hotagen,,PRAISE/m,
    ],
  ],
  [
    'Python',
    'python3',
    'example.py',
    [
      /^Hotagen and Offerdal: at least/m,
      /^not Hotagen and Offerdal: at least/m,
      /^Hotagen: (too few|at least \d+) voices$/m,
    ],
  ],
  [
    'JavaScript',
    'node',
    'example.mjs',
    [/^Hotagen: at least \d+ voices$/m, /^\d+ statements of the fells$/m, /^Keyphrases from Krokoms kommun: \d+$/m],
  ],
  ['R', 'Rscript', 'example.R', [/Hotagen +\d+/, /share_lower/]],
];
const interpreters: Readonly<Record<string, string>> = { curl: 'sh', node: process.execPath };
const there = await Promise.all(examples.map(([, program]) => isThere(program)));

/** The examples in `docs/analysts.md`, as whoever copies them runs them. */
describe('the examples for programs', () => {
  let server: TestServer;
  let token: string;
  beforeAll(async () => {
    server = await startServer('sqlite');
    const file = 'Webbformular 2020-08-10--09-20.csv';
    await takeIn(server, file, await readFile(join(rootDir, 'examples/dialogue', file)));
    const moderator = await logIn(server);
    const { createApiToken } = await moderator.data<{ createApiToken: { secret: string } }>(
      'mutation { createApiToken(input: { name: "Exempel", scopes: [FIGURES, STATEMENTS, FILES] }) { secret } }',
    );
    token = createApiToken.secret;
  });
  afterAll(() => server?.stop());

  /** What an example says, with a token and by the machine that the server runs on. */
  async function said(program: string, file: string): Promise<readonly [withToken: string, without: string]> {
    const path = join(rootDir, 'examples/api', file);
    const [one, other] = [await run(program, [path, server.url, token]), await run(program, [path, server.url])];
    const costless = (text: string) => text.replace(/"cost":\{[^}]*\}/g, '');
    return [costless(one.stdout), costless(other.stdout)];
  }

  // Python and R are not on every machine.
  it.each(examples.filter((_, at) => there[at]))('run as they stand: %s', async (_, program, file, says) => {
    const [text, without] = await said(interpreters[program] ?? program, file);
    for (const one of says) expect(text).toMatch(one);
    expect(text).toBe(without);
  });

  it('Power Query asks for what there is', async () => {
    const text = await readFile(join(rootDir, 'examples/api/example.pq'), 'utf8');
    const [, path = ''] = /RelativePath = "(exports\/[^"]+)"/.exec(text) ?? [];
    const asked = [...(/Query = \[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/(\w+) = "(\w+)"/g)];
    const query = asked.map(([, name = '', value = '']) => `${name}=${value}`).join('&');
    const response = await fetch(`${server.url}/${path}?${query}`, { headers: { authorization: `Bearer ${token}` } });
    const [head = ''] = (await response.text()).split('\r\n');
    for (const [, column = ''] of text.matchAll(/\{"(\w+)", (?:Int64\.Type|type number)\}/g))
      expect(head.split(',')).toContain(column);
    expect(head.split(',')).toContain(/NestedJoin\(Typed, \{"(\w+)"\}/.exec(text)?.[1]);
    const body = /Json\.FromValue\(\[query = "([^"]*)"\]\)/.exec(text)?.[1] ?? '';
    expect(await server.data(body)).toHaveProperty('overview.byDistrict');
  });
});
