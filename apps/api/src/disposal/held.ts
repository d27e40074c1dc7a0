import type { SqlEntityManager } from '@mikro-orm/sql';
import { increaseSetting } from '../database/settings.js';
import { heldBack } from './disposal-refusals.js';
import { LegalHold } from './legal-hold.entity.js';

/** What is on hold now. */
export interface Held {
  readonly everything: boolean;
  readonly originals: ReadonlySet<string>;
  readonly submissions: ReadonlySet<string>;
}

/**
 * Waits for those who are placing a hold or destroying, and has them wait until this transaction has ended: what it then reads of
 * holds stands to its end. Comes first in the transaction.
 */
export async function lockHolds(em: SqlEntityManager): Promise<void> {
  await increaseSetting(em, 'holds', 0);
}

/** What is on hold as the transaction sees it. */
export async function heldNow(em: SqlEntityManager): Promise<Held> {
  const holds = await em.fork({ keepTransactionContext: true }).find(LegalHold, { liftedAt: null });
  return {
    everything: holds.some(({ originalId, submissionId }) => (originalId ?? submissionId ?? null) === null),
    originals: new Set(holds.flatMap(({ originalId }) => originalId ?? [])),
    submissions: new Set(holds.flatMap(({ submissionId }) => submissionId ?? [])),
  };
}

/** @throws DomainError LEGAL_HOLD when the file, or everything, is on hold. */
export async function refuseHeldFile(em: SqlEntityManager, originalId: string): Promise<void> {
  await refuseHeldFiles(em, [originalId]);
}

/** @throws DomainError LEGAL_HOLD when one of the files, or everything, is on hold. */
export async function refuseHeldFiles(em: SqlEntityManager, originalIds: readonly string[]): Promise<void> {
  const held = await heldNow(em);
  if (held.everything || originalIds.some((id) => held.originals.has(id))) throw heldBack();
}
