import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { FindingKind, FindingStatus, FindingSubject } from '@guldkorn/insight';
import { FindingStatusEnum, FindingSubjectEnum } from '../curation/curation.enums.js';
import { DistrictType } from '../districts/district.type.js';
import { checkFirst, PageArgs, type Page } from '../graphql/connection.js';
import { FindingKindEnum } from '../graphql/enums.js';
import { KeyphraseQueries } from '../keyphrases/keyphrase.queries.js';
import { KeyphraseType } from '../keyphrases/keyphrase.type.js';
import { ProfileView } from '../municipality/profile-view.js';
import { StatementFilterCheck } from '../statements/statement-filter-check.js';
import { ThemeQueries } from '../themes/theme.queries.js';
import { ThemeType } from '../themes/theme.type.js';
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
    private readonly themes: ThemeQueries,
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
    @Args('subject', {
      type: () => FindingSubjectEnum,
      defaultValue: 'keyphrase',
      description: 'About which of the two.',
    })
    subject: FindingSubject,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many at most, 1-100.' }) first: number,
    @Args('including', {
      type: () => [FindingStatusEnum],
      defaultValue: shownStatuses,
      description: 'Those of which status. Left out: those that people have not decided to leave out.',
    })
    including: FindingStatus[],
  ): Promise<NuggetType[]> {
    this.filters.checkDistrict(districtId);
    return this.queries.nuggets(context, { districtId, kind, subject, first: checkFirst(first), including });
  }

  @Query(() => NuggetType, {
    nullable: true,
    description: 'One nugget or challenge. Null when there is none with that id, or the latest run does not find it.',
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

  @ResolveField(() => KeyphraseType, {
    nullable: true,
    description: 'What is mentioned. Null when it is about a theme.',
  })
  async keyphrase(@Parent() nugget: NuggetType, @Context() context: object): Promise<KeyphraseType | null> {
    return nugget.subject === 'theme' ? null : this.keyphrases.keyphrase(context, nugget.keyphraseId);
  }

  @ResolveField(() => ThemeType, {
    nullable: true,
    description: 'What is spoken of. Null when it is about a keyphrase.',
  })
  async theme(@Parent() nugget: NuggetType, @Context() context: object): Promise<ThemeType | null> {
    return nugget.subject === 'theme' ? this.themes.theme(context, nugget.keyphraseId) : null;
  }

  @ResolveField(() => [KeyphraseType], {
    description:
      'Of a theme: what the voices of the district say of it, the most characteristic first, at most five. Empty for a keyphrase.',
  })
  async words(@Parent() nugget: NuggetType, @Context() context: object): Promise<KeyphraseType[]> {
    const words = await Promise.all(nugget.wordKeys.map((key) => this.keyphrases.keyphrase(context, key)));
    return words.filter((word) => word !== null);
  }

  @ResolveField(() => EvidenceConnectionType, {
    description:
      "Every mention of it by the district's residents, in the order the statements came in. Of a theme: the words that decide that a statement belongs to it, or the whole statement where none does.",
  })
  evidence(
    @Parent() nugget: NuggetType,
    @Context() context: object,
    @Args() { first, after }: PageArgs,
  ): Promise<Page<EvidenceType>> {
    return this.evidenceQueries.page(context, nugget, checkFirst(first), after);
  }
}
