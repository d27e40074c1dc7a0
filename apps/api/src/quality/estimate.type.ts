import { Field, Float, ObjectType } from '@nestjs/graphql';
import { IntervalType } from '../graphql/interval.type.js';

@ObjectType('Estimate', { description: 'A measure of the coding, with how sure it is.' })
export class EstimateType {
  @Field(() => Float, { description: 'What was measured; the field that holds it says on which scale.' })
  value!: number;

  @Field(() => IntervalType, {
    nullable: true,
    description:
      'The 95 % interval on the same scale, by drawing the statements anew 1,000 times. Null where too few of the draws say anything.',
  })
  interval!: IntervalType | null;
}
