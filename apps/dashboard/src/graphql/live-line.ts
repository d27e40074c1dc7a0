import type { Client, FormattedExecutionResult, SubscribePayload } from 'graphql-ws';

const shortestPause = 1000;
const longestPause = 15_000;

/**
 * Milliseconds until a connection is tried again: longer for each try, and never so long that a page is deaf for minutes after the
 * server is back; not the same for all pages, which would come at once.
 * @param tries how many have failed. @param random at least 0 and below 1.
 */
export function pauseBefore(tries: number, random = Math.random()): number {
  return Math.min(longestPause, shortestPause * 2 ** tries) * (0.5 + random / 2);
}

/** Whoever listens. */
export interface LiveSink {
  readonly next: (value: FormattedExecutionResult<Record<string, unknown>, unknown>) => void;
  readonly error: (error: unknown) => void;
  readonly complete: () => void;
}

/** What the page listens by. */
export interface LiveLine {
  /** Listens until it is stopped by what is returned, also when the connection is closed for good; an error is the server's answer. */
  readonly subscribe: (payload: SubscribePayload, sink: LiveSink) => () => void;
}

/** What graphql-ws hands over of a connection that it does not take up itself, as when a session has ended (4401). */
function isClosing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && 'reason' in error;
}

/**
 * One live connection for the whole page, opened the first time something is listened to.
 * @param fetchClient brings the connection; tried again where it fails. @param pause milliseconds after so many failed tries.
 */
export function createLiveLine(fetchClient: () => Promise<Client>, pause: (tries: number) => number): LiveLine {
  let fetched: Promise<Client> | null = null;
  function connection(): Promise<Client> {
    fetched ??= fetchClient().catch((error: unknown) => {
      fetched = null;
      throw error;
    });
    return fetched;
  }
  return {
    subscribe(payload, sink) {
      let stop: (() => void) | null = null;
      let stopped = false;
      let tries = 0;
      let clock: ReturnType<typeof setTimeout> | undefined;
      const listenAgain = () => {
        if (!stopped) clock = setTimeout(listen, pause(tries++));
      };
      function listen() {
        connection().then((client) => {
          if (stopped) return;
          stop = client.subscribe(payload, {
            next(value) {
              tries = 0;
              sink.next(value);
            },
            error: (error) => (isClosing(error) ? listenAgain() : sink.error(error)),
            complete: sink.complete,
          });
        }, listenAgain);
      }
      listen();
      return () => {
        stopped = true;
        clearTimeout(clock);
        stop?.();
      };
    },
  };
}
