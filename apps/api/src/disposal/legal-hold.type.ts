import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('LegalHold', {
  description: 'Something that may not be destroyed or removed, whatever the rules say. Lifted holds are kept.',
})
export class LegalHoldType {
  @Field(() => ID, { description: "The hold's id." })
  id!: string;

  @Field(() => Boolean, { description: 'Whether everything there is is on hold.' })
  everything!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the file that is on hold. Null when it is a form or everything, or the file is not there.',
  })
  fileName!: string | null;

  @Field(() => String, { description: 'Why it must be kept.' })
  reason!: string;

  @Field(() => String, { description: 'Who placed it.' })
  placedBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was placed, UTC.' })
  placedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who lifted it. Null while it holds.' })
  liftedBy!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was lifted, UTC. Null while it holds.' })
  liftedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was lifted. Null while it holds.' })
  liftedReason!: string | null;
}

@InputType({ description: 'What is to be kept whatever the rules say: one of these, and why.' })
export class LegalHoldInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True: everything there is, and everything that comes in.',
  })
  everything!: boolean;

  @Field(() => ID, { nullable: true, description: 'An import, with its file and all that it brought. Null for none.' })
  importId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A statement: the form it stands in is kept, or the file that brought it. Null for none.',
  })
  statementId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A form that was sent in, also when its sender has taken it back. Null for none.',
  })
  submissionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A file that was handed in, also when nobody has taken it in. Null for none.',
  })
  uploadId?: string | null;

  @Field(() => String, { description: 'Why, 1-500 characters.' })
  reason!: string;
}
