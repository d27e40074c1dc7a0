import { Injectable } from '@nestjs/common';
import { MikroORM, type FilterQuery } from '@mikro-orm/sql';
import { ApiToken } from '../access/api-token.entity.js';
import { Account } from '../accounts/account.entity.js';
import type { AuditAct } from '../audit/audit-acts.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { isUuid } from '../database/is-uuid.js';
import { ModeratorSession } from '../viewer/moderator-session.entity.js';

const atOnce = 50;

/** Which entries; times as ISO 8601 in UTC. */
export interface AuditFilter {
  readonly act: AuditAct | null;
  readonly from: string | null;
  /** Before this. */
  readonly to: string | null;
  /** Older than the entry of this number. */
  readonly before: number | null;
}

/** Who an actor is: a kind of them, or somebody by name. */
export interface KnownActor {
  readonly kind: 'account' | 'key' | 'token' | 'local' | 'resident' | 'server' | 'terminal' | 'gone';
  readonly name: string | null;
}

/** Reads the audit log, the latest first. */
@Injectable()
export class AuditLogQueries {
  constructor(private readonly orm: MikroORM) {}

  /** How many entries there are, of those asked for. */
  count(filter: Omit<AuditFilter, 'before'> = { act: null, from: null, to: null }): Promise<number> {
    return this.orm.em.fork().count(AuditEntry, where({ ...filter, before: null }));
  }

  /** @returns a page of entries; `older` is the number to go on from, null at the end. */
  async page(filter: AuditFilter): Promise<{ readonly entries: readonly AuditEntry[]; readonly older: number | null }> {
    const found = await this.latest(filter, atOnce + 1);
    const entries = found.slice(0, atOnce);
    return { entries, older: found.length > atOnce ? (entries.at(-1)?.sequence ?? null) : null };
  }

  /** The latest first. */
  latest(filter: AuditFilter, limit: number): Promise<AuditEntry[]> {
    return this.orm.em.fork().find(AuditEntry, where(filter), { orderBy: { sequence: 'desc' }, limit });
  }

  /** Names are looked up when they are read: none stands in the log. */
  async actors(entries: readonly AuditEntry[]): Promise<ReadonlyMap<string, KnownActor>> {
    const em = this.orm.em.fork();
    const ids = (kind: string) =>
      [...new Set(entries.map(({ actor }) => actor.split(':')))].flatMap(([of, id = '']) =>
        of === kind && isUuid(id) ? [id] : [],
      );
    const [accounts, sessions, tokens] = await Promise.all([
      em.find(Account, { id: { $in: ids('account') } }),
      em.find(ModeratorSession, { id: { $in: ids('key') } }),
      em.find(ApiToken, { id: { $in: ids('token') } }),
    ]);
    const named = new Map<string, KnownActor>([
      ...accounts.map(({ id, name }) => [`account:${id}`, { kind: 'account', name }] as const),
      ...sessions.map(({ id, name }) => [`key:${id}`, { kind: 'key', name }] as const),
      ...tokens.map(({ id, name }) => [`token:${id}`, { kind: 'token', name }] as const),
    ]);
    return new Map(entries.map(({ actor }) => [actor, named.get(actor) ?? unnamed(actor)]));
  }
}

function where({ act, from, to, before }: AuditFilter): FilterQuery<AuditEntry> {
  return {
    ...(act === null ? {} : { act }),
    ...(before === null ? {} : { sequence: { $lt: before } }),
    ...(from === null && to === null
      ? {}
      : { at: { ...(from === null ? {} : { $gte: from }), ...(to === null ? {} : { $lt: to }) } }),
  };
}

function unnamed(actor: string): KnownActor {
  const kind = (['local', 'resident', 'server', 'terminal'] as const).find((one) => one === actor);
  return { kind: kind ?? 'gone', name: null };
}
