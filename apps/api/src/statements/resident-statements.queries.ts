import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { FigureName } from '@guldkorn/insight';
import { allOf, sql } from '../graphql/sql.js';
import { FilterFigureQueries } from '../suppression/filter-figure.queries.js';
import { QueryWords } from './query-words.js';
import { statementConditions } from './statement-conditions.js';
import type { StatementFilterInput } from './statement-filter.input.js';

/** What residents have said that fits a filter. */
export interface FittingStatements {
  readonly ids: ReadonlySet<string>;
  /** Those who have said it. */
  readonly figure: FigureName;
}

/** Finds what residents have said: only residents are counted. */
@Injectable()
export class ResidentStatementQueries {
  constructor(
    private readonly orm: MikroORM,
    private readonly queryWords: QueryWords,
    private readonly figures: FilterFigureQueries,
  ) {}

  /** Hidden statements are left out. @param filter checked. */
  async fitting(filter: StatementFilterInput): Promise<FittingStatements> {
    const { text, values } = allOf([
      sql("s.role = 'resident' and s.moderation <> 'hidden'"),
      statementConditions(filter, this.queryWords.read),
    ]);
    const [rows, figure] = await Promise.all([
      this.orm.em.fork().execute<{ id: string }[]>(`select s.id from statement s where ${text}`, [...values]),
      this.figures.figure(filter),
    ]);
    return { ids: new Set(rows.map((row) => row.id)), figure };
  }
}
