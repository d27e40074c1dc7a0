import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { decodeCursor, encodeCursor, pageOf, type Page } from '../graphql/connection.js';
import { groupBy } from '../graphql/group-by.js';
import { PerRequest } from '../graphql/per-request.js';
import { allOf, placeholders, sql, type Sql } from '../graphql/sql.js';
import { StatementQueries } from '../statements/statement.queries.js';
import { ModerationDecision } from './moderation-decision.entity.js';
import type { ModerationFilterInput } from './moderation.input.js';
import type { ModerationDecisionType, ModerationItemType, ModerationTotalsType } from './moderation.type.js';

const masked =
  '(select 1 from redaction r where not r.lifted and (r.statement_id = s.id or ' +
  '(r.note_id = s.note_id and s."start" is not null and r."start" < s."end" and r."end" > s."start")))';

/** Those told of one statement. */
const mostDecisions = 20;

const isPosition = (value: unknown): value is [number] =>
  Array.isArray(value) && value.length === 1 && Number.isSafeInteger(value[0]);

/** The filter as a condition on a statement called `s`. */
export function queueConditions({ state, hasPersonalData, channel }: ModerationFilterInput): Sql {
  return allOf([
    ...(state ? [sql('s.moderation = ?', state)] : []),
    ...(channel ? [sql('s.channel = ?', channel)] : []),
    ...(hasPersonalData === true ? [sql(`exists ${masked}`)] : []),
    ...(hasPersonalData === false ? [sql(`not exists ${masked}`)] : []),
  ]);
}

/** Reads the queue of those who moderate, and what they have decided. */
@Injectable()
export class ModerationQueries {
  private readonly byStatement = new PerRequest<string, readonly ModerationDecisionType[]>(async (statementIds) => {
    const em = this.orm.em.fork();
    const about = await em.execute<{ statement_id: string; decision_id: string }[]>(
      `select statement_id, decision_id from moderated_statement where statement_id in (${placeholders(statementIds)})`,
      [...statementIds],
    );
    const ids = [...new Set(about.map(({ decision_id }) => decision_id))];
    const decisions = ids.length === 0 ? [] : await em.find(ModerationDecision, { id: { $in: ids } });
    const told = await this.told(decisions.sort((one, other) => other.sequence - one.sequence));
    const decidedOn = groupBy(about, ({ statement_id }) => statement_id);
    return (statementId) => {
      const own = new Set(decidedOn.get(statementId)?.map(({ decision_id }) => decision_id));
      return told.filter(({ id }) => own.has(id)).slice(0, mostDecisions);
    };
  });

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(StatementQueries) private readonly statements: StatementQueries,
  ) {}

  /** Those that came in first, first. @throws DomainError CURSOR_INVALID. */
  async queue(
    filter: ModerationFilterInput,
    first: number,
    after: string | null | undefined,
  ): Promise<Page<ModerationItemType>> {
    const conditions = queueConditions(filter);
    const position = decodeCursor(after, isPosition);
    const onPage = position === null ? conditions : allOf([conditions, sql('s.sequence > ?', ...position)]);
    const rows = await this.statements.read(onPage, 's.sequence', first + 1);
    return pageOf(rows, first, {
      node: (statement) => ({ statement }),
      cursor: (statement) => encodeCursor([statement.sequence]),
      total: () => this.statements.count(conditions),
    });
  }

  async item(statementId: string): Promise<ModerationItemType | null> {
    const [statement] = await this.statements.read(sql('s.id = ?', statementId), 's.id');
    return statement === undefined ? null : { statement };
  }

  async totals(): Promise<ModerationTotalsType> {
    const rows = await this.orm.em
      .fork()
      .execute<{ moderation: keyof ModerationTotalsType; count: number | string }[]>(
        'select moderation, count(*) as count from statement group by moderation',
      );
    const totals = { new: 0, published: 0, hidden: 0, restored: 0 };
    for (const { moderation, count } of rows) totals[moderation] = Number(count);
    return totals;
  }

  /** The latest first, whatever they are about. */
  async decisions(first: number): Promise<ModerationDecisionType[]> {
    const em = this.orm.em.fork();
    return this.told(await em.find(ModerationDecision, {}, { orderBy: { sequence: 'desc' }, limit: first }));
  }

  /** Those about a statement, the latest first; read together for all that a request asks about. */
  decisionsAbout(context: object, statementId: string): Promise<readonly ModerationDecisionType[]> {
    return this.byStatement.load(context, statementId);
  }

  async decision(id: string): Promise<ModerationDecisionType> {
    const [told] = await this.told([await this.orm.em.fork().findOneOrFail(ModerationDecision, { id })]);
    if (told === undefined) throw new Error(`The decision ${id} was just stored and is not there.`);
    return told;
  }

  private async told(decisions: readonly ModerationDecision[]): Promise<ModerationDecisionType[]> {
    if (decisions.length === 0) return [];
    const ids = decisions.map(({ id }) => id);
    const rows = await this.orm.em
      .fork()
      .execute<{ id: string; count: number | string }[]>(
        `select decision_id as id, count(*) as count from moderated_statement where decision_id in (${placeholders(ids)}) group by decision_id`,
        ids,
      );
    const counts = new Map(rows.map(({ id, count }) => [id, Number(count)]));
    return decisions.map((decision) => ({
      id: decision.id,
      kind: decision.kind,
      to: decision.toState ?? null,
      reason: decision.reason ?? null,
      comment: decision.comment,
      statements: counts.get(decision.id) ?? 0,
      by: decision.decidedBy,
      at: decision.decidedAt,
      undoneBy: decision.undoneBy ?? null,
      undoneAt: decision.undoneAt ?? null,
    }));
  }
}
