import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { installationSecret } from '../database/installation-secret.js';

const minute = 60_000;
const window = 15 * minute;

/** How many wrong ones are taken within a quarter of an hour. */
const most = { account: 10, address: 50, code: 6 } as const;
export type Counted = keyof typeof most;

/** Whether an attempt may be made; `spent`: the first of those that may not, which is worth writing down. */
export type Turn = 'free' | 'spent' | 'locked';

/** Counts attempts to sign in before they are looked at, in the database: many at once, or at several processes, are counted too. */
@Injectable()
export class Attempts {
  private secret: Promise<string> | null = null;

  constructor(private readonly orm: MikroORM) {}

  /** Counts one more. */
  async take(kind: Counted, whose: string, now: Date): Promise<Turn> {
    const em = this.orm.em.fork();
    const earlier = new Date(now.getTime() - window);
    await em.execute('delete from sign_in_attempts where since <= ?', [earlier]);
    const [row] = await em.execute<{ count: number | string }[]>(
      'insert into sign_in_attempts (key, count, since) values (?, 1, ?) on conflict (key) do update set count = sign_in_attempts.count + 1 returning count',
      [await this.key(kind, whose), now],
    );
    const over = Number(row?.count ?? 0) - most[kind];
    return over <= 0 ? 'free' : over === 1 ? 'spent' : 'locked';
  }

  /** It was right after all, and counts no more. */
  async giveBack(kind: Counted, whose: string): Promise<void> {
    await this.orm.em
      .fork()
      .execute('update sign_in_attempts set count = count - 1 where key = ? and count > 0', [
        await this.key(kind, whose),
      ]);
  }

  /** The right one was given: those before it count no more either. */
  async forget(kind: Counted, whose: string): Promise<void> {
    await this.orm.em.fork().execute('delete from sign_in_attempts where key = ?', [await this.key(kind, whose)]);
  }

  private async key(kind: Counted, whose: string): Promise<string> {
    this.secret ??= installationSecret(this.orm, 'signInAttempts');
    return createHmac('sha256', await this.secret)
      .update(`${kind}:${whose}`)
      .digest('hex');
  }
}
