import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('SubmissionReceipt', { description: 'Says that a submission has arrived and is kept.' })
export class SubmissionReceiptType {
  @Field(() => ID, { description: "The submission's id, to refer to it by." })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it arrived, UTC.' })
  receivedAt!: Date;

  @Field(() => String, {
    description:
      'The code by which its sender later sees at /kvitto what became of it, corrects it or takes it back, such as 7KQX-M2PD-93TF. It is told this once: only its digest is kept.',
  })
  code!: string;
}
