import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('AnswerInput', { description: 'An answer to one question.' })
export class AnswerInput {
  @Field(() => ID, { description: 'The question that is answered.' })
  questionId!: string;

  @Field(() => String, { description: "The resident's own words, at most 20,000 characters. Kept unaltered." })
  text!: string;
}

@InputType('AttributeAnswerInput', { description: 'What a resident says of themselves, chosen among the answers.' })
export class AttributeAnswerInput {
  @Field(() => ID, { description: 'What is asked: an attribute of the municipality.' })
  attributeId!: string;

  @Field(() => ID, { description: 'The answer: one of its values.' })
  valueId!: string;
}

@InputType('SubmissionInput', { description: 'What one resident sends in by the form. No name is asked for.' })
export class SubmissionInput {
  @Field(() => [AnswerInput], { description: 'The answers; at least one with text, at most one to each question.' })
  answers!: AnswerInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'The district the resident lives in. Null when they do not want to say.',
  })
  districtId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The place the resident lives in; it decides the district.' })
  placeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The focus group the resident counts themselves to.' })
  groupId?: string | null;

  @Field(() => [AttributeAnswerInput], {
    nullable: true,
    description:
      'What the resident says of themselves, at most one answer to each thing asked. Null, left out or empty: nothing.',
  })
  attributes?: AttributeAnswerInput[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the words may be quoted.' })
  mayBeQuoted!: boolean;
}
