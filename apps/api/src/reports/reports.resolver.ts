import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { actionsOf, draftNotes } from '@guldkorn/report';
import { checkFirst, PageArgs, type Page } from '../graphql/connection.js';
import { Viewers, type RequestContext } from '../viewer/viewers.js';
import { ReportDrafts } from './report-drafts.service.js';
import type { Report } from './report.entity.js';
import { ReportChangesInput, ReportInput } from './report.input.js';
import { ReportQueries } from './report.queries.js';
import { readabilityType } from './report-parts.type.js';
import { ReportConnectionType, ReportDraftType, ReportType, ReportVersionType, versionType } from './report.type.js';
import { ReportsService } from './reports.service.js';
import { shownDocument } from './shown-document.js';

function reportType(report: Report): ReportType {
  const { id, title, template, language, scope, outline, revision } = report;
  const { createdBy, createdAt, updatedBy, updatedAt } = report;
  return {
    id,
    title,
    template,
    language,
    scope,
    items: outline.items.map((item) => ({ ...item, actions: actionsOf(item) })),
    edits: outline.edits,
    leftOut: outline.leftOut,
    revision,
    createdBy,
    createdAt,
    updatedBy,
    updatedAt,
    outline,
  };
}

@Resolver(() => ReportType)
export class ReportsResolver {
  constructor(
    private readonly service: ReportsService,
    private readonly queries: ReportQueries,
    private readonly drafts: ReportDrafts,
    private readonly viewers: Viewers,
  ) {}

  @Query(() => ReportConnectionType, { description: 'Reports, newest first.' })
  async reports(@Args() { first, after }: PageArgs): Promise<Page<ReportType>> {
    const page = await this.queries.page(checkFirst(first), after);
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: reportType(node) }));
    return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo, totalCount: page.totalCount };
  }

  @Query(() => ReportType, { nullable: true, description: 'One report. Null when there is none with that id.' })
  async report(
    @Args('id', { type: () => ID, description: "The report's id." }) id: string,
  ): Promise<ReportType | null> {
    const report = await this.queries.report(id);
    return report === null ? null : reportType(report);
  }

  @Mutation(() => ReportType, { description: 'Makes a report with the outline of its template.' })
  async createReport(
    @Context() context: RequestContext,
    @Args('input', { type: () => ReportInput, description: 'What is to be made.' }) input: ReportInput,
    @Args('by', { type: () => String, description: 'Who makes it: the name to be kept with it, 1-200 characters.' })
    by: string,
  ): Promise<ReportType> {
    return reportType(await this.service.create(context, input, await this.viewers.signature(context, by)));
  }

  @Mutation(() => ReportType, {
    description:
      'Changes a report: its title, scope, outline, or what people have written in it. Frozen versions stay.',
  })
  async updateReport(
    @Args('id', { type: () => ID, description: "The report's id." }) id: string,
    @Args('revision', {
      type: () => Int,
      description: 'The revision that the change was made to; refused when another has changed it meanwhile.',
    })
    revision: number,
    @Args('changes', { type: () => ReportChangesInput, description: 'What is to be changed.' })
    changes: ReportChangesInput,
    @Args('by', { type: () => String, description: 'Who changes it: the name to be kept with it, 1-200 characters.' })
    by: string,
    @Context() context: RequestContext,
  ): Promise<ReportType> {
    const signed = await this.viewers.signature(context, by);
    return reportType(await this.service.update(id, revision, changes, signed));
  }

  @Mutation(() => Boolean, {
    description: 'Takes away a report that has never been frozen. True when it is gone.',
  })
  async removeReport(@Args('id', { type: () => ID, description: "The report's id." }) id: string): Promise<boolean> {
    await this.service.remove(id);
    return true;
  }

  @Mutation(() => ReportVersionType, {
    description:
      'Keeps a report as it was last read, for ever: content, figures, data version, method and hash. What is frozen again takes the place of the version before, and says why.',
  })
  async freezeReport(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: "The report's id." }) id: string,
    @Args('draftHash', {
      type: () => String,
      description: 'The hash of the draft that was read; refused when a word or a figure has changed since.',
    })
    draftHash: string,
    @Args('by', { type: () => String, description: 'Who freezes it: the name to be kept with it, 1-200 characters.' })
    by: string,
    @Args('reason', {
      type: () => String,
      defaultValue: '',
      description: 'Why the version before is not enough, at most 500 characters. Needed from the second on.',
    })
    reason: string,
  ): Promise<ReportVersionType> {
    const signed = await this.viewers.signature(context, by);
    return versionType(await this.service.freeze(context, { id, draftHash, by: signed, reason }));
  }

  @ResolveField(() => ReportDraftType, { description: 'The report as it would be frozen now.' })
  async draft(@Parent() report: ReportType, @Context() context: object): Promise<ReportDraftType> {
    const [last] = await this.queries.versionsOf(context, report.id);
    const drafted = await this.drafts.draft(context, report, {
      version: (last?.version ?? 0) + 1,
      isFrozen: false,
      corrects: null,
      by: report.updatedBy,
      at: new Date().toISOString(),
    });
    const { document, hash, blocksOf, actionsOf: rowsOf } = drafted;
    const items = report.items.map(({ id }) => ({
      itemId: id,
      blockIds: (blocksOf.get(id) ?? []).map((block) => block.id),
      actions: rowsOf.get(id) ?? [],
    }));
    const { written, lostEdits, reading, blocks } = draftNotes(drafted, report.edits);
    return {
      document: shownDocument(document),
      hash,
      items,
      written,
      lostEdits,
      reading: readabilityType(reading),
      blockReadings: blocks.map((one) => ({ blockId: one.blockId, reading: readabilityType(one.reading) })),
    };
  }

  @ResolveField(() => [ReportVersionType], { description: 'The versions in which it has been frozen, newest first.' })
  async versions(@Parent() report: ReportType, @Context() context: object): Promise<ReportVersionType[]> {
    return (await this.queries.versionsOf(context, report.id)).map(versionType);
  }

  @ResolveField(() => ReportVersionType, {
    nullable: true,
    description: 'The version that holds now: the newest. Null when it has never been frozen.',
  })
  async currentVersion(@Parent() report: ReportType, @Context() context: object): Promise<ReportVersionType | null> {
    const [version] = await this.queries.versionsOf(context, report.id);
    return version === undefined ? null : versionType(version);
  }
}
