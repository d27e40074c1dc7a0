import { Injectable } from '@nestjs/common';
import { figureName } from '@guldkorn/insight';
import type { DistrictFacts, FindingFacts, QuoteFacts, ReportFacts, ReportLanguage } from '@guldkorn/report';
import { DistrictFigures } from '../districts/district-figures.js';
import { ProfileView } from '../municipality/profile-view.js';
import { FindingQueries } from '../nuggets/finding.queries.js';
import type { NuggetType } from '../nuggets/finding.type.js';
import { LedgerQueries } from '../overview/ledger.queries.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { Suppression } from '../suppression/suppression.js';
import { FindingFactsQueries } from './finding-facts.queries.js';
import type { ReportScope } from './report-scope.js';

/** As many as are read from the list of what all share. */
const commonRead = 5;

/** What the facts of a report are gathered for. */
export interface FactsAsked {
  readonly scope: ReportScope;
  readonly language: ReportLanguage;
  /** Every statement that its outline quotes. */
  readonly statementIds: readonly string[];
}

/** Gathers what a report may tell, all of it told elsewhere. */
@Injectable()
export class ReportFactsService {
  constructor(
    private readonly profile: ProfileView,
    private readonly figures: DistrictFigures,
    private readonly findings: FindingQueries,
    private readonly findingFacts: FindingFactsQueries,
    private readonly ledgers: LedgerQueries,
    private readonly runs: LatestRunQueries,
    private readonly suppression: Suppression,
  ) {}

  async facts(context: object, { scope, language, statementIds }: FactsAsked): Promise<ReportFacts> {
    const run = await this.runs.latest(context);
    const statements = await this.findingFacts.quotable(context, statementIds);
    const quotes = await Promise.all(
      statements.map(async ({ districtId, ...statement }) => ({
        districtId,
        quote: await this.findingFacts.quote(context, { ...statement, districtId }, language),
      })),
    );
    const [ledger, common, heard, districts] = await Promise.all([
      this.ledgers.ledger(context),
      this.findings.commonGround(context, commonRead),
      Promise.all(
        this.profile.districts.map(async ({ id, name }) => ({
          id,
          name,
          voices: await this.figures.voices(context, id),
        })),
      ),
      Promise.all(
        scope.districtIds.map((id) =>
          this.district(
            context,
            id,
            quotes.flatMap(({ districtId, quote }) => (districtId === id ? [quote] : [])),
            language,
          ),
        ),
      ),
    ]);
    return {
      municipality: this.profile.municipality.name,
      scope: this.scopeInWords(scope, language),
      threshold: this.suppression.threshold,
      voices: run === null ? null : this.suppression.count(run.voices, figureName()),
      voicesInScope: null,
      isNarrowed: false,
      heard,
      districts,
      common: common.map(({ id, name }) => ({ id, name: name[language] })),
      coverage: ledger.sentences.map(({ code, text }) => ({ code, text: text[language] })),
      quotes: quotes.map(({ quote }) => quote),
    };
  }

  private async district(
    context: object,
    districtId: string,
    quotes: readonly QuoteFacts[],
    language: ReportLanguage,
  ): Promise<DistrictFacts> {
    const { id, name } = this.profile.districtOf({ districtId });
    const [voices, leanings, placesHeard, nuggets, challenges] = await Promise.all([
      this.figures.voices(context, id),
      this.figures.leanings(context, id),
      this.figures.placesHeard(context, id),
      this.findingFacts.findingsOf(context, id, 'nugget'),
      this.findingFacts.findingsOf(context, id, 'challenge'),
    ]);
    const facts = (findings: readonly NuggetType[]): Promise<FindingFacts[]> =>
      Promise.all(
        findings.map(async (finding) =>
          this.findingFacts.facts(context, finding, await this.findingFacts.quotesOf(finding, quotes), language),
        ),
      );
    const { share, bounds } = leanings ?? { share: null, bounds: { lower: 0, upper: 1 } };
    return {
      id,
      name,
      voices,
      praise: { share, bounds },
      nuggets: await facts(nuggets),
      challenges: await facts(challenges),
      notHeard: this.profile
        .placesIn(id)
        .filter((place) => !placesHeard.includes(place.id))
        .map((place) => place.name),
    };
  }

  private scopeInWords({ districtIds }: ReportScope, language: ReportLanguage): string {
    const names = districtIds.map((districtId) => this.profile.districtOf({ districtId }).name);
    if (names.length === this.profile.districts.length) return this.profile.municipality.name;
    return new Intl.ListFormat(language === 'sv' ? 'sv' : 'en-GB', { type: 'conjunction' }).format(names);
  }
}
