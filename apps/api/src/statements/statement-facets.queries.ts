import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { Sql } from '../graphql/sql.js';
import { facetCounts, withoutFacets, type AlikeStatements, type FacetCounts } from './facet-counts.js';
import type { ReadingMarkFilterInput } from '../reading-marks/reading-mark.input.js';
import type { StatementFacetsType } from './statement-facets.type.js';
import type { StatementFilterInput } from './statement-filter.input.js';
import { StatementQueries } from './statement.queries.js';

interface AlikeRow extends Omit<AlikeStatements, 'quotable' | 'statements'> {
  /** SQLite has 0 and 1, PostgreSQL false and true. */
  readonly quotable: number | boolean;
  readonly statements: number | string;
}

/** `focusGroup` → `FOCUS_GROUP`, as the schema names it. */
const asInSchema = (value: string) => value.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase();

const byMany = (counts: FacetCounts, name: (value: string) => string = String) =>
  [...counts]
    .map(([value, statements]) => ({ value: name(value), statements }))
    .sort((a, b) => b.statements - a.statements || (a.value < b.value ? -1 : 1));

/** Counts statements by what they can be narrowed by: two reads, however many facets there are. */
@Injectable()
export class StatementFacetsQueries {
  constructor(
    private readonly orm: MikroORM,
    private readonly statements: StatementQueries,
  ) {}

  /** The filter's ids have been checked. */
  async facets(
    filter: StatementFilterInput,
    marks: ReadingMarkFilterInput | null | undefined,
  ): Promise<StatementFacetsType> {
    const alike = await this.alike(this.statements.shownThatFit(withoutFacets(filter), marks));
    const counts = facetCounts(alike, filter);
    const themes = await this.byTheme(this.statements.shownThatFit({ ...filter, themeId: null }, marks));
    return {
      districts: byMany(counts.district),
      groups: byMany(counts.group),
      channels: byMany(counts.channel, asInSchema),
      themes: byMany(themes),
      valences: byMany(counts.valence, asInSchema),
      languages: byMany(counts.language, asInSchema),
      roles: byMany(counts.role, asInSchema),
      months: byMany(counts.month).sort((a, b) => (a.value < b.value ? -1 : 1)),
      mayBeQuoted: byMany(counts.quotable),
    };
  }

  private async alike({ text, values }: Sql): Promise<AlikeStatements[]> {
    const rows = await this.orm.em.fork().execute<AlikeRow[]>(
      `select district_id as district, group_id as "group", channel, valence, language, role, month, may_be_quoted as quotable, count(*) as statements
         from (
           select s.district_id, s.group_id, s.channel, s.valence, s.language, s.role, substr(s.occurred_on, 1, 7) as month, s.may_be_quoted
           from statement s where ${text}
         ) fitting
         group by district_id, group_id, channel, valence, language, role, month, may_be_quoted`,
      [...values],
    );
    return rows.map((row) => ({
      ...row,
      quotable: String(Boolean(row.quotable)),
      statements: Number(row.statements),
    }));
  }

  private async byTheme({ text, values }: Sql): Promise<FacetCounts> {
    const rows = await this.orm.em.fork().execute<{ theme: string; statements: number | string }[]>(
      `select t.theme_id as theme, count(*) as statements
         from statement_theme t join statement s on s.id = t.statement_id join theme shown on shown.id = t.theme_id
         where not shown.hidden and ${text} group by t.theme_id`,
      [...values],
    );
    return new Map(rows.map(({ theme, statements }) => [theme, Number(statements)]));
  }
}
