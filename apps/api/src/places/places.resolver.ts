import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DistrictType } from '../districts/district.type.js';
import { ProfileView } from '../municipality/profile-view.js';
import { PlaceType } from './place.type.js';

@Resolver(() => PlaceType)
export class PlacesResolver {
  constructor(private readonly profile: ProfileView) {}

  @ResolveField(() => DistrictType, { description: 'The district it belongs to.' })
  district(@Parent() place: PlaceType): DistrictType {
    return this.profile.districtOf(place);
  }
}
