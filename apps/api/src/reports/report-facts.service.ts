import { Injectable } from '@nestjs/common';
import { figureName } from '@guldkorn/insight';
import { reportWords, type ReportFacts, type ReportItem, type ReportLanguage } from '@guldkorn/report';
import { FilterWords } from '../comparison/filter-words.js';
import { DistrictFigures } from '../districts/district-figures.js';
import { ProfileView } from '../municipality/profile-view.js';
import { FindingQueries } from '../nuggets/finding.queries.js';
import { LedgerQueries } from '../overview/ledger.queries.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { Suppression } from '../suppression/suppression.js';
import { DistrictFactsQueries, withShares, type QuoteFrom } from './district-facts.queries.js';
import { FindingFactsQueries } from './finding-facts.queries.js';
import { everywhere, isNarrowed, type ReportScope } from './report-scope.js';
import { ScopeTablesQueries } from './scope-tables.js';

/** As many as are read from the list of what all share. */
const commonRead = 5;

/** What the facts of a report are gathered for. */
export interface FactsAsked {
  readonly scope: ReportScope;
  readonly language: ReportLanguage;
  readonly items: readonly ReportItem[];
}

/** All but what is held against an earlier report, what has been answered, and whether it is invented. */
export type FiguresNow = Omit<ReportFacts, 'answers' | 'since' | 'isExample'>;

/** Gathers what a report may tell, all of it told elsewhere. */
@Injectable()
export class ReportFactsService {
  constructor(
    private readonly profile: ProfileView,
    private readonly figures: DistrictFigures,
    private readonly findings: FindingQueries,
    private readonly findingFacts: FindingFactsQueries,
    private readonly districts: DistrictFactsQueries,
    private readonly tables: ScopeTablesQueries,
    private readonly ledgers: LedgerQueries,
    private readonly runs: LatestRunQueries,
    private readonly words: FilterWords,
    private readonly suppression: Suppression,
  ) {}

  async facts(context: object, { scope, language, items }: FactsAsked): Promise<FiguresNow> {
    const run = await this.runs.latest(context);
    const quotes = await this.quotes(context, items, language);
    const isPart = isNarrowed(scope);
    const [ledger, common, heard, found, tables, name] = await Promise.all([
      this.ledgers.ledger(context),
      isPart ? [] : this.findings.commonGround(context, commonRead),
      this.heard(context),
      Promise.all(scope.districtIds.map((id) => this.districts.district(context, scope, id, quotes, language))),
      this.tables.tables(context, scope, items, language),
      this.scopeInWords(scope, language),
    ]);
    const byDistrict = items.some(({ kind }) => kind === 'findingChart')
      ? await this.tables.keyphrasesByDistrict(
          context,
          scope,
          found.flatMap(({ findings }) => findings.map(({ about }) => about)),
        )
      : new Map<string, never>();
    const ofThemes = new Map(tables.themes.map((theme) => [theme.id, theme.byDistrict]));
    return {
      municipality: this.profile.municipality.name,
      scope: name,
      threshold: this.suppression.threshold,
      voices: run === null ? null : this.suppression.count(run.voices, figureName()),
      voicesInScope: isPart ? tables.voices : null,
      isNarrowed: isPart,
      heard,
      heardBy: tables.heardBy,
      districts: found.map((district) => withShares(district, new Map([...ofThemes, ...byDistrict]))),
      common: common.map(({ id, name: called }) => ({ id, name: called[language] })),
      themes: tables.themes,
      coverage: ledger.sentences.map(({ code, text }) => ({ code, text: text[language] })),
      quotes: quotes.map(({ quote }) => quote),
    };
  }

  private async quotes(context: object, items: readonly ReportItem[], language: ReportLanguage): Promise<QuoteFrom[]> {
    const statements = await this.findingFacts.quotable(
      context,
      items.flatMap(({ statementIds }) => statementIds),
    );
    return Promise.all(
      statements.map(async (statement) => ({
        districtId: statement.districtId,
        quote: await this.findingFacts.quote(context, statement, language),
      })),
    );
  }

  private heard(context: object): Promise<ReportFacts['heard']> {
    return Promise.all(
      this.profile.districts.map(async ({ id, name }) => ({
        id,
        name,
        voices: await this.figures.voices(context, id),
      })),
    );
  }

  private async scopeInWords(scope: ReportScope, language: ReportLanguage): Promise<string> {
    const isAll = scope.districtIds.length === this.profile.districts.length;
    const names = scope.districtIds.map((districtId) => this.profile.districtOf({ districtId }).name);
    const where = isAll ? this.profile.municipality.name : reportWords[language].place.list(names);
    const narrower = everywhere(scope);
    const themes = await Promise.all(scope.themeIds.map((themeId) => this.words.of({ themeId })));
    const narrowed = [
      ...(narrower === null ? [] : [(await this.words.of(narrower))[language]]),
      ...(themes.length === 0 ? [] : [reportWords[language].place.list(themes.map((words) => words[language]))]),
    ];
    return [where, ...narrowed].join(', ');
  }
}
