import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { buildReport, canonicalJson, type BuiltReport, type ReportDocument, type ReportRecord } from '@guldkorn/report';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { Suppression } from '../suppression/suppression.js';
import { ReportFactsService } from './report-facts.service.js';
import type { Report } from './report.entity.js';

/** What a report is put together from. */
export type ReportPlanned = Pick<Report, 'id' | 'title' | 'template' | 'language' | 'scope' | 'outline'>;

/** Who puts it together, when, and as which version. */
export type ReportSigned = Pick<ReportRecord, 'version' | 'isFrozen' | 'corrects' | 'by' | 'at'>;

export interface Drafted extends BuiltReport {
  /** SHA-256 of all but its record, hex. */
  readonly hash: string;
}

/** SHA-256 of a text as UTF-8, hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The same as long as no word and no figure has changed, whoever reads it and when. */
function draftHash(document: ReportDocument): string {
  return sha256(canonicalJson({ ...document, record: null }));
}

/** Puts reports together from the latest figures. */
@Injectable()
export class ReportDrafts {
  constructor(
    private readonly facts: ReportFactsService,
    private readonly runs: LatestRunQueries,
    private readonly suppression: Suppression,
  ) {}

  async draft(context: object, planned: ReportPlanned, signed: ReportSigned): Promise<Drafted> {
    const { id, title, template, language, scope, outline } = planned;
    const statementIds = outline.items.flatMap((item) => item.statementIds);
    const facts = await this.facts.facts(context, { scope, language, statementIds });
    const record = { reportId: id, ...signed, run: await this.run(context), threshold: this.suppression.threshold };
    const built = buildReport({ title, template, language, outline }, facts, record);
    return { ...built, hash: draftHash(built.document) };
  }

  private async run(context: object): Promise<ReportRecord['run']> {
    const run = await this.runs.latest(context);
    if (run === null) return null;
    const { id, finishedAt, inputHash, textVersion, insightVersion } = run;
    return { id, finishedAt: finishedAt.toISOString(), inputHash, textVersion, insightVersion };
  }
}
