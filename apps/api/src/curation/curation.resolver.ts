import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { checkFirst, decodeCursor, PageArgs, type Page } from '../graphql/connection.js';
import { Viewers, type RequestContext } from '../viewer/viewers.js';
import { curationChange } from './curation-change.js';
import { CurationInput } from './curation.input.js';
import { CurationQueries, isDecisionPosition } from './curation.queries.js';
import { CurationService } from './curation.service.js';
import { CurationDecisionConnectionType, CurationDecisionType, decisionType } from './decision.type.js';

@ArgsType()
class SignedArgs {
  @Field(() => String, { description: 'Who decides: the name to be kept with the decision, 1-200 characters.' })
  by!: string;

  @Field(() => String, { defaultValue: '', description: 'Why, at most 500 characters. May be empty.' })
  reason!: string;
}

@Resolver(() => CurationDecisionType)
export class CurationResolver {
  constructor(
    @Inject(CurationService) private readonly service: CurationService,
    @Inject(CurationQueries) private readonly queries: CurationQueries,
    @Inject(Viewers) private readonly viewers: Viewers,
  ) {}

  @Query(() => CurationDecisionConnectionType, {
    name: 'curation',
    description:
      'Everything that people have decided, newest first; what has been undone and what has no effect now are among it.',
  })
  async page(@Args() { first, after }: PageArgs): Promise<Page<CurationDecisionType>> {
    const page = await this.queries.page(checkFirst(first), decodeCursor(after, isDecisionPosition));
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: decisionType(node) }));
    return { edges, nodes: edges.map((edge) => edge.node), pageInfo: page.pageInfo, totalCount: page.totalCount };
  }

  @Mutation(() => CurationDecisionType, {
    description:
      'Decides something about a finding, a theme or a word. It is kept when the answer comes, holds for every analysis from then on, and shows in the figures when dataChanged tells that they are counted anew.',
  })
  async curate(
    @Args('decision', { type: () => CurationInput, description: 'What is decided.' }) decision: CurationInput,
    @Args() { by, reason }: SignedArgs,
    @Context() context: RequestContext,
  ): Promise<CurationDecisionType> {
    const signed = { by: await this.viewers.signature(context, by), reason };
    const id = await this.service.decide((newThemeId) => curationChange(decision, newThemeId), signed);
    return decisionType(await this.queries.decision(id));
  }

  @Mutation(() => CurationDecisionType, {
    description:
      'Undoes a decision, whenever it was made: everything is counted anew as if it had never been made. Decisions that rest on it are kept, without effect.',
  })
  async undoCuration(
    @Args('id', { type: () => ID, description: "The decision's id." }) id: string,
    @Args() { by, reason }: SignedArgs,
    @Context() context: RequestContext,
  ): Promise<CurationDecisionType> {
    await this.service.undo(id, { by: await this.viewers.signature(context, by), reason });
    return decisionType(await this.queries.decision(id));
  }
}
