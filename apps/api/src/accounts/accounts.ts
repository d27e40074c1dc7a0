import { Injectable } from '@nestjs/common';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { isUuid } from '../database/is-uuid.js';
import type { AccountRole } from '../permissions/roles.js';
import { accountRefusals } from './account-refusals.js';
import { AccountSessions } from './account-sessions.js';
import { Account } from './account.entity.js';
import { Attempts } from './attempts.js';
import { holdAccounts } from './hold-accounts.js';
import { withdrawInvitations } from './invitations.js';
import { checkPassphrase, Passphrases } from './passphrases.js';

/** Accounts, as administrators and their owners change them. */
@Injectable()
export class Accounts {
  constructor(
    private readonly orm: MikroORM,
    private readonly sessions: AccountSessions,
    private readonly passphrases: Passphrases,
    private readonly attempts: Attempts,
  ) {}

  /** Every account, those that are shut too, by name. */
  all(): Promise<Account[]> {
    return this.orm.em.fork().find(Account, {}, { orderBy: { nameKey: 'asc' } });
  }

  count(): Promise<number> {
    return this.orm.em.fork().count(Account);
  }

  /**
   * Shuts an account, or opens it again; whoever is signed in with it is signed out. An administrator's invitations may have been made
   * to oneself: all that stand open are withdrawn.
   * @throws DomainError ACCOUNT_UNKNOWN, LAST_ADMINISTRATOR.
   */
  async setDisabled(id: string, disabled: boolean, now: Date): Promise<void> {
    await this.change(id, async (em, account) => {
      if (disabled === (account.disabledAt !== null && account.disabledAt !== undefined)) return;
      if (disabled) await keepAnAdministrator(em, id);
      await em.nativeUpdate(Account, { id }, { disabledAt: disabled ? now : null });
      await this.sessions.endAll(em, id, now);
      if (disabled && account.roles.includes('administrator')) await withdrawInvitations(em, {}, now);
      await writeAudit(em, { act: disabled ? 'accountDisabled' : 'accountEnabled', object: `account:${id}` });
    });
  }

  /** Gives an account other roles; whoever is signed in with it signs in anew. @throws DomainError as `setDisabled`, ROLES_MISSING. */
  async setRoles(id: string, roles: readonly AccountRole[], now: Date): Promise<void> {
    if (roles.length === 0) throw accountRefusals.rolesMissing();
    await this.change(id, async (em, account) => {
      const before = [...account.roles].sort();
      const after = [...new Set(roles)].sort();
      if (before.join() === after.join()) return;
      if (!after.includes('administrator')) await keepAnAdministrator(em, id);
      await em.nativeUpdate(Account, { id }, { roles: after });
      await this.sessions.endAll(em, id, now);
      if (before.includes('administrator') && !after.includes('administrator')) await withdrawInvitations(em, {}, now);
      await writeAudit(em, { act: 'roleChange', object: `account:${id}`, details: { before, after } });
    });
  }

  /** Ends every session of an account. */
  async signOutEverywhere(id: string, now: Date): Promise<void> {
    await this.change(id, async (em) => {
      await this.sessions.endAll(em, id, now);
      await writeAudit(em, { act: 'sessionRevoked', object: `account:${id}` });
    });
  }

  /**
   * Whether a passphrase is that of an account: asked again before what lets one in is changed, and counted as when one signs in.
   * @throws DomainError PASSPHRASE_WRONG, SIGN_IN_LOCKED.
   */
  async confirm(account: Account, passphrase: string, now: Date): Promise<void> {
    const { id, email } = account;
    const turn = await this.attempts.take('account', email, now);
    const em = this.orm.em.fork();
    if (turn === 'spent') await writeAudit(em, { act: 'signInLocked', object: `account:${id}` });
    if (turn !== 'free') throw accountRefusals.locked();
    if (!(await this.passphrases.isRight(account.passphrase ?? null, passphrase))) {
      await writeAudit(em, { act: 'signInFailed', object: `account:${id}` });
      throw accountRefusals.passphraseWrong();
    }
    await this.attempts.forget('account', email);
  }

  /** @throws DomainError PASSPHRASE_WEAK. */
  async setPassphrase(account: Account, passphrase: string, now: Date): Promise<void> {
    const { id, name, email } = account;
    checkPassphrase(passphrase, [name, ...name.split(' '), email, email.split('@')[0] ?? '']);
    const hashed = await this.passphrases.hash(passphrase);
    await this.change(id, async (em) => {
      await em.nativeUpdate(Account, { id }, { passphrase: hashed });
      await this.sessions.endAll(em, id, now);
      await withdrawInvitations(em, { account: id }, now);
      await writeAudit(em, { act: 'passphraseChanged', object: `account:${id}`, details: { byLink: false } });
    });
  }

  private async change(id: string, work: (em: SqlEntityManager, account: Account) => Promise<void>): Promise<void> {
    await this.orm.em.fork().transactional(async (em) => {
      await holdAccounts(em);
      const account = isUuid(id) ? await em.findOne(Account, { id }) : null;
      if (account === null) throw accountRefusals.accountUnknown();
      await work(em, account);
    });
  }
}

/** Nobody could let anybody in any more. @throws DomainError LAST_ADMINISTRATOR. */
export async function keepAnAdministrator(em: SqlEntityManager, id: string): Promise<void> {
  // All are read: there are few, and what JSON holds each database asks for in words of its own.
  const others = await em.fork({ keepTransactionContext: true }).find(Account, { id: { $ne: id }, disabledAt: null });
  const account = await em.findOne(Account, { id });
  if (account?.roles.includes('administrator') !== true) return;
  if (!others.some(({ roles }) => roles.includes('administrator'))) throw accountRefusals.lastAdministrator();
}
