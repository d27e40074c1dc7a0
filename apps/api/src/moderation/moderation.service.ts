import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { isUuid } from '../database/is-uuid.js';
import { placeholders, type Sql } from '../graphql/sql.js';
import { Rereading } from '../imports/rereading.js';
import { Redaction, type RedactionReason } from '../masking/redaction.entity.js';
import { standsInNote } from '../masking/stored-redactions.js';
import { AnalysisScheduler } from '../runs/analysis-scheduler.js';
import { Statement, type ModerationState } from '../statements/statement.entity.js';
import type { HidingReason } from './hiding-reasons.js';
import { ModerationDecision } from './moderation-decision.entity.js';
import { refused } from './moderation-refusals.js';
import {
  bringTo,
  byStateBefore,
  decidedSince,
  decidedStatements,
  storeDecision,
  type StatementInState,
  holdDecisions,
} from './moderation-store.js';
import { mayBecome } from './transitions.js';

const mostAtOnce = 500;
const longestComment = 500;

/** Why, in a code and in the decider's words; and who decides. */
export interface Given {
  readonly reason: HidingReason | null;
  readonly comment: string;
  readonly by: string;
}

/** Takes those who moderate at their word, and lets each decision be undone. */
@Injectable()
export class ModerationService {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Rereading) private readonly rereading: Rereading,
    @Inject(AnalysisScheduler) private readonly analysis: AnalysisScheduler,
  ) {}

  /** @returns the decision's id. @throws DomainError when any of them cannot come to that state; then none does. */
  async moderate(statementIds: readonly string[], to: ModerationState, given: Given): Promise<string> {
    const ids = [...new Set(statementIds)];
    if (ids.length === 0 || ids.length > mostAtOnce) throw refused.tooMany(mostAtOnce);
    const { comment, reason } = checkGiven(to, given);
    return this.decide(async (em) => {
      const statements = await statementsIn(em, ids);
      for (const { id, moderation } of statements)
        if (!mayBecome(moderation, to)) throw refused.notPossible(id, moderation, to);
      const decided = { kind: 'state', toState: to, reason, comment, redactionId: null, by: given.by } as const;
      const decisionId = await storeDecision(em, statements, decided);
      return { decisionId, counts: await bringTo(em, statements, to) };
    });
  }

  /**
   * Publishes all new statements that fit. @param conditions on a statement called `s`. @param expected how many they are,
   * as was shown. @throws DomainError QUEUE_CHANGED when they are not.
   */
  async publishAll(conditions: Sql, expected: number, by: string): Promise<string> {
    return this.decide(async (em) => {
      const statements = await em.execute<StatementInState[]>(
        `select s.id, s.moderation from statement s where s.moderation = 'new' and ${conditions.text} order by s.sequence`,
        [...conditions.values],
      );
      if (statements.length !== expected || expected === 0) throw refused.countChanged(statements.length);
      const decided = {
        kind: 'state',
        toState: 'published',
        reason: null,
        comment: '',
        redactionId: null,
        by,
      } as const;
      const decisionId = await storeDecision(em, statements, decided);
      return { decisionId, counts: await bringTo(em, statements, 'published') };
    });
  }

  /** Masks characters of a statement. @throws DomainError STATEMENT_UNKNOWN, SPAN_INVALID, COMMENT_TOO_LONG. */
  async mask(
    statementId: string,
    span: { readonly start: number; readonly end: number; readonly reason: RedactionReason },
    given: Pick<Given, 'comment' | 'by'>,
  ): Promise<string> {
    const comment = checkComment(given.comment);
    const statement = await this.statement(statementId);
    const { start, end, reason } = span;
    const { length } = statement.text;
    if (start < 0 || end > length || start >= end) throw refused.spanOutside(length);
    const inNote = standsInNote(statement);
    const by = inNote ? (statement.start ?? 0) : 0;
    const redactionId = randomUUID();
    return this.decideMasking(statementId, async (em) => {
      await em.insert(Redaction, {
        id: redactionId,
        statement: inNote ? null : statementId,
        note: inNote ? statement.noteId : null,
        start: start + by,
        end: end + by,
        reason,
        foundBy: 'person',
        lifted: false,
      });
      return storeDecision(em, await statementsIn(em, [statementId]), {
        kind: 'mask',
        toState: null,
        reason: null,
        comment,
        redactionId,
        by: given.by,
      });
    });
  }

  /** Lets what is masked be read. @throws DomainError REDACTION_UNKNOWN, STATEMENT_UNKNOWN, COMMENT_TOO_LONG. */
  async unmask(statementId: string, redactionId: string, given: Pick<Given, 'comment' | 'by'>): Promise<string> {
    const comment = checkComment(given.comment);
    const statement = await this.statement(statementId);
    return this.decideMasking(statementId, async (em) => {
      const found = isUuid(redactionId) ? await em.findOne(Redaction, { id: redactionId, lifted: false }) : null;
      if (found === null || (found.statement !== statementId && (found.note ?? '') !== statement.noteId))
        throw refused.redactionUnknown(redactionId);
      await em.nativeUpdate(Redaction, { id: redactionId }, { lifted: true });
      return storeDecision(em, await statementsIn(em, [statementId]), {
        kind: 'unmask',
        toState: null,
        reason: null,
        comment,
        redactionId,
        by: given.by,
      });
    });
  }

  /** @throws DomainError DECISION_UNKNOWN, DECISION_UNDONE, DECIDED_SINCE. */
  async undo(decisionId: string, by: string): Promise<void> {
    const known = isUuid(decisionId) ? await this.orm.em.fork().findOne(ModerationDecision, { id: decisionId }) : null;
    if (known === null) throw refused.decisionUnknown(decisionId);
    if (known.kind === 'state') {
      await this.decide(async (em) => {
        const { sequence } = await takeBack(em, decisionId, by);
        if (await decidedSince(em, decisionId, sequence)) throw refused.decidedSince();
        let counts = false;
        for (const [state, statements] of byStateBefore(await decidedStatements(em, decisionId)))
          counts = (await bringTo(em, statements, state)) || counts;
        return { decisionId, counts };
      });
      return;
    }
    const [about] = await decidedStatements(this.orm.em.fork(), decisionId);
    if (about === undefined) throw refused.decisionUnknown(decisionId);
    await this.decideMasking(about.id, async (em) => {
      await takeBack(em, decisionId, by);
      await em.nativeUpdate(Redaction, { id: known.redaction ?? '' }, { lifted: known.kind === 'mask' });
      return decisionId;
    });
  }

  /** Decides in a transaction of its own, one after another. */
  private async decide(
    work: (em: SqlEntityManager) => Promise<{ readonly decisionId: string; readonly counts: boolean }>,
  ): Promise<string> {
    const { decisionId, counts } = await this.orm.em.fork().transactional(async (em) => {
      await holdDecisions(em);
      const done = await work(em);
      const { kind, toState, reason, undoneAt } = await em.findOneOrFail(
        ModerationDecision,
        { id: done.decisionId },
        { refresh: true },
      );
      await writeAudit(em, {
        act: 'moderation',
        object: `decision:${done.decisionId}`,
        details: { kind, to: toState ?? null, reason: reason ?? null, undone: (undoneAt ?? null) !== null },
      });
      return done;
    });
    if (counts) this.analysis.requestSoon();
    return decisionId;
  }

  /** What is masked is met as no keyphrase, and the other way about: the statements are read again in the same breath. */
  private async decideMasking(statementId: string, work: (em: SqlEntityManager) => Promise<string>): Promise<string> {
    return this.decide(async (em) => {
      const decisionId = await work(em);
      await this.rereading.rereadIn(em, await sharingPlace(em, statementId));
      return { decisionId, counts: true };
    });
  }

  private async statement(id: string) {
    const found = isUuid(id)
      ? await this.orm.em.fork().findOne(Statement, { id }, { fields: ['text', 'note', 'start', 'end'] })
      : null;
    if (found === null) throw refused.statementUnknown(id);
    return { text: found.text, noteId: found.note ?? null, start: found.start ?? null, end: found.end ?? null };
  }
}

async function takeBack(em: SqlEntityManager, id: string, by: string): Promise<ModerationDecision> {
  const decision = await em.findOneOrFail(ModerationDecision, { id });
  if (decision.undoneAt) throw refused.undoneAlready(decision.undoneBy ?? '');
  await em.nativeUpdate(ModerationDecision, { id }, { undoneBy: by, undoneAt: new Date() });
  return decision;
}

async function statementsIn(em: SqlEntityManager, ids: readonly string[]): Promise<StatementInState[]> {
  const known = ids.filter(isUuid);
  const rows =
    known.length === 0
      ? []
      : await em.execute<StatementInState[]>(
          `select id, moderation from statement where id in (${placeholders(known)})`,
          known,
        );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const statement = found.get(id);
    if (statement === undefined) throw refused.statementUnknown(id);
    return statement;
  });
}

function checkGiven(to: ModerationState, { reason, comment }: Given): Pick<Given, 'reason' | 'comment'> {
  const text = checkComment(comment);
  if (to !== 'hidden' && reason !== null) throw refused.reasonNotAsked();
  if (to === 'hidden' && (reason === null || (reason === 'other' && text === ''))) throw refused.reasonNeeded();
  return { reason, comment: text };
}

function checkComment(comment: string): string {
  const text = comment.replaceAll('\0', '').trim();
  if ([...text].length > longestComment) throw refused.commentTooLong(longestComment);
  return text;
}

/** The statement, and those that stand where it stands in its note. */
async function sharingPlace(em: SqlEntityManager, statementId: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select other.id from statement one join statement other on other.id = one.id
       or (other.note_id = one.note_id and other."start" < one."end" and other."end" > one."start") where one.id = ?`,
    [statementId],
  );
  return rows.map(({ id }) => id);
}
