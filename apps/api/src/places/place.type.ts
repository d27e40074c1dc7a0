import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('GeoPoint', { description: 'A point on the map, WGS84.' })
export class GeoPointType {
  @Field(() => Float, { description: 'Degrees north, -90 to 90.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east, -180 to 180.' })
  longitude!: number;
}

@ObjectType('Place', { description: 'A village or town (ort). It belongs to one district.' })
export class PlaceType {
  @Field(() => ID, { description: "The place's id in the municipality's profile." })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => GeoPointType, { nullable: true, description: 'Where it lies. Null when the profile does not say.' })
  location!: GeoPointType | null;

  @Field(() => Int, { nullable: true, description: 'Inhabitants. Null when the profile does not say.' })
  population!: number | null;

  districtId!: string;
}
