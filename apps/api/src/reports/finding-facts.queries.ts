import { Injectable } from '@nestjs/common';
import type { FindingKind } from '@guldkorn/insight';
import type { NuggetFacts, QuoteFacts, ReportLanguage } from '@guldkorn/report';
import { KeyphraseQueries } from '../keyphrases/keyphrase.queries.js';
import { EvidenceQueries } from '../nuggets/evidence.queries.js';
import { FindingQueries } from '../nuggets/finding.queries.js';
import type { NuggetType } from '../nuggets/finding.type.js';
import { Attribution } from '../quotes/attribution.js';
import { StatementQueries } from '../statements/statement.queries.js';
import type { StatementType } from '../statements/statement.type.js';

/** Reads what texts tell of findings and quote, all of it told elsewhere too. */
@Injectable()
export class FindingFactsQueries {
  constructor(
    private readonly findings: FindingQueries,
    private readonly evidence: EvidenceQueries,
    private readonly keyphrases: KeyphraseQueries,
    private readonly statements: StatementQueries,
    private readonly attribution: Attribution,
  ) {}

  /** Those of keyphrases and themes that most voices stand behind first; of as many, in the order of the lists. */
  async findingsOf(context: object, districtId: string, kind: FindingKind): Promise<NuggetType[]> {
    const lists = await Promise.all(
      (['keyphrase', 'theme'] as const).map((subject) =>
        this.findings.nuggets(context, { districtId, kind, subject, first: 100 }),
      ),
    );
    return lists.flat().sort((a, b) => (b.support.voices ?? 0) - (a.support.voices ?? 0));
  }

  /** Of the statements, those that residents have let be quoted; hidden ones are not found. */
  async quotable(context: object, statementIds: readonly string[]): Promise<StatementType[]> {
    const found = await Promise.all([...new Set(statementIds)].map((id) => this.statements.statement(context, id)));
    return found
      .filter((statement) => statement !== null)
      .filter(({ role, mayBeQuoted }) => role === 'resident' && mayBeQuoted);
  }

  /** A statement as it is quoted, with no place in it that the quote must hold. */
  async quote(context: object, statement: StatementType, language: ReportLanguage): Promise<QuoteFacts> {
    const { id, text, valence } = statement;
    const quotedAs = (await this.attribution.of(context, statement))[language];
    return { id, text, about: null, quotedAs, isWish: valence === 'wish' };
  }

  /** Those of the quotes that are evidence of the finding, each with where it says so. */
  async quotesOf(finding: NuggetType, quotes: readonly QuoteFacts[]): Promise<QuoteFacts[]> {
    const places = await this.evidence.placesIn(
      finding,
      quotes.map(({ id }) => id),
    );
    return quotes.flatMap((quote) => {
      const about = places.find(({ statementId }) => statementId === quote.id);
      return about === undefined ? [] : [{ ...quote, about }];
    });
  }

  async facts(
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
