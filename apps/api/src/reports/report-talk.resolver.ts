import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Masking } from '../masking/masking.js';
import { Viewers, type RequestContext } from '../viewer/viewers.js';
import { commentType } from './comment-type.js';
import { ReportComments } from './report-comments.service.js';
import { CreatedReportShareType, ReportCommentType, ReportShareType } from './report-parts.type.js';
import { ReportShares } from './report-shares.service.js';
import { shareType } from './share-type.js';

@InputType('ReportCommentInput', { description: 'What is said or asked about a frozen report.' })
export class ReportCommentInput {
  @Field(() => ID, { description: 'The version that it is about.' })
  versionId!: string;

  @Field(() => ID, { nullable: true, description: 'The block that it is about. Null or left out: the whole report.' })
  blockId?: string | null;

  @Field(() => String, { description: 'What it says, 1-2,000 characters. It cannot be changed, only answered.' })
  text!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is a question, for staff to answer.' })
  isQuestion!: boolean;
}

/** What people do with a frozen report: ask, answer, share. */
@Resolver(() => ReportCommentType)
export class ReportTalkResolver {
  constructor(
    private readonly comments: ReportComments,
    private readonly shares: ReportShares,
    private readonly viewers: Viewers,
    private readonly masking: Masking,
  ) {}

  @Mutation(() => ReportCommentType, {
    description: 'Says or asks something about a frozen report. It is kept with it, and cannot be changed.',
  })
  async commentOnReport(
    @Args('input', { type: () => ReportCommentInput, description: 'What is said, and about what.' })
    { versionId, blockId = null, text, isQuestion }: ReportCommentInput,
    @Args('by', { type: () => String, description: 'Who says it: the name to be kept with it, 1-200 characters.' })
    by: string,
    @Context() context: RequestContext,
  ): Promise<ReportCommentType> {
    const kind = isQuestion ? 'question' : 'comment';
    const signed = await this.viewers.signature(context, by);
    return commentType(await this.comments.add({ versionId, kind, blockId, text }, signed), this.masking);
  }

  @Mutation(() => ReportCommentType, {
    description: 'Answers a question or a comment. The answer is kept with it, and cannot be changed.',
  })
  async answerReportComment(
    @Args('id', { type: () => ID, description: 'The question or the comment.' }) id: string,
    @Args('text', { type: () => String, description: 'The answer, 1-2,000 characters.' }) text: string,
    @Args('by', { type: () => String, description: 'Who answers: the name to be kept with it, 1-200 characters.' })
    by: string,
    @Context() context: RequestContext,
  ): Promise<ReportCommentType> {
    const signed = await this.viewers.signature(context, by);
    return commentType(await this.comments.answer(id, text, signed), this.masking);
  }

  @Mutation(() => CreatedReportShareType, {
    description:
      'Makes a link by which somebody without an account reads one frozen version, and nothing else. For those who moderate only.',
  })
  async shareReport(
    @Context() context: RequestContext,
    @Args('versionId', { type: () => ID, description: 'The version that it opens.' }) versionId: string,
    @Args('days', { type: () => Int, defaultValue: 30, description: 'For how many days it opens it, 1-365.' })
    days: number,
  ): Promise<CreatedReportShareType> {
    const { session } = await this.viewers.signer(context);
    const { share, token } = await this.shares.create(versionId, days, session.name);
    return { share: shareType(share), token };
  }

  @Mutation(() => ReportShareType, {
    description: 'Takes a link back: it opens nothing from then on. For those who moderate only.',
  })
  async revokeReportShare(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: "The share's id." }) id: string,
  ): Promise<ReportShareType> {
    const { session } = await this.viewers.signer(context);
    return shareType(await this.shares.revoke(id, session.name));
  }
}
