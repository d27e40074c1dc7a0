import { useEffect, useRef, useState } from 'react';
import { CombinedError } from 'urql';

/** Milliseconds between tries when the server cannot be reached. */
const tryAgainAfter = 4000;

/**
 * Sends what waits, one at a time; again and again while the server cannot be reached.
 * @param waiting the same object for the same thing, until it has arrived or been refused.
 * @returns whether the server could not be reached at the last try.
 */
export function useSending<Item extends object>(
  waiting: readonly Item[],
  send: (item: Item) => Promise<unknown>,
  onArrived: (item: Item) => void,
  onRefused: (item: Item, error: CombinedError) => void,
): boolean {
  const [isLost, setLost] = useState(false);
  const [turn, setTurn] = useState(0);
  const sending = useRef(false);
  const how = useRef({ send, onArrived, onRefused });
  useEffect(() => {
    how.current = { send, onArrived, onRefused };
  });
  const [first] = waiting;
  useEffect(() => {
    if (first === undefined || sending.current) return;
    const settle = (lost: boolean) => {
      sending.current = false;
      setLost(lost);
      // What was done meanwhile has its turn; what did not arrive has it by the clock.
      if (!lost) setTurn((now) => now + 1);
    };
    sending.current = true;
    how.current.send(first).then(
      () => {
        how.current.onArrived(first);
        settle(false);
      },
      (error: unknown) => {
        const isRefusal = error instanceof CombinedError && error.graphQLErrors.length > 0;
        if (isRefusal) how.current.onRefused(first, error);
        settle(!isRefusal);
      },
    );
  }, [first, turn]);
  useEffect(() => {
    if (!isLost) return undefined;
    const again = () => setTurn((now) => now + 1);
    const clock = window.setInterval(again, tryAgainAfter);
    window.addEventListener('online', again);
    return () => {
      window.clearInterval(clock);
      window.removeEventListener('online', again);
    };
  }, [isLost]);
  return isLost;
}
