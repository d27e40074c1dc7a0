import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { FindingStatus } from '@guldkorn/insight';
import { FindingStatusEnum } from '../curation/curation.enums.js';
import { checkFirst, PageArgs, type Page } from '../graphql/connection.js';
import { KeyphraseQueries } from '../keyphrases/keyphrase.queries.js';
import { KeyphraseType } from '../keyphrases/keyphrase.type.js';
import { StatementQueries } from '../statements/statement.queries.js';
import { StatementType } from '../statements/statement.type.js';
import { EvidenceQueries } from './evidence.queries.js';
import { EvidenceConnectionType, EvidenceType } from './evidence.type.js';
import { FindingQueries, shownStatuses } from './finding.queries.js';
import { CommonGroundType } from './finding.type.js';

@Resolver(() => CommonGroundType)
export class CommonGroundResolver {
  constructor(
    private readonly queries: FindingQueries,
    private readonly evidenceQueries: EvidenceQueries,
    private readonly keyphrases: KeyphraseQueries,
  ) {}

  @Query(() => [CommonGroundType], {
    description:
      'What is valued about evenly in all districts, pinned first, then by rank. Empty when there is none, or before the first analysis.',
  })
  commonGround(
    @Context() context: object,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many at most, 1-100.' }) first: number,
    @Args('including', {
      type: () => [FindingStatusEnum],
      defaultValue: shownStatuses,
      description: 'Those of which status. Left out: those that people have not decided to leave out.',
    })
    including: FindingStatus[],
  ): Promise<CommonGroundType[]> {
    return this.queries.commonGround(context, checkFirst(first), including);
  }

  @ResolveField(() => KeyphraseType, { description: 'What is mentioned.' })
  keyphrase(@Parent() found: CommonGroundType, @Context() context: object): Promise<KeyphraseType | null> {
    return this.keyphrases.keyphrase(context, found.keyphraseId);
  }

  @ResolveField(() => EvidenceConnectionType, {
    description: 'Every mention of it by residents, whatever their district, in the order the statements came in.',
  })
  evidence(
    @Parent() found: CommonGroundType,
    @Context() context: object,
    @Args() { first, after }: PageArgs,
  ): Promise<Page<EvidenceType>> {
    return this.evidenceQueries.page(
      context,
      { subject: 'keyphrase', keyphraseId: found.keyphraseId, districtId: null },
      checkFirst(first),
      after,
    );
  }
}

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  constructor(private readonly statements: StatementQueries) {}

  @ResolveField(() => StatementType, { description: 'The statement it stands in.' })
  statement(@Parent() evidence: EvidenceType, @Context() context: object): Promise<StatementType | null> {
    return this.statements.statement(context, evidence.statementId);
  }
}
