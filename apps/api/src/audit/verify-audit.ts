import type { SqlEntityManager } from '@mikro-orm/sql';
import { readSetting } from '../database/settings.js';
import { hashOf, noHash } from './audit-log.js';
import { AuditEntry } from './audit-entry.entity.js';

const atOnce = 1000;

/** Why an entry is not what was written. */
export type Break = 'missing' | 'changed' | 'unlinked';

/** What was found: all of it whole up to the head, or the first that is broken. */
export interface AuditVerdict {
  readonly entries: number;
  /** The hash of the last entry: kept elsewhere, it shows later whether anything before it has been changed since. */
  readonly head: string;
  readonly broken: { readonly sequence: number; readonly why: Break } | null;
}

function breakIn(entry: AuditEntry, expected: { readonly sequence: number; readonly hash: string }): Break | null {
  if (entry.sequence !== expected.sequence) return 'missing';
  if (hashOf(entry) !== entry.hash) return 'changed';
  return entry.previousHash === expected.hash ? null : 'unlinked';
}

/** Reads the audit log from its beginning, and tells the first entry that is missing, changed, or does not follow upon the one before. */
export async function verifyAudit(em: SqlEntityManager): Promise<AuditVerdict> {
  // Before the entries: what is written while they are read is not to look like something gone.
  const written = await readSetting(em, 'auditSequence');
  let entries = 0;
  let head = noHash;
  for (;;) {
    const batch = await em
      .fork()
      .find(AuditEntry, { sequence: { $gt: entries } }, { orderBy: { sequence: 'asc' }, limit: atOnce });
    for (const entry of batch) {
      const why = breakIn(entry, { sequence: entries + 1, hash: head });
      if (why !== null) return { entries, head, broken: { sequence: entries + 1, why } };
      entries++;
      head = entry.hash;
    }
    if (batch.length < atOnce) break;
  }
  // The last ones may be gone, which the chain cannot tell.
  return { entries, head, broken: written > entries ? { sequence: entries + 1, why: 'missing' } : null };
}
