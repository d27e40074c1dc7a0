import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServerProcess, type ServerProcess } from '../bench/intake/server-process.js';
import { onceInARun } from '../runner/once-in-a-run.js';

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

/**
 * As it is started again, with a copy of its own of the example dialogue as it was read in and counted the first time, which takes a
 * server longer than to start.
 */
export async function startExampleServer(): Promise<BuiltServer> {
  const { folder, told } = await onceInARun('example', async (place) => {
    const first = await startServerProcess(place, { EXAMPLE_DATA: 'yes' });
    await first.end('SIGTERM');
    return first.said;
  });
  const dataDir = await mkdtemp(join(tmpdir(), 'guldkorn-browser-'));
  await cp(folder, dataDir, { recursive: true });
  // How to moderate is told at the first start alone.
  return { ...started(dataDir, await startServerProcess(dataDir, { EXAMPLE_DATA: 'yes' })), said: told };
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
