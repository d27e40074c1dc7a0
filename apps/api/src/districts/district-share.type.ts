import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType('DistrictShare', { description: 'How many in one district mention something.' })
export class DistrictShareType {
  @Field(() => Float, {
    nullable: true,
    description:
      'Voices of residents in the district that mention it. Null when they are fewer than the threshold (5).',
  })
  voices!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Their share of the district's voices, 0-1. Null when voices is null.",
  })
  share!: number | null;

  districtId!: string;
}
