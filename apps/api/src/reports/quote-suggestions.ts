import { Injectable } from '@nestjs/common';
import type { FindingKind } from '@guldkorn/insight';
import type { ReportLanguage } from '@guldkorn/report';
import type { Valence } from '@guldkorn/text';
import { MikroORM } from '@mikro-orm/sql';
import { groupBy } from '../graphql/group-by.js';
import { placeholders } from '../graphql/sql.js';
import { EvidenceQueries } from '../nuggets/evidence.queries.js';
import type { EvidenceType } from '../nuggets/evidence.type.js';
import type { NuggetType } from '../nuggets/finding.type.js';
import { FindingFactsQueries } from './finding-facts.queries.js';
import { chosenOf } from './place-text.service.js';
import { bestQuote, type QuoteCandidate, type QuoteLeaning } from './quote-fit.js';

/** So many mentions of each finding are looked at. */
const looked = 200;

/** What is quoted of each: of what troubles people, what they wish as well. */
const leanings: Readonly<Record<FindingKind, readonly QuoteLeaning[]>> = {
  nugget: ['praise'],
  challenge: ['trouble', 'wish'],
};

interface StatementLeaning {
  readonly statement_id: string;
  readonly start: number;
  readonly valence: Valence;
}

/** Proposes quotes for the findings of a district: what staff begin with, and change as they want. */
@Injectable()
export class QuoteSuggestions {
  constructor(
    private readonly orm: MikroORM,
    private readonly findings: FindingFactsQueries,
    private readonly evidence: EvidenceQueries,
  ) {}

  /** Ids of unmasked statements of residents who have let them be quoted, each for the finding that it says most of. */
  async of(context: object, districtId: string, kind: FindingKind, language: ReportLanguage): Promise<string[]> {
    const chosen = chosenOf(await this.findings.findingsOf(context, districtId, kind), null);
    const candidates = await this.candidates(context, chosen, language);
    const suggested = new Set<string>();
    for (const ofFinding of candidates)
      for (const leaning of leanings[kind]) {
        const best = bestQuote(
          ofFinding.filter(({ id }) => !suggested.has(id)),
          leaning,
        );
        if (best !== null) suggested.add(best.id);
      }
    return [...suggested];
  }

  /** Of each finding, those that may be quoted. */
  private async candidates(
    context: object,
    findings: readonly NuggetType[],
    language: ReportLanguage,
  ): Promise<QuoteCandidate[][]> {
    const evidence = await Promise.all(findings.map((one) => this.evidence.page(context, one, looked, null)));
    const places = evidence.map(({ nodes }) => groupBy(nodes, ({ statementId }) => statementId));
    const ids = [...new Set(places.flatMap((byStatement) => [...byStatement.keys()]))];
    const quotable = (await this.findings.quotable(context, ids)).filter(({ redactions }) => redactions.length === 0);
    const [themes, leaning] = await Promise.all([
      this.themes(quotable.map(({ id }) => id)),
      this.leaning(quotable.map(({ id }) => id)),
    ]);
    return places.map((byStatement, at) =>
      quotable.flatMap((statement): QuoteCandidate[] => {
        const said: readonly EvidenceType[] = byStatement.get(statement.id) ?? [];
        return said.length === 0
          ? []
          : [
              {
                id: statement.id,
                sequence: statement.sequence,
                length: statement.text.length,
                valence: statement.valence,
                // A theme is more than the word it was found by: there the statement as a whole decides.
                placeValences:
                  findings[at]?.subject === 'theme'
                    ? []
                    : said.flatMap(({ start }) => leaning.get(`${statement.id} ${start}`) ?? []),
                themes: themes.get(statement.id) ?? 0,
                places: said.length,
                isInLanguage: statement.language === language,
              },
            ];
      }),
    );
  }

  private async themes(statementIds: readonly string[]): Promise<Map<string, number>> {
    if (statementIds.length === 0) return new Map();
    const rows = await this.orm.em
      .fork()
      .execute<{ statement_id: string; themes: number | string }[]>(
        `select statement_id, count(*) as themes from statement_theme where statement_id in (${placeholders(statementIds)}) group by statement_id`,
        [...statementIds],
      );
    return new Map(rows.map(({ statement_id, themes }) => [statement_id, Number(themes)]));
  }

  /** How each mention leans, by its statement and where it begins. */
  private async leaning(statementIds: readonly string[]): Promise<Map<string, Valence>> {
    if (statementIds.length === 0) return new Map();
    const rows = await this.orm.em
      .fork()
      .execute<StatementLeaning[]>(
        `select statement_id, "start", valence from mention where statement_id in (${placeholders(statementIds)})`,
        [...statementIds],
      );
    return new Map(rows.map(({ statement_id, start, valence }) => [`${statement_id} ${start}`, valence]));
  }
}
