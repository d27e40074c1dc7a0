import { Injectable } from '@nestjs/common';
import { placeReport, type PlaceFigure, type QuoteFacts, type ReportLanguage } from '@guldkorn/report';
import { DistrictFigures } from '../districts/district-figures.js';
import { DomainError } from '../errors/domain-error.js';
import { ProfileView } from '../municipality/profile-view.js';
import { FindingQueries } from '../nuggets/finding.queries.js';
import type { NuggetType } from '../nuggets/finding.type.js';
import { Suppression } from '../suppression/suppression.js';
import { FindingFactsQueries } from './finding-facts.queries.js';
import type { PlaceTextType } from './place-text.type.js';

/** What somebody wants written. */
export interface PlaceTextAsked {
  /** A district's id that has been checked. */
  readonly districtId: string;
  /** Null: those that the text has from the start. */
  readonly findingIds: readonly string[] | null;
  readonly statementIds: readonly string[];
  readonly figures: readonly PlaceFigure[];
  readonly language: ReportLanguage;
}

const mostFindings = 20;
const mostStatements = 50;
/** So many are enough to begin with where nobody has confirmed any. */
const openFromTheStart = 5;
/** As many as are read from the list of what all share. */
const commonRead = 5;

/** Gathers what the text of a place may tell, all of it told elsewhere, and has it put together. */
@Injectable()
export class PlaceTextService {
  constructor(
    private readonly profile: ProfileView,
    private readonly figures: DistrictFigures,
    private readonly findings: FindingQueries,
    private readonly findingFacts: FindingFactsQueries,
    private readonly suppression: Suppression,
  ) {}

  /** @throws DomainError PLACE_TEXT_TOO_LONG. */
  async placeText(context: object, asked: PlaceTextAsked): Promise<PlaceTextType> {
    const { districtId, language } = asked;
    checkLength(asked);
    const district = this.profile.districtOf({ districtId });
    const [voices, notHeard, nuggets, common, quotable] = await Promise.all([
      this.figures.voices(context, districtId),
      this.figures.placesNotHeard(context, districtId),
      this.findingFacts.findingsOf(context, districtId, 'nugget'),
      this.findings.commonGround(context, commonRead),
      this.quotable(context, asked),
    ]);
    const chosen = chosenOf(nuggets, asked.findingIds);
    const quotes = await this.quotesByNugget(chosen, quotable);
    return placeReport(
      {
        place: { id: districtId, name: district.name },
        voices,
        threshold: this.suppression.threshold,
        nuggets: await Promise.all(
          chosen.map((nugget) => this.findingFacts.facts(context, nugget, quotes.get(nugget.id) ?? [], language)),
        ),
        hasNuggets: nuggets.length > 0,
        otherQuotes: quotes.get(null) ?? [],
        common: common.map(({ id, name }) => ({ id, name: name[language] })),
        notHeard: notHeard.map(({ name }) => name),
        figures: new Set(asked.figures),
      },
      language,
    );
  }

  /** Of the statements asked for, those that residents of the district have let be quoted. */
  private async quotable(
    context: object,
    { statementIds, districtId, language }: PlaceTextAsked,
  ): Promise<QuoteFacts[]> {
    const found = await this.findingFacts.quotable(context, statementIds);
    return Promise.all(
      found
        .filter((statement) => statement.districtId === districtId)
        .map((statement) => this.findingFacts.quote(context, statement, language)),
    );
  }

  /** Each quote with the first nugget that it is evidence of; null holds the rest. */
  private async quotesByNugget(
    nuggets: readonly NuggetType[],
    quotes: readonly QuoteFacts[],
  ): Promise<Map<string | null, QuoteFacts[]>> {
    const saying = await Promise.all(
      nuggets.map(async (nugget) => ({ id: nugget.id, quotes: await this.findingFacts.quotesOf(nugget, quotes) })),
    );
    const byNugget = new Map<string | null, QuoteFacts[]>();
    for (const quote of quotes) {
      const first = saying.find((one) => one.quotes.some(({ id }) => id === quote.id));
      const placed = first?.quotes.find(({ id }) => id === quote.id) ?? quote;
      const of = first?.id ?? null;
      byNugget.set(of, [...(byNugget.get(of) ?? []), placed]);
    }
    return byNugget;
  }
}

/** Those asked for; from the start the confirmed ones or, where there are none, the first few. */
export function chosenOf(nuggets: readonly NuggetType[], ids: readonly string[] | null): NuggetType[] {
  if (ids !== null) return [...new Set(ids)].flatMap((id) => nuggets.find((nugget) => nugget.id === id) ?? []);
  const confirmed = nuggets.filter(({ status }) => status === 'confirmed');
  return confirmed.length > 0 ? confirmed.slice(0, mostFindings) : nuggets.slice(0, openFromTheStart);
}

function checkLength({ findingIds, statementIds }: PlaceTextAsked): void {
  if ((findingIds?.length ?? 0) <= mostFindings && statementIds.length <= mostStatements) return;
  throw new DomainError('PLACE_TEXT_TOO_LONG', {
    sv: `Texten blir för lång. Välj högst ${mostFindings} guldkorn och ${mostStatements} citat.`,
    en: `The text would be too long. Choose at most ${mostFindings} nuggets and ${mostStatements} quotes.`,
  });
}
