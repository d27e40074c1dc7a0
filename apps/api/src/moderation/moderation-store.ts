import { randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { chunks } from '../database/chunks.js';
import { increaseSetting } from '../database/settings.js';
import { groupBy } from '../graphql/group-by.js';
import { placeholders } from '../graphql/sql.js';
import type { ModerationState } from '../statements/statement.entity.js';
import type { HidingReason } from './hiding-reasons.js';
import { ModeratedStatement, ModerationDecision } from './moderation-decision.entity.js';
import { changesWhatCounts } from './transitions.js';

/** A statement and the state it is in. */
export interface StatementInState {
  readonly id: string;
  readonly moderation: ModerationState;
}

/** A decision before it is stored. */
export interface NewDecision {
  readonly kind: ModerationDecision['kind'];
  readonly toState: ModerationState | null;
  readonly reason: HidingReason | null;
  readonly comment: string;
  readonly redactionId: string | null;
  readonly by: string;
}

/**
 * Whoever decides about statements, or brings some in that are decided about, waits here for others who do, and for those who
 * change what is counted: always in this order, and before anything else is changed, or two would wait for each other.
 */
export async function holdDecisions(em: SqlEntityManager): Promise<void> {
  await increaseSetting(em, 'moderationSequence', 0);
  await increaseSetting(em, 'changes', 0);
}

/** Stores a decision about statements, in the caller's transaction. @returns its id. */
export async function storeDecision(
  em: SqlEntityManager,
  statements: readonly StatementInState[],
  { redactionId, by, ...decided }: NewDecision,
): Promise<string> {
  const id = randomUUID();
  await em.insert(ModerationDecision, {
    ...decided,
    id,
    sequence: await increaseSetting(em, 'moderationSequence', 1),
    redaction: redactionId,
    decidedBy: by,
    decidedAt: new Date(),
    undoneBy: null,
    undoneAt: null,
  });
  for (const some of chunks(statements))
    await em.insertMany(
      ModeratedStatement,
      some.map((statement) => ({
        decision: id,
        statement: statement.id,
        fromState: decided.kind === 'state' ? statement.moderation : null,
      })),
    );
  return id;
}

/**
 * Brings statements to a state, in the caller's transaction; where that takes them out of what is counted, or into it, the
 * next run counts anew. @returns whether it does.
 */
export async function bringTo(
  em: SqlEntityManager,
  statements: readonly StatementInState[],
  to: ModerationState,
): Promise<boolean> {
  for (const some of chunks(statements))
    await em.execute(`update statement set moderation = ? where id in (${placeholders(some)})`, [
      to,
      ...some.map(({ id }) => id),
    ]);
  // Somebody has looked: what their senders write from now on is as everybody's.
  const letOut = to === 'hidden' ? [] : statements.filter(({ moderation }) => moderation === 'hidden');
  for (const some of chunks(letOut))
    await em.execute(
      `update submission set set_aside = null where set_aside is not null
         and id in (select submission_id from statement where id in (${placeholders(some)}))`,
      some.map(({ id }) => id),
    );
  if (!statements.some(({ moderation }) => changesWhatCounts(moderation, to))) return false;
  await increaseSetting(em, 'changes', 1);
  await increaseSetting(em, 'rebuilds', 1);
  return true;
}

/** The statements that a decision was about, each now, with the state it was in before. */
export async function decidedStatements(
  em: SqlEntityManager,
  decisionId: string,
): Promise<(StatementInState & { readonly fromState: ModerationState | null })[]> {
  return em.execute(
    `select s.id, s.moderation, m.from_state as "fromState" from moderated_statement m
       join statement s on s.id = m.statement_id where m.decision_id = ? order by s.sequence`,
    [decisionId],
  );
}

/** Whether anything later, and not undone, is decided about the state of any of the decision's statements. */
export async function decidedSince(em: SqlEntityManager, decisionId: string, sequence: number): Promise<boolean> {
  const rows = await em.execute<{ id: string }[]>(
    `select d.id from moderation_decision d join moderated_statement m on m.decision_id = d.id
     where d.kind = 'state' and d.undone_at is null and d.sequence > ?
       and m.statement_id in (select statement_id from moderated_statement where decision_id = ?) limit 1`,
    [sequence, decisionId],
  );
  return rows.length > 0;
}

/** The states by which statements are put back, each with those that come to it. */
export function byStateBefore<Statement extends { readonly fromState: ModerationState | null }>(
  statements: readonly Statement[],
): [ModerationState, Statement[]][] {
  return [...groupBy(statements, (statement) => statement.fromState)].flatMap(([state, some]) =>
    state === null ? [] : [[state, some]],
  );
}

/** What hides statements that come in, when no person does: the trap for machines in the public form, or what moderators have hidden before. */
const hiddenByForm = { by: 'Formuläret', comment: '' };
const hiddenByImport = {
  by: 'Inläsningen',
  comment: 'Samma ord var dolda, eller maskerade av en granskare, i en fil som har tagits bort.',
};

/** Stores why statements came in hidden, in the caller's transaction. The statements must be there. */
export async function storeHiddenAtArrival(
  em: SqlEntityManager,
  arrived: readonly { readonly id: string; readonly hiddenFor: HidingReason; readonly hiddenBy?: 'import' }[],
): Promise<void> {
  for (const [hiddenBy, together] of groupBy(arrived, (one) => one.hiddenBy))
    for (const [reason, some] of groupBy(together, ({ hiddenFor }) => hiddenFor))
      await storeDecision(
        em,
        some.map(({ id }) => ({ id, moderation: 'new' as const })),
        {
          kind: 'state',
          toState: 'hidden',
          reason,
          redactionId: null,
          ...(hiddenBy === 'import' ? hiddenByImport : hiddenByForm),
        },
      );
}
