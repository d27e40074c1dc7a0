import { Injectable } from '@nestjs/common';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { actingAs } from '../audit/actor.js';
import { writeAudit } from '../audit/audit-log.js';
import { accountRefusals } from './account-refusals.js';
import { AccountSessions, type OpenSession } from './account-sessions.js';
import { Account } from './account.entity.js';
import { Attempts } from './attempts.js';
import { Passphrases } from './passphrases.js';
import { SecondFactor } from './second-factor.js';

/** Where somebody signs in from. */
export interface From {
  readonly address: string;
  readonly device: string;
}

/** What the cookie is to hold, and whether a code has yet to come. */
export interface Begun {
  readonly token: string;
  readonly codeNeeded: boolean;
}

/** Lets people in by their passphrase, and by their second factor where they have one. */
@Injectable()
export class SignIn {
  constructor(
    private readonly orm: MikroORM,
    private readonly attempts: Attempts,
    private readonly passphrases: Passphrases,
    private readonly sessions: AccountSessions,
    private readonly secondFactor: SecondFactor,
  ) {}

  /**
   * Says the same, and takes as long, whether there is such an account or not.
   * @throws DomainError SIGN_IN_WRONG, SIGN_IN_LOCKED.
   */
  async withPassphrase(given: { email: string; passphrase: string }, from: From, now: Date): Promise<Begun> {
    const email = given.email.normalize('NFC').trim().toLowerCase();
    const counted = [
      await this.attempts.take('address', from.address, now),
      await this.attempts.take('account', email, now),
    ];
    if (counted.includes(false)) return this.refuse('signInLocked', null);
    const account = email === '' ? null : await this.orm.em.fork().findOne(Account, { email, disabledAt: null });
    const kept = account?.passphrase ?? null;
    if (!(await this.passphrases.isRight(kept, given.passphrase)) || account === null || kept === null)
      return this.refuse('signInFailed', account);
    await this.attempts.forget('account', email);
    await this.attempts.giveBack('address', from.address);
    const passphrase = this.passphrases.isOutdated(kept) ? await this.passphrases.hash(given.passphrase) : null;
    return this.orm.em.fork().transactional(async (em) => {
      if (passphrase !== null) await em.nativeUpdate(Account, { id: account.id, passphrase: kept }, { passphrase });
      if (!account.totpSecret) return { token: await this.begin(em, account, from.device, now), codeNeeded: false };
      const begun = { account: account.id, stage: 'secondFactor', device: from.device } as const;
      return { token: await this.sessions.start(em, begun, now), codeNeeded: true };
    });
  }

  /** @returns what the cookie is to hold from now on. @throws DomainError CODE_WRONG, SIGN_IN_LOCKED. */
  async withCode({ session, account }: OpenSession, code: string, now: Date): Promise<string> {
    if (!(await this.attempts.take('code', account.id, now))) return this.refuse('signInLocked', account);
    if (!(await this.secondFactor.take(account, code, now))) {
      await this.write('signInFailed', account);
      throw accountRefusals.codeWrong();
    }
    await this.attempts.forget('code', account.id);
    return this.orm.em.fork().transactional(async (em) => {
      await this.sessions.end(em, { id: session.id, account: account.id }, now);
      return this.begin(em, account, session.device, now);
    });
  }

  /** Starts a session for somebody who has shown who they are. */
  async begin(em: SqlEntityManager, { id }: Pick<Account, 'id'>, device: string, now: Date): Promise<string> {
    const token = await this.sessions.start(em, { account: id, stage: 'signedIn', device }, now);
    await actingAs(`account:${id}`, () => writeAudit(em, { act: 'signIn', object: `account:${id}` }));
    return token;
  }

  private async refuse(act: 'signInFailed' | 'signInLocked', account: Account | null): Promise<never> {
    await this.write(act, account);
    throw act === 'signInLocked' ? accountRefusals.locked() : accountRefusals.wrong();
  }

  private write(act: 'signInFailed' | 'signInLocked', account: Account | null): Promise<void> {
    return writeAudit(this.orm.em.fork(), { act, ...(account === null ? {} : { object: `account:${account.id}` }) });
  }
}
