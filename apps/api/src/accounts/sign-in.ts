import { Inject, Injectable } from '@nestjs/common';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { actingAs } from '../audit/actor.js';
import { writeAudit } from '../audit/audit-log.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { accountRefusals } from './account-refusals.js';
import { AccountSessions, type OpenSession } from './account-sessions.js';
import { Account } from './account.entity.js';
import { Attempts, type Turn } from './attempts.js';
import { comesByProvider } from './by-provider.js';
import { holdAccounts } from './hold-accounts.js';
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
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Says the same, and takes as long, whether there is such an account or not.
   * @throws DomainError SIGN_IN_WRONG, SIGN_IN_LOCKED; SIGN_IN_BY_PROVIDER to those alone who have the right passphrase.
   */
  async withPassphrase(given: { email: string; passphrase: string }, from: From, now: Date): Promise<Begun> {
    const email = given.email.normalize('NFC').trim().toLowerCase();
    const address = await this.attempts.take('address', from.address, now);
    // An address that has to wait counts against no account.
    const turn = address === 'free' ? await this.attempts.take('account', email, now) : address;
    if (turn !== 'free') return this.lock(turn, null);
    const account = email === '' ? null : await this.orm.em.fork().findOne(Account, { email, disabledAt: null });
    const kept = account?.passphrase ?? null;
    if (!(await this.passphrases.isRight(kept, given.passphrase)) || account === null || kept === null)
      return this.refuse(account);
    if (comesByProvider(this.config, account)) return this.refuse(account, accountRefusals.byProvider());
    await this.attempts.forget('account', email);
    await this.attempts.giveBack('address', from.address);
    const passphrase = this.passphrases.isOutdated(kept) ? await this.passphrases.hash(given.passphrase) : null;
    const begun = await this.orm.em.fork().transactional(async (em) => {
      await holdAccounts(em);
      // Whoever gives the account another passphrase, shuts it, or makes it the provider's, ends its sessions: this one comes before that, or not at all.
      const right = { id: account.id, passphrase: kept, disabledAt: null, oidcSubject: account.oidcSubject ?? null };
      if ((await em.nativeUpdate(Account, right, { passphrase: passphrase ?? kept })) === 0) return null;
      if (!account.totpSecret) return { token: await this.begin(em, account, from.device, now), codeNeeded: false };
      const half = { account: account.id, stage: 'secondFactor', device: from.device } as const;
      return { token: await this.sessions.start(em, half, now), codeNeeded: true };
    });
    return begun ?? this.refuse(account);
  }

  /** @returns what the cookie is to hold from now on. @throws DomainError CODE_WRONG, SIGN_IN_LOCKED. */
  async withCode({ session, account }: OpenSession, code: string, now: Date): Promise<string> {
    const turn = await this.attempts.take('code', account.id, now);
    if (turn !== 'free') return this.lock(turn, account);
    if (!(await this.secondFactor.take(account, code, now))) {
      await this.write('signInFailed', account);
      throw accountRefusals.codeWrong();
    }
    await this.attempts.forget('code', account.id);
    return this.orm.em.fork().transactional(async (em) => {
      if (!(await this.sessions.end(em, { id: session.id, account: account.id }, now)))
        throw accountRefusals.codeWrong();
      return this.begin(em, account, session.device, now);
    });
  }

  /** Starts a session for somebody who has shown who they are. */
  async begin(em: SqlEntityManager, { id }: Pick<Account, 'id'>, device: string, now: Date): Promise<string> {
    const token = await this.sessions.start(em, { account: id, stage: 'signedIn', device }, now);
    await actingAs(`account:${id}`, () => writeAudit(em, { act: 'signIn', object: `account:${id}` }));
    return token;
  }

  private async refuse(account: Account | null, why = accountRefusals.wrong()): Promise<never> {
    await this.write('signInFailed', account);
    throw why;
  }

  /** Written down once: whoever goes on trying is not to fill the log. */
  private async lock(turn: Turn, account: Account | null): Promise<never> {
    if (turn === 'spent') await this.write('signInLocked', account);
    throw accountRefusals.locked();
  }

  private write(act: 'signInFailed' | 'signInLocked', account: Account | null): Promise<void> {
    return writeAudit(this.orm.em.fork(), { act, ...(account === null ? {} : { object: `account:${account.id}` }) });
  }
}
