import { Client, cacheExchange, fetchExchange, subscriptionExchange } from 'urql';
import { askAgainExchange } from './ask-again-exchange';
import { createLiveLine, pauseBefore } from './live-line';

const live = createLiveLine(
  () =>
    import('graphql-ws').then(({ createClient }) =>
      createClient({
        url: `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`,
        retryAttempts: Number.POSITIVE_INFINITY,
        shouldRetry: () => true,
        retryWait: (tries) => new Promise((resolve) => setTimeout(resolve, pauseBefore(tries))),
      }),
    ),
  pauseBefore,
);

/** A GraphQL client with an empty cache; take a new one to bring in what has changed. */
export function createDataClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: live.subscribe(
              { query: request.query ?? '', variables: request.variables as Record<string, unknown> | undefined },
              {
                next: (value) => sink.next(value as Parameters<typeof sink.next>[0]),
                error: (error) => sink.error(error),
                complete: () => sink.complete(),
              },
            ),
          }),
        }),
      }),
      askAgainExchange,
      fetchExchange,
    ],
  });
}
