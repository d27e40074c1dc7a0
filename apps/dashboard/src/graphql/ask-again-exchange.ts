import { makeOperation, type Exchange, type Operation } from 'urql';
import { makeSubject, merge, pipe, tap } from 'wonka';

/**
 * Asks again for what is being asked for when a change has been made: an answer under way may tell of how things were before it,
 * and the cache asks anew only for what has been answered. Stands next before what fetches.
 */
export const askAgainExchange: Exchange =
  ({ forward }) =>
  (operations) => {
    const underWay = new Map<number, Operation>();
    const again = makeSubject<Operation>();
    const asked = tap<Operation>((operation) => {
      if (operation.kind === 'query') {
        const earlier = underWay.get(operation.key);
        // Two answers under one key could come in either order, and the first would end what is known of both.
        if (earlier !== undefined) again.next(makeOperation('teardown', earlier));
        underWay.set(operation.key, operation);
      } else if (operation.kind === 'teardown') underWay.delete(operation.key);
    });
    return pipe(
      merge([pipe(operations, asked), again.source]),
      forward,
      tap(({ operation, hasNext }) => {
        if (operation.kind === 'query' && !hasNext) underWay.delete(operation.key);
        if (operation.kind !== 'mutation') return;
        for (const query of underWay.values()) {
          // Breaks the earlier request off, so that its answer cannot come last.
          again.next(makeOperation('teardown', query));
          again.next(query);
        }
      }),
    );
  };
