import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { FindingKind, FindingStatus, FindingSubject, ToldCount } from '@guldkorn/insight';
import { FindingStatusEnum, FindingSubjectEnum } from '../curation/curation.enums.js';
import { checkFirst } from '../graphql/connection.js';
import { FindingKindEnum } from '../graphql/enums.js';
import { ValuedShareType } from '../graphql/valued-share.type.js';
import { ProfileView } from '../municipality/profile-view.js';
import { FindingQueries, shownStatuses } from '../nuggets/finding.queries.js';
import { NuggetType } from '../nuggets/finding.type.js';
import { PlaceType } from '../places/place.type.js';
import { ThemeQueries } from '../themes/theme.queries.js';
import { ThemeType } from '../themes/theme.type.js';
import { DistrictFigures } from './district-figures.js';
import { DistrictType } from './district.type.js';

@Resolver(() => DistrictType)
export class DistrictsResolver {
  constructor(
    private readonly profile: ProfileView,
    private readonly figures: DistrictFigures,
    private readonly findings: FindingQueries,
    private readonly themeQueries: ThemeQueries,
  ) {}

  @Query(() => [DistrictType], { description: "Every district, in the profile's order." })
  districts(): readonly DistrictType[] {
    return this.profile.districts;
  }

  @Query(() => DistrictType, { nullable: true, description: 'One district. Null when there is none with that id.' })
  district(@Args('id', { type: () => ID, description: "The district's id." }) id: string): DistrictType | null {
    return this.profile.district(id);
  }

  @ResolveField(() => [PlaceType], { description: "Its places, in the profile's order." })
  places(@Parent() district: DistrictType): PlaceType[] {
    return this.profile.placesIn(district.id);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'Voices of residents heard from it, rounded down to a whole step of the threshold (5). Null when too few to tell, none, or before the first analysis.',
  })
  voices(@Parent() district: DistrictType, @Context() context: object): Promise<ToldCount | null> {
    return this.figures.voices(context, district.id);
  }

  @ResolveField(() => ValuedShareType, {
    nullable: true,
    description: 'How they lean. Null before the first analysis.',
  })
  valence(@Parent() district: DistrictType, @Context() context: object): Promise<ValuedShareType | null> {
    return this.figures.leanings(context, district.id);
  }

  @ResolveField(() => [NuggetType], {
    description:
      'Its nuggets or challenges, pinned ones first, then by rank. Empty when it has none, or before the first analysis.',
  })
  nuggets(
    @Parent() district: DistrictType,
    @Context() context: object,
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
    return this.findings.nuggets(context, {
      districtId: district.id,
      kind,
      subject,
      first: checkFirst(first),
      including,
    });
  }

  @ResolveField(() => [ThemeType], {
    description: 'The themes that enough of its voices speak of to be told, most of its voices first.',
  })
  themes(@Parent() district: DistrictType, @Context() context: object): Promise<ThemeType[]> {
    return this.themeQueries.themes(context, district.id);
  }

  @ResolveField(() => [PlaceType], {
    description:
      'Its places that too few residents have given as theirs to tell of (threshold 5), nobody included: the two look the same.',
  })
  notHeard(@Parent() district: DistrictType, @Context() context: object): Promise<PlaceType[]> {
    return this.figures.placesNotHeard(context, district.id);
  }
}
