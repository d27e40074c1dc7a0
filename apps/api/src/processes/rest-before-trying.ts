import timers from 'node:timers/promises';

/** Milliseconds after which what an error kept from being done is first tried again: the database may answer by then. */
const first = 3000;
/** And that nobody waits longer than. */
const longest = 300_000;

/**
 * Waits before something is tried again, twice as long for each time that it has failed: what does not pass by itself is not to take all the
 * time, and the log. @param failures in a row, from 1. @param stop ends the waiting at once.
 */
export async function restBeforeTrying(failures: number, stop: AbortSignal): Promise<void> {
  const rest = Math.min(longest, first * 2 ** (failures - 1));
  await timers.setTimeout(rest, undefined, { signal: stop, ref: false }).catch(() => undefined);
}
