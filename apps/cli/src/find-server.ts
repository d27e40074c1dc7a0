import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Refusal, ServerClient } from './server-client.js';
import { wayIn } from './way-in.js';
import { words, type Said } from './words.js';

/** A server to work with, and how to leave it as it was found. */
export interface FoundServer {
  readonly client: ServerClient;
  close(): Promise<void>;
}

/** Settings of the server, as the environment gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const serverFile = fileURLToPath(new URL('../../api/src/main.js', import.meta.url));

/** Where a server of this computer listens, by the same settings as it is started with. */
export function localAddress(environment: Environment): string {
  const host = environment['HOST'] || '127.0.0.1';
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${environment['PORT'] || '3000'}`;
}

/**
 * The server asked for, or that of this computer; where none runs here one is started on the same data, on a free port, and
 * ended when it is closed. @throws Refusal.
 */
export async function findServer(
  asked: string | null,
  environment: Environment,
  tell: (said: Said) => void,
): Promise<FoundServer> {
  const address = asked ?? localAddress(environment);
  const client = new ServerClient(address, wayIn(address, environment));
  if (await client.answers()) return { client, close: async () => undefined };
  if (asked !== null) throw new Refusal('NO_SERVER', words.noAnswer(asked));
  tell(words.starting);
  return startServer(environment);
}

async function startServer(environment: Environment): Promise<FoundServer> {
  const server = spawn(process.execPath, ['--enable-source-maps', serverFile, '--quiet'], {
    // One-time links and the example dialogue are for whoever opens the pages: neither is to come by the way.
    env: { ...environment, PORT: '0', HOST: '127.0.0.1', EXAMPLE_DATA: 'no' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const close = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  };
  // Whoever breaks this off ends the server too; what was under way is taken up when it is started next.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().finally(() => process.exit(130)));
  const address = await addressOf(server, localAddress(environment));
  return { client: new ServerClient(address, wayIn(address, environment)), close };
}

/** How a server begins to say that another one works on the data. */
const dataInUse = /redan igång med samma data/;

/** Waits until it says where it listens. @throws Refusal with its own words when it ends before. */
function addressOf(server: ChildProcess, lookedAt: string): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /https?:\/\/[^\s]+/.exec(said) ?? [];
      if (address !== undefined && said.includes('\n')) resolve(address);
    });
    server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    server.once('exit', () => {
      if (dataInUse.test(said)) return reject(new Refusal('DATA_IN_USE', words.dataInUse(lookedAt)));
      const { sv, en } = words.serverFailed;
      reject(new Refusal('SERVER_FAILED', { sv: `${sv}\n${said.trim()}`, en: `${en}\n${said.trim()}` }));
      return undefined;
    });
  });
}
