import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServerProcess, type ServerProcess } from '../bench/intake/server-process.js';

/** The product as people run it: what is built in dist, in a process of its own, on a free port and a new data folder. */
export interface BuiltServer extends Pick<ServerProcess, 'url' | 'said' | 'pid'> {
  readonly dataDir: string;
  stop(): Promise<void>;
}

export async function startBuiltServer(environment: Readonly<Record<string, string>> = {}): Promise<BuiltServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'guldkorn-browser-'));
  const server = await startServerProcess(dataDir, { EXAMPLE_DATA: 'yes', ...environment });
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
