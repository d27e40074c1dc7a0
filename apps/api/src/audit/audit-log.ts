import { createHash } from 'node:crypto';
import { canonicalJson } from '@guldkorn/report';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { increaseSetting } from '../database/settings.js';
import { currentActor } from './actor.js';
import type { AuditAct } from './audit-acts.js';
import { AuditEntry } from './audit-entry.entity.js';

/** What the first entry follows upon. */
export const noHash = '0'.repeat(64);

/** An act to be written down. No name, address or word of anybody's may stand in it. */
export interface Act {
  readonly act: AuditAct;
  /** What it was done to, such as `statement:ID`. */
  readonly object?: string;
  readonly details?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** The hash that an entry must have. */
export function hashOf(entry: Omit<AuditEntry, 'hash' | 'object'> & { readonly object?: string | null }): string {
  const { sequence, at, actor, act, object = null, details, previousHash } = entry;
  return createHash('sha256')
    .update(canonicalJson({ sequence, at, actor, act, object, details, previousHash }))
    .digest('hex');
}

/**
 * Writes an act down, last in the transaction that it is done in: both are kept, or neither. Others who write wait for its end, so
 * that each entry follows upon the one before.
 */
export async function writeAudit(em: SqlEntityManager, { act, object, details = {} }: Act): Promise<void> {
  if (!em.isInTransaction()) return em.transactional((inside) => writeAudit(inside, { act, object, details }));
  const sequence = await increaseSetting(em, 'auditSequence', 1);
  const [before] = await em.execute<{ hash: string }[]>('select hash from audit_entry where sequence = ?', [
    sequence - 1,
  ]);
  const entry = {
    sequence,
    at: new Date().toISOString(),
    actor: currentActor(),
    act,
    object: object ?? null,
    details: canonicalJson(details),
    previousHash: before?.hash ?? noHash,
  };
  await em.insert(AuditEntry, { ...entry, hash: hashOf(entry) });
}

const quarter = 15 * 60_000;

/**
 * As `writeAudit`, for what is done again and again without anybody asking for it, such as what a page keeps while one writes: once in a
 * quarter of an hour for whoever does it, and for what it is done to.
 */
export async function writeAuditSeldom(em: SqlEntityManager, act: Act & { readonly object: string }): Promise<void> {
  const since = new Date(Date.now() - quarter).toISOString();
  const lately = { act: act.act, object: act.object, actor: currentActor(), at: { $gt: since } };
  if ((await em.count(AuditEntry, lately)) === 0) await writeAudit(em, act);
}
