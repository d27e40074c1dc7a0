import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NuggetType } from '../nuggets/finding.type.js';
import { CurationQueries } from './curation.queries.js';
import { CurationDecisionType, decisionType } from './decision.type.js';

@Resolver(() => NuggetType)
export class FindingMarksResolver {
  constructor(@Inject(CurationQueries) private readonly queries: CurationQueries) {}

  @ResolveField(() => [CurationDecisionType], {
    description:
      'The decisions that confirm or dismiss it now, newest first. The newest holds; it is open when all are undone.',
  })
  async marks(
    @Parent() { kind, districtId, subject, keyphraseId }: NuggetType,
    @Context() context: object,
  ): Promise<CurationDecisionType[]> {
    const decisions = await this.queries.marksOfFinding(context, { kind, districtId, subject, key: keyphraseId });
    return decisions.map(decisionType);
  }
}
