import type { SqlEntityManager } from '@mikro-orm/sql';
import { heldBack } from './disposal-refusals.js';
import { LegalHold } from './legal-hold.entity.js';

/** What is on hold now. */
export interface Held {
  readonly everything: boolean;
  readonly originals: ReadonlySet<string>;
  readonly submissions: ReadonlySet<string>;
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
  const held = await heldNow(em);
  if (held.everything || held.originals.has(originalId)) throw heldBack();
}
