import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { FindingKind, FindingStatus } from '@guldkorn/insight';
import { FindingStatusEnum } from '../curation/curation.enums.js';
import { DistrictType } from '../districts/district.type.js';
import { checkFirst, PageArgs, type Page } from '../graphql/connection.js';
import { FindingKindEnum } from '../graphql/enums.js';
import { KeyphraseQueries } from '../keyphrases/keyphrase.queries.js';
import { KeyphraseType } from '../keyphrases/keyphrase.type.js';
import { ProfileView } from '../municipality/profile-view.js';
import { StatementFilterCheck } from '../statements/statement-filter-check.js';
import { EvidenceQueries } from './evidence.queries.js';
import { EvidenceConnectionType, type EvidenceType } from './evidence.type.js';
import { FindingQueries, shownStatuses } from './finding.queries.js';
import { NuggetType } from './finding.type.js';

@Resolver(() => NuggetType)
export class NuggetsResolver {
  constructor(
    private readonly queries: FindingQueries,
    private readonly evidenceQueries: EvidenceQueries,
    private readonly keyphrases: KeyphraseQueries,
    private readonly profile: ProfileView,
    private readonly filters: StatementFilterCheck,
  ) {}

  @Query(() => [NuggetType], {
    description:
      "A district's nuggets or challenges, pinned ones first, then by rank. Empty when it has none, or before the first analysis.",
  })
  nuggets(
    @Context() context: object,
    @Args('districtId', { type: () => ID, description: "The district's id." }) districtId: string,
    @Args('kind', { type: () => FindingKindEnum, defaultValue: 'nugget', description: 'Which of the two.' })
    kind: FindingKind,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many at most, 1-100.' }) first: number,
    @Args('including', {
      type: () => [FindingStatusEnum],
      defaultValue: shownStatuses,
      description: 'Those of which status. Left out: those that people have not decided to leave out.',
    })
    including: FindingStatus[],
  ): Promise<NuggetType[]> {
    this.filters.checkDistrict(districtId);
    return this.queries.nuggets(context, districtId, kind, checkFirst(first), including);
  }

  @Query(() => NuggetType, {
    nullable: true,
    description: 'One nugget or challenge. Null when there is none with that id, or a later run has taken its place.',
  })
  nugget(
    @Args('id', { type: () => ID, description: "The finding's id." }) id: string,
    @Context() context: object,
  ): Promise<NuggetType | null> {
    return this.queries.nugget(context, id);
  }

  @ResolveField(() => DistrictType, { description: 'The district it is distinctive of.' })
  district(@Parent() nugget: NuggetType): DistrictType {
    return this.profile.districtOf(nugget);
  }

  @ResolveField(() => KeyphraseType, { description: 'What is mentioned.' })
  keyphrase(@Parent() nugget: NuggetType, @Context() context: object): Promise<KeyphraseType | null> {
    return this.keyphrases.keyphrase(context, nugget.keyphraseId);
  }

  @ResolveField(() => EvidenceConnectionType, {
    description: "Every mention of it by the district's residents, in the order the statements came in.",
  })
  evidence(
    @Parent() nugget: NuggetType,
    @Context() context: object,
    @Args() { first, after }: PageArgs,
  ): Promise<Page<EvidenceType>> {
    return this.evidenceQueries.page(context, nugget, checkFirst(first), after);
  }
}
