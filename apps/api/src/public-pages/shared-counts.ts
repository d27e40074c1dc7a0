import { createHmac } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/sql';
import type { ClientRateLimitInfo, Store } from 'express-rate-limit';
import { installationSecret } from '../database/installation-secret.js';

/** Counts that are over are taken away so often, milliseconds. */
const tidyEvery = 10 * 60_000;
let tidyAfter = 0;

const countSql =
  'insert into address_count (key, hits, resets_at) values (?, 1, ?) on conflict (key) do update set ' +
  'hits = case when address_count.resets_at <= ? then 1 else address_count.hits + 1 end, ' +
  'resets_at = case when address_count.resets_at <= ? then excluded.resets_at else address_count.resets_at end ' +
  'returning hits, resets_at as "resetsAt"';

/** What each address has done, counted in the database, so that it is no more at several processes than at one. */
export class SharedCounts implements Store {
  /** Keeps apart what is counted of one address, also to the library. */
  readonly prefix: string;
  private secret: Promise<string> | null = null;

  /** @param what is counted. @param windowMs after which the count begins anew. */
  constructor(
    private readonly orm: MikroORM,
    what: string,
    private readonly windowMs: number,
  ) {
    this.prefix = `${what}:`;
  }

  async increment(address: string): Promise<ClientRateLimitInfo> {
    const now = new Date();
    const resetTime = new Date(now.getTime() + this.windowMs);
    await this.tidy(now);
    const [row] = await this.orm.em
      .fork()
      .execute<{ hits: number | string; resetsAt: Date | string }[]>(countSql, [
        await this.key(address),
        resetTime,
        now,
        now,
      ]);
    return { totalHits: Number(row?.hits ?? 1), resetTime: new Date(row?.resetsAt ?? resetTime) };
  }

  async decrement(address: string): Promise<void> {
    await this.orm.em
      .fork()
      .execute('update address_count set hits = hits - 1 where key = ? and hits > 0', [await this.key(address)]);
  }

  async resetKey(address: string): Promise<void> {
    await this.orm.em.fork().execute('delete from address_count where key = ?', [await this.key(address)]);
  }

  private async tidy(now: Date): Promise<void> {
    if (now.getTime() < tidyAfter) return;
    tidyAfter = now.getTime() + tidyEvery;
    await this.orm.em.fork().execute('delete from address_count where resets_at <= ?', [now]);
  }

  private async key(address: string): Promise<string> {
    this.secret ??= installationSecret(this.orm, 'addressCounts');
    return createHmac('sha256', await this.secret)
      .update(`${this.prefix}${address}`)
      .digest('hex');
  }
}
