import { Injectable } from '@nestjs/common';
import {
  placeReport,
  type NuggetFacts,
  type PlaceFigure,
  type QuoteFacts,
  type ReportLanguage,
} from '@guldkorn/report';
import { DistrictFigures } from '../districts/district-figures.js';
import { DomainError } from '../errors/domain-error.js';
import { KeyphraseQueries } from '../keyphrases/keyphrase.queries.js';
import { ProfileView } from '../municipality/profile-view.js';
import { EvidenceQueries } from '../nuggets/evidence.queries.js';
import { FindingQueries } from '../nuggets/finding.queries.js';
import type { NuggetType } from '../nuggets/finding.type.js';
import { Attribution } from '../quotes/attribution.js';
import { StatementQueries } from '../statements/statement.queries.js';
import type { StatementType } from '../statements/statement.type.js';
import { Suppression } from '../suppression/suppression.js';
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
    private readonly evidence: EvidenceQueries,
    private readonly keyphrases: KeyphraseQueries,
    private readonly statements: StatementQueries,
    private readonly attribution: Attribution,
    private readonly suppression: Suppression,
  ) {}

  /** @throws DomainError PLACE_TEXT_TOO_LONG. */
  async placeText(context: object, asked: PlaceTextAsked): Promise<PlaceTextType> {
    const { districtId, language } = asked;
    checkLength(asked);
    const district = this.profile.districtOf({ districtId });
    const [voices, placesHeard, nuggets, common, quotable] = await Promise.all([
      this.figures.voices(context, districtId),
      this.figures.placesHeard(context, districtId),
      this.nuggets(context, districtId),
      this.findings.commonGround(context, commonRead),
      this.quotable(context, asked),
    ]);
    const chosen = chosenOf(nuggets, asked.findingIds);
    const quotes = await this.quotesByNugget(context, chosen, quotable, language);
    return placeReport(
      {
        place: { id: districtId, name: district.name },
        voices,
        threshold: this.suppression.threshold,
        nuggets: await Promise.all(
          chosen.map((nugget) => this.nuggetFacts(context, nugget, quotes.get(nugget.id) ?? [], language)),
        ),
        hasNuggets: nuggets.length > 0,
        otherQuotes: quotes.get(null) ?? [],
        common: common.map(({ id, name }) => ({ id, name: name[language] })),
        notHeard: this.profile
          .placesIn(districtId)
          .filter(({ id }) => !placesHeard.includes(id))
          .map(({ name }) => name),
        figures: new Set(asked.figures),
      },
      language,
    );
  }

  /** Those that most voices stand behind first; of as many, in the order of the lists. */
  private async nuggets(context: object, districtId: string): Promise<NuggetType[]> {
    const [ofKeyphrases, ofThemes] = await Promise.all(
      (['keyphrase', 'theme'] as const).map((subject) =>
        this.findings.nuggets(context, { districtId, kind: 'nugget', subject, first: 100 }),
      ),
    );
    return [...(ofKeyphrases ?? []), ...(ofThemes ?? [])].sort(
      (a, b) => (b.support.voices ?? 0) - (a.support.voices ?? 0),
    );
  }

  /** Of the statements asked for, those that residents of the district have let be quoted; hidden ones are not found. */
  private async quotable(context: object, { statementIds, districtId }: PlaceTextAsked): Promise<StatementType[]> {
    const found = await Promise.all([...new Set(statementIds)].map((id) => this.statements.statement(context, id)));
    return found
      .filter((statement) => statement !== null)
      .filter(({ role, mayBeQuoted, districtId: from }) => role === 'resident' && mayBeQuoted && from === districtId);
  }

  /** Each statement with the first nugget that it is evidence of; null holds the rest. */
  private async quotesByNugget(
    context: object,
    nuggets: readonly NuggetType[],
    statements: readonly StatementType[],
    language: ReportLanguage,
  ): Promise<Map<string | null, QuoteFacts[]>> {
    const ids = statements.map(({ id }) => id);
    const [saying, signed] = await Promise.all([
      Promise.all(nuggets.map((nugget) => this.evidence.placesIn(nugget, ids))),
      Promise.all(
        statements.map(async (statement) => ({
          ...statement,
          quotedAs: await this.attribution.of(context, statement),
        })),
      ),
    ]);
    const quotes = new Map<string | null, QuoteFacts[]>();
    for (const { id, text, quotedAs } of signed) {
      const at = saying.findIndex((places) => places.some(({ statementId }) => statementId === id));
      const about = saying[at]?.find(({ statementId }) => statementId === id) ?? null;
      const of = nuggets[at]?.id ?? null;
      quotes.set(of, [...(quotes.get(of) ?? []), { id, text, about, quotedAs: quotedAs[language] }]);
    }
    return quotes;
  }

  private async nuggetFacts(
    context: object,
    { id, subject, name, status, support, valued, wordKeys }: NuggetType,
    quotes: readonly QuoteFacts[],
    language: ReportLanguage,
  ): Promise<NuggetFacts> {
    const words = await Promise.all(wordKeys.map((key) => this.keyphrases.keyphrase(context, key)));
    return {
      id,
      subject,
      name: name[language],
      confirmed: status === 'confirmed',
      fragile: support.fragile,
      here: { voices: support.voices, of: support.districtVoices },
      elsewhere: { voices: support.voicesElsewhere, of: support.districtVoicesElsewhere },
      praise: valued.bounds,
      words: words.flatMap((word) => word?.label ?? []),
      quotes,
    };
  }
}

function chosenOf(nuggets: readonly NuggetType[], ids: readonly string[] | null): NuggetType[] {
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
