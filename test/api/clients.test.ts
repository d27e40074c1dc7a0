import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeIn } from './client.js';
import { logIn } from './moderator.js';
import { rootDir, startServer, type TestServer } from './server.js';

const run = promisify(execFile);

async function isThere(program: string): Promise<boolean> {
  return run(program, ['--version']).then(
    () => true,
    () => false,
  );
}
const programs = await Promise.all(['curl', 'python3', 'Rscript'].map(isThere));
const [hasCurl, hasPython, hasR] = programs;

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
  }, 60_000);
  afterAll(() => server?.stop());

  /** What an example says, with a token and by the machine that the server runs on: the same. */
  async function said(program: string, file: string): Promise<string> {
    const path = join(rootDir, 'examples/api', file);
    const withToken = await run(program, [path, server.url, token]);
    const without = await run(program, [path, server.url]);
    const [one, other] = [withToken.stdout, without.stdout].map((text) => text.replace(/"cost":\{[^}]*\}/g, ''));
    expect(one).toBe(other);
    return withToken.stdout;
  }

  (hasCurl === true ? it : it.skip)('curl', async () => {
    const text = await said('sh', 'example.sh');
    expect(text).toMatch(/"byDistrict":\[\{"name":"[^"]+","voices":\d+/);
    expect(text).toContain('row_id,row_sv,row_en,row_voices,column_id');
    expect(text).toMatch(/^hotagen,Hotagen,Hotagen,,PRAISE/m);
  });

  (hasPython === true ? it : it.skip)('Python', async () => {
    const text = await said('python3', 'example.py');
    expect(text).toContain('Hotagen and Offerdal: at least');
    expect(text).toContain('not Hotagen and Offerdal: at least');
    expect(text).toMatch(/^Hotagen: (too few|at least \d+) voices$/m);
  });

  it('JavaScript', async () => {
    const text = await said(process.execPath, 'example.mjs');
    expect(text).toMatch(/^Hotagen: at least \d+ voices$/m);
    expect(text).toMatch(/^\d+ statements of the fells$/m);
    expect(text).toMatch(/^Keyphrases from Krokoms kommun: \d+$/m);
  });

  (hasR === true ? it : it.skip)('R', async () => {
    const text = await said('Rscript', 'example.R');
    expect(text).toMatch(/Hotagen +\d+/);
    expect(text).toContain('share_lower');
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
