import { createLiveLine, pauseBefore } from './live-line';

/** The page's one live connection. */
export const live = createLiveLine(
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
