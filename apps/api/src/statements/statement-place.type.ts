import { Field, Int, ObjectType } from '@nestjs/graphql';
import { StatementType } from './statement.type.js';

@ObjectType('StatementPlace', {
  description: 'A statement where it stands in a list, in the order of `statements`, with those beside it.',
})
export class StatementPlaceType {
  @Field(() => StatementType, { description: 'The statement, also when the list does not hold it.' })
  statement!: StatementType;

  @Field(() => Int, { description: 'Its place from 1; the one it would have, when the list does not hold it.' })
  position!: number;

  @Field(() => Int, { description: 'How many statements the list holds.' })
  total!: number;

  @Field(() => StatementType, { nullable: true, description: 'The one before it. Null when it is the first.' })
  previous!: StatementType | null;

  @Field(() => StatementType, { nullable: true, description: 'The one after it. Null when it is the last.' })
  next!: StatementType | null;
}
