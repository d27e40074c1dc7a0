import { Args, Context, Float, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ReportFormatId } from '@guldkorn/rendition';
import { reportChanges, type ReportDocument } from '@guldkorn/report';
import { Masking } from '../masking/masking.js';
import { may } from '../permissions/permissions.js';
import { Disclosures } from '../viewer/disclosure-log.js';
import { Viewers, type RequestContext } from '../viewer/viewers.js';
import { commentTypes } from './comment-type.js';
import { ReportComments } from './report-comments.service.js';
import { ReportDocumentType } from './report-document.type.js';
import { ReportDrafts } from './report-drafts.service.js';
import { ReportFiles } from './report-files.service.js';
import {
  ReportChangesType,
  ReportCommentType,
  ReportFormatEnum,
  ReportShareType,
  ReportVerificationType,
  SharedReportType,
} from './report-parts.type.js';
import { ReportShares } from './report-shares.service.js';
import { ReportQueries } from './report.queries.js';
import { ReportVersionType, versionType } from './report.type.js';
import { shareType } from './share-type.js';
import { shownDocument } from './shown-document.js';
import { ShownVersions } from './shown-version.service.js';

@Resolver(() => ReportVersionType)
export class ReportVersionsResolver {
  constructor(
    private readonly queries: ReportQueries,
    private readonly versions: ShownVersions,
    private readonly drafts: ReportDrafts,
    private readonly comments: ReportComments,
    private readonly shares: ReportShares,
    private readonly files: ReportFiles,
    private readonly viewers: Viewers,
    private readonly disclosures: Disclosures,
    private readonly masking: Masking,
  ) {}

  @Query(() => ReportVersionType, {
    nullable: true,
    description: 'One frozen version of a report. Null when there is none with that id.',
  })
  async reportVersion(
    @Args('id', { type: () => ID, description: "The version's id." }) id: string,
  ): Promise<ReportVersionType | null> {
    const version = await this.queries.version(id);
    return version === null ? null : versionType(version);
  }

  @Query(() => SharedReportType, {
    nullable: true,
    description: 'What a share link opens. Null when it opens nothing, or no longer does.',
  })
  async sharedReport(
    @Context() context: object,
    @Args('token', { type: () => String, description: 'What the link holds.' }) token: string,
  ): Promise<SharedReportType | null> {
    const opened = await this.shares.open(token, new Date());
    if (opened === null) return null;
    const { document } = await this.versions.shown(context, opened.version);
    return { document: shownDocument(document), hash: opened.version.hash, expiresAt: opened.share.expiresAt };
  }

  @Query(() => Float, {
    nullable: true,
    description:
      'How much of a file of a frozen report has been written, 0-1: 1 when it lies ready. Null when nobody has asked for it lately.',
  })
  async reportFileProgress(
    @Context() context: object,
    @Args('versionId', { type: () => ID, description: "The version's id." }) versionId: string,
    @Args('format', { type: () => ReportFormatEnum, description: 'Which file.' }) format: ReportFormatId,
  ): Promise<number | null> {
    const version = await this.queries.version(versionId);
    if (version === null) return null;
    const { document } = await this.versions.shown(context, version);
    return this.files.progress({ document, hash: version.hash, format });
  }

  @Query(() => Float, {
    nullable: true,
    description:
      'As reportFileProgress, for whoever holds a link. Null also when the link has expired or has been taken back.',
  })
  async sharedReportFileProgress(
    @Context() context: object,
    @Args('token', { type: () => String, description: 'What the link holds.' }) token: string,
    @Args('format', { type: () => ReportFormatEnum, description: 'Which file.' }) format: ReportFormatId,
  ): Promise<number | null> {
    const opened = await this.shares.open(token, new Date());
    if (opened === null) return null;
    const { document } = await this.versions.shown(context, opened.version);
    return this.files.progress({ document, hash: opened.version.hash, format });
  }

  @ResolveField(() => ReportDocumentType, {
    description: 'The report as it was frozen. A quote that has been hidden or taken back since is not shown.',
  })
  async document(@Parent() { id }: ReportVersionType, @Context() context: object): Promise<ReportDocumentType> {
    const version = await this.queries.wholeVersion(context, id);
    return shownDocument((await this.versions.shown(context, version)).document);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'What is kept, to the byte: canonical JSON (UTF-8), of which hash is the SHA-256. Null when quotes in it are no longer shown, but to those who moderate: each reading is then written in the disclosure log.',
  })
  async kept(@Parent() { id }: ReportVersionType, @Context() context: RequestContext): Promise<string | null> {
    const version = await this.queries.wholeVersion(context, id);
    const { removedQuotes } = await this.versions.shown(context, version);
    const viewer = await this.viewers.of(context);
    for (const statementId of removedQuotes)
      if (!(await this.disclosures.mayHave(viewer, 'statement', statementId))) return null;
    return version.content;
  }

  @ResolveField(() => ReportVerificationType, { description: 'Whether it is kept as it was frozen.' })
  async verification(@Parent() { id }: ReportVersionType, @Context() context: object): Promise<ReportVerificationType> {
    return this.versions.verify(await this.queries.wholeVersion(context, id));
  }

  @ResolveField(() => ReportChangesType, {
    nullable: true,
    description:
      'What differs from another frozen version, of this report or another. Null when there is none before it.',
  })
  async changesSince(
    @Parent() version: ReportVersionType,
    @Context() context: object,
    @Args('versionId', {
      type: () => ID,
      nullable: true,
      description: 'The earlier version. Null or left out: the one before it of the same report.',
    })
    versionId?: string | null,
  ): Promise<ReportChangesType | null> {
    const all = await this.queries.versionsOf(context, version.reportId);
    const earlierId = versionId ?? all.find((one) => one.version === version.version - 1)?.id;
    if (earlierId === undefined) return null;
    const [earlier, later] = await Promise.all(
      [earlierId, version.id].map((id) => this.queries.wholeVersion(context, id)),
    );
    if (earlier === undefined || later === undefined) return null;
    return reportChanges(JSON.parse(earlier.content) as ReportDocument, JSON.parse(later.content) as ReportDocument);
  }

  @ResolveField(() => ReportChangesType, {
    description: 'What would differ if it were put together now, as far as rules wrote it.',
  })
  async changesNow(@Parent() { id }: ReportVersionType, @Context() context: object): Promise<ReportChangesType> {
    return this.drafts.changesSince(context, await this.queries.wholeVersion(context, id));
  }

  @ResolveField(() => [ReportCommentType], {
    name: 'comments',
    description: 'What is said and asked about it, in the order it was written, with the answers.',
  })
  async said(@Parent() { id }: ReportVersionType, @Context() context: object): Promise<ReportCommentType[]> {
    return commentTypes(await this.comments.of(context, id), this.masking);
  }

  @ResolveField(() => [ReportShareType], {
    name: 'shares',
    nullable: true,
    description: 'The links that have been made to it, newest first. Null for all but those who may make them.',
  })
  async links(
    @Parent() { id }: ReportVersionType,
    @Context() context: RequestContext,
  ): Promise<ReportShareType[] | null> {
    const viewer = await this.viewers.of(context);
    return viewer.session !== null && may(viewer, 'shareReports') ? (await this.shares.of(id)).map(shareType) : null;
  }
}
