import { useCallback, useState } from 'react';
import {
  useMutation,
  useQuery,
  useSubscription,
  type AnyVariables,
  type CombinedError,
  type RequestPolicy,
} from 'urql';
import type { TypedDocumentString } from './generated/graphql';

/** What a query has brought so far, with an error beside it where asking anew did not reach the server; `retry` asks past the cache. */
export interface DataState<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly retry: () => void;
}

interface DataOptions {
  /** Holds the query until its variables are known. */
  readonly pause?: boolean;
  /** Past the cache, for what may have changed since it was last asked for. */
  readonly requestPolicy?: RequestPolicy;
}

/** Runs a generated query. */
export function useData<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { pause = false, requestPolicy }: DataOptions = {},
): DataState<Data> {
  const [state, execute] = useQuery<Data, AnyVariables>({
    query: document.toString(),
    variables,
    pause,
    requestPolicy,
  });
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  // A null with an error beside it is not an answer: the error is shown, not the empty page.
  const failed = (state.error?.graphQLErrors.length ?? 0) > 0;
  const data = failed ? undefined : (state.data ?? undefined);
  // What is being written on the page is not to go with it when asking anew does not reach the server.
  const [latest, setLatest] = useState<{ readonly asked: number | undefined; readonly data: Data } | null>(null);
  const asked = state.operation?.key;
  if (data !== undefined && (latest?.data !== data || latest.asked !== asked)) setLatest({ asked, data });
  const isUnreached = state.error?.networkError && latest?.asked === asked;
  return {
    data: data ?? (isUnreached ? latest?.data : undefined),
    error: state.error,
    fetching: state.fetching,
    retry,
  };
}

/** A generated mutation as a function that resolves to its data or throws its CombinedError. */
export function useChange<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
): (variables: Variables) => Promise<Data> {
  const [, execute] = useMutation<Data, AnyVariables>(document.toString());
  return useCallback(
    async (variables: Variables) => {
      const result = await execute(variables);
      if (result.error) throw result.error;
      if (!result.data) throw new Error('The server answered without data.');
      return result.data;
    },
    [execute],
  );
}

/** The latest event of a generated subscription, undefined before the first. */
export function useLive<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  pause = false,
): Data | undefined {
  const [state] = useSubscription<Data, Data, AnyVariables>({ query: document.toString(), variables, pause });
  return state.data;
}
