import timers from 'node:timers/promises';

/** Milliseconds after which what an error kept from being done is tried again: the database may answer by then. */
const tryAgainAfter = 3000;

/** Waits a while before something is tried again. @param stop ends the waiting at once. */
export async function restBeforeTrying(stop: AbortSignal): Promise<void> {
  await timers.setTimeout(tryAgainAfter, undefined, { signal: stop, ref: false }).catch(() => undefined);
}
