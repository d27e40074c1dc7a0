import { Field, InputType } from '@nestjs/graphql';

@InputType('ReadingMarkFilter', {
  description: 'What one person has done with statements. A field that is null or left out sets no bounds.',
})
export class ReadingMarkFilterInput {
  @Field(() => String, {
    description:
      'Whose marks, 1-200 characters; capitals do not matter. Whoever has an account reads their own, whatever name is given.',
  })
  by!: string;

  @Field(() => Boolean, { nullable: true, description: 'True: read. False: not read yet.' })
  isRead?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: flagged. False: not flagged.' })
  isFlagged?: boolean | null;
}
