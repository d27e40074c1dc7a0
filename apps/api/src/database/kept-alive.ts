/**
 * How connections to PostgreSQL are held: one that waits for an answer on a network that has gone finds that out within half a minute
 * (after five seconds Node asks each second, ten times), and does not wait for ever.
 */
export const keptAlive = { keepAlive: true, keepAliveInitialDelayMillis: 5000 } as const;
