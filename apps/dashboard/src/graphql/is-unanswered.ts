import { CombinedError } from 'urql';

/** Whether a change failed without the server having refused it: it may have been made all the same, and its answer lost. */
export function isUnanswered(error: unknown): boolean {
  return !(error instanceof CombinedError && error.graphQLErrors.length > 0);
}
