import { Injectable } from '@nestjs/common';
import { EvidenceQueries } from '../nuggets/evidence.queries.js';
import { StatementQueries } from '../statements/statement.queries.js';
import type { StatementType } from '../statements/statement.type.js';
import { FindingFactsQueries } from './finding-facts.queries.js';
import { chosenOf } from './place-text.service.js';

/** So many mentions of each guldkorn are looked at. */
const looked = 30;
/** Shorter says too little, longer is cut. */
const shortest = 30;
const longest = 240;

/** Proposes a quote for each guldkorn of a district: what staff begin with, and change as they want. */
@Injectable()
export class QuoteSuggestions {
  constructor(
    private readonly findings: FindingFactsQueries,
    private readonly evidence: EvidenceQueries,
    private readonly statements: StatementQueries,
  ) {}

  /** Ids of statements that praise it, whole and unmasked, one a guldkorn; the first that came in. */
  async of(context: object, districtId: string): Promise<string[]> {
    const nuggets = chosenOf(await this.findings.findingsOf(context, districtId, 'nugget'), null);
    const evidence = await Promise.all(nuggets.map((nugget) => this.evidence.page(context, nugget, looked, null)));
    const suggested = new Set<string>();
    for (const { nodes } of evidence) {
      const found = await Promise.all(nodes.map(({ statementId }) => this.statements.statement(context, statementId)));
      const fit = found.find((one) => one !== null && isFit(one) && !suggested.has(one.id));
      if (fit !== undefined && fit !== null) suggested.add(fit.id);
    }
    return [...suggested];
  }
}

function isFit({ role, mayBeQuoted, valence, text, redactions }: StatementType): boolean {
  return (
    role === 'resident' &&
    mayBeQuoted &&
    valence === 'praise' &&
    redactions.length === 0 &&
    text.length >= shortest &&
    text.length <= longest
  );
}
