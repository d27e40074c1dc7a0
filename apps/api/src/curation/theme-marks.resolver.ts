import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ThemeType } from '../themes/theme.type.js';
import { CurationQueries } from './curation.queries.js';
import { CurationDecisionType, decisionType } from './decision.type.js';

@Resolver(() => ThemeType)
export class ThemeMarksResolver {
  constructor(@Inject(CurationQueries) private readonly queries: CurationQueries) {}

  @ResolveField(() => [CurationDecisionType], {
    description:
      'The decisions that hide it or put it first now, newest first. It is shown again, or stands among the others, when all of that kind are undone.',
  })
  async marks(@Parent() theme: ThemeType, @Context() context: object): Promise<CurationDecisionType[]> {
    return (await this.queries.marksOf(context, theme.id)).map(decisionType);
  }
}
