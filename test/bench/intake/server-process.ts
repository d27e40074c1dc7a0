import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The built product in a process of its own, on a data folder that outlives it. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** All that it has said when it was ready. */
  readonly said: string;
  /** All that it has said until now, on either stream. */
  heard(): string;
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** The most memory it has held so far, megabytes (Linux's VmHWM). */
  peakMegabytes(): number;
  /** Ends it, by SIGKILL in the middle of what it does or by SIGTERM when it has finished; resolves when it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** Its exit code, when it is gone; null where a signal took it. */
  readonly ended: Promise<number | null>;
}

/** The same options as `npm start` gives it. */
const { serverProcess } = (await import(pathToFileURL('scripts/server-process.mjs').href)) as {
  serverProcess: (environment: Readonly<Record<string, string | undefined>>) => {
    readonly arguments: readonly string[];
    readonly environment: Readonly<Record<string, string>>;
  };
};

/** Starts it, from the repository's root; resolves when it answers. */
export async function startServerProcess(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const started = serverProcess(environment);
  const child = spawn(process.execPath, [...started.arguments, 'dist/apps/api/src/main.js'], {
    env: {
      ...started.environment,
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      PROFILE: '',
      EXAMPLE_DATA: 'no',
      ACCESS: 'local',
      DATABASE_URL: '',
      DATA_DIR: dataDir,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /https?:\/\/[\d.:a-z[\]]+/.exec(said)?.[0];
      if (address !== undefined && (said.includes('"event":"started"') || said.split('\n').length > 3))
        resolve(address);
    });
    // When it is gone and all that it said has come.
    child.once('close', () => reject(new Error(`The server ended: ${said}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    said,
    ended,
    heard: () => said,
    async ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', connection: 'close' },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as { data: Data; errors?: unknown };
      if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    peakMegabytes: () =>
      Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

/** Gives a file in and begins its import. @returns the import's id. */
export async function beginImport(server: ServerProcess, name: string, text: string): Promise<string> {
  const response = await fetch(`${server.url}/uploads?fileName=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', connection: 'close' },
    body: text,
  });
  const { uploadId } = (await response.json()) as { uploadId: string };
  const { importUpload } = await server.ask<{ importUpload: { id: string } }>(
    'mutation ($id: ID!) { importUpload(input: { uploadId: $id }) { id } }',
    { id: uploadId },
  );
  return importUpload.id;
}

/** Resolves when the import is in and counted. */
export async function importDone(server: ServerProcess, importId: string): Promise<void> {
  for (;;) {
    const { import: one } = await server.ask<{ import: { status: string; error: { code: string } | null } }>(
      'query ($id: ID!) { import(id: $id) { status error { code } } }',
      { id: importId },
    );
    if (one.status === 'DONE') return;
    if (one.status === 'FAILED') throw new Error(`The import failed: ${one.error?.code}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
