import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MikroORM, UniqueConstraintViolationException, type SqlEntityManager } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { accountRoles, type AccountRole } from '../permissions/roles.js';
import { sameNameKey, staffName } from '../quality/staff-name.js';
import { digestOf, newSecret } from '../viewer/moderators-key.js';
import { AccountSessions } from './account-sessions.js';
import { Account } from './account.entity.js';
import { accountRefusals } from './account-refusals.js';
import { comesByProvider } from './by-provider.js';
import { checkedEmail } from './email.js';
import { holdAccounts } from './hold-accounts.js';
import { Invitation } from './invitation.entity.js';
import { checkPassphrase, Passphrases } from './passphrases.js';

const days = 7;
const day = 24 * 60 * 60 * 1000;

/** What is asked of whoever follows a link. */
export interface Accepted {
  readonly email: string;
  readonly name: string;
  readonly passphrase: string;
}

/** Links that make an account, or give one a new passphrase: each used once, within seven days. No mail is sent. */
@Injectable()
export class Invitations {
  constructor(
    private readonly orm: MikroORM,
    private readonly passphrases: Passphrases,
    private readonly sessions: AccountSessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param email null: asked of whoever follows the link. @returns what the link holds: it is kept nowhere here. @throws DomainError. */
  async invite(email: string | null, given: readonly AccountRole[], now: Date): Promise<string> {
    const roles = accountRoles.filter((role) => given.includes(role));
    if (roles.length === 0) throw accountRefusals.rolesMissing();
    const address = email === null ? '' : checkedEmail(email);
    return this.orm.em.fork().transactional(async (em) => {
      if ((await em.count(Account, { email: address })) > 0) throw accountRefusals.emailTaken();
      // The latest is the one that holds.
      await em.nativeUpdate(
        Invitation,
        { email: address, account: null, usedAt: null, revokedAt: null },
        { revokedAt: now },
      );
      return this.add(em, { email: address, roles, account: null }, now);
    });
  }

  /** A link by which an account gets a new passphrase; until it is used the old one holds. @throws DomainError ACCOUNT_UNKNOWN, SIGN_IN_BY_PROVIDER. */
  async reset(accountId: string, now: Date): Promise<string> {
    return this.orm.em.fork().transactional(async (em) => {
      const account = await em.findOne(Account, { id: accountId });
      if (account === null) throw accountRefusals.accountUnknown();
      if (comesByProvider(this.config, account)) throw accountRefusals.byProvider();
      await em.nativeUpdate(Invitation, { account: accountId, usedAt: null, revokedAt: null }, { revokedAt: now });
      return this.add(em, { email: account.email, roles: account.roles, account: accountId }, now);
    });
  }

  /** Those that can still be used, the latest first. */
  open(now: Date): Promise<Invitation[]> {
    return this.orm.em
      .fork()
      .find(Invitation, { usedAt: null, revokedAt: null, expiresAt: { $gt: now } }, { orderBy: { createdAt: 'desc' } });
  }

  /** Null alike for one that there is not, and one that is used, revoked or too old. */
  find(token: string, now: Date): Promise<Invitation | null> {
    return this.orm.em
      .fork()
      .findOne(Invitation, { tokenHash: digestOf(token), usedAt: null, revokedAt: null, expiresAt: { $gt: now } });
  }

  async revoke(id: string, now: Date): Promise<void> {
    await this.orm.em.fork().transactional((em) => withdrawInvitations(em, { id }, now));
  }

  /** Makes the account, or gives it its new passphrase. @returns its id. @throws DomainError INVITATION_UNKNOWN, or naming what is wrong. */
  async accept(token: string, given: Accepted, now: Date): Promise<string> {
    const invitation = await this.find(token, now);
    if (invitation === null) throw accountRefusals.invitationUnknown();
    const account = invitation.account ?? null;
    const kept = account === null ? null : await this.orm.em.fork().findOneOrFail(Account, { id: account });
    const name = kept?.name ?? staffName(given.name, 'name');
    const email = invitation.email === '' ? checkedEmail(given.email) : invitation.email;
    checkPassphrase(given.passphrase, [name, ...name.split(' '), email, email.split('@')[0] ?? '']);
    const passphrase = await this.passphrases.hash(given.passphrase);
    const { roles } = invitation;
    return this.orm.em.fork().transactional(async (em) => {
      await holdAccounts(em);
      // Two who follow the link at once are let through one at a time.
      if (
        (await em.nativeUpdate(Invitation, { id: invitation.id, usedAt: null, revokedAt: null }, { usedAt: now })) === 0
      )
        throw accountRefusals.invitationUnknown();
      if (account !== null) {
        await em.nativeUpdate(Account, { id: account }, { passphrase });
        await this.sessions.endAll(em, account, now);
        await writeAudit(em, { act: 'passphraseChanged', object: `account:${account}`, details: { byLink: true } });
        return account;
      }
      const made = await makeAccount(em, { email, name, roles, passphrase, oidcSubject: null }, now);
      await writeAudit(em, { act: 'accountMade', object: `account:${made}`, details: { roles } });
      return made;
    });
  }

  private async add(
    em: SqlEntityManager,
    invited: { readonly email: string; readonly roles: readonly AccountRole[]; readonly account: string | null },
    now: Date,
  ): Promise<string> {
    const token = newSecret();
    const id = randomUUID();
    await em.insert(Invitation, {
      id,
      tokenHash: digestOf(token),
      ...invited,
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * day),
      usedAt: null,
      revokedAt: null,
    });
    const details = { roles: invited.roles, resets: invited.account };
    await writeAudit(em, { act: 'invitation', object: `invitation:${id}`, details });
    return token;
  }
}

/** Withdraws the links that stand open, in the caller's transaction; by id, or those that give an account a new passphrase. */
export async function withdrawInvitations(
  em: SqlEntityManager,
  which: { readonly id?: string; readonly account?: string },
  now: Date,
): Promise<void> {
  const open = await em.find(Invitation, { ...which, usedAt: null, revokedAt: null }, { fields: ['id'] });
  for (const { id } of open)
    if ((await em.nativeUpdate(Invitation, { id, usedAt: null, revokedAt: null }, { revokedAt: now })) > 0)
      await writeAudit(em, { act: 'invitationRevoked', object: `invitation:${id}` });
}

/** @returns the id. @throws DomainError EMAIL_TAKEN, NAME_TAKEN. */
export async function makeAccount(
  em: SqlEntityManager,
  made: Pick<Account, 'email' | 'name' | 'roles' | 'passphrase' | 'oidcSubject'>,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  const nameKey = sameNameKey(made.name);
  if ((await em.count(Account, { email: made.email })) > 0) throw accountRefusals.emailTaken();
  if ((await em.count(Account, { nameKey })) > 0) throw accountRefusals.nameTaken();
  try {
    await em.insert(Account, {
      id,
      ...made,
      nameKey,
      totpSecret: null,
      totpLastStep: null,
      createdAt: now,
      disabledAt: null,
    });
  } catch (error) {
    // Somebody took it in the meantime.
    throw error instanceof UniqueConstraintViolationException ? accountRefusals.nameTaken() : error;
  }
  return id;
}
