import { globSync, readFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, Socket, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OriginalsService } from '../../apps/api/src/originals/originals.service.js';
import { hostileFiles } from '../bench/intake/hostile-files.js';
import { postFile, takeIn } from './client.js';
import { everyRoute, filledIn } from './every-operation.js';
import { logIn } from './moderator.js';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  const often = { FORM_PER_MINUTE: '1000', FORM_PER_HOUR: '1000', WRONG_CODES_PER_HOUR: '1000' };
  server = await startServer('sqlite', often);
});
afterAll(() => server.stop());

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks for an address to the letter: fetch would tidy it. */
function ask(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body = ''): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

/** What the server says to these bytes, until it closes. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let said = '';
    socket.setEncoding('utf8').on('data', (part: string) => (said += part));
    socket.on('close', () => resolve(said)).on('error', () => undefined);
  });
}

/** What is wrong with the head of an answer. */
function faultsOf(what: string, { status, headers, text }: Answer): string[] {
  const policy = String(headers['content-security-policy']);
  const isHtml = String(headers['content-type']).startsWith('text/html');
  // The dashboard's own files and page, and open data, are the same for everyone.
  const isDashboard = text.includes('id="root"') || text.includes('npm run build');
  const mayBeKept =
    status < 400 && (isDashboard || /^GET \/(?:open-data|public|delta|assets)\/|^GET \/icon\.svg/.test(what));
  const wanted: [string, boolean][] = [
    ['nosniff', headers['x-content-type-options'] === 'nosniff'],
    ['x-frame-options', headers['x-frame-options'] === 'DENY'],
    ['frame-ancestors', policy.includes("frame-ancestors 'none'")],
    ['base-uri', policy.includes("base-uri 'none'")],
    ['default-src', /default-src '(?:none|self)'/.test(policy)],
    ['nothing in line', !/script-src[^;]*unsafe|style-src [^;]*unsafe|unsafe-eval|\*/.test(policy)],
    ['style attributes', policy.includes('unsafe') === (what === 'GET /graphql' && isHtml)],
    ['sandbox', isHtml || mayBeKept || policy.includes('sandbox') || policy.includes("script-src 'self'")],
    ['referrer-policy', ['same-origin', 'no-referrer'].includes(String(headers['referrer-policy']))],
    ['opener', headers['cross-origin-opener-policy'] === 'same-origin'],
    ['resource', headers['cross-origin-resource-policy'] === 'same-origin'],
    ['no-store', mayBeKept || String(headers['cache-control']).includes('no-store')],
    ['no other site', headers['access-control-allow-origin'] === undefined],
    ['nothing of what it is made with', headers['x-powered-by'] === undefined && headers.server === undefined],
    [
      'charset',
      !/^(?:text\/|application\/json)/.test(String(headers['content-type'])) ||
        /charset=utf-8/i.test(String(headers['content-type'])),
    ],
    [
      'cookies',
      (headers['set-cookie'] ?? []).every(
        (cookie) => /HttpOnly/i.test(cookie) && /SameSite=(?:Lax|Strict)/i.test(cookie),
      ),
    ],
  ];
  return wanted.filter(([, isRight]) => !isRight).map(([name]) => `${what} ${status}: ${name}`);
}

describe('every answer', () => {
  it('carries the headers that keep browsers from harm, at every address, right or wrong', async () => {
    const html = { accept: 'text/html' };
    const json = { 'content-type': 'application/json' };
    const faults: string[] = [];
    const look = async (what: string, answer: Promise<Answer>) => void faults.push(...faultsOf(what, await answer));
    for (const route of everyRoute(server)) {
      const { method, path } = filledIn(route);
      await look(`${method} ${path}`, ask(method, path));
      await look(`${method} ${path}`, ask(method, path, html));
    }
    for (const path of [
      '/',
      '/bygd/hotagen',
      '/graphql',
      '/icon.svg',
      '/finns-inte.png',
      '/health/live',
      '/health/ready',
      '/metrics',
    ])
      await look(`GET ${path}`, ask('GET', path, html));
    for (const [method, path] of [
      ['PUT', '/uploads'],
      ['DELETE', '/graphql'],
      ['PATCH', '/bidra'],
      ['OPTIONS', '/graphql'],
    ] as const)
      await look(`${method} ${path}`, ask(method, path));
    expect((await ask('TRACE', '/')).status).toBe(404);
    const large = ask('POST', '/graphql', json, JSON.stringify({ query: 'x'.repeat(600_000) }));
    expect((await large).status).toBe(413);
    await look('POST /graphql', large);
    await look('POST /graphql', ask('POST', '/graphql', json, '{'));
    await look('POST /graphql', ask('POST', '/graphql', { ...json, origin: 'https://elsewhere.example' }, '{}'));
    await look('GET /', ask('GET', '/', { host: 'elsewhere.example' }));
    expect(faults).toEqual([]);
  });

  it('tells nothing of a fault within', async () => {
    const { cookie } = await logIn(server);
    const originals = server.app.get(OriginalsService);
    server.app.useLogger(false);
    originals.head = () => Promise.reject(new Error('select secret from /var/lib'));
    try {
      const answer = await ask('GET', '/originals/x', { cookie });
      expect(answer.status).toBe(500);
      expect(answer.text).not.toMatch(/secret|select|\.ts|node_modules/);
      expect(faultsOf('GET /originals/x', answer)).toEqual([]);
    } finally {
      // Its own again, of its class.
      Reflect.deleteProperty(originals, 'head');
    }
  });
});

describe('where an address leads', () => {
  it('is never out of the folder of the pages', async () => {
    const up = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..\\', '..%5c', '%252e%252e%252f', '..;/', '.%00./'];
    const paths = up.flatMap((step) =>
      [
        '/',
        '/assets/',
        '/public/',
        '/open-data/',
        '/delta/',
        '/exports/',
        '/originals/',
        '/kvitto/',
        '/shared-reports/',
      ].flatMap((folder) => [`${folder}${step.repeat(2)}package.json`, `${folder}${step.repeat(8)}etc/passwd`]),
    );
    for (const path of [
      ...paths,
      '/icon.svg%00.html',
      '/%00',
      '//etc/passwd',
      '/assets//etc/passwd',
      '/%c0%ae%c0%ae/package.json',
    ]) {
      const { status, text } = await ask('GET', path);
      expect([path, status < 500, /"workspaces"|root:[x*]/.test(text)]).toEqual([path, true, false]);
    }
  });

  it('leads nowhere else: a request says where it ends in one way', async () => {
    const { host } = new URL(server.url);
    const head = `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n`;
    const inner = `GET /health/live HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
    for (const bytes of [
      `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`,
      `${head}Content-Length: 2\r\nContent-Length: 9\r\n\r\n{}${inner}`,
      `${head}Transfer-Encoding: xchunked\r\n\r\n${inner}`,
      `${head}Content-Length : 2\r\n\r\n{}${inner}`,
      `${head}X: a\nContent-Length: 2\r\n\r\n{}${inner}`,
      `GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${'a'.repeat(70_000)}\r\n\r\n`,
    ]) {
      const said = await raw(bytes);
      expect([bytes.slice(0, 160), said.slice(0, 12), said.split('HTTP/1.1 ').length]).toEqual([
        bytes.slice(0, 160),
        expect.stringMatching(/^HTTP\/1\.1 4/),
        2,
      ]);
    }
  });
});

describe('a file', () => {
  const csv = (words: string) => `Bygd;Unikt\nHotagen;${words}.\n`;

  it('whose name is made to do harm is given back under one that does none, and opened nowhere', async () => {
    const { cookie } = await logIn(server);
    const names = [
      'a\r\nSet-Cookie: stolen=1\r\n\r\n<script>.csv',
      '../../../etc/cron.d/x.csv',
      '..\\..\\x.csv',
      'a"; filename="evil.html.csv',
      '\u202egnp.csv',
      'CON\u0000.csv',
      `${'å'.repeat(400)}.csv`,
    ];
    for (const [index, name] of names.entries()) {
      const { uploadId } = await takeIn(server, name, csv(`Sjön nummer ${index}`));
      const { status, headers } = await ask('GET', `/originals/${uploadId}`, { cookie });
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('application/octet-stream');
      expect(headers['content-security-policy']).toContain('sandbox');
      expect(headers['set-cookie']).toBeUndefined();
      const disposition = headers['content-disposition'] ?? '';
      const given = decodeURIComponent(
        /filename\*=UTF-8''(\S+)$/.exec(disposition)?.[1] ??
          /filename="?((?:[^"\\]|\\.)*)"?$/.exec(disposition)?.[1] ??
          '',
      );
      expect(disposition).toMatch(/^attachment; filename=(?:[\w.-]+|"(?:[^"\\]|\\.)*")(?:; filename\*=UTF-8''\S+)?$/);
      expect(given).toMatch(/\.csv$/);
      expect(given).not.toMatch(/[/\r\n\0\u202e]/);
    }
  });

  it('that is another than its name says is refused, whatever it begins with', async () => {
    const kinds: Readonly<Record<string, Buffer>> = {
      program: Buffer.from('4d5a90000300000004000000ffff0000b8', 'hex'),
      elf: Buffer.from('7f454c4602010100000000000000000003003e00', 'hex'),
      gif: Buffer.from('GIF89a/*\0*/=1;alert(1)'),
      jpeg: Buffer.from('ffd8ffe000104a46494600010100', 'hex'),
      gzip: Buffer.from('1f8b0800000000000003', 'hex'),
      pdf: Buffer.from('%PDF-1.7\n<script>alert(1)</script>'),
      zip: Buffer.from('504b0304140000000000', 'hex'),
    };
    for (const [kind, bytes] of Object.entries(kinds))
      for (const name of ['svar.csv', 'möte.html', 'möte.txt', 'möte.docx']) {
        const response = await postFile(server, name, bytes);
        const { uploadId } = (await response.json()) as { uploadId?: string };
        const looked =
          uploadId === undefined
            ? null
            : await server.ask('mutation ($id: ID!) { importUpload(input: { uploadId: $id }) { id } }', {
                id: uploadId,
              });
        expect([kind, name, looked === null || looked.errors !== undefined]).toEqual([kind, name, true]);
      }
  });

  it('makes the server ask for nothing, whatever it says', async () => {
    const asked: string[] = [];
    const trap: Server = createServer((incoming, response) => {
      asked.push(incoming.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
    // Besides the trap, which hears threads too: whatever this process connects to but the server itself.
    const own = new URL(server.url).port;
    const connects = Object.getOwnPropertyDescriptor(Socket.prototype, 'connect')!;
    Socket.prototype.connect = function (this: Socket, ...given: unknown[]) {
      const text = JSON.stringify(given);
      if (!text.includes(own)) asked.push(text);
      return Reflect.apply(connects.value as (...args: unknown[]) => Socket, this, given);
    };
    const outside = /another machine|fetches|opens an address|entity that fetches/;
    const page = (inside: string) =>
      Buffer.from(`<html><body><h1>Styrkor</h1><ul><li>Skogen${inside}</li></ul></body></html>`);
    const files = [
      ...hostileFiles(address).filter(({ what }) => outside.test(what)),
      { name: 'länk.csv', make: () => Buffer.from(csv(`=WEBSERVICE("${address}/a"); ${address}/b`)) },
      {
        name: 'länk.md',
        make: () => Buffer.from(`# Möte\n\n## Styrkor\n\n- ![Skogen](${address}/c) [sjön](${address}/d)\n`),
      },
      {
        name: 'in.html',
        make: () => page(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${address}/e"/>`),
      },
      {
        name: 'svg.html',
        make: () =>
          page(`<svg><image href="${address}/f"/><use href="${address}/g#a"/><script href="${address}/h"/></svg>`),
      },
      {
        name: 'dtd.html',
        make: () => Buffer.concat([Buffer.from(`<!DOCTYPE html SYSTEM "${address}/i.dtd">`), page('')]),
      },
    ];
    try {
      for (const { name, make } of files) {
        const response = await postFile(server, name, make());
        const { uploadId } = (await response.json()) as { uploadId?: string };
        if (uploadId === undefined) continue;
        await server.ask('query ($id: ID!) { upload(id: $id) { preview { row } problems { code } } }', {
          id: uploadId,
        });
        await server.ask('mutation ($id: ID!) { readUpload(uploadId: $id, reading: {}) { id } }', { id: uploadId });
      }
      expect(asked).toEqual([]);
      expect(files.length).toBeGreaterThan(12);
      // The trap hears, and so does what listens for connections.
      await new Promise<void>((resolve) => request(`${address}/heard`, () => resolve()).end());
      expect(asked).toHaveLength(2);
    } finally {
      Object.defineProperty(Socket.prototype, 'connect', connects);
      trap.close();
      trap.closeAllConnections();
    }
  });

  it('no source of ours can ask for anything: only the client of the municipality’s own sign-in does', () => {
    // Listening (`Server`, `createServer`) and telling where one listens (types) is not asking.
    const outward =
      /\bfetch\(|from 'node:(?:https|dns|tls|dgram|http2)'|import \{[^}]*\b(?:connect|createConnection|Socket|get|request)\b[^}]*\} from 'node:(?:net|http)'|from '(?:axios|undici|got)'/;
    const found = globSync('{libs/*/src,apps/api/src}/**/*.ts')
      .filter((file) => !file.endsWith('.spec.ts'))
      .filter((file) => outward.test(readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
    expect(outward.test("import { get } from 'node:http';")).toBe(true);
  });
});

describe('names that a program gives to things of its own', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
  const standing = Object.getOwnPropertyNames(Object.prototype);
  const unharmed = () => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(standing);
    expect({}).not.toHaveProperty('polluted');
  };

  it('are columns, cells and words like others', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, index) => `Hotagen;constructor är bäst. Vår __proto__ och toString, ${index};polluted;x`,
    );
    const done = await takeIn(server, 'namn.csv', `Bygd;Unikt;__proto__;constructor\n${rows.join('\n')}\n`);
    expect([done.status, done.done]).toEqual(['DONE', 12]);
    for (const word of ['constructor', '__proto__', 'toString']) {
      const { statements } = await server.data<{ statements: { nodes: { text: string }[] } }>(
        'query ($text: String!) { statements(filter: { text: $text }, first: 50) { nodes { text } } }',
        { text: word },
      );
      expect([word, statements.nodes.filter(({ text }) => text.includes(word)).length >= 12]).toEqual([word, true]);
    }
    unharmed();
  });

  it('are ids of nothing', async () => {
    for (const id of names) {
      const answer = await server.data<Record<string, unknown>>(
        'query ($id: ID!) { district(id: $id) { id } theme(id: $id) { id } import(id: $id) { id } meetingNote(id: $id) { id } keyphrase(id: $id) { id } }',
        { id },
      );
      expect([id, answer]).toEqual([
        id,
        { district: null, theme: null, import: null, meetingNote: null, keyphrase: null },
      ]);
    }
    unharmed();
  });

  it('change nothing in variables, forms and addresses', async () => {
    const json = { 'content-type': 'application/json' };
    const query = 'query ($filter: StatementFilterInput) { statements(filter: $filter) { totalCount } }';
    for (const variables of [
      '{"filter":{"__proto__":{"polluted":"yes"}}}',
      '{"__proto__":{"polluted":"yes"},"filter":{}}',
      '{"filter":{"constructor":{"prototype":{"polluted":"yes"}}}}',
    ])
      expect(
        (await ask('POST', '/graphql', json, `{"query":${JSON.stringify(query)},"variables":${variables}}`)).status,
      ).toBeLessThan(500);
    expect(
      (await ask('POST', '/graphql', json, `{"__proto__":{"polluted":"yes"},"query":"{ __typename }"}`)).status,
    ).toBeLessThan(500);
    for (const path of [
      '/exports/statements.csv?__proto__[polluted]=yes&constructor[prototype][polluted]=yes&__proto__.polluted=yes',
      '/?__proto__[polluted]=yes',
      '/bidra?__proto__[polluted]=yes',
    ])
      expect((await ask('GET', path)).status).toBeLessThan(500);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const body of [
      '__proto__[polluted]=yes',
      '__proto__=yes&constructor=yes',
      'constructor[prototype][polluted]=yes',
    ])
      expect((await ask('POST', '/bidra', form, body)).status).toBeLessThan(500);
    unharmed();
  });
});
