import { request } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { createApp } from '../../apps/api/src/create-app.js';
import { sqliteFile } from '../../apps/api/src/database/orm-options.js';

/** A server in this process, reached over HTTP. */
export interface BenchServer {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly file: string;
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
}

/** Starts the product on an empty SQLite in a folder. @param environment what is set besides. */
export async function startBenchServer(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BenchServer> {
  const config = parseConfig(
    { DATA_DIR: dataDir, PORT: '0', EXAMPLE_DATA: 'no', ACCESS: 'local', ...environment },
    process.cwd(),
  );
  const app = await createApp(config);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    app,
    url,
    file: sqliteFile(dataDir),
    async ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>) {
      const answer = JSON.parse(await post(`${url}/graphql`, JSON.stringify({ query, variables }))) as {
        data: Data;
        errors?: unknown;
      };
      if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
  };
}

/** A connection of its own: one kept open may be closed by a server that has been busy with something else. */
function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent: false, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(text));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** From the file's first byte to the last figure, over HTTP. */
export async function importFile(server: BenchServer, csv: string): Promise<void> {
  const response = await fetch(`${server.url}/uploads?fileName=bench.csv`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: csv,
  });
  const { uploadId } = (await response.json()) as { uploadId: string };
  await server.ask('mutation ($id: ID!) { importUpload(input: { uploadId: $id }) { id } }', { id: uploadId });
  for (;;) {
    const { imports } = await server.ask<{ imports: { nodes: readonly { status: string }[] } }>(
      '{ imports(first: 1) { nodes { status } } }',
    );
    const [one] = imports.nodes;
    if (one?.status === 'FAILED') throw new Error('the import failed');
    // Done only when the figures stand.
    if (one?.status === 'DONE') return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
