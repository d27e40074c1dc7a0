import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProfileView } from '../municipality/profile-view.js';
import { DistrictShareType } from './district-share.type.js';
import { DistrictType } from './district.type.js';

@Resolver(() => DistrictShareType)
export class DistrictSharesResolver {
  constructor(private readonly profile: ProfileView) {}

  @ResolveField(() => DistrictType, { description: 'The district.' })
  district(@Parent() share: DistrictShareType): DistrictType {
    return this.profile.districtOf(share);
  }
}
