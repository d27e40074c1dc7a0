import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { get } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
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
    for (const [file, text] of [
      ['index.html', '<p>översikt, packad</p>'],
      ['assets/index-abc123.js', 'export {}; // packed'],
    ] as const) {
      await writeFile(join(root, 'dist/dashboard', `${file}.br`), brotliCompressSync(text));
      await writeFile(join(root, 'dist/dashboard', `${file}.gz`), gzipSync(text));
    }
    const config = parseConfig({ PORT: '0', EXAMPLE_DATA: 'no', ACCESS: 'local', DATA_DIR: join(root, 'data') }, root);
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
    ['/graphql', html, 200, 'graphiql', 'no-store'],
    ['/icon.svg', { accept: 'image/*' }, 200, '<svg/>', 'no-cache'],
    ['/assets/index-abc123.js', { accept: '*/*' }, 200, 'export', 'public, max-age=31536000, immutable'],
    ['/assets/finns-inte.js', { accept: '*/*' }, 404, 'NOT_FOUND', 'no-store'],
    ['/finns-inte.png', html, 404, 'NOT_FOUND', 'no-store'],
    ['/%2e%2e/%2e%2e/data/guldkorn.sqlite', { accept: '*/*' }, 404, 'NOT_FOUND', 'no-store'],
  ] as const)('%s', async (path, headers, status, text, cache) => {
    const response = await fetch(`${url}${path}`, { headers });
    const body = await response.text();
    expect([response.status, response.headers.get('cache-control')]).toEqual([status, cache]);
    expect(body).toContain(text);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  /** What comes over the wire, as it comes: fetch would unpack it. */
  const raw = (path: string, headers: Readonly<Record<string, string>>) =>
    new Promise<{ readonly headers: Readonly<Record<string, unknown>>; readonly bytes: Buffer }>((resolve, reject) => {
      get(`${url}${path}`, { headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(chunks) }));
      }).on('error', reject);
    });
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

  it.each([
    ['/', 'gzip, deflate, br', 'br', '<p>översikt, packad</p>', 'text/html; charset=utf-8'],
    ['/bygd/hotagen', 'gzip', 'gzip', '<p>översikt, packad</p>', 'text/html; charset=utf-8'],
    ['/assets/index-abc123.js', 'br', 'br', 'export {}; // packed', 'text/javascript; charset=utf-8'],
    ['/assets/index-abc123.js?x', 'gzip', 'gzip', 'export {}; // packed', 'text/javascript; charset=utf-8'],
    ['/assets/index-abc123.js', 'br;q=0, identity', undefined, 'export {};', 'text/javascript; charset=utf-8'],
    ['/icon.svg', 'br', undefined, '<svg/>', 'image/svg+xml'],
  ] as const)('sends %s to who takes %s as %s', async (path, takes, encoding, text, type) => {
    const { headers, bytes } = await raw(path, { accept: 'text/html,*/*', 'accept-encoding': takes });
    expect([headers['content-encoding'], headers['content-type']]).toEqual([encoding, type]);
    expect(headers['vary']).toContain('Accept-Encoding');
    expect((encoding === undefined ? bytes : unpack[encoding](bytes)).toString()).toBe(text);
  });

  it('sends a part of a file as it is', async () => {
    const { headers, bytes } = await raw('/assets/index-abc123.js', { 'accept-encoding': 'br', range: 'bytes=0-5' });
    expect([headers['content-encoding'], bytes.toString()]).toEqual([undefined, 'export']);
  });

  it.each(['br', 'gzip'] as const)('packs a long answer of GraphQL by %s, and leaves a short one', async (encoding) => {
    const headers = { accept: 'application/json', 'content-type': 'application/json', 'accept-encoding': encoding };
    const ask = (query: string) => raw(`/graphql?query=${encodeURIComponent(query)}`, headers);
    const long = await ask('{ districts { id name places { id name } } }');
    expect(long.headers['content-encoding']).toBe(encoding);
    expect(JSON.parse(unpack[encoding](long.bytes).toString())).toHaveProperty('data.districts.0.places');
    const short = await ask('{ __typename }');
    expect(short.headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(short.bytes.toString())).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('answers a program at /graphql with GraphQL', async () => {
    const response = await fetch(`${url}/graphql?query=%7B__typename%7D`, {
      headers: { 'content-type': 'application/json', accept: 'application/json' },
    });
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  });
});
