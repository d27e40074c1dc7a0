import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('SubmissionReceipt', { description: 'Says that a submission has arrived and is kept.' })
export class SubmissionReceiptType {
  @Field(() => ID, { description: "The submission's id, to refer to it by." })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it arrived, UTC.' })
  receivedAt!: Date;
}
