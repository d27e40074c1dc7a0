import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { createLiveLine, pauseBefore } from './live-line';

let server: WebSocketServer | undefined;
let client: Client | undefined;
afterEach(async () => {
  await client?.dispose();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = undefined;
});

/** A server that does one thing after the other with each who connects; the way to it. */
function serving(...each: readonly ((socket: WebSocket) => void)[]): () => Promise<Client> {
  let connected = 0;
  server = new WebSocketServer({ port: 0 });
  server.on('connection', (socket) => each[connected++]?.(socket));
  const { port } = server.address() as AddressInfo;
  return () => {
    client = createClient({ url: `ws://localhost:${port}`, retryAttempts: 0 });
    return Promise.resolve(client);
  };
}

interface Asked {
  readonly type: string;
  readonly id: string;
}

/** Lets in, and answers what is subscribed to. */
const answering = (answer: object) => (socket: WebSocket) =>
  socket.on('message', (text: Buffer) => {
    const { type, id } = JSON.parse(text.toString()) as Asked;
    if (type === 'connection_init') socket.send('{"type":"connection_ack"}');
    if (type === 'subscribe') socket.send(JSON.stringify({ id, ...answer }));
  });
const telling = answering({ type: 'next', payload: { data: { told: true } } });
const closing = (code: number) => (socket: WebSocket) => socket.on('message', () => socket.close(code, 'closed'));

/** What is told first; rejects with what ends it. */
function firstTold(fetchClient: () => Promise<Client>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stop = createLiveLine(fetchClient, () => 0).subscribe(
      { query: 'subscription { told }' },
      {
        next(value) {
          stop();
          resolve(value);
        },
        error: reject,
        complete: () => reject(new Error('It ended.')),
      },
    );
  });
}

describe('the live line', () => {
  it.each([4401, 4429, 4500])('is taken up again when it is closed for good with %i', async (code) => {
    await expect(firstTold(serving(closing(code), closing(code), telling))).resolves.toEqual({ data: { told: true } });
  });

  it('is fetched again when it could not be fetched', async () => {
    const fetchClient = serving(telling);
    let tries = 0;
    const told = firstTold(() => (tries++ === 0 ? Promise.reject(new Error('Lost on the way.')) : fetchClient()));
    await expect(told).resolves.toEqual({ data: { told: true } });
  });

  it('hands on what the server answers with', async () => {
    const refused = answering({ type: 'error', payload: [{ message: 'No.' }] });
    await expect(firstTold(serving(refused, telling))).rejects.toMatchObject([{ message: 'No.' }]);
  });

  it('is left alone by whoever has stopped listening', async () => {
    let fetched = 0;
    await new Promise<void>((resolve) => {
      const line = createLiveLine(
        () => {
          fetched++;
          return Promise.reject(new Error('Lost on the way.'));
        },
        () => {
          // As when the page is left in the pause; what is set after it comes after it.
          queueMicrotask(() => {
            stop();
            setTimeout(resolve, 0);
          });
          return 0;
        },
      );
      const stop = line.subscribe(
        { query: 'subscription { told }' },
        { next: () => undefined, error: () => undefined, complete: () => undefined },
      );
    });
    expect(fetched).toBe(1);
  });
});

describe('the pause before a new try', () => {
  it('grows to some fifteen seconds and no further, and is not the same for all', () => {
    expect([0, 1, 2, 3, 4, 50].map((tries) => pauseBefore(tries, 1))).toEqual([1000, 2000, 4000, 8000, 15000, 15000]);
    expect(pauseBefore(2000, 0)).toBe(7500);
    expect(pauseBefore(3)).toBeGreaterThanOrEqual(4000);
  });
});
