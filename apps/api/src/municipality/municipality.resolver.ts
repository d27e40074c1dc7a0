import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DistrictType } from '../districts/district.type.js';
import { ExampleDialogueQueries } from './example-dialogue.queries.js';
import { FocusGroupType, MunicipalityType } from './municipality.type.js';
import { ProfileView } from './profile-view.js';

@Resolver(() => MunicipalityType)
export class MunicipalityResolver {
  constructor(
    private readonly profile: ProfileView,
    private readonly exampleDialogue: ExampleDialogueQueries,
  ) {}

  @Query(() => MunicipalityType, { description: 'The municipality that holds the dialogue.' })
  municipality(): MunicipalityType {
    return this.profile.municipality;
  }

  @ResolveField(() => Boolean, {
    description: 'True while the example dialogue, which is invented, is in. Everything shown may then be fiction.',
  })
  holdsExampleDialogue(): Promise<boolean> {
    return this.exampleDialogue.isIn();
  }
}

@Resolver(() => FocusGroupType)
export class FocusGroupsResolver {
  constructor(private readonly profile: ProfileView) {}

  @ResolveField(() => DistrictType, {
    nullable: true,
    description: 'The district it stands for. Null for a thematic group.',
  })
  district(@Parent() group: FocusGroupType): DistrictType | null {
    return this.profile.district(group.districtId);
  }
}
