import { Client, cacheExchange, fetchExchange, subscriptionExchange } from 'urql';
import type { SubscribePayload } from 'graphql-ws';
import { askAgainExchange } from './ask-again-exchange';
import type { LiveSink } from './live-line';
import { openedByHead } from './opened-by';

/** Milliseconds until what listens is fetched again, where that failed. */
const fetchAgainAfter = 10_000;

/** A GraphQL client with an empty cache; take a new one to bring in what has changed. */
export function createDataClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({ headers: openedByHead() }),
    exchanges: [
      cacheExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe(sink) {
            let isStopped = false;
            let stop = () => {};
            // Nothing is listened to before the first words stand.
            const listen = () => {
              void import('./live-connection').then(
                ({ live }) => {
                  if (!isStopped) stop = live.subscribe(request as SubscribePayload, sink as LiveSink);
                },
                () => setTimeout(listen, fetchAgainAfter),
              );
            };
            listen();
            return {
              unsubscribe() {
                isStopped = true;
                stop();
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
