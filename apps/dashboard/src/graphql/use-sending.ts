import { useCallback, useEffect, useRef, useState } from 'react';
import { CombinedError } from 'urql';
import { heldBack, type HeldBack } from './held-back';
import { useTryAgain } from './use-try-again';

/**
 * Sends what waits, one at a time; again and again while the server cannot be reached, or takes nothing from whoever asks.
 * @param waiting the same object for the same thing, until it has arrived or been refused.
 * @param onRefused called when the server has refused it for good.
 * @returns why what waits did not arrive at the last try; null when it did.
 */
export function useSending<Item extends object>(
  waiting: readonly Item[],
  send: (item: Item) => Promise<unknown>,
  onArrived: (item: Item) => void,
  onRefused: (item: Item, error: CombinedError) => void,
): HeldBack | null {
  const [held, setHeld] = useState<HeldBack | null>(null);
  const [turn, setTurn] = useState(0);
  const sending = useRef(false);
  const how = useRef({ send, onArrived, onRefused });
  useEffect(() => {
    how.current = { send, onArrived, onRefused };
  });
  const [first] = waiting;
  useEffect(() => {
    if (first === undefined || sending.current) return;
    const settle = (now: HeldBack | null) => {
      sending.current = false;
      setHeld(now);
      // What was done meanwhile has its turn; what did not arrive has it by the clock.
      if (now === null) setTurn((turns) => turns + 1);
    };
    sending.current = true;
    how.current.send(first).then(
      () => {
        how.current.onArrived(first);
        settle(null);
      },
      (error: unknown) => {
        const now = heldBack(error);
        if (now === null && error instanceof CombinedError) how.current.onRefused(first, error);
        settle(now);
      },
    );
  }, [first, turn]);
  const again = useCallback(() => setTurn((now) => now + 1), []);
  useTryAgain(held !== null, again, true);
  return held;
}
