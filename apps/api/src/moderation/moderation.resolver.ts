import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isUuid } from '../database/is-uuid.js';
import { checkFirst, PageArgs, type Page } from '../graphql/connection.js';
import { Viewers, type RequestContext } from '../viewer/viewers.js';
import { MaskArgs, ModerateArgs, ModerationFilterInput } from './moderation.input.js';
import { ModerationQueries, queueConditions } from './moderation.queries.js';
import { ModerationService } from './moderation.service.js';
import {
  ModerationDecisionType,
  ModerationItemConnectionType,
  ModerationItemType,
  ModerationTotalsType,
} from './moderation.type.js';

const filterArgument = {
  type: () => ModerationFilterInput,
  nullable: true,
  description: 'Which statements. Null or left out: all.',
};

/** For those who moderate only; that is seen to by the table of permissions. */
@Resolver(() => ModerationItemType)
export class ModerationResolver {
  constructor(
    @Inject(ModerationService) private readonly service: ModerationService,
    @Inject(ModerationQueries) private readonly queries: ModerationQueries,
    @Inject(Viewers) private readonly viewers: Viewers,
  ) {}

  @Query(() => ModerationItemConnectionType, {
    description: 'Statements to moderate, those that came in first, first. For those who moderate only.',
  })
  async moderationQueue(
    @Args() { first, after }: PageArgs,
    @Args('filter', filterArgument) filter?: ModerationFilterInput | null,
  ): Promise<Page<ModerationItemType>> {
    return this.queries.queue(filter ?? {}, checkFirst(first), after);
  }

  @Query(() => ModerationTotalsType, {
    description: 'How many statements there are in each state. For those who moderate only.',
  })
  moderationTotals(): Promise<ModerationTotalsType> {
    return this.queries.totals();
  }

  @Query(() => [ModerationDecisionType], {
    description: 'What has been decided, the latest first, what has been undone too. For those who moderate only.',
  })
  async moderationHistory(
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many at most, 1-100.' }) first: number,
  ): Promise<ModerationDecisionType[]> {
    return this.queries.decisions(checkFirst(first));
  }

  @ResolveField(() => [ModerationDecisionType], { description: 'What has been decided about it, the latest first.' })
  decisions(
    @Parent() { statement }: ModerationItemType,
    @Context() context: object,
  ): Promise<readonly ModerationDecisionType[]> {
    return this.queries.decisionsAbout(context, statement.id);
  }

  @Mutation(() => ModerationDecisionType, {
    description:
      'Publishes, hides or restores statements, all of them or none. What is hidden is at once shown nowhere, and counted in no figure from the next run on.',
  })
  async moderate(
    @Context() context: RequestContext,
    @Args() { statementIds, to, reason, comment }: ModerateArgs,
  ): Promise<ModerationDecisionType> {
    const { session } = await this.viewers.signer(context);
    const given = { reason: reason ?? null, comment, by: session.name };
    return this.queries.decision(await this.service.moderate(statementIds, to, given));
  }

  @Mutation(() => ModerationDecisionType, {
    description: 'Publishes every new statement that fits, if they are as many as was shown; else none.',
  })
  async publishAll(
    @Context() context: RequestContext,
    @Args('count', { type: () => Int, description: 'How many they are: the totalCount of the queue of new ones.' })
    count: number,
    @Args('filter', filterArgument) filter?: ModerationFilterInput | null,
  ): Promise<ModerationDecisionType> {
    const { session } = await this.viewers.signer(context);
    const conditions = queueConditions({ ...filter, state: 'new' });
    return this.queries.decision(await this.service.publishAll(conditions, count, session.name));
  }

  @Mutation(() => ModerationDecisionType, {
    description:
      'Undoes a decision: the statements become what they were before it, what was masked is masked no more.',
  })
  async undoModeration(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: "The decision's id." }) id: string,
  ): Promise<ModerationDecisionType> {
    const { session } = await this.viewers.signer(context);
    await this.service.undo(id, session.name);
    return this.queries.decision(id);
  }

  @Mutation(() => ModerationDecisionType, {
    description: 'Masks characters of a statement, wherever it is shown; the original stays as it is.',
  })
  async addRedaction(
    @Context() context: RequestContext,
    @Args() { statementId, start, end, reason, comment }: MaskArgs,
  ): Promise<ModerationDecisionType> {
    const { session } = await this.viewers.signer(context);
    const given = { comment, by: session.name };
    return this.queries.decision(await this.service.mask(statementId, { start, end, reason }, given));
  }

  @Mutation(() => ModerationDecisionType, {
    description: 'Lets masked characters be read: they are no personal data.',
  })
  async liftRedaction(
    @Context() context: RequestContext,
    @Args('statementId', { type: () => ID, description: 'The statement that it was seen in.' }) statementId: string,
    @Args('redactionId', { type: () => ID, description: "The redaction's id." }) redactionId: string,
    @Args('comment', {
      type: () => String,
      defaultValue: '',
      description: 'Why, at most 500 characters. May be empty.',
    })
    comment: string,
  ): Promise<ModerationDecisionType> {
    const { session } = await this.viewers.signer(context);
    return this.queries.decision(await this.service.unmask(statementId, redactionId, { comment, by: session.name }));
  }

  @Query(() => ModerationItemType, {
    nullable: true,
    description: 'One statement as those who moderate see it. Null when there is none. For those who moderate only.',
  })
  async moderationItem(
    @Args('statementId', { type: () => ID, description: "The statement's id." }) statementId: string,
  ): Promise<ModerationItemType | null> {
    return isUuid(statementId) ? this.queries.item(statementId) : null;
  }
}
