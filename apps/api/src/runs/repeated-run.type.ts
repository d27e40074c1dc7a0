import { Field, ObjectType } from '@nestjs/graphql';
import { RunType } from './run.type.js';

@ObjectType('RepeatedRun', {
  description: 'The latest run beside one that has counted everything anew from what is stored.',
})
export class RepeatedRunType {
  @Field(() => RunType, { nullable: true, description: 'The run whose figures were shown. Null when there was none.' })
  before!: RunType | null;

  @Field(() => RunType, { description: 'The run that counted anew; its figures are shown from now on.' })
  after!: RunType;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True when both found the same to the byte, false when not. Null when there is nothing to compare: no run before, or something had come in or been decided since.',
  })
  same!: boolean | null;
}
