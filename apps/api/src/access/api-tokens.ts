import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { Account } from '../accounts/account.entity.js';
import { isUuid } from '../database/is-uuid.js';
import { DomainError } from '../errors/domain-error.js';
import type { Role } from '../permissions/roles.js';
import { staffName } from '../quality/staff-name.js';
import { digestOf } from '../viewer/moderators-key.js';
import { ApiToken } from './api-token.entity.js';
import type { Scope } from './scopes.js';
import { tokenExpired, tokenInvalid, tokenRevoked } from './token-refusals.js';
import { mayBeToken, newToken, prefixOf } from './token-text.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const mostDays = 365;
/** More than anybody keeps in order. */
const mostTokens = 1000;

/** What is asked for of a new token. */
export interface WantedToken {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly days: number;
}

/** Makes tokens, knows them again, and takes them back. */
@Injectable()
export class ApiTokens {
  constructor(@Inject(MikroORM) private readonly orm: MikroORM) {}

  /** Every token there has been, newest first. */
  all(): Promise<ApiToken[]> {
    return this.orm.em.fork().find(ApiToken, {}, { orderBy: { createdAt: 'desc', id: 'desc' }, limit: mostTokens });
  }

  /**
   * @returns the token's text beside it: it is kept nowhere here.
   * @throws DomainError NAME_INVALID, SCOPES_MISSING, TOKEN_DAYS_INVALID, TOKENS_TOO_MANY.
   */
  async create(
    wanted: WantedToken,
    by: { readonly name: string; readonly account: string | null },
    now: Date,
  ): Promise<{ readonly token: ApiToken; readonly text: string }> {
    const name = staffName(wanted.name, 'name');
    if (wanted.scopes.length === 0)
      throw new DomainError('SCOPES_MISSING', {
        sv: 'Åtkomstnyckeln ger ingenting. Välj minst en sak som den ska ge.',
        en: 'The token gives nothing. Choose at least one thing that it is to give.',
      });
    if (wanted.days < 1 || wanted.days > mostDays)
      throw new DomainError('TOKEN_DAYS_INVALID', {
        sv: `En åtkomstnyckel gäller 1–${mostDays} dagar. Ange ett sådant antal.`,
        en: `A token holds for 1-${mostDays} days. Give such a number.`,
      });
    const em = this.orm.em.fork();
    if ((await em.count(ApiToken)) >= mostTokens)
      throw new DomainError(
        'TOKENS_TOO_MANY',
        {
          sv: `Det finns redan ${mostTokens} åtkomstnycklar. Använd någon av dem.`,
          en: `There are ${mostTokens} tokens already. Use one of them.`,
        },
        'conflict',
      );
    const text = newToken();
    const token = em.create(ApiToken, {
      id: randomUUID(),
      name,
      scopes: [...new Set(wanted.scopes)],
      digest: digestOf(text),
      prefix: prefixOf(text),
      createdBy: by.name,
      account: by.account,
      createdAt: now,
      expiresAt: new Date(now.getTime() + wanted.days * day),
      revokedAt: null,
      revokedBy: null,
      lastUsedAt: null,
    });
    await em.transactional(async (inside) => {
      await inside.persist(token).flush();
      const details = { scopes: token.scopes, days: wanted.days };
      await writeAudit(inside, { act: 'tokenMade', object: `token:${token.id}`, details });
    });
    return { token, text };
  }

  /** Takes a token back; from then on it opens nothing. The same again changes nothing. @throws DomainError TOKEN_UNKNOWN. */
  async revoke(id: string, by: string, now: Date): Promise<ApiToken> {
    const em = this.orm.em.fork();
    if (isUuid(id))
      await em.transactional(async (inside) => {
        const revoked = { revokedAt: now, revokedBy: by };
        if ((await inside.nativeUpdate(ApiToken, { id, revokedAt: null }, revoked)) > 0)
          await writeAudit(inside, { act: 'tokenRevoked', object: `token:${id}` });
      });
    const token = isUuid(id) ? await em.findOne(ApiToken, { id }) : null;
    if (token !== null) return token;
    throw new DomainError(
      'TOKEN_UNKNOWN',
      {
        sv: 'Det finns ingen sådan åtkomstnyckel. Läs listan på nytt.',
        en: 'There is no such token. Read the list again.',
      },
      'notFound',
    );
  }

  /**
   * The token that a text is.
   * @throws DomainError TOKEN_INVALID alike for what is no token and for one that there is not; TOKEN_EXPIRED and
   * TOKEN_REVOKED only to those who have it.
   */
  async open(text: string, now: Date): Promise<ApiToken & { readonly roles: readonly Role[] }> {
    const em = this.orm.em.fork();
    const token = mayBeToken(text) ? await em.findOne(ApiToken, { digest: digestOf(text) }) : null;
    if (token === null) throw tokenInvalid();
    if (token.revokedAt) throw tokenRevoked();
    if (token.expiresAt <= now) throw tokenExpired();
    const roles = await this.rolesOf(token);
    if (roles.length === 0) throw tokenRevoked();
    const earlier = new Date(now.getTime() - minute);
    if (!token.lastUsedAt || token.lastUsedAt <= earlier)
      await em.nativeUpdate(ApiToken, { id: token.id }, { lastUsedAt: now });
    return Object.assign(token, { roles });
  }

  /** What its maker may now: none when they are shut out. One made with the moderators' key gives what it says. */
  private async rolesOf({ account }: ApiToken): Promise<readonly Role[]> {
    if (!account) return ['analyst'];
    const maker = await this.orm.em.fork().findOne(Account, { id: account, disabledAt: null });
    return maker?.roles ?? [];
  }
}
