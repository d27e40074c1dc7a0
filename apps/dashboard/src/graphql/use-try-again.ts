import { useEffect } from 'react';

/** Milliseconds between tries while what waits is held back. */
const tryAgainAfter = 4000;

/**
 * Tries again while something is held back: when the connection is there again, and when whoever has signed in beside comes back.
 * @param again the same function for as long as the same is to be tried. @param byClock whether every four seconds too.
 */
export function useTryAgain(isHeld: boolean, again: () => void, byClock: boolean): void {
  useEffect(() => {
    if (!isHeld) return undefined;
    const clock = byClock ? window.setInterval(again, tryAgainAfter) : undefined;
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    return () => {
      window.clearInterval(clock);
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
    };
  }, [isHeld, again, byClock]);
}
