import { Injectable } from '@nestjs/common';
import type { ToldCount } from '@guldkorn/insight';
import type {
  HeardRow,
  InDistrict,
  ReportDivision,
  ReportItem,
  ReportItemKind,
  ReportLanguage,
  ThemeFacts,
} from '@guldkorn/report';
import { CrossTabulationService, type AskedTable } from '../cross-tabulation/cross-tabulation.service.js';
import type { CrossTabulationType } from '../cross-tabulation/cross-tabulation.type.js';
import { ProfileView } from '../municipality/profile-view.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import { mostVoicesFirst } from '../suppression/most-voices-first.js';
import { everywhere, within, type ReportScope } from './report-scope.js';

/** What is counted within a scope, as far as the items of a report ask for it. */
export interface ScopeTables {
  readonly voices: ToldCount | null;
  readonly heardBy: Readonly<Partial<Record<ReportDivision, readonly HeardRow[]>>>;
  /** Those that most speak of first. */
  readonly themes: readonly ThemeFacts[];
}

/** As many of each side as a table may have. */
const most = 100;
const oneRow = { dimension: 'theme', first: 1 } as const;

/** Which divisions of voices the items show. */
function divisionsOf(items: readonly ReportItem[]): ReadonlySet<ReportDivision> {
  const divisions = new Set<ReportDivision>();
  for (const { kind, by } of items) {
    if (kind === 'heard') for (const each of ['district', 'channel', 'month'] as const) divisions.add(each);
    if (kind === 'voicesChart')
      for (const each of by === null ? (['district', 'month'] as const) : [by]) divisions.add(each);
  }
  return divisions;
}

/** Counts within the scope of a report, by the tables that anybody can ask for. */
@Injectable()
export class ScopeTablesQueries {
  constructor(
    private readonly service: CrossTabulationService,
    private readonly profile: ProfileView,
  ) {}

  /** @param items what the report is put together from: only what they show is counted. */
  async tables(
    context: object,
    scope: ReportScope,
    items: readonly ReportItem[],
    language: ReportLanguage,
  ): Promise<ScopeTables> {
    const inner = this.filter(scope);
    const divisions = divisionsOf(items);
    const asks = (...kinds: readonly ReportItemKind[]) => items.some(({ kind }) => kinds.includes(kind));
    const [themes, byDistrict, ...divided] = await Promise.all([
      this.table(context, {
        rows: { dimension: 'theme', first: most },
        columns: { dimension: 'channel', first: most },
        filter: inner,
      }),
      asks('findingChart', 'themeChart') || divisions.has('district')
        ? this.table(context, {
            rows: { dimension: 'theme', first: most },
            columns: { dimension: 'district', first: most },
            filter: everywhere(scope),
          })
        : null,
      ...(['group', 'month'] as const)
        .filter((by) => divisions.has(by))
        .map(async (by) => {
          const columns = { dimension: by, first: most };
          return [by, (await this.table(context, { rows: oneRow, columns, filter: inner })).columns] as const;
        }),
    ]);
    const heads = (columns: CrossTabulationType['columns']): HeardRow[] =>
      columns.map(({ id, name, voices }) => ({ id, name: name[language], voices }));
    const inDistricts = byDistrict === null ? new Map<string, InDistrict[]>() : sharesOf(byDistrict);
    return {
      voices: themes.voices,
      heardBy: {
        channel: heads(themes.columns),
        ...(byDistrict === null
          ? {}
          : { district: heads(byDistrict.columns).filter(({ id }) => scope.districtIds.includes(id)) }),
        ...Object.fromEntries(divided.map(([by, columns]) => [by, heads(columns)])),
      },
      themes: themes.rows
        .filter(({ id }) => scope.themeIds.length === 0 || scope.themeIds.includes(id))
        .map(({ id, name, voices }) => ({
          id,
          name: name[language],
          said: { voices, of: themes.voices },
          byDistrict: inDistricts.get(id) ?? [],
        }))
        .sort((a, b) => mostVoicesFirst({ id: a.id, voices: a.said.voices }, { id: b.id, voices: b.said.voices })),
    };
  }

  /** How many of each district mention the keyphrases, by their ids; those that too few mention are left out. */
  async keyphrasesByDistrict(
    context: object,
    scope: ReportScope,
    keyphraseIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly InDistrict[]>> {
    if (keyphraseIds.length === 0) return new Map();
    const table = await this.table(context, {
      rows: { dimension: 'keyphrase', first: most, only: keyphraseIds },
      columns: { dimension: 'district', first: most },
      filter: everywhere(scope),
    });
    return sharesOf(table);
  }

  private filter(scope: ReportScope): StatementFilterInput | null {
    return scope.districtIds.length === this.profile.districts.length
      ? everywhere(scope)
      : within(scope, scope.districtIds);
  }

  private table(context: object, asked: Pick<AskedTable, 'rows' | 'columns' | 'filter'>): Promise<CrossTabulationType> {
    return this.service.tabulate(context, { ...asked, shareOf: 'column', includingHidden: false });
  }
}

/** What stands in the rows of a table by district, by their ids. */
function sharesOf({ rows, columns }: CrossTabulationType): Map<string, InDistrict[]> {
  const all = new Map(columns.map(({ id, voices }) => [id, voices]));
  return new Map(
    rows.map(({ id, cells }) => [
      id,
      cells.map(({ columnId, voices }) => ({ districtId: columnId, voices, of: all.get(columnId) ?? null })),
    ]),
  );
}
