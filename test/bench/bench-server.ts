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

/** Starts the product on an empty SQLite in a folder. */
export async function startBenchServer(dataDir: string): Promise<BenchServer> {
  const config = parseConfig({ DATA_DIR: dataDir, PORT: '0', EXAMPLE_DATA: 'no' }, process.cwd());
  const app = await createApp(config);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    app,
    url,
    file: sqliteFile(dataDir),
    async ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as { data: Data; errors?: unknown };
      if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
  };
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
