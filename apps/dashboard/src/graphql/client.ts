import { Client, cacheExchange, fetchExchange, subscriptionExchange } from 'urql';
import type { Client as LiveClient } from 'graphql-ws';
import { askAgainExchange } from './ask-again-exchange';

let live: Promise<LiveClient> | null = null;

/** One live connection for the whole page, opened the first time something is listened to. */
function liveConnection(): Promise<LiveClient> {
  live ??= import('graphql-ws').then(({ createClient }) =>
    createClient({
      url: `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
    }),
  );
  return live;
}

/** A GraphQL client with an empty cache; take a new one to bring in what has changed. */
export function createDataClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe(sink) {
            let stop: (() => void) | null = null;
            let stopped = false;
            void liveConnection().then((connection) => {
              if (stopped) return;
              stop = connection.subscribe(
                { query: request.query ?? '', variables: request.variables as Record<string, unknown> | undefined },
                {
                  next: (value) => sink.next(value as Parameters<typeof sink.next>[0]),
                  error: (error) => sink.error(error),
                  complete: () => sink.complete(),
                },
              );
            });
            return {
              unsubscribe() {
                stopped = true;
                stop?.();
              },
            };
          },
        }),
      }),
      askAgainExchange,
      fetchExchange,
    ],
  });
}
