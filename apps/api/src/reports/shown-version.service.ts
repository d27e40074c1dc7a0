import { Injectable } from '@nestjs/common';
import { canonicalJson, reportWords, withoutQuotes, type QuoteBlock, type ReportDocument } from '@guldkorn/report';
import { StatementQueries } from '../statements/statement.queries.js';
import { sha256 } from './report-drafts.service.js';
import type { ReportVersion } from './report-version.entity.js';

/** A frozen report as it may be read now. */
export interface ShownVersion {
  readonly document: ReportDocument;
  /** The statements whose quotes are not shown any more, by id. */
  readonly removedQuotes: readonly string[];
}

/** Whether what is kept is what was frozen. */
export interface Verified {
  readonly isIntact: boolean;
  readonly recomputedHash: string;
}

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Gives frozen reports out: as they are kept, but for quotes that have been hidden, masked or taken away since. */
@Injectable()
export class ShownVersions {
  constructor(private readonly statements: StatementQueries) {}

  async shown(context: object, { content }: Pick<ReportVersion, 'content'>): Promise<ShownVersion> {
    const document = JSON.parse(content) as ReportDocument;
    const quotes = [...document.blocks, ...(document.summary ?? [])].filter((block) => block.kind === 'quote');
    const kept = await Promise.all(quotes.map((quote) => this.mayStand(context, quote, document)));
    const gone = new Set(quotes.filter((_, at) => kept[at] !== true).map(({ id }) => id));
    const removed = new Set(quotes.filter(({ id }) => gone.has(id)).flatMap(({ sourceIds }) => sourceIds));
    return { document: withoutQuotes(document, gone), removedQuotes: [...removed] };
  }

  /** Reckons the hash anew, and sees that the content is written as canonical JSON is. */
  verify({ content, hash }: Pick<ReportVersion, 'content' | 'hash'>): Verified {
    const recomputedHash = sha256(content);
    const isCanonical = canonicalJson(JSON.parse(content)) === content;
    return { isIntact: recomputedHash === hash && isCanonical, recomputedHash };
  }

  /** True while each piece of it stands in what may be told of the statement now. */
  private async mayStand(context: object, quote: QuoteBlock, { language }: ReportDocument): Promise<boolean> {
    const [id = ''] = quote.sourceIds;
    const statement = await this.statements.statement(context, id);
    if (statement === null || statement.role !== 'resident' || !statement.mayBeQuoted) return false;
    const now = oneSpace(statement.text);
    const { masked } = reportWords[language].place;
    return quote.text
      .split('[…]')
      .flatMap((piece) => piece.split(masked))
      .every((piece) => now.includes(oneSpace(piece)));
  }
}
