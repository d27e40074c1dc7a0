import { Server as NetServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { failureOf } from '../logging/failure.js';
import { Lifecycle } from './lifecycle.js';

/** How long a connection that says nothing is kept, milliseconds: a request may be on its way on it. */
const lastWord = 300;
const pause = 25;
/** A shell sends what is typed to every process of its group, and `npm start` passes it on: the same signal comes twice. */
const sameSignal = 1000;

/**
 * Takes no new connections, answers what has come and what still comes on those there are, and says with each answer that its
 * connection ends.
 */
async function answerOut(app: NestExpressApplication, until: number): Promise<void> {
  const server = app.getHttpServer();
  const lifecycle = app.get(Lifecycle);
  // Not the HTTP server's own close, which ends connections that a request may be on its way on.
  NetServer.prototype.close.call(server);
  const silentFrom = Date.now() + lastWord;
  const connections = () =>
    new Promise<number>((resolve) => server.getConnections((_error: Error | null, count: number) => resolve(count)));
  while (Date.now() < until && (await connections()) > 0) {
    if (Date.now() > silentFrom && lifecycle.answering === 0) break;
    await wait(pause);
  }
}

/**
 * Ends the server on the first SIGTERM or SIGINT: requests are answered, subscriptions closed (1001), background work ends with its
 * batch and is taken up at the next start. What is not over in time is left as a power cut would leave it, which loses nothing
 * that was acknowledged.
 */
export function stopOnSignals(app: NestExpressApplication, seconds: number): void {
  const logger = new Logger('Server');
  let asked = 0;
  async function stop(): Promise<void> {
    const until = Date.now() + seconds * 1000;
    app.get(Lifecycle).stop();
    setTimeout(() => {
      logger.warn({ event: 'stopped', message: 'Not everything was over in time; it is taken up at the next start.' });
      process.exit(0);
    }, seconds * 1000).unref();
    try {
      await answerOut(app, until);
      await app.close();
      logger.log({ event: 'stopped' });
    } catch (error) {
      logger.error(failureOf(error));
    }
    process.exit(0);
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (asked === 0) {
        asked = Date.now();
        void stop();
      } else if (Date.now() - asked > sameSignal) process.exit(1);
    });
}
