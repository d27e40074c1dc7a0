import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ToldCount, ToldNumber } from '@guldkorn/insight';

@ObjectType('DistrictShare', { description: 'How many in one district mention something.' })
export class DistrictShareType {
  @Field(() => Int, {
    nullable: true,
    description:
      'Voices of residents in the district that mention it, rounded down to a whole step of the threshold (5). Null when too few to tell, or none.',
  })
  voices!: ToldCount | null;

  @Field(() => Float, {
    nullable: true,
    description: "Their share of the district's voices, 0-1, both as they are told. Null when voices is null.",
  })
  share!: ToldNumber | null;

  districtId!: string;
}
