import { Logger } from '@nestjs/common';
import type { PostgresSession } from '../database/postgres-session.js';
import { failureOf } from '../logging/failure.js';
import type { Channel } from './channel.js';

/** What one process at a time does for all: storing files, and counting. */
export type DutyName = 'imports' | 'analysis';

/** Among PostgreSQL's advisory locks, after those of the data. */
const locks: Readonly<Record<DutyName, number>> = { imports: 0x67756c66, analysis: 0x67756c67 };
/** How often it is looked whether a duty has become free, milliseconds: whoever dies cannot say so. */
const look = 1000;

interface Duty {
  readonly name: DutyName;
  readonly taken: () => Promise<void>;
  readonly lost: () => void;
  held: boolean;
  /** Looks to let pass, for others who have less to do. */
  yielding: number;
}

/**
 * Who does what: a duty is held by an advisory lock of the process's session, so that PostgreSQL gives it free the moment
 * the process dies, and is kept for as long as it lives, for what has been counted is in its memory.
 */
export class Duties {
  private readonly logger = new Logger('Processes');
  private readonly duties: Duty[] = [];
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly session: PostgresSession,
    private readonly channel: Channel,
  ) {
    session.onLost(() => {
      for (const duty of this.duties.filter(({ held }) => held)) {
        duty.held = false;
        duty.lost();
      }
    });
    session.onOpened(() => void this.lookSoon());
    channel.on('duty', () => void this.lookSoon());
  }

  /** Takes the duty if it is free, else when it becomes so. @param taken called each time it has been; lost, when another may have it. */
  async wish(name: DutyName, taken: () => Promise<void>, lost: () => void): Promise<void> {
    this.duties.push({ name, taken, lost, held: false, yielding: 0 });
    this.timer ??= setInterval(() => void this.lookSoon(), look).unref();
    await this.lookSoon();
  }

  holds(name: DutyName): boolean {
    return this.duties.some((duty) => duty.name === name && duty.held);
  }

  /** Wishes for nothing more, and gives back what is held; another takes it at once. */
  async giveBack(name: DutyName): Promise<void> {
    const at = this.duties.findIndex((duty) => duty.name === name);
    const [duty] = at < 0 ? [] : this.duties.splice(at, 1);
    await this.looking;
    if (duty === undefined || !(await this.letGo(duty))) return;
    await this.channel.tell('duty', { name });
  }

  stop(): void {
    this.stopped = true;
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
  }

  private async letGo(duty: Duty): Promise<boolean> {
    if (!duty.held) return false;
    duty.held = false;
    // A session that has ended has let go of it already.
    await this.session.unlock(locks[duty.name]).catch(() => undefined);
    return true;
  }

  private lookSoon(): Promise<void> {
    this.looking = this.looking.then(() => this.lookForFree());
    return this.looking;
  }

  private async lookForFree(): Promise<void> {
    for (const duty of this.duties) {
      if (this.stopped || duty.held || duty.yielding-- > 0) continue;
      try {
        if (!(await this.session.tryLock(locks[duty.name]))) {
          // When it becomes free, whoever has less to do is let before.
          duty.yielding = this.duties.some(({ held }) => held) ? 1 : 0;
          continue;
        }
        duty.held = true;
        await duty.taken();
      } catch (error) {
        // The database did not answer: it is tried again, here or elsewhere.
        this.logger.warn({ event: 'duty', ...failureOf(error) });
        await this.letGo(duty);
      }
    }
  }
}
