import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  buildReport,
  canonicalJson,
  reportChanges,
  translatedChanges,
  type BuiltReport,
  type ReportChanges,
  type ReportDocument,
  type ReportFacts,
  type ReportItem,
  type ReportItemKind,
  type ReportLanguage,
  type ReportOutline,
  type ReportRecord,
  type SinceFacts,
} from '@guldkorn/report';
import { ExampleDialogueQueries } from '../municipality/example-dialogue.queries.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { Suppression } from '../suppression/suppression.js';
import { AnswerFactsQueries } from './answer-facts.queries.js';
import { ReportFactsService } from './report-facts.service.js';
import type { ReportVersion } from './report-version.entity.js';
import type { Report } from './report.entity.js';
import { ReportQueries } from './report.queries.js';

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

/** Items that tell of changes themselves: they are left out where reports are held against each other. */
const tellsOfChanges: ReadonlySet<ReportItemKind> = new Set(['changes', 'changesTable', 'answers']);

/** What of a frozen report can be put together anew: nothing that people have written, and nothing of its own changes. */
function comparable({ items, leftOut }: ReportOutline): ReportOutline {
  return { items: items.filter(({ kind }) => !tellsOfChanges.has(kind)), edits: [], leftOut };
}

/** The document without the blocks of some items. */
function without(document: ReportDocument, items: readonly ReportItem[]): ReportDocument {
  const ids = items.filter(({ kind }) => tellsOfChanges.has(kind)).map(({ id }) => id);
  const isOfThem = (blockId: string) => ids.some((id) => blockId === id || blockId.startsWith(`${id}:`));
  return { ...document, blocks: document.blocks.filter(({ id }) => !isOfThem(id)) };
}

/** Puts reports together from the latest figures. */
@Injectable()
export class ReportDrafts {
  constructor(
    private readonly facts: ReportFactsService,
    private readonly answers: AnswerFactsQueries,
    private readonly queries: ReportQueries,
    private readonly runs: LatestRunQueries,
    private readonly suppression: Suppression,
    private readonly example: ExampleDialogueQueries,
  ) {}

  async draft(context: object, planned: ReportPlanned, signed: ReportSigned): Promise<Drafted> {
    const { scope, language } = planned;
    const version = scope.sinceVersionId === null ? null : await this.queries.version(scope.sinceVersionId);
    const [since, answers] = await Promise.all([
      version === null ? null : this.since(context, version, language),
      this.answers.answers(scope, version?.frozenAt ?? null, language),
    ]);
    const built = await this.build(context, planned, signed, { since, answers });
    return { ...built, hash: draftHash(built.document) };
  }

  /** What has changed since a version was frozen: the same put together anew, as far as rules wrote it. @param told null: in the version's. */
  async changesSince(
    context: object,
    version: ReportVersion,
    told: ReportLanguage | null = null,
  ): Promise<ReportChanges> {
    const before = JSON.parse(version.content) as ReportDocument;
    const { title, template, language, record } = before;
    const { scope, outline } = version;
    const again = async (inLanguage: ReportLanguage) =>
      this.build(
        context,
        { id: record.reportId, title, template, language: inLanguage, scope, outline: comparable(outline) },
        record,
        { since: null, answers: [] },
      );
    const { document } = await again(language);
    const changes = reportChanges(without(before, outline.items), document);
    if (told === null || told === language) return changes;
    const translated = await again(told);
    return translatedChanges(changes, {
      from: language,
      to: told,
      own: document,
      translated: translated.document,
      known: translated.known,
    });
  }

  private async since(context: object, version: ReportVersion, language: ReportLanguage): Promise<SinceFacts> {
    const { title } = JSON.parse(version.content) as ReportDocument;
    return {
      id: version.id,
      title,
      version: version.version,
      on: this.answers.dayInWords(version.frozenAt, language),
      changes: await this.changesSince(context, version, language),
    };
  }

  private async build(
    context: object,
    { id, title, template, language, scope, outline }: ReportPlanned,
    signed: ReportSigned,
    more: Pick<ReportFacts, 'since' | 'answers'>,
  ): Promise<BuiltReport> {
    const [facts, isExample] = await Promise.all([
      this.facts.facts(context, { scope, language, items: outline.items }),
      this.example.isIn(),
    ]);
    const { version, isFrozen, corrects, by, at } = signed;
    const run = await this.run(context);
    const record = { reportId: id, version, isFrozen, corrects, by, at, run, threshold: this.suppression.threshold };
    return buildReport({ title, template, language, outline }, { ...facts, ...more, isExample }, record);
  }

  private async run(context: object): Promise<ReportRecord['run']> {
    const run = await this.runs.latest(context);
    if (run === null) return null;
    const { id, finishedAt, inputHash, textVersion, insightVersion } = run;
    return { id, finishedAt: finishedAt.toISOString(), inputHash, textVersion, insightVersion };
  }
}
