import { Agent, createServer, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** As many proxies: the next process in turn, and another where one does not answer. */
export interface RetryingProxy {
  readonly url: string;
  /** Requests that were sent once more, to another process. */
  readonly retried: () => number;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Milliseconds after the first failure, however long that took, when it is given up. */
const longest = 10_000;
const pause = 50;

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  // A process that is killed midway leaves an answer without its end.
  if (!message.complete) throw new Error('The answer was broken off.');
  return Buffer.concat(chunks);
}

/** The whole answer, so that nothing is passed on of one that is broken off. */
function askOne(target: string, asked: IncomingMessage, body: Buffer, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { method: asked.method ?? 'GET', headers: asked.headers, agent };
    const sent = request(`${target}${asked.url}`, options, (response) => {
      bytesOf(response).then(
        (found) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: found }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * What may be sent twice: reading, and the public form, whose token has the same content taken in once. Of what is sent to
 * /graphql, queries.
 */
function isSafe({ method, url = '' }: IncomingMessage, body: Buffer): boolean {
  if (method === 'GET' || method === 'HEAD' || url.startsWith('/bidra')) return true;
  return url.startsWith('/graphql') && !/"query":"\s*mutation/.test(body.toString('utf8'));
}

/** @param targets those that are up just now, asked for at each request. */
export async function retryingProxy(targets: () => readonly string[]): Promise<RetryingProxy> {
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  let retried = 0;
  const server = createServer((asked, response) => {
    void (async () => {
      const body = await bytesOf(asked);
      for (let end = 0; ; retried++) {
        const up = targets();
        const target = up[turn++ % Math.max(1, up.length)];
        try {
          if (target === undefined) throw new Error('No process is up.');
          const answer = await askOne(target, asked, body, agent);
          response.writeHead(answer.status, answer.headers).end(answer.body);
          return;
        } catch {
          end ||= Date.now() + longest;
          if (!isSafe(asked, body) || Date.now() > end) break;
          await wait(pause);
        }
      }
      response.writeHead(502).end();
    })().catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    retried: () => retried,
    async close() {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
