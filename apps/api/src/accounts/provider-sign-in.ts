import { Inject, Injectable } from '@nestjs/common';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { actingAs } from '../audit/actor.js';
import { writeAudit } from '../audit/audit-log.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { accountRoles, type AccountRole } from '../permissions/roles.js';
import { sameNameKey } from '../quality/staff-name.js';
import { accountRefusals } from './account-refusals.js';
import { AccountSessions } from './account-sessions.js';
import { Account } from './account.entity.js';
import { keepAnAdministrator } from './accounts.js';
import { holdAccounts } from './hold-accounts.js';
import { makeAccount, withdrawInvitations } from './invitations.js';
import type { Claimed } from './provider.js';
import { SignIn } from './sign-in.js';

/** Lets in whom the municipality's own sign-in vouches for, with the roles that their groups give. */
@Injectable()
export class ProviderSignIn {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(AccountSessions) private readonly sessions: AccountSessions,
    @Inject(SignIn) private readonly signIn: SignIn,
  ) {}

  /**
   * Whoever is in no group any more is refused, and what their account could do is taken from it first.
   * @returns what the cookie is to hold. @throws DomainError NO_ROLE, ACCOUNT_DISABLED, EMAIL_TAKEN, LAST_ADMINISTRATOR.
   */
  async enter(claimed: Claimed, device: string, now: Date): Promise<string> {
    const roles = this.rolesOf(claimed);
    const token = await this.orm.em.fork().transactional(async (em) => {
      await holdAccounts(em);
      const known = await this.known(em, claimed, roles, now);
      if (known === null && roles.length === 0) return null;
      const account = known ?? (await this.make(em, claimed, roles, now));
      if (account.disabledAt) throw accountRefusals.disabled();
      await actingAs(`account:${account.id}`, () => this.giveRoles(em, account, roles, now));
      return roles.length === 0 ? null : this.signIn.begin(em, account, device, now);
    });
    // Thrown within, it would undo what was just taken away.
    if (token === null) throw accountRefusals.noRole();
    return token;
  }

  private rolesOf({ groups }: Claimed): AccountRole[] {
    const given = new Set(groups.map((group) => this.config.oidc?.roles.get(group)));
    return accountRoles.filter((role) => given.has(role));
  }

  /**
   * By subject; or by the address, where the provider has seen to it that it is theirs. One known by its address is the provider's from
   * then on, unless no group gives it anything, or nobody would be left who can let others in.
   */
  private async known(
    em: SqlEntityManager,
    { subject, email, emailVerified }: Claimed,
    roles: readonly AccountRole[],
    now: Date,
  ): Promise<Account | null> {
    const account = await em.findOne(Account, { oidcSubject: subject });
    if (account !== null) return account;
    const same = email === '' ? null : await em.findOne(Account, { email });
    if (same === null || roles.length === 0) return null;
    if (!emailVerified || same.oidcSubject) throw accountRefusals.emailTaken();
    if (!roles.includes('administrator')) await keepAnAdministrator(em, same.id);
    await em.nativeUpdate(Account, { id: same.id }, { oidcSubject: subject });
    await this.sessions.endAll(em, same.id, now);
    return same;
  }

  private async make(
    em: SqlEntityManager,
    { subject, email, name }: Claimed,
    roles: readonly AccountRole[],
    now: Date,
  ): Promise<Account> {
    const address = email === '' ? subject : email;
    const isTaken = (await em.count(Account, { nameKey: sameNameKey(name) })) > 0;
    const made = { email: address, name: isTaken ? `${name} (${address})` : name, roles };
    const id = await makeAccount(em, { ...made, passphrase: null, oidcSubject: subject }, now);
    await actingAs(`account:${id}`, () =>
      writeAudit(em, { act: 'accountMade', object: `account:${id}`, details: { roles, byProvider: true } }),
    );
    return em.findOneOrFail(Account, { id });
  }

  /**
   * What the groups give now is what holds; whoever is signed in with other roles signs in anew. An administrator's invitations may have
   * been made to oneself: all that stand open are withdrawn.
   */
  private async giveRoles(
    em: SqlEntityManager,
    { id, roles }: Account,
    after: readonly AccountRole[],
    now: Date,
  ): Promise<void> {
    const before = accountRoles.filter((role) => roles.includes(role));
    if (before.join() === after.join()) return;
    await em.nativeUpdate(Account, { id }, { roles: after });
    await this.sessions.endAll(em, id, now);
    if (before.includes('administrator') && !after.includes('administrator')) await withdrawInvitations(em, {}, now);
    else if (after.length === 0) await withdrawInvitations(em, { account: id }, now);
    await writeAudit(em, { act: 'roleChange', object: `account:${id}`, details: { before, after, byProvider: true } });
  }
}
