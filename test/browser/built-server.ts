import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The product as people run it: what is built in dist, in a process of its own, on a free port and a new data folder. */
export interface BuiltServer {
  readonly url: string;
  /** The lines it says when it is ready. */
  readonly said: string;
  readonly dataDir: string;
  readonly pid: number;
  stop(): Promise<void>;
}

function exited(process: ChildProcess): Promise<void> {
  return new Promise((resolve) => (process.exitCode === null ? process.once('exit', () => resolve()) : resolve()));
}

export async function startBuiltServer(environment: Readonly<Record<string, string>> = {}): Promise<BuiltServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'guldkorn-browser-'));
  const server = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    // What the shell happens to set must not decide what the tests see.
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      PROFILE: '',
      EXAMPLE_DATA: 'yes',
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /https?:\/\/[\d.:a-z[\]]+/.exec(said)?.[0];
      if (address !== undefined && said.split('\n').length > 3) resolve(address);
    });
    server.once('exit', () => reject(new Error(`The server ended: ${said}`)));
  });
  return {
    url,
    said,
    dataDir,
    pid: server.pid ?? 0,
    async stop() {
      server.kill('SIGTERM');
      await exited(server);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
