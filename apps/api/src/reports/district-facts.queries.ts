import { Injectable } from '@nestjs/common';
import type { FindingKind } from '@guldkorn/insight';
import type { DistrictFacts, InDistrict, QuoteFacts, ReportLanguage } from '@guldkorn/report';
import { DistrictFigures } from '../districts/district-figures.js';
import { ProfileView } from '../municipality/profile-view.js';
import { FindingFactsQueries } from './finding-facts.queries.js';
import { NarrowedFindings, type FoundWithin, type ToldFinding } from './narrowed-findings.js';
import { isNarrowed, type ReportScope } from './report-scope.js';

/** A statement that a report quotes, and which district it is from. */
export interface QuoteFrom {
  readonly districtId: string | null;
  readonly quote: QuoteFacts;
}

/** What is told of a district, before what its findings are in the others. */
export interface DistrictFound {
  readonly facts: DistrictFacts;
  readonly findings: readonly ToldFinding[];
}

/** Gathers what a report may tell of a district. */
@Injectable()
export class DistrictFactsQueries {
  constructor(
    private readonly profile: ProfileView,
    private readonly figures: DistrictFigures,
    private readonly findingFacts: FindingFactsQueries,
    private readonly narrowed: NarrowedFindings,
  ) {}

  /** @param quotes all that the report quotes. */
  async district(
    context: object,
    scope: ReportScope,
    districtId: string,
    quotes: readonly QuoteFrom[],
    language: ReportLanguage,
  ): Promise<DistrictFound> {
    const { id, name } = this.profile.districtOf({ districtId });
    const own = quotes.filter((one) => one.districtId === id).map(({ quote }) => quote);
    const isPart = isNarrowed(scope);
    const [{ voices, findings }, leanings, notHeard] = await Promise.all([
      isPart ? this.narrowed.of(scope, id, language) : this.overall(context, id, own, language),
      isPart ? null : this.figures.leanings(context, id),
      this.figures.placesNotHeard(context, id),
    ]);
    const ofKind = (wanted: FindingKind) =>
      findings.flatMap(({ kind, facts }) => (kind === wanted ? [{ ...facts, byDistrict: [] }] : []));
    return {
      facts: {
        id,
        name,
        voices,
        praise: isPart ? null : { share: leanings?.share ?? null },
        nuggets: ofKind('nugget'),
        challenges: ofKind('challenge'),
        notHeard: notHeard.map((place) => place.name),
      },
      findings,
    };
  }

  private async overall(
    context: object,
    districtId: string,
    quotes: readonly QuoteFacts[],
    language: ReportLanguage,
  ): Promise<FoundWithin> {
    const [voices, ...lists] = await Promise.all([
      this.figures.voices(context, districtId),
      ...(['nugget', 'challenge'] as const).map((kind) => this.findingFacts.findingsOf(context, districtId, kind)),
    ]);
    const findings = lists.flat().map(async (finding): Promise<ToldFinding> => {
      const said = await this.findingFacts.quotesOf(finding, quotes);
      const facts = await this.findingFacts.facts(context, finding, said, language);
      return { kind: finding.kind, about: finding.keyphraseId, facts };
    });
    return { voices, findings: await Promise.all(findings) };
  }
}

/** The same with how many of each district mention each finding. */
export function withShares(
  { facts, findings }: DistrictFound,
  byDistrict: ReadonlyMap<string, readonly InDistrict[]>,
): DistrictFacts {
  const about = new Map(findings.map((finding) => [finding.facts.id, finding.about]));
  const shared = (all: DistrictFacts['nuggets']) =>
    all.map((finding) => ({ ...finding, byDistrict: byDistrict.get(about.get(finding.id) ?? '') ?? [] }));
  return { ...facts, nuggets: shared(facts.nuggets), challenges: shared(facts.challenges) };
}
