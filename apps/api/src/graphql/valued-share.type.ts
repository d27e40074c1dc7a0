import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ToldCount, ToldNumber } from '@guldkorn/insight';
import { IntervalType } from './interval.type.js';

@ObjectType('ValuedShare', {
  description:
    'How residents lean when they say something, counted in voices; a voice that leans several ways is divided. Each count is rounded down to a whole step of the threshold (5).',
})
export class ValuedShareType {
  @Field(() => Float, {
    nullable: true,
    description:
      'Praise as a share of praise, trouble and wish together, 0-1: told praise / (told praise + told troubleOrWish). Null when either is hidden.',
  })
  share!: ToldNumber | null;

  @Field(() => IntervalType, {
    description: 'The least and the most that the share can be, by the told counts: each may stand for up to 5 more.',
  })
  bounds!: IntervalType;

  @Field(() => IntervalType, {
    description:
      'The widest 95 % interval of the share (Wilson) that the told counts allow: from the least of that of bounds.lower to the most of that of bounds.upper.',
  })
  interval!: IntervalType;

  @Field(() => Int, { nullable: true, description: 'Voices that praise. Null when too few to tell, or none.' })
  praise!: ToldCount | null;

  @Field(() => Int, { nullable: true, description: 'Voices that name a trouble. Null when too few to tell, or none.' })
  trouble!: ToldCount | null;

  @Field(() => Int, { nullable: true, description: 'Voices that wish. Null when too few to tell, or none.' })
  wish!: ToldCount | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Voices that name a trouble or wish, as one count. Null when too few to tell, or none.',
  })
  troubleOrWish!: ToldCount | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Voices where nothing decides. Null when too few to tell, or none.',
  })
  unclear!: ToldCount | null;
}
