import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { digestOf, newSecret } from '../viewer/moderators-key.js';
import { AccountSession, type SessionStage } from './account-session.entity.js';
import { Account } from './account.entity.js';

const minute = 60_000;
const hour = 60 * minute;
/** For how long the code may be looked for. */
const codeMinutes = 10;
/** So seldom is it written down that a session is used. */
const seenEvery = 5 * minute;

/** A session that holds, and whose it is. */
export interface OpenSession {
  readonly session: AccountSession;
  readonly account: Account;
}

/** Who is signed in, where, and for how long. */
@Injectable()
export class AccountSessions {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns what the cookie is to hold: it is kept nowhere here. */
  async start(
    em: SqlEntityManager,
    begun: { readonly account: string; readonly stage: SessionStage; readonly device: string },
    now: Date,
  ): Promise<string> {
    const token = newSecret();
    const length = begun.stage === 'signedIn' ? this.config.session.hours * hour : codeMinutes * minute;
    await em.insert(AccountSession, {
      id: randomUUID(),
      tokenHash: digestOf(token),
      ...begun,
      startedAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + length),
      endedAt: null,
    });
    return token;
  }

  /** Null when it opens nothing, or no longer does: expired, unused for too long, ended, or of an account that is shut. */
  async find(token: string, stage: SessionStage, now: Date): Promise<OpenSession | null> {
    const em = this.orm.em.fork();
    const idleSince = new Date(now.getTime() - this.config.session.idleMinutes * minute);
    const session = await em.findOne(AccountSession, {
      tokenHash: digestOf(token),
      stage,
      endedAt: null,
      expiresAt: { $gt: now },
      lastSeenAt: { $gt: idleSince },
    });
    if (session === null) return null;
    const account = await em.findOne(Account, { id: session.account, disabledAt: null });
    if (account === null) return null;
    if (session.lastSeenAt.getTime() <= now.getTime() - seenEvery)
      await em.nativeUpdate(AccountSession, { id: session.id }, { lastSeenAt: now });
    return { session, account };
  }

  /** Whether a session still holds; looking does not make it used. */
  async holds(id: string, now: Date): Promise<boolean> {
    const em = this.orm.em.fork();
    const idleSince = new Date(now.getTime() - this.config.session.idleMinutes * minute);
    const session = await em.findOne(AccountSession, {
      id,
      endedAt: null,
      expiresAt: { $gt: now },
      lastSeenAt: { $gt: idleSince },
    });
    return session !== null && (await em.count(Account, { id: session.account, disabledAt: null })) > 0;
  }

  /** Those of one account that hold, the latest first. */
  of(account: string, now: Date): Promise<AccountSession[]> {
    const idleSince = new Date(now.getTime() - this.config.session.idleMinutes * minute);
    return this.orm.em
      .fork()
      .find(
        AccountSession,
        { account, stage: 'signedIn', endedAt: null, expiresAt: { $gt: now }, lastSeenAt: { $gt: idleSince } },
        { orderBy: { startedAt: 'desc', id: 'desc' } },
      );
  }

  /** @returns whether there was one to end. */
  async end(em: SqlEntityManager, which: { id: string; account: string }, now: Date): Promise<boolean> {
    return (await em.nativeUpdate(AccountSession, { ...which, endedAt: null }, { endedAt: now })) > 0;
  }

  /** Ends every session of an account. */
  async endAll(em: SqlEntityManager, account: string, now: Date): Promise<void> {
    await em.nativeUpdate(AccountSession, { account, endedAt: null }, { endedAt: now });
  }
}
