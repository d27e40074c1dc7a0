import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType('Interval', {
  description: 'A 95 % interval: how sure a number is. Same unit as the number it belongs to.',
})
export class IntervalType {
  @Field(() => Float, { description: 'Lower bound.' })
  lower!: number;

  @Field(() => Float, { description: 'Upper bound.' })
  upper!: number;
}
