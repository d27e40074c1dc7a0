import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FindingKind } from '@guldkorn/insight';
import {
  actionsOf,
  canonicalJson,
  reportWords,
  templateItems,
  type ReportAction,
  type ReportItem,
  type ReportItemKind,
  type ReportLanguage,
  type ReportTemplate,
} from '@guldkorn/report';
import { MikroORM, UniqueConstraintViolationException } from '@mikro-orm/sql';
import { writeAudit, writeAuditSeldom } from '../audit/audit-log.js';
import { checkNamed, checkSigned } from '../curation/check-decision.js';
import { isUuid } from '../database/is-uuid.js';
import { ProfileView } from '../municipality/profile-view.js';
import { StatementFilterCheck } from '../statements/statement-filter-check.js';
import { checkEdits, checkItems, checkLeftOut, checkScope, longestTitle, mostStatements } from './check-report.js';
import { QuoteSuggestions } from './quote-suggestions.js';
import { ReportDrafts, sha256 } from './report-drafts.service.js';
import {
  reasonMissing,
  reportChanged,
  reportEdited,
  reportHasVersions,
  reportUnknown,
  tooMany,
  versionUnknown,
} from './report-refusals.js';
import { isNarrowed, type ReportScope } from './report-scope.js';
import { ReportVersion } from './report-version.entity.js';
import { Report } from './report.entity.js';
import type { ReportChangesInput, ReportInput, ReportScopeInput } from './report.input.js';
import { ReportQueries } from './report.queries.js';

const mostThemes = 50;
/** Items that begin with quotes, and of which findings. */
const quotedKinds: Readonly<Partial<Record<ReportItemKind, FindingKind>>> = {
  nuggets: 'nugget',
  challenges: 'challenge',
};

/** Makes, changes and freezes reports. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly orm: MikroORM,
    private readonly queries: ReportQueries,
    private readonly drafts: ReportDrafts,
    private readonly filters: StatementFilterCheck,
    private readonly profile: ProfileView,
    private readonly suggestions: QuoteSuggestions,
  ) {}

  /** @throws DomainError naming the field and the remedy. */
  async create(
    context: object,
    { template, language, title, scope: given }: ReportInput,
    signed: string,
  ): Promise<Report> {
    const { by } = checkSigned(signed, '');
    const scope = await this.scope(given);
    checkScope(template, scope);
    const now = new Date();
    const em = this.orm.em.fork();
    const report = {
      id: randomUUID(),
      title:
        title === null || title === undefined
          ? this.ownTitle(template, language, scope)
          : checkNamed(title, 'title', longestTitle),
      template,
      language,
      scope,
      outline: { items: await this.firstItems(context, template, scope, language), edits: [], leftOut: [] },
      revision: 1,
      createdBy: by,
      createdAt: now,
      updatedBy: by,
      updatedAt: now,
    };
    await em.transactional(async (inside) => {
      await inside.insert(Report, report);
      await writeAudit(inside, { act: 'reportMade', object: `report:${report.id}`, details: { template } });
    });
    return em.findOneOrFail(Report, { id: report.id });
  }

  /** @throws DomainError REPORT_UNKNOWN, REPORT_EDITED, or naming the field and the remedy. */
  async update(id: string, revision: number, changes: ReportChangesInput, signed: string): Promise<Report> {
    const { by } = checkSigned(signed, '');
    const report = await this.queries.known(id);
    const { title, items, edits, leftOut } = changes;
    const scope = changes.scope ? await this.scope(changes.scope) : report.scope;
    const ownTitle = (of: ReportScope) => this.ownTitle(report.template, report.language, of);
    // A title that rules have written says what the report is about: it goes along.
    const stays = report.title === ownTitle(report.scope) ? ownTitle(scope) : report.title;
    const next = {
      title: title === null || title === undefined ? stays : checkNamed(title, 'title', longestTitle),
      scope,
      outline: {
        items: items ? this.items(items) : report.outline.items,
        edits: edits ? checkEdits(edits) : report.outline.edits,
        leftOut: leftOut ? checkLeftOut(leftOut) : report.outline.leftOut,
      },
    };
    checkScope(report.template, next.scope);
    const em = this.orm.em.fork();
    const written = { ...next, revision: revision + 1, updatedBy: by, updatedAt: new Date() };
    const changed = await em.transactional(async (inside) => {
      const rows = await inside.nativeUpdate(Report, { id, revision }, written);
      // The page keeps what is written as it is written.
      if (rows > 0) await writeAuditSeldom(inside, { act: 'reportChange', object: `report:${id}` });
      return rows;
    });
    if (changed === 0) throw reportEdited((await this.queries.known(id)).updatedBy);
    return em.findOneOrFail(Report, { id });
  }

  /** Takes away one that has never been frozen. @throws DomainError REPORT_UNKNOWN or REPORT_HAS_VERSIONS. */
  async remove(id: string): Promise<void> {
    await this.orm.em.fork().transactional(async (em) => {
      if (!isUuid(id)) throw reportUnknown(id);
      if ((await em.count(ReportVersion, { report: id })) > 0) throw reportHasVersions();
      if ((await em.nativeDelete(Report, { id })) === 0) throw reportUnknown(id);
      await writeAudit(em, { act: 'deletion', object: `report:${id}` });
    });
  }

  /**
   * Keeps the report as it is read now, for ever.
   * @param draftHash that of the draft that was read. @param reason why the version before is not enough; empty for the first.
   * @throws DomainError REPORT_UNKNOWN, REPORT_CHANGED, REPORT_REASON_MISSING, or naming the field and the remedy.
   */
  async freeze(
    context: object,
    { id, draftHash, ...given }: { id: string; draftHash: string; by: string; reason: string },
  ): Promise<ReportVersion> {
    const { by, reason } = checkSigned(given.by, given.reason);
    const report = await this.queries.known(id);
    const last = (await this.queries.versionsOf(context, id))[0] ?? null;
    if (last !== null && reason === '') throw reasonMissing();
    const at = new Date();
    const version = (last?.version ?? 0) + 1;
    const corrects = last === null ? null : { version: last.version, reason };
    const { document, hash } = await this.drafts.draft(context, report, {
      version,
      isFrozen: true,
      corrects,
      by,
      at: at.toISOString(),
    });
    if (hash !== draftHash) throw reportChanged();
    const content = canonicalJson(document);
    const em = this.orm.em.fork();
    const frozen = {
      id: randomUUID(),
      report: id,
      version,
      content,
      hash: sha256(content),
      scope: report.scope,
      outline: report.outline,
      frozenBy: by,
      frozenAt: at,
      reason: last === null ? null : reason,
    };
    try {
      await em.transactional(async (inside) => {
        await inside.insert(ReportVersion, frozen);
        const details = { version, hash: frozen.hash, corrects: last?.version ?? null };
        await writeAudit(inside, { act: 'reportFreeze', object: `report:${id}`, details });
      });
    } catch (error) {
      // Somebody else froze it in the meantime, as the same version.
      if (error instanceof UniqueConstraintViolationException) throw reportChanged();
      throw error;
    }
    return em.findOneOrFail(ReportVersion, { id: frozen.id });
  }

  /** Those of the template, the guldkorn and the utmaningar with quotes. */
  private async firstItems(
    context: object,
    template: ReportTemplate,
    scope: ReportScope,
    language: ReportLanguage,
  ): Promise<ReportItem[]> {
    const promised = await this.promised(scope);
    const items = templateItems[template]().map((item) =>
      item.kind === 'actions' && template === 'followUp' ? { ...item, actions: promised } : item,
    );
    if (isNarrowed(scope)) return items;
    return Promise.all(
      items.map(async (item) => {
        const kind = quotedKinds[item.kind];
        if (kind === undefined) return item;
        const ofEach = scope.districtIds.map((id) => this.suggestions.of(context, id, kind, language));
        return { ...item, statementIds: (await Promise.all(ofEach)).flat().slice(0, mostStatements) };
      }),
    );
  }

  /** What the report before promised, so that the next can say how far it has come. */
  private async promised({ sinceVersionId }: ReportScope): Promise<ReportAction[]> {
    const since = sinceVersionId === null ? null : await this.queries.version(sinceVersionId);
    return (since?.outline.items ?? [])
      .flatMap((item) => actionsOf(item))
      .filter(({ action }) => action !== '')
      .map((one) => ({ ...one, state: '' }));
  }

  /** What the template is called and what it is about. */
  private ownTitle(template: ReportTemplate, language: ReportLanguage, { districtIds }: ReportScope): string {
    const names = districtIds.map((districtId) => this.profile.districtOf({ districtId }).name);
    const isAll = names.length === this.profile.districts.length;
    const { templates, place } = reportWords[language];
    return `${templates[template]}: ${isAll ? this.profile.municipality.name : place.list(names)}`;
  }

  /** All of the profile's districts where none is named. @throws DomainError as filters do, or REPORT_VERSION_UNKNOWN. */
  private async scope(given: ReportScopeInput): Promise<ReportScope> {
    const { from = null, to = null, sinceVersionId = null } = given;
    const [districtIds, groupIds, themeIds] = [given.districtIds, given.groupIds, given.themeIds].map((ids) => [
      ...new Set(ids ?? []),
    ]) as [string[], string[], string[]];
    if (themeIds.length > mostThemes) throw tooMany('scope.themeIds', themeIds.length, mostThemes);
    await this.filters.check({ districtIds, groupIds, from, to });
    for (const themeId of themeIds) await this.filters.check({ themeId });
    if (sinceVersionId !== null && (await this.queries.version(sinceVersionId)) === null)
      throw versionUnknown(sinceVersionId);
    return {
      districtIds: districtIds.length > 0 ? districtIds : this.profile.districts.map(({ id }) => id),
      groupIds,
      from,
      to,
      themeIds,
      sinceVersionId,
    };
  }

  private items(given: NonNullable<ReportChangesInput['items']>): ReportItem[] {
    const items = checkItems(given);
    for (const { districtId } of items) if (districtId !== null) this.filters.checkDistrict(districtId);
    return items;
  }
}
