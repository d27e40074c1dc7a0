import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { statementNumbers, type Dialogue, type FigureName, type IntColumn } from '@guldkorn/insight';
import { allOf, sql } from '../graphql/sql.js';
import type { StatementFields } from '../runs/statement-fields.js';
import { FilterFigureQueries } from '../suppression/filter-figure.queries.js';
import { chosenInMemory, isInMemory } from './chosen-in-memory.js';
import { QueryWords } from './query-words.js';
import { statementConditions } from './statement-conditions.js';
import type { StatementFilterInput } from './statement-filter.input.js';

/** What residents have said that fits a filter. */
export interface FittingStatements {
  readonly ids: ReadonlySet<string>;
  /** Those who have said it. */
  readonly figure: FigureName;
}

/** What residents have said that fits a filter, to be found in the dialogue as it stands. */
export interface ChosenStatements {
  /** Their numbers in the table, each once. */
  readonly among: (dialogue: Dialogue, fields: StatementFields) => IntColumn;
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

  /** Likewise; the database is asked only for what is not kept in memory. @param filter checked. */
  async chosen(filter: StatementFilterInput): Promise<ChosenStatements> {
    if (isInMemory(filter))
      return {
        among: (_dialogue, fields) => chosenInMemory(filter, fields),
        figure: await this.figures.figure(filter),
      };
    const { ids, figure } = await this.fitting(filter);
    return { among: (dialogue) => statementNumbers(dialogue, ids), figure };
  }

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
