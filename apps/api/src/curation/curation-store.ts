import { Injectable } from '@nestjs/common';
import { readChange, type CurationChange, type CurationDecision as Decision } from '@guldkorn/insight';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Messages } from '../errors/domain-error.js';
import { CurationDecision } from './curation-decision.entity.js';

/** A decision, and how it was told when it was made: by the names that things had then. */
export interface StoredDecision extends Decision {
  readonly told: Messages;
  readonly undoing: { readonly by: string; readonly at: Date; readonly reason: string } | null;
}

const unreadable: Messages = {
  sv: 'Ett beslut i en form som den här versionen inte kan läsa.',
  en: 'A decision in a form that this version cannot read.',
};

function isMessages(value: unknown): value is Messages {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sv' in value &&
    typeof value.sv === 'string' &&
    'en' in value &&
    typeof value.en === 'string'
  );
}

function stored(row: CurationDecision): StoredDecision {
  const { change, told } = row.decision;
  const { undoneBy, undoneAt, undoneReason } = row;
  return {
    id: row.id,
    sequence: row.sequence,
    by: row.decidedBy,
    at: row.decidedAt.toISOString(),
    reason: row.reason,
    undone: (undoneAt ?? null) !== null,
    change: readChange(change),
    told: isMessages(told) ? told : unreadable,
    undoing: undoneAt ? { by: undoneBy ?? '', at: undoneAt, reason: undoneReason ?? '' } : null,
  };
}

/** Keeps what people decide: decisions are added and undone, never changed. */
@Injectable()
export class CurationStore {
  /** Every decision, undone ones too, in the order they were made. */
  async load(em: SqlEntityManager): Promise<readonly StoredDecision[]> {
    const rows = await em
      .fork({ keepTransactionContext: true })
      .find(CurationDecision, {}, { orderBy: { sequence: 'asc' } });
    return rows.map(stored);
  }

  /** @param made numbered by the caller, who has seen to it that nobody else decides meanwhile. */
  async add(
    em: SqlEntityManager,
    made: Pick<Decision, 'id' | 'sequence' | 'by' | 'reason'> & { readonly change: CurationChange },
    at: Date,
    told: Messages,
  ): Promise<void> {
    const { id, sequence, by, reason, change } = made;
    await em.insert(CurationDecision, {
      id,
      sequence,
      decision: { change, told },
      decidedBy: by,
      decidedAt: at,
      reason,
    });
  }

  async undo(em: SqlEntityManager, id: string, by: string, at: Date, reason: string): Promise<void> {
    await em.nativeUpdate(CurationDecision, { id }, { undoneBy: by, undoneAt: at, undoneReason: reason });
  }
}
