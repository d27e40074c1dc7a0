import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServerProcess, type ServerProcess } from '../bench/intake/server-process.js';
import { exampleData } from './example-data.js';

/** The product as people run it: what is built in dist, in a process of its own, on a free port and a new data folder. */
export interface BuiltServer extends Pick<ServerProcess, 'url' | 'said' | 'pid'> {
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** As it is started the first time; with the example dialogue, which is read in and counted now. */
export async function startBuiltServer(environment: Readonly<Record<string, string>> = {}): Promise<BuiltServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'guldkorn-browser-'));
  return started(dataDir, await startServerProcess(dataDir, { EXAMPLE_DATA: 'yes', ...environment }));
}

/** As it is started again, with a copy of its own of the example dialogue as it was read in and counted the first time. */
export async function startExampleServer(): Promise<BuiltServer> {
  const { folder, said } = await exampleData();
  const dataDir = await mkdtemp(join(tmpdir(), 'guldkorn-browser-'));
  await cp(folder, dataDir, { recursive: true });
  // How to moderate is told at the first start alone.
  return { ...started(dataDir, await startServerProcess(dataDir, { EXAMPLE_DATA: 'yes' })), said };
}

function started(dataDir: string, server: ServerProcess): BuiltServer {
  return {
    url: server.url,
    said: server.said,
    pid: server.pid,
    dataDir,
    async stop() {
      await server.end('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
