import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { createApp } from '../../apps/api/src/create-app.js';
import { rootDir } from './server.js';

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the pages', () => {
  let app: NestExpressApplication;
  let url: string;
  let root: string;

  beforeAll(async () => {
    // An installation with a dashboard of our own making.
    root = await mkdtemp(join(tmpdir(), 'guldkorn-pages-'));
    await mkdir(join(root, 'dist/dashboard/assets'), { recursive: true });
    await symlink(join(rootDir, 'libs'), join(root, 'libs'));
    for (const [file, text] of [
      ['index.html', '<p>översikt</p>'],
      ['graphiql.html', '<p>graphiql</p>'],
      ['icon.svg', '<svg/>'],
      ['assets/index-abc123.js', 'export {};'],
    ] as const)
      await writeFile(join(root, 'dist/dashboard', file), text);
    const config = parseConfig({ PORT: '0', EXAMPLE_DATA: 'no', DATA_DIR: join(root, 'data') }, root);
    app = await createApp(config);
    await app.listen(0, config.host);
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await rm(root, { recursive: true, force: true });
  });

  it.each([
    ['/', html, 200, 'översikt', 'no-cache'],
    ['/bygd/hotagen', html, 200, 'översikt', 'no-cache'],
    ['/', { accept: '*/*' }, 200, 'översikt', 'no-cache'],
    ['/bygd/hotagen', { accept: '*/*' }, 200, 'översikt', 'no-cache'],
    ['/graphql', html, 200, 'graphiql', 'no-cache'],
    ['/icon.svg', { accept: 'image/*' }, 200, '<svg/>', 'no-cache'],
    ['/assets/index-abc123.js', { accept: '*/*' }, 200, 'export', 'public, max-age=31536000, immutable'],
    ['/assets/finns-inte.js', { accept: '*/*' }, 404, 'NOT_FOUND', null],
    ['/finns-inte.png', html, 404, 'NOT_FOUND', null],
    ['/%2e%2e/%2e%2e/data/guldkorn.sqlite', { accept: '*/*' }, 404, 'NOT_FOUND', null],
  ] as const)('%s', async (path, headers, status, text, cache) => {
    const response = await fetch(`${url}${path}`, { headers });
    const body = await response.text();
    expect([response.status, response.headers.get('cache-control')]).toEqual([status, cache]);
    expect(body).toContain(text);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it('answers a program at /graphql with GraphQL', async () => {
    const response = await fetch(`${url}/graphql?query=%7B__typename%7D`, {
      headers: { 'content-type': 'application/json', accept: 'application/json' },
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
