import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ValenceCounts', { description: "How residents' statements lean, in statements." })
export class ValenceCountsType {
  @Field(() => Int, { description: 'Statements that praise what is there.' })
  praise!: number;

  @Field(() => Int, { description: 'Statements that name a trouble.' })
  trouble!: number;

  @Field(() => Int, { description: 'Statements that wish for what is not there.' })
  wish!: number;

  @Field(() => Int, { description: 'Statements where nothing decides.' })
  unclear!: number;
}
