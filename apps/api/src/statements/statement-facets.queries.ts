import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { facetCounts, onlyFacets, withoutFacets, type AlikeStatements, type FacetCounts } from './facet-counts.js';
import type { ReadingMarkFilterInput } from '../reading-marks/reading-mark.input.js';
import type { StatementFacetsType } from './statement-facets.type.js';
import type { StatementFilterInput } from './statement-filter.input.js';
import { StatementQueries } from './statement.queries.js';

/** Statements that are alike, or that belong to a theme; what the other kind of row has is null. */
interface CountedRow {
  readonly theme: string | null;
  readonly district: string | null;
  readonly group: string | null;
  readonly channel: string | null;
  readonly valence: string | null;
  readonly language: string | null;
  readonly role: string | null;
  readonly month: string | null;
  /** SQLite has 0 and 1, PostgreSQL false and true. */
  readonly quotable: number | boolean | null;
  readonly statements: number | string;
}

/** `focusGroup` → `FOCUS_GROUP`, as the schema names it. */
const asInSchema = (value: string) => value.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase();

const byMany = (counts: FacetCounts, name: (value: string) => string = String) =>
  [...counts]
    .map(([value, statements]) => ({ value: name(value), statements }))
    .sort((a, b) => b.statements - a.statements || (a.value < b.value ? -1 : 1));

/** Counts statements by what they can be narrowed by: one read, however many facets there are. */
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
    const rows = await this.counted(filter, marks);
    const counts = facetCounts(rows.flatMap(alikeStatements), filter);
    const themes = new Map(
      rows.flatMap(({ theme, statements }) => (theme === null ? [] : [[theme, Number(statements)]])),
    );
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

  /** What is searched for is searched for once: it is what takes time. */
  private counted(
    filter: StatementFilterInput,
    marks: ReadingMarkFilterInput | null | undefined,
  ): Promise<CountedRow[]> {
    const fitting = this.statements.shownThatFit({ ...withoutFacets(filter), themeId: null }, marks);
    const ofTheme = this.statements.fitting({ themeId: filter.themeId });
    const ofFacets = this.statements.fitting(onlyFacets(filter));
    return this.orm.em.fork().execute<CountedRow[]>(
      `with fitting as materialized (select ${columns} from statement s where ${fitting.text})
       select null as theme, district_id as district, group_id as "group", channel, valence, language, role, month, may_be_quoted as quotable, count(*) as statements
         from (select s.*, substr(s.occurred_on, 1, 7) as month from fitting s where ${ofTheme.text}) alike
         group by district_id, group_id, channel, valence, language, role, month, may_be_quoted
       union all
       select t.theme_id, null, null, null, null, null, null, null, null, count(*)
         from fitting s join statement_theme t on t.statement_id = s.id join theme shown on shown.id = t.theme_id
         where not shown.hidden and ${ofFacets.text} group by t.theme_id`,
      [...fitting.values, ...ofTheme.values, ...ofFacets.values],
    );
  }
}

const columns = [
  'id',
  'district_id',
  'group_id',
  'channel',
  'valence',
  'language',
  'role',
  'occurred_on',
  'may_be_quoted',
]
  .map((name) => `s.${name}`)
  .join(', ');

function alikeStatements(row: CountedRow): AlikeStatements[] {
  const { district, group, channel, valence, language, role, month, quotable, statements } = row;
  if (channel === null || valence === null || language === null || role === null) return [];
  return [
    {
      district,
      group,
      channel,
      valence,
      language,
      role,
      month,
      quotable: String(Boolean(quotable)),
      statements: Number(statements),
    },
  ];
}
