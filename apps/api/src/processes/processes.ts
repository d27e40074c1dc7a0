import type { Channel } from './channel.js';
import type { Duties } from './duties.js';
import type { Jobs } from './jobs.js';

/** What processes on the same PostgreSQL share work by; null on SQLite, where there is one process. */
export interface SharedWork {
  readonly channel: Channel;
  readonly duties: Duties;
  readonly jobs: Jobs;
}

export const SHARED_WORK = Symbol('SharedWork');
